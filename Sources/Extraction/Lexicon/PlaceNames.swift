extension Lexicon {
  static let places: [List] = [
    List(
      [.place, .noun],
      """
      afghanistan africa alabama alaska albania algeria america amsterdam angola ankara antarctica arabia argentina arizona \
      arkansas armenia asia athens atlanta austria australia azerbaijan baghdad bahrain baltimore bangkok bangladesh barcelona basra beijing \
      beirut belarus belfast belgium belgrade benghazi berlin birmingham bolivia bosnia boston botswana brazil brisbane britain brooklyn \
      brussels bucharest budapest bulgaria burma burundi cairo california cambodia cameroon canada canberra caracas chad chicago chile \
      china cleveland colombia colorado columbia connecticut copenhagen cornwall crimea croatia cuba cyprus damascus dallas darfur delaware delhi \
      denmark denver detroit dubai dublin ecuador edinburgh egypt england eritrea estonia ethiopia europe finland florida france \
      frankfurt gaza geneva georgia germany ghana glasgow greece greenland guatemala guinea haiti hamburg hanoi havana hawaii helsinki hiroshima \
      honduras houston hungary iceland idaho illinois india indiana indianapolis indonesia iowa iran iraq ireland islamabad israel \
      istanbul italy jakarta jamaica japan jerusalem johannesburg jordan kabul kandahar kansas karachi kashmir kazakhstan kentucky kenya kiev \
      korea kosovo kuwait kyiv kyrgyzstan lagos laos latvia lebanon leeds liberia libya lisbon lithuania liverpool london \
      louisiana luxembourg macedonia madrid maine malaysia malawi mali malta manchester manhattan manila maryland massachusetts \
      mauritania melbourne mexico miami michigan milan milwaukee minnesota minneapolis minsk mississippi missouri mogadishu moldova mongolia \
      montana montenegro montreal morocco moscow mosul mozambique mumbai munich myanmar namibia nairobi naples nashville nebraska nepal \
      netherlands nevada nicaragua niger nigeria norway nottingham oakland ohio oklahoma oman ontario oregon orlando osaka oslo ottawa oxford \
      pakistan palestine panama paraguay paris pennsylvania peru philadelphia philippines phoenix pittsburgh poland portland portugal \
      prague pretoria qatar quebec queens ramallah richmond riyadh romania rome russia rwanda sacramento scotland seattle senegal seoul \
      serbia shanghai sheffield siberia singapore slovakia slovenia somalia spain stockholm sudan suriname sweden switzerland sydney syria taipei \
      taiwan tajikistan tanzania tehran tennessee texas thailand tibet tokyo toronto tripoli tucson tunisia turkey turkmenistan \
      uganda ukraine uruguay utah uzbekistan vancouver vatican venezuela venice vermont vienna vietnam virginia wales warsaw \
      washington wisconsin wyoming yemen york yugoslavia zagreb zambia zimbabwe zurich aleppo raqqa idlib
      """),
    List([.place, .noun], "us u.s u.s. usa u.s.a. uk u.k u.k. uae eu u.n u.n. un dc d.c. la d.c"),
    List(
      [.organization, .noun], "eu e.u. u.n u.n. un nato fbi cia nsa doj epa irs fda nasa bbc cnn nbc abc cbs msnbc npr"),
    List(
      [.organization, .noun],
      "pentagon kremlin capitol reuters hezbollah hamas taliban isis isil democrats republicans gop"),
  ]

  /// Adjectives of nations and peoples.
  static let nationalities: [List] = [
    List(
      [.nationality, .adjective, .noun],
      """
      afghan african albanian algerian american arab argentine armenian asian australian austrian bahraini bangladeshi basque \
      belarusian belgian bolivian bosnian brazilian bulgarian burmese cambodian canadian catalan chechen chilean colombian \
      croatian cuban czech danish dutch egyptian english eritrean estonian ethiopian european filipino finnish french \
      georgian german ghanaian greek guatemalan haitian hindu hungarian icelandic indian indonesian iranian iraqi irish islamic \
      israeli italian japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti latino latvian lebanese liberian libyan \
      lithuanian malaysian maltese mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian omani pakistani palestinian \
      peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serb serbian shiite sikh \
      slovak slovenian somali spanish sudanese sunni swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish \
      ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean christian catholic protestant \
      hispanic soviet ottoman british democratic chinese latin hebrew islamist
      """),
    List(
      [.nationality, .noun, .plural],
      """
      afghans africans americans arabs asians australians austrians brazilians canadians chechens christians cubans \
      egyptians europeans germans greeks indians iranians iraqis israelis italians jews jordanians kurds mexicans muslims \
      nigerians pakistanis palestinians poles albanians algerians armenians basques bosnians bulgarians catalans catholics \
      chileans colombians croats cypriots czechs danes estonians ethiopians filipinos finns georgians hindus hispanics \
      hungarians indonesians irishmen islamists kenyans koreans latinos latvians libyans lithuanians mormons moroccans \
      norwegians peruvians protestants romanians scots serbians sikhs slovaks slovenes somalis spaniards swedes tibetans \
      tunisians tutsis hutus uighurs uzbeks yemenis zimbabweans russians saudis serbs shiites sunnis syrians turks ukrainians venezuelans
      """),
  ]
}

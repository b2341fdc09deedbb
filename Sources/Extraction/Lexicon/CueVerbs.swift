extension Lexicon {
  /// The verbs that can be the cue of an attribution; their forms are in the lists of verbs.
  static let cueVerbs: [List] =
    verbs(
      """
      add admit advise affirm agree allege announce answer argue assert assure attest boast caution claim clarify comment \
      complain concede conclude confess confirm contend contest counter cry declare deny disclose elaborate emphasize \
      emphasise exclaim explain hint imply indicate inform insist joke lament maintain mention mutter note notify observe \
      opine plead point preach predict proclaim pronounce quip quote reaffirm recall recount reiterate relate remark remind \
      repeat reply report respond retort reveal scream shout signal specify speculate state stress suggest testify \
      tweet underline underscore vow urge venture verify volunteer warn whisper yell allude attribute \
      cite describe demonstrate estimate forecast post document dispute rebut refute echo narrate reassert posit postulate \
      stipulate theorize hypothesize gripe grumble chime interject recommend propose project highlight rule
      """, .reporting)
    + verbs(
      """
      accept acknowledge anticipate appreciate assume believe calculate conceive consider decide deduce determine discover \
      doubt envision expect fear figure find guess hear hope imagine infer learn notice perceive presume question realize \
      realise reason recognize recognise reckon remember suppose surmise suspect trust worry wonder regret desire wish want \
      discern judge view regard ascertain establish
      """, .thinking)
    + verbs(
      """
      aim aspire consent intend offer opt plan pledge prepare promise propose refuse resolve threaten vow volunteer decline \
      hope expect want agree ask demand request order call seek urge decide
      """, .planning)
    + verbs(
      """
      accuse admonish applaud assail belittle bemoan berate blame blast castigate champion characterize characterise chastise \
      chide commend condemn congratulate criticize criticise debunk decry deem defend demonize denigrate denounce depict \
      deplore deride discuss dismiss disparage downplay excoriate express extol extoll hail lambast \
      lambaste lampoon laud liken malign mischaracterize mock outline paraphrase pillory portray praise protest question \
      rap rebuff rebuke recite reject renounce reprimand repudiate ridicule scold skewer slam spurn summarize summarise \
      thank trumpet vilify voice welcome
      """, .evaluative)
    // Praise and blame.
    + verbs(
      """
      acclaim bless censure compliment disdain insult jeer reproach revile salute scorn shame heckle brand dub label nickname term
      """, .evaluative)
    + verbs(attitudes, .evaluative)
    + [List(.evaluative, "seek seeks sought seeking")]
    + verbs("answer apologize apologise focus reply react respond vote weigh dwell touch reflect", .citing)
    + verbs(
      """
      agonize balk bristle call campaign caution elaborate fret gush hint inveigh joke lash lobby marvel muse object opine plead \
      point preach press push rail rant rave refer reminisce scoff side sneer sympathize talk warn
      """, .citing)
    + verbs("seem appear", .citing)
    + [List(.citing, "speak speaks spoke spoken speaking lay lays laid laying")]
    + [
      List(
        .reporting, "say says said saying write writes wrote written writing tell tells told telling tout touts touted"),
      List(.reporting, "show shows showed shown showing read reads swear swears swore sworn speak spoke spoken speaks"),
      List(
        .thinking, "think thinks thought thinking know knows knew known knowing feel feels felt feeling see sees saw"),
      List(.thinking, "seen seeing understand understands understood understanding mean means meant find finds found"),
      List(.thinking, "hear hears heard hearing finding foresee foresees foresaw foreseen"),
      List(.reporting, "ask asks asked asking argues"),
    ]

  /// Verbs of what one stands for or against, likes or cannot stand, asks for or passes over: they tell how somebody is
  /// minded, by deeds as well as by words.
  static let attitudes = """
    advocate back champion challenge contradict disavow disown embrace endorse espouse resist support oppose favor favour \
    abhor admire adore cherish crave despise detest dislike dread envy hate idolize loathe prefer prize relish resent \
    respect revere cheer boo shun snub fault ignore invoke reference sidestep solicit frame name compare
    """

  /// Nouns that hold what is said or thought.
  static let cueNouns: [List] = nouns(
    """
    accusation admission advice allegation analysis announcement answer argument assertion assessment assumption \
    assurance belief boast call charge claim comment complaint concern conclusion confession confidence conviction \
    criticism decision declaration demand denial doubt estimate expectation explanation fear forecast guess hint hope \
    idea implication impression indication insistence insult intention interpretation judgment notion objection \
    observation opinion perception pledge prediction premise promise proposal question reminder remark reply report \
    request response revelation rumor rumour ruling sense speculation statement suggestion suspicion testimony theory \
    thought threat understanding view vow warning wish word worry
    """, .cueNoun)
}

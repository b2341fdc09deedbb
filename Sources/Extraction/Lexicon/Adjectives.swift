extension Lexicon {
  static let adjectives: [List] = [
    List(
      .adjective,
      """
      able absent acute afraid alive aware bad bare big bigger biggest bitter black blind blue bold brave brief bright \
      brighter broad broader broken brown calm cheap cheaper cheapest chief civil clean cleaner clear clearer cold \
      common complex cool correct crazy crucial cruel current dangerous dark dead deaf dear deep deeper deepest dense \
      different difficult direct dirty double dry due dumb eager early easier easiest easy empty entire equal \
      evil exact excess extra extreme fair false famous fast faster fastest fat federal fellow fierce fine firm first \
      fit flat foreign former free fresh full fuller fun funny future general gentle glad good grand gray great greater \
      greatest green grey gross guilty happier happy hard harder hardest harsh healthy heavier heavy high higher highest \
      honest hot huge human humble hungry ill innocent intense joint junior keen key kind large larger largest last late \
      later latest latter lazy left legal less light liberal little local long longer longest loose loud low lower lowest \
      lucky mad main major male female married mean medical mere military mild minor mobile modern moral mutual naked narrow \
      native neat new newer newest nice noble normal northern southern eastern western nuclear odd okay old older oldest \
      only open original other overall own pale past pink plain polite poor poorer popular prime prior private profound \
      prompt proper proud public pure quick quicker quiet random rare raw ready real recent red regular remote rich richer \
      right rigid ripe rival rough round rural sad safe safer safest same secret secure senior separate serious several \
      severe sharp sharper sheer short shorter shy sick silent silly similar simple single slight slim slow slower slowest \
      small smaller smallest smart smooth sober social soft solar sole solid sorry sour special square stable stark steady \
      steep sterile stiff still straight strange strict strong stronger strongest stupid subtle such sudden sure sweet \
      swift tall taller tallest tame tender tense thick thin thorough tight tighter tiny top tough tougher toughest true \
      urban upper upset urgent usual vague vain valid vast violent vital warm warmer weak weaker weary weird wet white \
      whole wide wider widest wild wise worse worst worth worthy wrong wounded young younger youngest unable unaware \
      unfair unclear unknown unusual untrue ongoing upcoming outgoing incoming so-called alleged injured armed united \
      unprecedented limited expected interested concerned based convinced prepared detailed elected retired outstanding
      """)
  ]
}

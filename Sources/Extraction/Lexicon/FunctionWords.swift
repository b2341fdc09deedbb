extension Lexicon {
  /// The small words of English, each with all that it can be.
  static let functionWords: [List] = [
    List(.determiner, "a an the every no"),
    List(
      [.determiner, .pronoun],
      """
      this that each either neither another some any all both half enough much one
      """),
    List([.determiner, .pronoun, .plural], "these those many several few most more less fewer certain various other"),
    List(.pronoun, "he she it nobody somebody everybody anybody everyone someone anyone nothing something everything"),
    List([.pronoun, .plural], "i you we they others"),
    List(
      .pronoun,
      """
      him them us me myself yourself himself herself itself ourselves themselves anything none mine yours hers ours \
      theirs oneself
      """),
    List([.pronoun, .possessive], "her his"),
    List(.possessive, "my your its our their whose"),
    List([.question, .pronoun], "who whom which what whoever whatever whichever"),
    List([.question, .subordinator, .adverb], "where when why how wherever whenever"),
    List(
      .preposition,
      """
      of in on at by for from with without into onto upon within toward towards against between among amongst amid \
      amidst during throughout through across behind beneath beside besides beyond despite except inside outside near \
      over under underneath via per versus concerning regarding including excluding following unlike aboard about \
      above along alongside around below down off out past round up opposite plus minus atop
      """),
    List(.adverb, "about above along around below down off out up over inside outside near through under apart"),
    List([.preposition, .subordinator], "after before since until till as like than"),
    List(.subordinator, "because if although though unless while whereas whether lest whilst that"),
    List([.subordinator, .adverb], "once"),
    List(.conjunction, "and or but nor yet"),
    List([.conjunction, .adverb], "so"),
    List(.preposition, "to"),
    List(.modal, "can could will would shall should may might must cannot ought"),
    List(.modal, "can't couldn't won't wouldn't shouldn't mightn't mustn't shan't 'll 'd"),
    List([.auxiliary, .verbThird], "is has does isn't hasn't doesn't"),
    List([.auxiliary, .verbBase, .plural], "are am have do aren't haven't don't 're 've 'm"),
    List([.auxiliary, .verbPast], "was were had did wasn't weren't hadn't didn't"),
    List([.auxiliary, .verbBase], "be"),
    List([.auxiliary, .verbParticiple], "been done had"),
    List([.auxiliary, .verbGerund], "being having doing"),
    List(
      .numeral,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion \
      dozen hundreds thousands millions billions trillions dozens
      """),
    List(
      [.calendar, .noun],
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
      september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur \
      thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
      """),
    List(.noun, "today yesterday tomorrow tonight"),
    List(.adverb, "today yesterday tomorrow tonight"),
  ]
}

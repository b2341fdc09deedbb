extension Lexicon {
  static let adverbs: [List] = [
    List(
      .adverb,
      """
      not never always often sometimes seldom rarely usually also too very quite rather almost nearly just only even \
      still already yet ever again once twice here there then now soon later earlier ago away back together apart \
      perhaps maybe however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile instead \
      otherwise indeed likewise elsewhere anyway somehow somewhat abroad ahead aside forward forwards backwards home \
      overseas overnight long far further hard fast straight right well better best worse worst more most less least \
      much enough so as alone altogether forever afterward afterwards beforehand thereafter thereby hitherto \
      well-being upstairs downstairs downtown underway else about roughly approximately reportedly allegedly \
      apparently supposedly purportedly ostensibly
      """),
    List(
      [.adverb, .adjective],
      "early late daily weekly monthly yearly annual likely unlikely only next last first second third low high close"),
    List(
      [.adjective],
      "friendly costly deadly lonely orderly timely lively lovely ugly holy elderly early unruly cowardly"),
  ]
}

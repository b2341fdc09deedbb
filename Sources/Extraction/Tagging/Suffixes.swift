internal import SourceText

/// What the end of a word tells of it, where the lexicon does not know it.
enum Suffixes {

  private static let timeNouns = WordSet(
    "day night morning evening afternoon week month year time moment point period")
  static func isTimeNoun(_ token: Token) -> Bool { timeNouns.contains(token.hash) }

  /// Plurals that are hardly ever verbs.
  private static let mostlyNouns = WordSet(
    """
    forces troops strikes attacks results rights arms means hands heads sources records numbers forms points parts groups \
    states houses schools papers crews banks teams prices rates sales jobs shares funds taxes files cases cars flights bids \
    roads wars weapons bombs guards members minds women ships deaths effects officers efforts laws lines levels times
    """)
  static func isMostlyNoun(_ token: Token) -> Bool { mostlyNouns.contains(token.hash) }

  private static let objects = WordSet("him them us me myself himself herself itself ourselves themselves whom her")
  static func isObjectPronoun(_ token: Token) -> Bool { objects.contains(token.hash) }

  /// What a word can be by its ending; nothing for one that tells nothing.
  static func classes(_ token: Token, _ bytes: Column<UInt8>) -> WordClass {
    let length = token.length
    guard length > 3, Int(token.end) <= bytes.count else { return [] }
    var key: UInt32 = 0
    for at in Int(token.end) - 4..<Int(token.end) {
      key = key << 8 | UInt32(bytes[at] >= 0x41 && bytes[at] <= 0x5A ? bytes[at] | 0x20 : bytes[at])
    }
    if let found = fours[spread(key)] { return found }
    if length > 4, let found = threes[spread(key & 0xFF_FFFF)] { return found }
    if length > 4, let found = twos[spread(key & 0xFFFF)] { return found }
    return key & 0xFF == 0x73 && (key >> 8) & 0xFF != 0x73 ? [.noun, .plural] : []
  }

  private static func table(_ lists: [(WordClass, String)]) -> WordTable<WordClass> {
    WordTable(
      lists.flatMap { classes, endings in
        endings.words.map { (spread($0.utf8.reduce(0) { $0 << 8 | UInt32($1) }), classes) }
      })
  }

  /// Letters stand close together as numbers: a multiplication by an odd constant spreads them over a table.
  @inline(always)
  private static func spread(_ key: UInt32) -> UInt32 {
    let product = key &* 0x9E37_79B1
    return product ^ product >> 16
  }

  private static let fours = table([
    (.noun, "tion sion ment ness ship hood ance ence sity lity rity ette ling"),
    (.adjective, "less able ible ical eous ious uous ular ific some like free wide ward"),
    ([.noun, .plural], "ions ents ties isms ists sses ries cies ners ters"),
    (.verbGerund, "ying zing ning ting ring ding ging cing sing king ming ping ving"),
    (.adverb, "ally edly ably ibly ngly"),
    (.verbBase, "nize lize rize"),
  ])
  private static let threes = table([
    (.adjective, "ous ful ive ish gal ial nal ral tal ary"),
    (.noun, "ism ist ity ery ure age dom cer ner ter der"),
    (.verbGerund, "ing"),
    (.verbBase, "ify ize"),
    ([.verbPast, .verbParticiple], "ied"),
  ])
  private static let twos = table([
    ([.verbPast, .verbParticiple], "ed"),
    (.adverb, "ly"),
    (.adjective, "ic"),
    (.noun, "er or cy ty"),
  ])
}

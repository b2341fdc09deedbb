import SourceText

/// Makes the forms of a verb or a noun from its lemma, by the spelling rules of English.
enum Inflection {
  /// The third person: `says`, `carries`, `reaches`. The plural of a noun is made the same way.
  static func third(_ lemma: String) -> String {
    if hasSibilantEnd(lemma) { return lemma + "es" }
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    return lemma + (lemma.hasSuffix("go") || lemma.hasSuffix("do") ? "es" : "s")
  }

  /// The past and past participle: `stated`, `carried`, `planned`; with both spellings of `canceled`.
  static func past(_ lemma: String) -> [String] {
    if lemma.hasSuffix("e") { return [lemma + "d"] }
    if endsInConsonantY(lemma) { return [lemma.dropLast() + "ied"] }
    return stems(lemma).map { $0 + "ed" }
  }

  /// The `-ing` form: `stating`, `lying`, `planning`.
  static func gerund(_ lemma: String) -> [String] {
    if lemma.hasSuffix("ie") { return [lemma.dropLast(2) + "ying"] }
    if lemma.hasSuffix("e"), !lemma.hasSuffix("ee"), !lemma.hasSuffix("oe"), !lemma.hasSuffix("ye"), lemma.count > 2 {
      return [lemma.dropLast() + "ing"]
    }
    return stems(lemma).map { $0 + "ing" }
  }

  /// The lemma, with its last letter doubled where English doubles it.
  private static func stems(_ lemma: String) -> [String] {
    guard let last = lemma.last else { return [lemma] }
    if doubling.contains(lemma) || isShort(lemma) { return [lemma + String(last)] }
    if last == "l", lemma.count > 4, lemma.dropLast().last.map(isVowel) == true { return [lemma, lemma + "l"] }
    return [lemma]
  }

  /// One syllable that ends in consonant, vowel, consonant: `plan`, `stop`.
  private static func isShort(_ lemma: String) -> Bool {
    let letters = Array(lemma)
    guard letters.count >= 3, letters.count <= 5 else { return false }
    let (a, b, c) = (letters[letters.count - 3], letters[letters.count - 2], letters[letters.count - 1])
    guard !isVowel(c), !"wxy".contains(c), isVowel(b), !isVowel(a) else { return false }
    return letters.dropLast(2).contains(where: isVowel) == false
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static func hasSibilantEnd(_ lemma: String) -> Bool {
    ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
  }

  private static func endsInConsonantY(_ lemma: String) -> Bool {
    guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
    return !isVowel(before)
  }

  /// Verbs of more than one syllable that double their last letter.
  private static let doubling: Set<String> = [
    "abhor", "acquit", "admit", "allot", "commit", "compel", "concur", "confer", "control", "defer", "deter", "dispel",
    "emit", "equip", "excel", "expel", "format", "incur", "infer", "kidnap", "occur", "omit", "outfit", "patrol",
    "permit", "prefer", "program", "propel", "quit", "quip", "quiz", "rebut", "recur", "refer", "regret", "remit",
    "repel", "submit", "transfer", "transmit", "unwrap", "worship", "overlap", "squat",
  ]
}

extension Lexicon {
  /// All forms of verbs, each with its own class and those of the list.
  static func verbs(_ lemmas: String, _ classes: WordClass = [], nouns: Bool = false) -> [List] {
    var lists: [WordClass: [String]] = [:]
    func add(_ word: String, _ form: WordClass) { lists[form.union(classes), default: []].append(word) }
    for lemma in lemmas.words {
      add(lemma, nouns ? [.verbBase, .noun] : .verbBase)
      add(Inflection.third(lemma), nouns ? [.verbThird, .noun, .plural] : .verbThird)
      for word in Inflection.past(lemma) { add(word, [.verbPast, .verbParticiple]) }
      for word in Inflection.gerund(lemma) { add(word, .verbGerund) }
    }
    return merged(lists)
  }

  /// Irregular verbs: `lemma past participle` a line, a slash between two forms of one.
  static func irregularVerbs(_ lines: String, _ classes: WordClass = []) -> [List] {
    var lists: [WordClass: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      guard forms.count == 3 else { continue }
      func add(_ words: String, _ form: WordClass) {
        for word in words.split(separator: "/") { lists[form.union(classes), default: []].append(String(word)) }
      }
      add(forms[0], .verbBase)
      add(Inflection.third(forms[0]), .verbThird)
      add(forms[1], .verbPast)
      add(forms[2], .verbParticiple)
      for word in Inflection.gerund(forms[0]) { add(word, .verbGerund) }
    }
    return merged(lists)
  }

  /// Nouns with their regular plurals.
  static func nouns(_ lemmas: String, _ classes: WordClass = []) -> [List] {
    let words = lemmas.words
    return [
      List(classes.union(.noun), words.joined(separator: " ")),
      List(classes.union([.noun, .plural]), words.map(plural).joined(separator: " ")),
    ]
  }

  private static func plural(_ lemma: String) -> String {
    if lemma.hasSuffix("man") { return lemma.dropLast(2) + "en" }
    if lemma.hasSuffix("person") { return lemma.dropLast(6) + "people" }
    return Inflection.third(lemma)
  }

  private static func merged(_ lists: [WordClass: [String]]) -> [List] {
    lists.sorted { $0.key.rawValue < $1.key.rawValue }.map { List($0.key, $0.value.joined(separator: " ")) }
  }
}

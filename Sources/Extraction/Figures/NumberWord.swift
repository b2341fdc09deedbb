internal import SourceText

/// What a word is worth within a number.
enum NumberWord: Sendable {
  /// `seven`, `seventeen`.
  case small(Int)
  /// `seventy`.
  case tens(Int)
  case hundred
  /// `thousand`, `million`: a power of ten.
  case scale(Int)
  case dozen
  /// `dozens`, `hundreds`, `millions`: from one of them to ten.
  case vague(Exact)

  static func of(_ token: Token) -> NumberWord? { token.is(.figureWord) ? words[token.hash] : nil }

  static let cardinals: [(String, Int)] =
    zip(NumberNames.units, 0...).map { ($0, $1) } + zip(NumberNames.tens, 2...).map { ($0, $1 * 10) }
  static let scales: [(String, Int)] = [
    ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
    ("lakh", 5), ("lakhs", 5), ("crore", 7), ("crores", 7), ("dozen", 0),
  ]
  static let vague: [(String, Exact)] = [
    ("tens", 10), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1_000), ("millions", 1_000_000),
    ("billions", 1_000_000_000), ("trillions", 1_000_000_000_000),
  ]

  private static let words: WordTable<NumberWord> = {
    var words: [(UInt32, NumberWord)] = []
    for (word, value) in cardinals { words.append((Vocabulary.hash(word), value < 20 ? .small(value) : .tens(value))) }
    for (word, power) in scales {
      words.append((Vocabulary.hash(word), word == "hundred" ? .hundred : word == "dozen" ? .dozen : .scale(power)))
    }
    for (word, value) in vague { words.append((Vocabulary.hash(word), .vague(value))) }
    return WordTable(words)
  }()

  /// Magnitudes cut short, by their exact letters: `bn`, `M`, `k`.
  static let suffixes: [String: Int] = [
    "bn": 9, "Bn": 9, "BN": 9, "b": 9, "B": 9, "tn": 12, "trn": 12, "T": 12, "mn": 6, "mln": 6, "mio": 6, "mil": 6,
    "MM": 6, "m": 6, "M": 6, "k": 3, "K": 3, "bln": 9,
  ]

  /// The same folded, as tokens carry them: most short words after a number are none of them.
  static let folded = WordSet(hashes: suffixes.keys.map { Vocabulary.hash($0) })

  /// Parts of a whole: `third` and `thirds` are three.
  static let denominators: WordTable<Int> = {
    let names = [
      ("half", 2), ("halves", 2), ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6),
      ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
      ("fifteenth", 15), ("sixteenth", 16), ("twentieth", 20), ("thirtieth", 30), ("fiftieth", 50), ("hundredth", 100),
      ("thousandth", 1_000), ("millionth", 1_000_000), ("billionth", 1_000_000_000),
    ]
    return WordTable(
      names.flatMap { [(Vocabulary.hash($0), $1), (Vocabulary.hash($0 + "s"), $1)] })
  }()

  /// `½` and its like.
  static let vulgar: [String: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7),
    "⅑": (1, 9), "⅒": (1, 10),
  ]
}

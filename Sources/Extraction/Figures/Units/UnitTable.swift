internal import SourceText

/// The units by their spellings.
struct UnitTable: Sendable {
  static let shared = UnitTable()

  private(set) var units: [Unit] = []
  private(set) var byName: [String: Int] = [:]
  /// By the folded word: "kilometers".
  private(set) var byWord = WordTable<Int>([])
  /// By the exact symbol: "MW", "€", "US$".
  private(set) var bySymbol: [String: Int] = [:]
  /// Signs and codes of currencies: "PS" before digits is a broken £, after them horsepower.
  private(set) var byCurrency: [String: Int] = [:]
  /// By two canonical names beside each other: "pound" and "foot".
  private(set) var pairs: [String: Int] = [:]
  /// By nationality and currency: "danish crown".
  private(set) var national: [String: Int] = [:]

  /// What each unit is to a figure, by its number.
  private(set) var kinds: [Figure.UnitKind] = []
  private(set) var percent = 0
  private(set) var percentagePoint = 0
  /// Codes and signs of currencies that are words, folded.
  private(set) var currencyWords = WordSet("")
  /// Whether a word is the name, the code or the sign of a currency.
  func isCurrency(_ token: Token) -> Bool {
    if currencyWords.contains(token.hash) { return true }
    guard let unit = byWord[token.hash], kinds.indices.contains(unit) else { return false }
    return kinds[unit] == .currency
  }

  /// The first words of `national`.
  private(set) var nations = WordSet("")

  /// Every word that a unit may begin with: most words after a number are none of them.
  private(set) var openers = WordSet("")

  private init() {
    var words: [(UInt32, Int)] = []
    for line in UnitList.text.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 5, let dimension = Unit.Dimension(rawValue: String(fields[1])) else { continue }
      let sum = fields[2].split(separator: "+")
      let unit = Unit(
        name: String(fields[0]), dimension: dimension, factor: sum.first.flatMap(UnitTable.ratio),
        offset: sum.count > 1 ? UnitTable.ratio(sum[1]) : nil)
      words += add(unit, words: fields[3], symbols: fields[4])
    }
    for line in CurrencyList.text.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 4 else { continue }
      let unit = Unit(name: String(fields[0]), dimension: .currency, factor: nil, offset: nil)
      words += add(unit, words: fields[2], symbols: fields[3])
      if !fields[1].isEmpty { bySymbol[String(fields[1])] = units.count - 1 }
      for sign in [fields[1]] + fields[3].split(separator: " ") where !sign.isEmpty {
        byCurrency[String(sign)] = units.count - 1
      }
    }
    for line in CurrencyList.nationalities.split(separator: "\n") {
      let fields = line.split(separator: ";")
      guard fields.count == 3, let unit = byName[String(fields[2])] else { continue }
      national[fields[0] + " " + fields[1]] = unit
    }
    for line in UnitTable.pairText.split(separator: "\n") {
      let fields = line.split(separator: ";")
      guard fields.count == 2, let unit = byName[String(fields[1])] else { continue }
      pairs[String(fields[0])] = unit
    }
    kinds = units.map { unit in
      switch unit.name {
      case "percent": .percent
      case "percentage point", "basis point": .percentagePoint
      default: unit.dimension == .currency ? .currency : .measure
      }
    }
    (percent, percentagePoint) = (byName["percent"] ?? 0, byName["percentage point"] ?? 0)
    currencyWords = WordSet(hashes: byCurrency.keys.map { Vocabulary.hash($0) })
    nations = WordSet(hashes: national.keys.compactMap { $0.words.first.map { Vocabulary.hash($0) } })
    // Of two units with one word the later one has it.
    byWord = WordTable(words.reversed())
    openers = WordSet(
      hashes: words.map(\.0) + UnitTable.special.words.map { Vocabulary.hash($0) }
        + national.keys.compactMap { $0.words.first.map { Vocabulary.hash($0) } }
        + bySymbol.keys.flatMap { symbol in
          [Vocabulary.hash(symbol), Vocabulary.hash(symbol.prefix { $0.isASCII && $0.isLetter })]
        })
  }

  /// Words that open a unit of several words.
  private static let special = """
    per percent pct percentage pc percentages basis square sq cubic cu degree degrees deg light nautical metric short long \
    fluid fl troy brake sterling us u.s. uk imperial
    """

  private mutating func add(_ unit: Unit, words: Substring, symbols: Substring) -> [(UInt32, Int)] {
    let index = units.count
    units.append(unit)
    byName[unit.name] = index
    for symbol in symbols.split(separator: " ") where bySymbol[String(symbol)] == nil {
      bySymbol[String(symbol)] = index
    }
    let name = unit.name.contains(" ") ? [] : [(Vocabulary.hash(unit.name), index)]
    return name + words.split(separator: " ").map { (Vocabulary.hash($0), index) }
  }

  private static func ratio(_ text: Substring) -> Ratio? {
    let parts = text.split(separator: "/")
    guard let first = parts.first, let numerator = Exact(String(first)) else { return nil }
    guard parts.count > 1 else { return Ratio(numerator, .one) }
    return Exact(String(parts[1])).flatMap { Ratio(numerator, $0) }
  }

  private static let pairText = """
    pound foot;pound-foot
    foot pound;pound-foot
    newton meter;newton meter
    acre foot;acre foot
    watt hour;watt hour
    kilowatt hour;kilowatt hour
    megawatt hour;megawatt hour
    gigawatt hour;gigawatt hour
    terawatt hour;terawatt hour
    ampere hour;ampere-hour
    milliampere hour;milliampere-hour
    light year;light year
    nautical mile;nautical mile
    metric ton;metric ton
    short ton;short ton
    long ton;long ton
    fluid ounce;fluid ounce
    troy ounce;troy ounce
    percentage point;percentage point
    percent point;percentage point
    basis point;basis point
    brake horsepower;brake horsepower
    square meter;square meter
    square kilometer;square kilometer
    square centimeter;square centimeter
    square millimeter;square millimeter
    square foot;square foot
    square inch;square inch
    square yard;square yard
    square mile;square mile
    cubic meter;cubic meter
    cubic kilometer;cubic kilometer
    cubic centimeter;cubic centimeter
    cubic foot;cubic foot
    cubic inch;cubic inch
    cubic yard;cubic yard
    """
}

internal import SourceText

/// What a word may mean to one extractor: a sense that its rules ask for.
protocol WordSense: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable {}

/// Senses, one bit each.
struct Senses<Sense: WordSense>: Equatable, Sendable, ExpressibleByArrayLiteral {
  private(set) var bits: UInt128 = 0

  @inline(always)
  init(arrayLiteral senses: Sense...) {
    var at = 0
    while at < senses.count {
      insert(senses[at])
      at += 1
    }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(always)
  func contains(_ sense: Sense) -> Bool { bits >> UInt128(sense.rawValue) & 1 != 0 }
  @inline(always)
  func overlaps(_ other: Self) -> Bool { bits & other.bits != 0 }

  /// The one sense that there is; nil for none or several.
  var only: Sense? { bits.nonzeroBitCount == 1 ? Sense(rawValue: UInt8(bits.trailingZeroBitCount)) : nil }

  mutating func insert(_ sense: Sense) { bits |= 1 << UInt128(sense.rawValue) }
  mutating func formUnion(_ other: Self) { bits |= other.bits }
}

/// The words of one sense, declared once beside what they mean: a number for each, whose meaning the sense tells.
struct SenseList<Sense: WordSense>: Sendable {
  var sense: Sense
  var words: [String]
  var values: [Int]

  /// Words of one value.
  init(_ sense: Sense, _ value: Int, _ words: String) { self.init(sense, from: value, by: 0, words) }

  /// Words to which no number matters.
  init(_ sense: Sense, _ words: String) { self.init(sense, 0, words) }

  /// Words whose values are counted.
  init(_ sense: Sense, from first: Int, by step: Int = 1, _ words: String) {
    self.init(sense, from: first, by: step, words.words)
  }

  init(_ sense: Sense, from first: Int, by step: Int = 1, _ words: [String]) {
    (self.sense, self.words, values) = (sense, words, words.indices.map { first + $0 * step })
  }
}

/// What one word means: one sense or several, four at most, each with its number.
struct WordSenses<Sense: WordSense>: Sendable {
  private(set) var senses: Senses<Sense> = []
  private var count: UInt8 = 0
  private var kinds: SIMD4<UInt8> = .init(repeating: .max)
  private var values: SIMD4<Int16> = .zero

  /// The number of a sense; nil where the word has no such sense.
  @inline(always)
  func value(as sense: Sense) -> Int? {
    guard senses.contains(sense) else { return nil }
    for place in 0..<4 where kinds[place] == sense.rawValue { return Int(values[place]) }
    return nil
  }

  /// Adds a sense; false where the word has it already, or has four others.
  mutating func add(_ sense: Sense, _ value: Int) -> Bool {
    guard !senses.contains(sense), count < 4 else { return false }
    senses.insert(sense)
    (kinds[Int(count)], values[Int(count)]) = (sense.rawValue, Int16(truncatingIfNeeded: value))
    count += 1
    return true
  }
}

/// The senses of all words of some lists, by the number that a word has in the vocabulary.
struct SenseTable<Sense: WordSense>: Sendable {
  private let words: [WordSenses<Sense>]
  /// Words that a list gives twice in one sense: none, as a test holds.
  let repeated: [String]
  private let nothing = WordSenses<Sense>()

  init(_ lists: [SenseList<Sense>], in vocabulary: Vocabulary) {
    var words: [WordSenses<Sense>] = []
    var repeated: [String] = []
    for list in lists {
      for (word, value) in zip(list.words, list.values) {
        guard let number = vocabulary.entry(word).map({ Int($0.number) }) else { continue }
        while words.count <= number { words.append(WordSenses()) }
        if !words[number].add(list.sense, value) { repeated.append(word) }
      }
    }
    (self.words, self.repeated) = (words, repeated)
  }

  /// How far the table reaches.
  var count: Int { words.count }

  @inline(always)
  subscript(_ token: Token) -> WordSenses<Sense> {
    let number = Int(token.word)
    return number < words.count ? words[number] : nothing
  }
}

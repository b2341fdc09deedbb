internal import SourceText

/// Finds temporal expressions in a table of tokens: the longest from the left.
///
/// It tells what stands at a place, which may lie beyond either end of the sentence; a `DateForm` asks it. Nothing is
/// resolved here.
struct DateParser {
  let tokens: Tokens
  /// Whether 01/05 is the first of May.
  var isDayFirst = false
  /// The year below 1000 that was read last: then three digits are years too.
  var ancient: Int?
  /// The end of the sentence that is read.
  var limit: Int
  private let table = DateWords.table
  // Kept here, for a static is looked for at each use, and every other word asks for these.
  /// What a word that opens a form may be.
  let opening = DateForm.openers.senses
  /// What needs a word of a date behind it, perhaps with its article: "about a year".
  let nearing: Senses<DateSense> = [.approximately, .more, .less, .no, .up, .half]

  init(_ tokens: Tokens) {
    self.tokens = tokens
    limit = tokens.count
  }

  /// The senses of the word at a place.
  @inline(always)
  func senses(_ at: Int) -> Senses<DateSense> { at >= 0 && at < limit ? table[tokens[at]].senses : [] }

  /// The number that goes with a sense of a word; nil where the word has no such sense.
  @inline(always)
  func value(_ at: Int, as sense: DateSense) -> Int? {
    at >= 0 && at < limit ? table[tokens[at]].value(as: sense) : nil
  }

  /// Whether the word at a place has a sense.
  @inline(always)
  func reads(_ at: Int, _ sense: DateSense) -> Bool { senses(at).contains(sense) }

  /// Whether the word at a place has any of some senses.
  @inline(always)
  func reads(_ at: Int, anyOf senses: Senses<DateSense>) -> Bool { self.senses(at).overlaps(senses) }

  /// Whether dates know nothing of what stands at a place.
  func isUnknown(_ at: Int) -> Bool { senses(at).isEmpty }

  /// Whether a word stands there that dates know nothing of.
  func isPlainWord(_ at: Int) -> Bool { mark(at) == .word && isUnknown(at) }

  @inline(always)
  func mark(_ at: Int) -> Token.Kind? { at >= 0 && at < limit ? tokens[at].kind : nil }
  func isSpaced(_ at: Int) -> Bool { at >= 0 && at < limit && tokens[at].isSpaced }
  func isCapitalized(_ at: Int) -> Bool { at >= 0 && at < limit && tokens[at].isCapitalized }
  func isAllCaps(_ at: Int) -> Bool { at >= 0 && at < limit && tokens[at].flags.contains(.allCaps) }
  func isNumber(_ at: Int) -> Bool { mark(at) == .number }

  /// The hash of the token; 0 beyond the ends.
  func hash(_ at: Int) -> UInt32 { at >= 0 && at < limit ? tokens[at].hash : 0 }

  /// The word that rules name at a place; `.none` for any other and beyond the ends.
  @inline(always)
  func keyword(_ at: Int) -> Word { at >= 0 && at < limit ? tokens[at].keyword : .none }

  /// Whether the token is one of these words, in any case.
  func reads(_ at: Int, _ words: WordSet) -> Bool { words.contains(hash(at)) }

  /// Whether the token is a single quotation mark or an apostrophe.
  func isQuote(_ at: Int) -> Bool {
    mark(at) == .closeSingle || mark(at) == .straightSingle || mark(at) == .openSingle
  }

  /// Whether a word is one that holds sentences together and names nothing.
  func isFunction(_ at: Int) -> Bool {
    guard at >= 0, at < limit else { return false }
    return tokens[at].is([
      .preposition, .conjunction, .subordinator, .determiner, .pronoun, .modal, .auxiliary, .anyVerb, .adverb,
    ]) && !tokens[at].is(.noun)
  }

  /// Whether a hyphen stands there that joins two words.
  func joined(_ at: Int) -> Bool { mark(at) == .hyphen && !isSpaced(at) && !isSpaced(at + 1) }

  /// The place after a hyphen that joins two words, or the place itself.
  func afterHyphen(_ at: Int) -> Int { joined(at) ? at + 1 : at }

  // MARK: Units and parts

  /// The unit of time that a word names, in the singular or in the plural.
  func unit(_ at: Int) -> TimeUnit? { singular(at) ?? plural(at) }
  func singular(_ at: Int) -> TimeUnit? { timeUnit(at, as: .unit) }
  func plural(_ at: Int) -> TimeUnit? { timeUnit(at, as: .units) }

  func timeUnit(_ at: Int, as sense: DateSense) -> TimeUnit? {
    value(at, as: sense).flatMap { TimeUnit(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }

  func dayPart(_ at: Int) -> DayPart? { value(at, as: .part).flatMap(DayPart.init) }
  func seasonName(_ at: Int) -> Season? { value(at, as: .season).flatMap(Season.init) }
  func direction(_ at: Int) -> Direction? { value(at, as: .direction).flatMap(Direction.init) }
  func modifier(_ at: Int, as sense: DateSense) -> Timex.Modifier? {
    value(at, as: sense).flatMap { Timex.Modifier(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }
}

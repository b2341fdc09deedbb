package import SourceText

/// The words that a rule names one by one, in the order of the alphabet; a case's name is its word, unless `spelling`
/// says otherwise. A list of words that mean one thing is a `WordSet`.
///
/// The number of a case is the word's number in the vocabulary.
package enum Word: UInt16, CaseIterable, Sendable {
  /// Any word that no rule names.
  case none = 0
  case
    a, about, according, after, against, age, aged, ago, ahead, all, alone, already, although, am, among, an, and,
    another, are, `as`, asked, asks, at, average, away, be, because, been, before, being, between, born, both, but,
    by, can, cannot, cited, citing, compared, could, did, `do`, does, doing, dollar, done, during, each, either,
    ended, error, even, every, executive, expectancy, feel, felt, few, first, fold, following, `for`, former, from,
    future, give, greenwich, had, half, has, have, having, he, head, her, high, him, his, how, i, `if`, `in`,
    including, inside, instead, into, ipsum, `is`, it, its, itself, last, later, leading, least, less, lest, like,
    long, longer, lorem, made, majority, many, may, me, might, minority, more, most, much, must, neither, never,
    next, no, nor, not, nothing, now, odd, of, officer, on, once, one, only, or, other, our, out, over, own, past,
    people, per, percent, plus, point, possible, prior, pts, quarters, quoted, ranked, recent, recently, reported, s,
    said,
    same, saw, see, seen, she, short, should, since, so, some, such, term, than, that, the, their, then, there,
    these, they, this, those, though, through, till, time, times, to, told, top, total, toward, towards, triple,
    under, unless, until, up, us, very, was, we, well, were, what, when, `where`, whether, which, `while`,
    who, whose, why, will, with, within, would, yet, you, zip
  /// `’s`, of a possessive, of `is` or of `has`.
  case cliticS
  /// `’d`, of `would` or of `had`.
  case cliticD

  /// By their numbers, which run from 0 without a gap, as a test holds; in plain memory, which a debug build reads without
  /// a call, for each token is asked which of them it is.
  struct Numbered: @unchecked Sendable {
    let count = allCases.count
    let first: UnsafeMutablePointer<Word>

    init() {
      first = .allocate(capacity: count)
      first.initialize(from: allCases, count: count)
    }
  }

  static let numbered = Numbered()
  private static let hashes = allCases.map { Vocabulary.hash($0.spelling) }

  /// What stands in a text.
  var spelling: String {
    switch self {
    case .cliticS: "'s"
    case .cliticD: "'d"
    default: "\(self)"
    }
  }

  /// The hash that a token of this word carries.
  package var hash: UInt32 { Word.hashes[Int(rawValue)] }
}

extension Token {
  /// Which of the words that rules name this is; `.none` for any other.
  @inline(__always)
  package var keyword: Word {
    let all = Word.numbered
    return Int(word) < all.count ? all.first[Int(word)] : .none
  }
}

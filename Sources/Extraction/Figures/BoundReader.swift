internal import SourceText

/// What the words around a number say of its bound.
struct FoundBound {
  var bound: Figure.Bound = .equal
  var isStrict = false
  var isExactly = false
  /// Where the bound words before the number begin.
  var start: Int
  /// Where those after it end.
  var end: Int
}

/// Reads "about", "more than", "at least", "up to", "or so" beside a number.
struct BoundReader {
  let numbers: NumeralReader

  /// The bound of a number that stands at these tokens.
  func bound(of figure: Range<Int>, in sentence: Range<Int>) -> FoundBound {
    var found = FoundBound(start: figure.lowerBound, end: figure.upperBound)
    before(&found, sentence.lowerBound)
    after(&found, sentence.upperBound)
    return found
  }

  private func word(_ index: Int, _ floor: Int) -> UInt32 { index >= floor ? numbers.word(index) : 0 }

  // MARK: Before the number

  /// Words before a number and what they say of it.
  private struct Phrase {
    /// Hashes of its words, the last one first; 0 for one that it has not.
    var words: (UInt32, UInt32, UInt32)
    var count: Int
    var bound: Figure.Bound
    var isStrict = false

    init(_ phrase: String, _ bound: Figure.Bound, isStrict: Bool) {
      let hashes = phrase.words.reversed().map { Vocabulary.hash($0) } + [0, 0, 0]
      (words, count) = ((hashes[0], hashes[1], hashes[2]), hashes.count - 3)
      (self.bound, self.isStrict) = (bound, isStrict)
    }
  }

  /// Comparatives before "than", and adjectives between "as" and "as".
  private static let larger =
    "more greater higher better larger longer bigger older heavier taller faster wider deeper later further farther louder"
  private static let smaller =
    "less fewer lower smaller shorter younger lighter slower earlier sooner cheaper nearer closer"
  private static let large = "many much high long far large big old great late tall heavy fast wide deep"
  private static let small = "few little low small short young early"

  /// Phrases, semicolons between them; the longer before the shorter that it ends with.
  private static let phrases: [Phrase] = {
    var phrases: [Phrase] = []
    for word in larger.words {
      for negator in ["no", "not", "never"] {
        phrases.append(Phrase("\(negator) \(word) than", .less, isStrict: false))
      }
      phrases.append(Phrase("\(word) than", .more, isStrict: true))
    }
    for word in smaller.words {
      for negator in ["no", "not", "never", "nothing"] {
        phrases.append(Phrase("\(negator) \(word) than", .more, isStrict: false))
      }
      phrases.append(Phrase("\(word) than", .less, isStrict: true))
    }
    for word in large.words { phrases.append(Phrase("as \(word) as", .less, isStrict: false)) }
    for word in small.words { phrases.append(Phrase("as \(word) as", .more, isStrict: false)) }
    return phrases + others
  }()

  private static let others: [Phrase] = [
    ("a minimum of;the minimum of;a floor of;not under;not below", .more, false),
    ("the very least;the least", .more, false),
    ("a maximum of;the maximum of;a ceiling of;a cap of;a limit of;not over;not above;not exceeding", .less, false),
    ("to and including;capped at;limited to;the most;the very most", .less, false),
    ("in excess of", .more, true),
    ("in advance of", .more, true),
    ("the region of;the neighborhood of;the neighbourhood of;the order of;the vicinity of", .about, false),
    ("best part of;better part of;thick end of;close on;or take", .about, false),
    ("over than", .more, true),
    ("north of;upward of;upwards of", .more, true),
    ("south of;shy of;short of", .less, true),
    ("just under;just below", .less, true), ("just over;just above", .more, true),
    ("at least", .more, false), ("at most;up to", .less, false),
    ("close to;an estimated;an average;on average;near to;plus or minus", .about, false),
    ("about;around;approximately;roughly;some;nearly;almost;circa;ca;approx;approaching", .about, false),
    ("estimated;averaging;averaged;virtually;barely", .about, false),
    ("over;above;exceeding;topping;exceeded;topped;surpassing;surpassed;exceeds;exceed;surpass;surpasses", .more, true),
    ("under;below;sub", .less, true), ("minimum;least", .more, false), ("maximum", .less, false),
    ("up;gained;rose;climbed;jumped;surged;advanced;soared;added;rallied;gains;rises;increased;grew", .up, false),
    ("leapt;spiked;gaining;rising;climbing;adding;jumping", .up, false),
    ("down;fell;dropped;lost;slid;slipped;declined;sank;tumbled;plunged;shed;lower;plummeted;dipped", .down, false),
    ("slumped;decreased;falls;drops;eased;fallen;plummeting;losing;falling;dropping;shedding;retreated", .down, false),
    ("crashed;shrank;contracted", .down, false), ("exactly;precisely", .equal, false),
  ].flatMap { phrases, bound, isStrict in
    phrases.split(separator: ";").map { Phrase(String($0), bound, isStrict: isStrict) }
  }

  /// The phrases by their last word: most numbers have none, and are done with one look.
  private static let byLast: WordTable<[Phrase]> = {
    var grouped: [UInt32: [Phrase]] = [:]
    for phrase in phrases { grouped[phrase.words.0, default: []].append(phrase) }
    return WordTable(grouped.map { ($0.key, $0.value) })
  }()

  /// What may stand between the phrase and its number: "more than a million", "about the 300".
  private static let between = WordSet("a an the just only even well still mere whopping")
  private static let exactly = WordSet("exactly precisely")
  private static let opening = WordSet(hashes: byLast.all + between.all)

  private func before(_ found: inout FoundBound, _ floor: Int) {
    var at = found.start - 1
    guard at >= floor, let first = numbers.token(at),
      first.kind == .symbol || first.kind == .word && Self.opening.contains(first.hash)
    else { return }
    // "not even 50"
    if first.keyword == .even, numbers.token(at - 1)?.keyword == .not, at > floor {
      (found.bound, found.isStrict, found.start) = (.less, true, at - 1)
      return
    }
    while Self.between.contains(word(at, floor)) { at -= 1 }
    guard at >= floor else { return }
    if numbers.kind(at) == .symbol { return sign(&found, at) }
    let (one, two, three) = (word(at, floor), word(at - 1, floor), word(at - 2, floor))
    guard let phrases = Self.byLast[one] else { return }
    for phrase in phrases
    where phrase.count < 2 || phrase.words.1 == two && (phrase.count < 3 || phrase.words.2 == three) {
      if numbers.keyword(at) == .up, isVerb(at - 1, floor) { return }
      // "went up to 60" came there.
      if numbers.keyword(at) == .to, numbers.keyword(at - 1) == .up,
        numbers.token(at - 2).map({ FigureVerbs.goes.contains($0) }) ?? false
      {
        return
      }
      if phrase.count > 1, isDifference(at + 1 - phrase.count) { return }
      (found.bound, found.isStrict, found.start) = (phrase.bound, phrase.isStrict, at + 1 - phrase.count)
      found.isExactly = Self.exactly.contains(one)
      return
    }
  }

  /// "a third less than the 27,000", "20 percent more than 500", "twice as many as 300": the number itself is compared with,
  /// and has no bound.
  private func isDifference(_ start: Int) -> Bool {
    guard let first = numbers.token(start), !first.isCapitalized, let before = numbers.token(start - 1) else {
      return false
    }
    let isMultiple = Self.multiples.contains(before.hash)
    if first.keyword == .as { return isMultiple || NumberWord.denominators.contains(before.hash) }
    guard numbers.keyword(start + 1) == .than else { return false }
    if isMultiple || before.kind == .percent || Self.shares.contains(before.hash) { return true }
    // "in the second half more than 500": no share of anything.
    guard NumberWord.denominators.contains(before.hash), let count = numbers.token(start - 2) else { return false }
    return count.kind == .hyphen || count.keyword == .a || NumberWord.of(count) != nil
  }

  private static let multiples = WordSet("times twice thrice double triple")
  private static let shares = WordSet("percent percentage point points")

  private func sign(_ found: inout FoundBound, _ at: Int) {
    switch numbers.text(at) {
    case "~", "≈", "∼": (found.bound, found.start) = (.about, at)
    case ">": (found.bound, found.isStrict, found.start) = (.more, true, at)
    case "<": (found.bound, found.isStrict, found.start) = (.less, true, at)
    case "≥": (found.bound, found.start) = (.more, at)
    case "≤": (found.bound, found.start) = (.less, at)
    default: break
    }
  }

  /// "sign up", "set up": the word belongs to its verb.
  private func isVerb(_ index: Int, _ floor: Int) -> Bool {
    guard index >= floor, let token = numbers.token(index) else { return false }
    return token.is(.anyVerb) && !token.is(.auxiliary)
  }

  // MARK: After the number

  private static let atThe = WordSet("the very")
  private static let orMore = WordSet("more above over higher older better greater longer up upwards later")
  private static let andMore = WordSet("more above over up counting older upwards beyond")
  private static let orLess = WordSet("less fewer under below younger lower shorter smaller earlier")
  private static let andLess = WordSet("under below younger")
  private static let orSo = WordSet("so thereabouts")
  private static let lowest = WordSet("minimum min")
  private static let highest = WordSet("maximum max tops")

  /// The bound that stands behind a counted noun: "16 workers or more", "80 guests at most".
  func trailing(at place: Int, beforeEnd limit: Int) -> FoundBound {
    var found = FoundBound(start: place, end: place)
    guard place < limit, let first = numbers.token(place), first.isWord else { return found }
    if first.keyword == .or || first.keyword == .at { after(&found, limit) }
    if Self.lowest.contains(first.hash) { found.bound = .more }
    if Self.highest.contains(first.hash) { found.bound = .less }
    return found
  }

  private func after(_ found: inout FoundBound, _ limit: Int) {
    guard found.end < limit, let first = numbers.token(found.end) else { return }
    switch first.kind {
    case .symbol:
      if !first.isSpaced, numbers.text(found.end) == "+" { (found.bound, found.end) = (.more, found.end + 1) }
    case .word:
      let second = found.end + 1 < limit ? numbers.word(found.end + 1) : 0
      switch first.keyword {
      case .or:
        if Self.orSo.contains(second) {
          (found.bound, found.end) = (.about, found.end + 2)
          return
        }
        pair(&found, more: Self.orMore.contains(second), less: Self.orLess.contains(second))
      case .and: pair(&found, more: Self.andMore.contains(second), less: Self.andLess.contains(second))
      case .at where found.bound == .equal:
        // "at least", "at the most", "at the very least"
        var at = found.end + 1
        while at < min(limit, found.end + 3), Self.atThe.contains(numbers.word(at)) { at += 1 }
        guard at < limit, numbers.keyword(at) == .least || numbers.keyword(at) == .most else { return }
        (found.bound, found.end) = (numbers.keyword(at) == .least ? .more : .less, at + 1)
      default:
        if first.keyword == .give, numbers.keyword(found.end + 1) == .or {
          (found.bound, found.end) = (.about, found.end + 3)
        }
        if first.keyword == .plus, found.bound == .equal { (found.bound, found.end) = (.more, found.end + 1) }
      }
    default: break
    }
  }

  /// "or more", "and above", "or fewer".
  private func pair(_ found: inout FoundBound, more: Bool, less: Bool) {
    guard more || less else { return }
    (found.bound, found.isStrict, found.end) = (more ? .more : .less, false, found.end + 2)
  }
}

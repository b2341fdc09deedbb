import Extraction
import SourceText

/// What one edition of a piece states otherwise than the edition before it: a figure, a date, a quotation.
struct EditionChanges: Sendable {
  enum Change: Sendable {
    /// As it was and as it is.
    case figure(Figure, Figure)
    case date(Timex, Timex)
    case quotation(Quotation, Quotation)

    /// Where it stands in the newer edition.
    var range: TextRange {
      switch self {
      case .figure(_, let now): now.range
      case .date(_, let now): now.range
      case .quotation(_, let now): now.range
      }
    }
  }

  /// In the order of the newer edition.
  private(set) var changes: [Change] = []

  /// - Complexity: linear in both editions; a sentence is compared with the one sentence that shares most with it.
  init(from old: Study, to new: Study) {
    let pairs = SentencePairs(from: old.reading, to: new.reading)
    for pair in pairs.same where old.document.published != new.document.published {
      // The words are the same; "yesterday" may not be the same day.
      let before = old.reading.timexes[ofSentence: pair.old, \.sentence]
      let now = new.reading.timexes[ofSentence: pair.new, \.sentence]
      guard before.count == now.count else { continue }
      changes += zip(before, now).filter { EditionChanges.differs($0, $1) && !$1.follows }.map { .date($0, $1) }
    }
    for pair in pairs.alike {
      changes += EditionChanges.figures(pair, old.reading, new.reading)
      changes += EditionChanges.dates(pair, old.reading, new.reading)
    }
    changes += EditionChanges.quotations(old, new)
    changes.sort { $0.range < $1.range }
  }

  // MARK: Figures and dates

  private static func figures(_ pair: SentencePairs.Pair, _ old: Reading, _ new: Reading) -> [Change] {
    let before = old.figures[ofSentence: pair.old, \.sentence].filter { !$0.tokens.isEmpty }
    let now = new.figures[ofSentence: pair.new, \.sentence].filter { !$0.tokens.isEmpty }
    return changed(
      Array(before), Array(now), pair, \.tokens, isSame: { !differs($0, $1) && $0.head == $1.head },
      isAlike: { $0.unitKind == $1.unitKind && ($0.head == $1.head || $0.unit == $1.unit) },
      mayBe: { $0.unitKind == $1.unitKind }
    )
    .filter { differs($0.0, $0.1) }.map { .figure($0.0, $0.1) }
  }

  private static func dates(_ pair: SentencePairs.Pair, _ old: Reading, _ new: Reading) -> [Change] {
    let before = old.timexes[ofSentence: pair.old, \.sentence].filter { $0.days != nil && $0.kind != .duration }
    let now = new.timexes[ofSentence: pair.new, \.sentence].filter { $0.days != nil && $0.kind != .duration }
    return changed(
      Array(before), Array(now), pair, \.tokens, isSame: { !differs($0, $1) }, isAlike: { $0.kind == $1.kind },
      mayBe: { _, _ in true }
    )
    // "noon" on another day is another moment because of that day, which is told by itself.
    .filter { differs($0.0, $0.1) && !($0.1.follows && old.text($0.0.range) == new.text($0.1.range)) }
    .map { .date($0.0, $0.1) }
  }

  /// Whether no number is what both say, or one says "at least" and the other does not, or both do and of another number.
  private static func differs(_ a: Figure, _ b: Figure) -> Bool {
    func open(_ figure: Figure) -> Figure.Bound? { figure.bound == .more || figure.bound == .less ? figure.bound : nil }
    guard open(a) == open(b) else { return true }
    return open(a) == nil ? !a.allowed.overlaps(b.allowed) : !a.interval.overlaps(b.interval)
  }

  private static func differs(_ a: Timex, _ b: Timex) -> Bool {
    guard let before = a.days, let now = b.days else { return false }
    return !before.overlaps(now)
  }

  /// What was one thing and is another: where the words around both are the same, or where each is the only one of its
  /// kind that the other sentence does not have too.
  private static func changed<Thing>(
    _ old: [Thing], _ new: [Thing], _ pair: SentencePairs.Pair, _ tokens: (Thing) -> Range<Int>,
    isSame: (Thing, Thing) -> Bool, isAlike: (Thing, Thing) -> Bool, mayBe: (Thing, Thing) -> Bool
  ) -> [(Thing, Thing)] {
    // A sentence of very many figures is a table: by then nobody can say which became which.
    guard !old.isEmpty, !new.isEmpty, old.count <= 40, new.count <= 40 else { return [] }
    func isAligned(_ a: Thing, _ b: Thing) -> Bool {
      tokens(a).contains { at in pair.partner(of: at).map(tokens(b).contains) ?? false }
    }
    var gone = Array(old.indices)
    var added = Array(new.indices)
    for isAlsoAligned in [true, false] {
      for a in gone {
        guard
          let at = added.firstIndex(where: {
            isSame(old[a], new[$0]) && (!isAlsoAligned || isAligned(old[a], new[$0]))
          })
        else { continue }
        added.remove(at: at)
        gone.removeAll { $0 == a }
      }
    }
    var found: [(Thing, Thing)] = []
    for a in gone {
      let aligned = added.filter { mayBe(old[a], new[$0]) && isAligned(old[a], new[$0]) }
      let alike = added.filter { isAlike(old[a], new[$0]) }
      let rivals = gone.filter { isAlike(old[a], old[$0]) }
      guard let b = aligned.first ?? (alike.count == 1 && rivals.count == 1 ? alike.first : nil) else { continue }
      found.append((old[a], new[b]))
      added.removeAll { $0 == b }
    }
    return found
  }

  // MARK: Quotations

  /// Quotations whose words were changed; one that was only cut short, or is told at more length, is none.
  private static func quotations(_ old: Study, _ new: Study) -> [Change] {
    func words(_ quotation: Quotation, _ study: Study) -> [UInt32] {
      study.reading.prose.tokens.indices(in: quotation.inner).lazy.map { study.reading.prose.tokens[$0] }
        .filter { $0.kind == .word || $0.kind == .clitic || $0.kind == .number }.map(study.key)
    }
    func all(_ study: Study) -> [(quotation: Quotation, words: [UInt32])] {
      study.reading.quotations.filter { ($0.kind == .direct || $0.kind == .partial) && $0.isClosed }
        .map { ($0, words($0, study)) }.filter { (3...400).contains($0.1.count) }
    }
    let (before, now) = (all(old), all(new))
    let (standing, stood) = (Set(now.map(\.words)), Set(before.map(\.words)))
    var holding: [UInt32: [Int]] = [:]
    for (number, entry) in now.enumerated() where !stood.contains(entry.words) {
      for word in Set(entry.words) { holding[word, default: []].append(number) }
    }
    var changes: [Change] = []
    var taken: Set<Int> = []
    for entry in before where !standing.contains(entry.words) {
      var shared: [Int: Int] = [:]
      for word in Set(entry.words) {
        for number in (holding[word] ?? []).prefix(64) { shared[number, default: 0] += 1 }
      }
      let best = shared.filter { !taken.contains($0.key) }.min { ($1.value, $0.key) < ($0.value, $1.key) }
      guard let best, now.indices.contains(best.key) else { continue }
      let other = now[best.key]
      let common = Alignment(entry.words, other.words).partner.count { $0 != nil }
      guard common * 2 >= max(entry.words.count, other.words.count), common >= 3 else { continue }
      taken.insert(best.key)
      guard !holds(entry.words, other.words), !holds(other.words, entry.words) else { continue }
      changes.append(.quotation(entry.quotation, other.quotation))
    }
    return changes
  }

  /// Whether some words stand in others, one behind the other.
  private static func holds(_ words: [UInt32], _ part: [UInt32]) -> Bool {
    guard let first = part.first, part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { at in
      words[at] == first && words[at..<at + part.count].elementsEqual(part)
    }
  }
}

extension Timex {
  /// Whether it takes its day from another expression.
  fileprivate var follows: Bool {
    if case .timex = anchor { return true }
    return false
  }
}

extension Study {
  /// A token's hash; a number has one too, of its digits.
  func key(_ token: Token) -> UInt32 {
    token.kind == .number ? Vocabulary.hash(document.text(token.range)) : token.hash
  }
}

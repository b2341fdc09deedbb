import Extraction
import Findings
import SourceText

/// Two passages side by side: a claim's and its evidence's.
struct SupportComparison {
  private let (here, there): (Examination, Examination)
  private let (claim, support): (SupportPassage, SupportPassage)
  private let (place, other): (TextRange, TextRange)
  private let path: String

  init(
    here: Examination, _ claim: SupportPassage, _ place: TextRange, there: Examination, _ support: SupportPassage,
    _ other: TextRange, _ path: String
  ) {
    (self.here, self.claim, self.place) = (here, claim, place)
    (self.there, self.support, self.other) = (there, support, other)
    self.path = path
  }

  /// What is wrong, and what a person has to decide.
  func findings(isParaphrase: Bool) -> (wrong: [Finding], open: [Finding]) {
    var wrong: [Finding] = []
    var open: [Finding] = []
    if claim.negations.count % 2 != support.negations.count % 2 {
      wrong.append(finding(.negated, at: claim.negations.first ?? place, support.negations.first ?? other))
    }
    if let up = claim.goesUp, claim.goesDown == nil, support.goesUp == nil, let down = support.goesDown {
      wrong.append(finding(.otherDirection, at: up, down))
    }
    if let down = claim.goesDown, claim.goesUp == nil, support.goesDown == nil, let up = support.goesUp {
      wrong.append(finding(.otherDirection, at: down, up))
    }
    for count in claim.counts { compare(count, &wrong, &open) }
    for date in claim.dates where !support.dates.contains(where: { date.agrees(with: $0) }) {
      let sides = [here.operand("the text", date)] + support.dates.prefix(1).map { there.operand("the evidence", $0) }
      note(here.text(date.range), sides, at: date.range, support.dates.first?.range, &wrong, &open)
    }
    compareNames(&wrong, &open)
    if (claim.hedge == nil) != (support.hedge == nil) {
      open.append(finding(.hedged, at: claim.hedge ?? place, support.hedge ?? other))
    }
    if !isParaphrase { open += wordsThatDiffer() }
    return (wrong, open)
  }

  private func finding(
    _ message: Finding.Message, at range: TextRange, _ related: TextRange?, _ operands: [Finding.Operand] = []
  ) -> Finding {
    .finding(
      message, at: range, operands: operands,
      related: related.map { [Finding.Passage("the evidence", at: $0, document: path)] } ?? [])
  }

  private func note(
    _ said: String, _ sides: [Finding.Operand], at range: TextRange, _ related: TextRange?, _ wrong: inout [Finding],
    _ open: inout [Finding]
  ) {
    guard sides.count > 1 else {
      open.append(finding(.notTold(said, path), at: range, nil, sides))
      return
    }
    var sides = sides
    sides[1].document = path
    wrong.append(finding(.differs(sides[0].value, path, sides[1].value), at: range, related, sides))
  }

  // MARK: Figures

  private func compare(_ count: SupportPassage.Count, _ wrong: inout [Finding], _ open: inout [Finding]) {
    let alike = support.counts.filter { !$0.keys.isDisjoint(with: count.keys) }
    let candidates = (alike.isEmpty ? support.counts : alike).map { other in
      // "acquitted on 11 of 12" is no evidence of 12, but where the text tells of the 11 too.
      guard let part = other.part, count.part == nil, !claim.counts.contains(where: { agree($0.figure, part) }) else {
        return other
      }
      return SupportPassage.Count(figure: part, keys: other.keys)
    }
    if candidates.contains(where: { agree(count.figure, $0.figure) }) { return }
    let sides =
      [here.operand("the text", count.figure)]
      + candidates.prefix(1).map { there.operand("the evidence", $0.figure) }
    note(here.text(count.figure.range), sides, at: count.figure.range, candidates.first?.figure.range, &wrong, &open)
  }

  private func agree(_ one: Figure, _ other: Figure) -> Bool {
    guard one.form == other.form || !isPair(one) && !isPair(other) else { return false }
    let (shares, others) = (share(one), share(other))
    if let shares, let others { return shares.overlaps(others) }
    guard (shares == nil) == (others == nil) else { return false }
    let measured: Set<Figure.UnitKind> = [.measure, .currency, .percent, .percentagePoint]
    if measured.contains(one.unitKind) || measured.contains(other.unitKind),
      one.unitKind != other.unitKind || one.unit != other.unit
    {
      return false
    }
    return one.allowed.overlaps(other.allowed)
  }

  private func isPair(_ figure: Figure) -> Bool {
    figure.form == .score || figure.form == .fromTo || figure.form == .range
  }

  /// A share of a whole: "9 in 10", "90 percent".
  private func share(_ figure: Figure) -> ExactInterval? {
    if figure.unitKind == .percent { return figure.allowed / ExactInterval(exactly: Exact(100)) }
    return figure.ratio != nil || figure.form == .fraction ? figure.allowed : nil
  }

  // MARK: Words

  private func compareNames(_ wrong: inout [Finding], _ open: inout [Finding]) {
    let missing = claim.names.filter { !support.around.contains(SupportPassage.stem($0)) }
    guard let name = missing.first else { return }
    let others = support.names.filter { other in !here.reading.text(place).lowercased().contains(other) }
    guard let another = others.first else {
      open.append(finding(.notNamed(name, path), at: place, other))
      return
    }
    // "Britain" and "British" may be one; "Brexit" is another.
    let isAlike = name.prefix(4) == another.prefix(4)
    let finding = finding(.otherName(name, path, another), at: place, other)
    isAlike ? open.append(finding) : wrong.append(finding)
  }

  /// The words that have no like on the other side. Where the evidence leaves out what its figure counts, and says nothing
  /// else, nothing differs.
  private func wordsThatDiffer() -> [Finding] {
    let counted = Set(claim.counts.map { SupportPassage.stem($0.figure.head) })
    let isElliptic =
      !support.counts.isEmpty && support.counts.contains { $0.figure.unitKind == .none || $0.figure.head.isEmpty }
    let here = claim.words.filter { !support.around.contains($0.stem) && !(isElliptic && counted.contains($0.stem)) }
    let hasFacts = !claim.counts.isEmpty || !claim.dates.isEmpty
    let there = support.words.filter { !claim.around.contains($0.stem) }
    if here.isEmpty, hasFacts || there.isEmpty, isInOrder { return [] }
    let words = (here.map(\.range).map { self.here.text($0) }, there.map(\.range).map { self.there.text($0) })
    return [finding(.otherWords(words.0, words.1), at: here.first?.range ?? place, there.first?.range ?? other)]
  }

  /// Whether the words stand in one order: who does what to whom hangs on it.
  private var isInOrder: Bool {
    guard claim.counts.isEmpty, claim.dates.isEmpty else { return true }
    let places = claim.words.compactMap { word in support.words.firstIndex { $0.stem == word.stem } }
    return zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
  }
}

extension Timex {
  fileprivate func agrees(with other: Timex) -> Bool {
    guard let days, let others = other.days else { return false }
    return days.overlaps(others)
  }
}

extension Finding.Message {
  fileprivate static func differs(_ here: String, _ path: String, _ there: String) -> Self {
    "the text says \(here), \(path) \(there)"
  }

  fileprivate static func notTold(_ here: String, _ path: String) -> Self {
    "the words of \(path) give nothing that “\(here)” could be held against; expected words with its figure or date"
  }

  fileprivate static let negated: Self = "one of the two passages is negated, the other is not"
  fileprivate static let otherDirection: Self = "the two passages point in opposite directions"
  fileprivate static let hedged: Self = "one of the two passages tells as done what the other does not"

  fileprivate static func notNamed(_ name: String, _ path: String) -> Self { "\(path) does not name “\(name)” there" }

  fileprivate static func otherName(_ here: String, _ path: String, _ there: String) -> Self {
    "the text names “\(here)”, \(path) “\(there)”"
  }

  fileprivate static func otherWords(_ here: [String], _ there: [String]) -> Self {
    let (ours, theirs) = (here.joined(separator: ", "), there.joined(separator: ", "))
    let words = "only in the text: “\(ours)”; only in the evidence: “\(theirs)”"
    return Self("the two passages differ in words; \(words); say .asParaphrase(checkedBy:) where they mean the same")
  }
}

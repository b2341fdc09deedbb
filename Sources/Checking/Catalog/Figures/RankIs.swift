import Extraction
import Findings
import SourceText

extension The where Subject == Rank {
  /// The rank whose words or clause hold these words: `The(rank: "largest port").is(2)`.
  public init(
    rank phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the rank", SourcePlace(fileID, filePath, line, column))
  }

  /// The text gives this place in the order: "the second-largest" is 2, "the largest" 1.
  public func `is`(_ place: Int) -> Assertion {
    assertion(.rankIs, "is \(place)") { examination in
      guard place > 0 else {
        return .undecided([.finding("the sheet declares rank \(place); ranks begin at 1", at: examination.start)])
      }
      return examination.rank(named: phrase, in: passage).judge { examination.judge($0, is: place) }
    }
  }
}

extension Examination {
  fileprivate func judge(_ rank: FigureStatement, is place: Int) -> Verdict {
    let isSame = rank.first.value == Exact(place)
    if isSame, rank.negation == nil { return .holds(touching: [rank.range]) }
    let not = rank.negation == nil ? "" : "not "
    let sides = [
      Finding.Operand("the text", text: text(rank.range), value: "\(not)number \(rank.first.value)", range: rank.range),
      Finding.Operand("the sheet", text: "\(place)", value: "number \(place)"),
    ]
    let finding = Finding.finding(
      "the text tells of a rank, \(not)number \(rank.first.value), the sheet says number \(place)", at: rank.range,
      operands: sides)
    return rank.negation == nil || isSame
      ? .fails([finding], touching: [rank.range])
      : .undecided([finding], touching: [rank.range])
  }

  /// The rank whose words hold a phrase, else the nearest in its clause.
  fileprivate func rank(named phrase: String, in passage: String?) -> Anchored<FigureStatement> {
    let places = places(of: phrase, in: passage)
    guard !places.isEmpty else { return .unresolved(missing(phrase)) }
    let ranks = study.ranks
    let found = places.compactMap { place -> FigureStatement? in
      guard let sentence = reading.sentence(at: place.start) else { return nil }
      let here = ranks[ofSentence: sentence, \.sentence]
      if let inside = here.first(where: { $0.range.overlaps(place) }) { return inside }
      let clause = reading.clause(at: place.start)
      return here.filter { reading.clause(at: $0.range.start) == clause }.min {
        distance($0.range, place) < distance($1.range, place)
      }
    }
    guard let first = found.first else {
      return .unresolved(
        .undecided([.finding("no rank stands in the clause of “\(phrase)”", at: places.first ?? start)]))
    }
    guard let other = found.first(where: { $0.first.value != first.first.value }) else { return .found(first) }
    return .unresolved(
      .undecided([
        .finding(
          "“\(phrase)” stands beside two ranks; narrow it with in:", at: first.range,
          related: [.init("the other rank", at: other.range)])
      ]))
  }

  private func distance(_ range: TextRange, _ place: TextRange) -> Int {
    max(0, range.start >= place.end ? range.start - place.end : place.start - range.end)
  }
}

extension Rule {
  package static let rankIs: Rule = Rule(
    id: "rank-is", category: .figures, summary: "A rank is the one that the analyst states.",
    discussion: """
      A rank is an ordinal (“third”, “21st”), an ordinal with a superlative (“second-largest”), “No. 1”, or a superlative \
      that is of one thing (“the largest port”). “One of the largest” is none.
      """
  ) {
    The(rank: "largest port").is(2).holds("Kelda is the second-largest port in Orrin.")
    The(rank: "largest port").is(1).fails("Kelda is the ⟦second-largest port⟧ in Orrin.")
    The(rank: "largest port").is(1).holds("Aldergate is the largest port on the coast.")
    The(rank: "in the race").is(4).fails("Holt finished ⟦fifth⟧ in the race.")
    The(rank: "largest port").is(2).fails("Kelda is no longer the ⟦second-largest port⟧ in Orrin.")
    The(rank: "largest ports").is(1).undecided("Kelda is one of the ⟦largest ports⟧ in Orrin.")
  }
}

public import Extraction
import Findings
import SourceText

extension The where Subject == [Figure] {
  /// The figures add up to the figure that these words name.
  public func sum(to total: String) -> Assertion {
    assertion(.figuresSum, "sum to the figure “\(total)”") { examination in
      var parts: [StatedFigure] = []
      for phrase in phrases {
        switch examination.statement(named: phrase, in: passage) {
        case .found(let stated): parts.append(stated)
        case .unresolved(let verdict): return verdict
        }
      }
      return examination.statement(named: total, in: passage).judge { examination.judge(parts, sumTo: $0) }
    }
  }
}

extension Examination {
  fileprivate func judge(_ parts: [StatedFigure], sumTo total: StatedFigure) -> Verdict {
    let all = parts + [total]
    let touched = all.map(\.statement.range)
    let place = total.statement.range
    func undecided(_ message: Finding.Message) -> Verdict {
      .undecided([.finding(message, at: place, operands: sides(parts, total))], touching: touched)
    }
    guard Set(touched.map(\.start)).count == touched.count else { return undecided(.twice) }
    // Every value in the total's unit.
    let allowed = all.map { stated -> ExactInterval? in
      guard let allowed = stated.addend else { return nil }
      guard let figure = stated.measured, let whole = total.measured else { return allowed }
      return factor(figure, whole).map { allowed * $0.interval }
    }
    guard let whole = allowed.last ?? nil, !allowed.contains(where: { $0 == nil }), areAlike(parts, total) else {
      return undecided(.units)
    }
    let sum = ExactInterval.sum(allowed.dropLast().compactMap { $0 })
    guard !sum.overlaps(whole) else {
      let isOpen = allowed.contains { $0?.low == nil || $0?.high == nil }
      return isOpen && !whole.contains(sum) ? undecided(.open) : .holds(touching: touched)
    }
    let left = parts.map { "\($0.statement.first.value)" }.joined(separator: " + ")
    let right = sum.single.map { "\($0)" } ?? "\(sum)"
    return .fails(
      [
        .finding(
          "the parts sum to \(right), the total says \(total.statement.first.value)", at: place,
          operands: sides(parts, total), arithmetic: "\(left) = \(right); the total says \(told(total))",
          related: parts.map { .init("a part", at: $0.statement.range) })
      ], touching: touched)
  }

  /// How many of the total's unit one of a part's is; nil for units that cannot be added.
  private func factor(_ part: Figure, _ total: Figure) -> Ratio? {
    if part.isShare != total.isShare, part.isShare ? total.unitKind != .percent : part.unitKind != .percent {
      return nil
    }
    switch (part.unitKind, total.unitKind) {
    case (.counted, .counted), (.counted, .none), (.none, _): return Ratio(.one, .one)
    default:
      guard case .same(let times) = UnitMatch(part, total) else { return nil }
      return times
    }
  }

  /// Whether things of other names are counted in, where the total has the name of one part.
  private func areAlike(_ parts: [StatedFigure], _ total: StatedFigure) -> Bool {
    guard let whole = total.measured, whole.unitKind == .counted else { return true }
    let heads = parts.compactMap(\.measured).filter { $0.unitKind == .counted }.map(\.head)
    return !heads.contains(whole.head) || heads.allSatisfy { $0 == whole.head }
  }

  private func sides(_ parts: [StatedFigure], _ total: StatedFigure) -> [Finding.Operand] {
    parts.map { operand("a part", $0) } + [operand("the total", total)]
  }
}

extension StatedFigure {
  /// What it adds to a sum: its writing as an interval; nil for what cannot be added.
  fileprivate var addend: ExactInterval? {
    if statement.kind == .score || statement.kind == .change && picked == nil { return nil }
    // "45 minutes" is what was counted; "4.5 miles", "$4 million" and "30 percent" are rounded.
    let isCounted = figure?.unitKind == .measure || figure?.unitKind == .currency
    return allowed(heldAgainst: isCounted && statement.first.place == 0 ? 0 : .max)
  }
}

extension Rule {
  package static let figuresSum: Rule = Rule(
    id: "figures-sum", category: .figures, summary: "The parts that the analyst names add up to the total.",
    discussion: """
      Each figure is the interval of its writing; the sum of the intervals must meet the total's. Figures of different \
      units are not added.
      """
  ) {
    The(figures: "car ferries", "catamarans").sum(to: "vessels in service").holds(
      "The company has four car ferries and two catamarans. The six vessels in service are old.")
    The(figures: "car ferries", "catamarans").sum(to: "vessels in service").fails(
      "The company has four car ferries and two catamarans. The ⟦seven⟧ vessels in service are old.")
    The(figures: "on Monday", "on Tuesday").sum(to: "3,700 people").holds(
      "The ferry carried 2.5 thousand people on Monday and 1,212 people on Tuesday. It carried 3,700 people in all."
    )
  }
}

extension Finding.Message {
  fileprivate static let twice: Self = "two of these words name one figure"
  fileprivate static let open: Self = "these figures have bounds; their sum may be the total or not"
  fileprivate static let units: Self = "these figures have different units; they cannot be added"
}

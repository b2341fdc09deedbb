public import Extraction
import Findings
import SourceText

extension The where Subject == [Figure] {
  /// The figures add up to the figure that these words name.
  public func sum(to total: String) -> Assertion {
    assertion(.figuresSum, "sum to the figure “\(total)”") { examination in
      var parts: [Figure] = []
      for phrase in phrases {
        switch examination.figure(named: phrase, in: passage) {
        case .found(let figure): parts.append(figure)
        case .unresolved(let verdict): return verdict
        }
      }
      return examination.figure(named: total, in: passage).judge { examination.judge(parts, sumTo: $0) }
    }
  }
}

extension Examination {
  fileprivate func judge(_ parts: [Figure], sumTo total: Figure) -> Verdict {
    let touched = (parts + [total]).map(\.range)
    let sum = ExactInterval.sum(parts.map(\.allowed))
    guard !sum.overlaps(total.allowed) else { return .holds(touching: touched) }
    let units = Set((parts + [total]).filter { $0.unitKind != .counted }.map(\.unit))
    guard units.count <= 1 else {
      return .undecided([.finding(.units, at: total.range, operands: sides(parts, total))], touching: touched)
    }
    let left = parts.map { "\($0.value)" }.joined(separator: " + ")
    let right = sum.single.map { "\($0)" } ?? "\(sum)"
    return .fails(
      [
        .finding(
          "the parts sum to \(right), the total says \(total.value)", at: total.range, operands: sides(parts, total),
          arithmetic: "\(left) = \(right); the total says \(shown(total))",
          related: parts.map { .init("a part", at: $0.range) })
      ], touching: touched)
  }

  private func sides(_ parts: [Figure], _ total: Figure) -> [Finding.Operand] {
    parts.map { operand("a part", $0) } + [operand("the total", total)]
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
  fileprivate static let units: Self = "these figures have different units; they cannot be added"
}

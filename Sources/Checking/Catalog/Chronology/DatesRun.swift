public import Extraction
import Findings
import SourceText

/// Which way dates run.
public enum Direction: Sendable {
  /// Each later than the one before it.
  case forwards
  /// Each earlier than the one before it.
  case backwards
}

extension The where Subject == [Timex] {
  /// The dates run in the order that the analyst names them in, each later (or earlier) than the one before it.
  ///
  /// Dates that overlap ("2023-11" beside "November 7") are undecided, unless `allowingOverlap` lets them pass.
  public func run(_ direction: Direction, allowingOverlap: Bool = false) -> Assertion {
    assertion(.datesRun, "run \(direction)", mistake: tooFew) { examination in
      var dates: [Timex] = []
      for phrase in phrases {
        switch examination.timex(named: phrase, in: passage) {
        case .found(let timex): dates.append(timex)
        case .unresolved(let verdict): return verdict
        }
      }
      var verdict = Verdict.holds(touching: dates.map(\.range))
      for (a, b) in zip(dates, dates.dropFirst()) {
        let next = examination.judge(a, b, direction, allowingOverlap)
        verdict = .together([verdict, next])
      }
      return verdict
    }
  }
}

extension The where Subject == [Timex] {
  fileprivate var tooFew: String? {
    phrases.count > 1 ? nil : "the sheet names one date; expected two or more, which run one after another"
  }
}

extension Examination {
  fileprivate func judge(_ a: Timex, _ b: Timex, _ direction: Direction, _ allowingOverlap: Bool) -> Verdict {
    let sides = [operand("first", a), operand("then", b)]
    guard let first = a.days, let second = b.days else {
      return .undecided([.finding(.undated, at: (a.days == nil ? a : b).range, operands: sides)])
    }
    let (early, late) = direction == .forwards ? (first, second) : (second, first)
    if early.to < late.from { return .holds(touching: []) }
    if early.overlaps(late) {
      return allowingOverlap
        ? .holds(touching: [])
        : .undecided([.finding(.overlap, at: b.range, operands: sides, related: [.init("the other date", at: a.range)])]
        )
    }
    let days = early.from.number - late.to.number
    return .fails([
      .finding(
        .outOfOrder, at: b.range, operands: sides,
        arithmetic: "\(early.from) is \(days) \(days == 1 ? "day" : "days") after \(late.to)",
        related: [.init("the other date", at: a.range)])
    ])
  }
}

extension Rule {
  package static let datesRun: Rule = Rule(
    id: "dates-run", category: .chronology, summary: "The dates that the analyst names run forwards, or backwards.",
    discussion: """
      Each date is an interval of days. Neighbors must not overlap: “2023-11” beside “November 7” is undecided, with \
      both intervals shown, unless allowingOverlap: true lets it pass.
      """
  ) {
    The(dates: "February 3", "February 27").run(.forwards).holds(
      "The ferry was mended on February 3 and sailed on February 27.")
    The(dates: "February 3", "February 27").run(.backwards).fails(
      "The ferry was mended on February 3 and sailed on ⟦February 27⟧.")
    The(dates: "February 3", "In February").run(.forwards).undecided(
      "The ferry was mended on February 3. In ⟦February⟧ it sailed.")
    The(dates: "February 3", "In February").run(.forwards, allowingOverlap: true).holds(
      "The ferry was mended on February 3. In February it sailed.")
  }
}

extension Finding.Message {
  fileprivate static let outOfOrder: Self = "these dates do not run in that order"
  fileprivate static let overlap: Self = "these dates overlap; which is first, the text does not say"
  fileprivate static let undated: Self = "this is no day on the calendar; it cannot be put in order"
}

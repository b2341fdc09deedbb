import Extraction
import Findings
import SourceText

extension Examination {
  /// A finding about figures: both sides as written and as intervals, and the arithmetic between them.
  ///
  /// What stands inside a quotation says so: it may be checked, but not mended.
  func finding(
    _ message: String, at range: TextRange, _ sides: [(label: String, figure: Figure)], _ arithmetic: String
  ) -> Finding {
    finding(message, at: range, sides.map { operand($0.label, $0.figure) }, arithmetic)
  }

  func finding(
    _ message: String, at range: TextRange, _ operands: [Finding.Operand], _ arithmetic: String
  ) -> Finding {
    let related = operands.compactMap { side in
      side.range.flatMap { $0 == range ? nil : Finding.Passage(side.label, at: $0) }
    }
    let place = isQuoted(range) ? ", inside a quotation" : ""
    return .finding(
      Finding.Message(message + place), at: range, operands: operands, arithmetic: arithmetic, related: related)
  }

  /// Whether a passage lies in somebody's words: a binary search.
  func isQuoted(_ range: TextRange) -> Bool {
    let quotations = reading.quotations
    let low = quotations.partitioningIndex { $0.range.start > range.start }
    // A quotation within a quotation hides the outer one: a few are looked at.
    return quotations[max(0, low - 3)..<low].contains { quotation in
      quotation.kind != .scare && quotation.kind != .title && quotation.range.contains(range)
    }
  }
}

extension Figure {
  /// "may be from 61.5 to 62.5", "is exact".
  func reading(places: Int = 2) -> String {
    allowed.single == nil ? "may be \(allowed.said(places: places))" : "is exact"
  }
}

extension ExactInterval {
  /// As a reader enjoys it: "37.5", "from 36.1 to 38.9", "more than 50"; to a place below what was written.
  func said(places: Int = 2) -> String {
    func text(_ value: Exact) -> String { value.rounded(places: places).grouped }
    switch (low, high) {
    case (let low?, let high?):
      let (a, b) = (text(low), text(high))
      return a == b ? a : "from \(a) to \(b)"
    case (let low?, nil): return includesLow ? "\(text(low)) or more" : "more than \(text(low))"
    case (nil, let high?): return includesHigh ? "\(text(high)) or less" : "less than \(text(high))"
    default: return "any value"
    }
  }
}

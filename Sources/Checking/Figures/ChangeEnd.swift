import Extraction
import Findings
import SourceText

/// One end of a change, wherever it stands: a figure of its own, or half of "from 80 to 105".
struct ChangeEnd {
  var value: Exact
  /// The values that the writing allows.
  var interval: ExactInterval
  var figure: Figure

  /// A figure of its own; nil for one that is a range, a score or an order of magnitude.
  init?(_ figure: Figure) {
    guard figure.form == .plain || figure.form == .fraction else { return nil }
    (value, interval, self.figure) = (figure.value, figure.allowed, figure)
  }

  private init(_ value: Exact, of figure: Figure) {
    let isExact =
      figure.magnitude == 0 && figure.place <= 0
      && (figure.unitKind == .counted || figure.unitKind == .none)
    self.value = value
    self.figure = figure
    interval = isExact ? ExactInterval(exactly: value) : ExactInterval(rounded: value, place: figure.place)
  }

  /// The two ends of "from 80 to 105"; nil for any other figure.
  static func ends(of figure: Figure) -> (from: ChangeEnd, to: ChangeEnd)? {
    guard figure.form == .fromTo, let upper = figure.upper, figure.bound != .about else { return nil }
    return (ChangeEnd(figure.value, of: figure), ChangeEnd(upper, of: figure))
  }

  func operand(_ label: String, _ examination: Examination) -> Finding.Operand {
    let unit = figure.unit.isEmpty ? "" : " \(figure.unitWords)"
    return Finding.Operand(
      label, text: examination.text(figure.range), value: "\(value)\(unit)",
      interval: interval.single == nil ? "\(interval)" : nil, range: figure.range)
  }

  /// "80", "$4 million": as it stands in arithmetic.
  var shown: String {
    let sign = figure.unitKind == .percent ? " %" : ""
    guard figure.magnitude >= 6, let short = value.shifted(by: -figure.magnitude),
      let word = magnitudes[figure.magnitude]
    else {
      return value.grouped + sign
    }
    return "\(short) \(word)"
  }

  private var magnitudes: [Int: String] { [6: "million", 9: "billion", 12: "trillion"] }

  /// Whether two quantities may be set against each other: of one unit, or one of them bare.
  func isComparable(to other: ChangeEnd) -> Bool { figure.isComparable(to: other.figure) }
}

extension Figure {
  /// Whether two figures are of one unit, or one of them leaves it to the other.
  func isComparable(to other: Figure) -> Bool {
    if unitKind == .none || other.unitKind == .none {
      // "from $80 to 105": the second has the unit of the first, but a percentage is always written as one.
      return unitKind != .percent && other.unitKind != .percent || unitKind == other.unitKind
    }
    guard unitKind == other.unitKind else { return false }
    if unitKind == .counted { return unit == other.unit || head == other.head }
    return unit == other.unit
  }

  /// A plain count: whole, not a percentage, not money, not a measure.
  var isCount: Bool {
    form == .plain && (unitKind == .counted || unitKind == .none) && per == nil && value.isWhole && !value.isNegative
  }

  /// Only the value itself, or a change by it, and no "about".
  var isPlainlyBound: Bool { bound == .equal || bound == .up || bound == .down }
}

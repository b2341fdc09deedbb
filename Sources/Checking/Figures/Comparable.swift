import Extraction
import SourceText

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

extension FigureLine {
  func figure(_ index: Int) -> Figure? { figures.indices.contains(index) ? figures[index] : nil }
}

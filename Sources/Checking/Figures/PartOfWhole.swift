import Extraction
import SourceText

extension FigureLine {
  /// Whether one figure is told as a part of another: "31 of 48", "31 members of the 48-member council".
  func isPart(_ part: Figure, of whole: Figure) -> Bool {
    guard part.form == .plain, whole.form == .plain, measuresAlike(part, whole) else { return false }
    return isOf(span(tail(part), whole.tokens.lowerBound))
      || isOf(span(part.tokens.upperBound, whole.tokens.lowerBound))
  }

  private func measuresAlike(_ part: Figure, _ whole: Figure) -> Bool {
    if part.isCount, whole.isCount { return true }
    return part.unitKind == whole.unitKind && part.unit == whole.unit && part.unitKind == .currency
  }

  /// "of", "of the", "out of its", "of a total of".
  private func isOf(_ range: Range<Int>) -> Bool {
    guard range.count >= 1, range.count <= 5, range.contains(where: { name($0) == .of }) else { return false }
    return range.allSatisfy { isWord($0, in: FigureLine.ofWords) }
  }

  private static let ofWords = WordSet("of out the its their all his her our these those a total")
}

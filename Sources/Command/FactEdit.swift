import Checking
import Findings
import SourceText

/// A fact that is written otherwise, in the place of the one that stands there.
struct FactEdit {
  /// What it takes the place of, in UTF-8 bytes of the file.
  let range: Range<Int>
  let text: String

  /// - Parameter words: the whole fact, or its verb alone: `.is(413)`.
  ///
  /// Nil where the words are no chain of calls in one line, or where no fact is written.
  init?(_ words: String, at place: ReportAssertion.Place, in bytes: [UInt8]) {
    guard var source = SwiftSource(bytes: bytes, line: place.line, column: place.column) else { return nil }
    let start = source.nameStart
    guard let chain = source.chain() else { return nil }
    let isVerb = words.hasPrefix(".")
    guard let calls = FactEdit.calls(isVerb ? "The()" + words : words), !calls.isEmpty else { return nil }
    let isConfirmed = calls.contains { $0.name == "unconfirmed" || $0.name == "checked" }
    range = (isVerb ? chain.calls.first?.range.lowerBound ?? chain.end : start)..<chain.end
    text = words + (isConfirmed ? "" : ".unconfirmed")
  }

  /// The calls of a whole fact; nil where it is none, or where something stands behind it.
  private static func calls(_ words: String) -> [SwiftSource.Call]? {
    let subjects = ["The(", "Every(", "No(", "HouseRule("]
    let bytes = Array(words.utf8)
    guard subjects.contains(where: words.hasPrefix), !bytes.contains(where: { $0 < 0x20 }) else { return nil }
    var source = SwiftSource(bytes: bytes)
    guard let chain = source.chain(), chain.end == bytes.count else { return nil }
    return chain.calls
  }
}

import Testing

/// Two values are one; otherwise an issue shows both, at the line of the call.
///
/// A call costs the build a tenth of what `#expect(a == b)` does, and there are hundreds of them.
func expect<Value: Equatable>(
  _ value: Value, is expected: Value, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  guard value != expected else { return }
  record(
    "\(String(reflecting: value)) is not \(String(reflecting: expected))", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// A part stands in a text; otherwise an issue shows both.
func expect(
  _ text: String, contains part: String, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  guard !text.contains(part) else { return }
  record(
    "\(String(reflecting: part)) does not stand in \(text)", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// An element stands in a list; otherwise an issue shows both.
func expect<List: Sequence>(
  _ list: List, contains element: List.Element, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) where List.Element: Equatable {
  guard !list.contains(element) else { return }
  record(
    "\(String(reflecting: element)) is none of \(String(reflecting: list))", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// A part stands nowhere in a text; otherwise an issue shows both.
func expect(
  _ text: String, lacks part: String, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  guard text.contains(part) else { return }
  record(
    "\(String(reflecting: part)) stands in \(text)", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

private func record(_ what: String, _ why: String, _ place: SourceLocation) {
  Issue.record(Comment(rawValue: why.isEmpty ? what : "\(what): \(why)"), sourceLocation: place)
}

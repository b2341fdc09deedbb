import Foundation
import Testing

/// A part of a test: its sentence stands before whatever is wrong in it, and what comes after is tried all the same.
///
/// A `@Test` costs a clean build fifty milliseconds, a part of one nothing; there are hundreds of sentences.
public func expect(
  _ sentence: String, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
  column: Int = #column, _ body: () throws -> Void
) {
  Part.$sentence.withValue(sentence) {
    do {
      try body()
    } catch is Unmet {
      // It was recorded where it was missing.
    } catch {
      record(
        "\(String(reflecting: error)) was thrown", "",
        SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
    }
  }
}

/// A part of a test for each of several cases: the case stands behind the sentence.
public func expect<Cases: Sequence>(
  _ sentence: String, of cases: Cases, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
  column: Int = #column, _ body: (Cases.Element) throws -> Void
) {
  for each in cases {
    expect("\(sentence): \(each)", fileID: fileID, filePath: filePath, line: line, column: column) { try body(each) }
  }
}

/// Something is so; otherwise an issue shows the line of the call.
///
/// The calls of this file cost the build a tenth of what `#expect` does.
public func expect(
  _ holds: Bool, _ why: @autoclosure () -> String = "", fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) {
  guard !holds else { return }
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  record("not so: \(Part.source(of: place))", why(), place)
}

/// Two values are one; otherwise an issue shows both, at the line of the call.
public func expect<Value: Equatable>(
  _ value: Value, is expected: Value, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  guard value != expected else { return }
  record(
    "\(String(reflecting: value)) is not \(String(reflecting: expected))", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// A part stands in a text; otherwise an issue shows both.
public func expect(
  _ text: String, contains part: String, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  guard !text.contains(part) else { return }
  record(
    "\(String(reflecting: part)) does not stand in \(text)", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// An element stands in a list; otherwise an issue shows both.
public func expect<List: Sequence>(
  _ list: List, contains element: List.Element, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) where List.Element: Equatable {
  guard !list.contains(element) else { return }
  record(
    "\(String(reflecting: element)) is none of \(String(reflecting: list))", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// A part stands nowhere in a text; otherwise an issue shows both.
public func expect(
  _ text: String, lacks part: String, _ why: @autoclosure () -> String = "", fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  guard text.contains(part) else { return }
  record(
    "\(String(reflecting: part)) stands in \(text)", why(),
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// An error of a kind is thrown, and given back; otherwise an issue shows what came instead.
@discardableResult
public func expect<Mistake: Error, Value>(
  throws kind: Mistake.Type, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
  column: Int = #column, _ body: () throws -> Value
) -> Mistake? {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  do {
    record("\(kind) was not thrown, and \(String(reflecting: try body())) came back", "", place)
  } catch let mistake as Mistake {
    return mistake
  } catch {
    record("\(kind) was not thrown, but \(String(reflecting: error))", "", place)
  }
  return nil
}

/// What the error says that is thrown, if one is.
public func mistake<Value>(_ body: () throws -> Value) -> String? {
  do {
    _ = try body()
    return nil
  } catch {
    return "\(error)"
  }
}

/// What is there; otherwise an issue shows the line of the call, and nothing more of the test or its part is tried.
public func require<Value>(
  _ value: Value?, _ why: @autoclosure () -> String = "", fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) throws -> Value {
  if let value { return value }
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  record("nothing is there: \(Part.source(of: place))", why(), place)
  throw Unmet()
}

/// What a test cannot go on without was not there; an issue has been recorded where it was asked for.
private struct Unmet: Error {}

private enum Part {
  @TaskLocal static var sentence = ""

  /// The line of a call.
  static func source(of place: SourceLocation) -> String {
    let text = (try? String(contentsOfFile: place.filePath, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", maxSplits: place.line, omittingEmptySubsequences: false)
    return lines.indices.contains(place.line - 1)
      ? lines[place.line - 1].trimmingCharacters(in: .whitespaces) : "line \(place.line)"
  }
}

private func record(_ what: String, _ why: String, _ place: SourceLocation) {
  let parts = [Part.sentence, what, why].filter { !$0.isEmpty }
  Issue.record(Comment(rawValue: parts.joined(separator: ": ")), sourceLocation: place)
}

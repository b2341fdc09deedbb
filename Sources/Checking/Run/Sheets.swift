import Findings
import SourceText

/// Finds the sheets that are written in assertion files, to say which of them never ran.
///
/// Swift Testing knows only the tests that are there: a sheet without its `@Test` line would be silent for ever.
enum Sheets {
  /// Where `FactSheet(` stands in Swift source, outside of comments and strings.
  static func written(in path: String, _ bytes: [UInt8]) -> [ReportAssertion.Place] {
    let word = Array("FactSheet".utf8)
    var places: [ReportAssertion.Place] = []
    var source = SwiftSource(bytes: bytes)
    while let byte = source.code() {
      let at = source.at
      guard byte == word[0], at == 0 || !SwiftSource.isLetter(bytes[at - 1]), bytes[at...].starts(with: word) else {
        source.step()
        continue
      }
      let (line, column) = (source.line, at - source.lineStart + 1)
      for _ in word { source.step() }
      if source.next == UInt8(ascii: "(") {
        places.append(
          ReportAssertion.Place(fileID: path, file: path, line: line, column: column))
      }
    }
    return places
  }

  /// A problem for each written sheet of which no fact was judged.
  static func neverRun(_ written: [ReportAssertion.Place], ran: [ReportAssertion.Place]) -> [RunProblem] {
    let ran = Set(ran.map { "\($0.file):\($0.line)" })
    return written.filter { !ran.contains("\($0.file):\($0.line)") }.map {
      RunProblem(
        .sheet,
        "this sheet never ran; expected a test with it as arguments: "
          + "@Test(arguments: …) func …(_ fact: Fact) { check(fact) }", at: .init($0.file, line: $0.line))
    }
  }
}

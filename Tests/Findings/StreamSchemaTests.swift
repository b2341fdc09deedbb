import Foundation
import Testing

@testable import Checking
@testable import Command
@testable import Extraction
@testable import Findings
@testable import SourceText

@Suite("The published schemas")
struct StreamSchemaTests {
  private static let text = """
    On March 3, the ferry carried 412 passengers, up from 300, Ann Hale, the harbor master, said. “We were late,” she \
    added. It sailed on Monday, March 3, 2026.
    """

  private func study() throws -> Study { Study(try Document(id: "a", text: Self.text, published: Day(2026, 3, 3))) }

  @Test("a line of read is of its schema")
  func reading() throws {
    let line = JSONLine.bytes(ReadingJSON(try study().reading, id: "a"))
    #expect(try SchemaCheck(StreamSchema.reading).mistakes(line) == [])
  }

  @Test("a line of check is of its schema")
  func findings() throws {
    let study = try study()
    let examiner = Examiner(library: Library(studies: [study]), day: try #require(Day(2026, 3, 3)))
    let judged = HouseRules.news.facts(about: ["a"]).flatMap { examiner.judge($0)?.findings ?? [] }
    #expect(!judged.isEmpty)
    #expect(try SchemaCheck(StreamSchema.findings).mistakes(JSONLine.bytes(FindingsJSON(judged, of: study))) == [])
  }

  @Test("a key that is missing, or is of another type, is refused")
  func refused() throws {
    let line = String(decoding: JSONLine.bytes(ReadingJSON(try study().reading, id: "a")), as: UTF8.self)
    for (right, wrong) in [
      ("\"timexes\":", "\"dates\":"), ("\"type\":\"DATE\"", "\"type\":\"DAY\""), ("\"closed\":true", "\"closed\":1"),
    ] {
      #expect(line.contains(right))
      let mistakes = try SchemaCheck(StreamSchema.reading).mistakes(Array(line.replacing(right, with: wrong).utf8))
      #expect(!mistakes.isEmpty, "\(wrong)")
    }
  }

  @Test("every schema is JSON with a title that has its number", arguments: Verb.published.keys.sorted())
  func titles(_ name: String) throws {
    let schema = try #require(Verb.published[name])
    let json = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    #expect((json?["title"] as? String)?.contains(", format ") == true)
  }

  @Test("explain --json has the law and the examples of a rule")
  func explained() throws {
    let line = String(decoding: JSONLine.bytes(ExplanationJSON(.weekdayMatchesDate)), as: UTF8.self)
    #expect(line.contains(#""id":"weekday-matches-date""#))
    #expect(line.contains("⟦"))
  }
}

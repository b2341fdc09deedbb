import Testing

@testable import Findings
@testable import SourceText

@Suite("Waivers")
struct WaiverTests {
  static let file = """
    [
      {"document": "seeds/ferry.txt", "rule": "claim-attributed", "passage": "the “new” pier — it leaks",
       "because": "public record", "through": "2026-03-09", "by": "A. B."},
      {"document": "seeds/ferry.txt", "rule": "claim-attributed", "passage": "x"},
      {"document": "seeds/ferry.txt", "rule": "claim-attributed", "passage": "x", "because": "y", "through": "soon"},
      {"document": "seeds/ferry.txt", "rule": "claim-attributed", "passage": "x", "because": "y", "until": "2026-03-09"},
      {"document": "seeds/ferry.txt", "rule": "placeholder-gone", "passage": "TK", "because": "a ferry company's name"}
    ]
    """

  @Test("A waiver is read with the line it stands on; a malformed one is told with its own")
  func isReadWithLineItStandsOn() {
    let read = WaiverFile(path: "Assertions/waivers.json", Array(Self.file.utf8))
    #expect(read.waivers.map(\.from) == ["Assertions/waivers.json:2", "Assertions/waivers.json:7"])
    #expect(
      read.mistakes.map(\.description) == [
        "Assertions/waivers.json:4: the waiver has no because; expected \"because\": \"…\"",
        "Assertions/waivers.json:5: through is “soon”; expected a day such as 2026-03-03",
        "Assertions/waivers.json:6: the waiver has no “until”; expected one of document, rule, passage, because, through, by",
      ])
  }

  @Test("A file that is no JSON is one mistake, with its line")
  func fileThatIsNoJSONIsOneMistake() {
    let read = WaiverFile(path: "waivers.json", Array("[\n  {\"document\": }\n]".utf8))
    #expect(read.mistakes.map(\.description) == ["waivers.json:2: the waivers are no JSON; expected a value"])
    #expect(WaiverFile(path: "w", Array("{}".utf8)).mistakes.count == 1)
    #expect(WaiverFile(path: "w", Array(String(repeating: "[", count: 100_000).utf8)).mistakes.count == 1)
  }

  @Test("A waiver forgives its rule, in its document, by words of the passage, quotes and dashes folded")
  func forgivesItsRule() throws {
    let waiver = try #require(WaiverFile(path: "w.json", Array(Self.file.utf8)).waivers.first)
    let day = try #require(Day(2026, 3, 3))
    func forgives(_ passage: String, rule: String = "claim-attributed", document: String = "seeds/ferry.txt") -> Bool {
      waiver.forgives(rule: rule, document: document, passage: passage, sentence: passage, on: day)
    }
    #expect(forgives("Of the \"new\"  pier - it leaks at both ends"))
    #expect(!forgives("Of the old pier - it leaks"))
    #expect(!forgives("the \"new\" pier - it leaks", rule: "date-exists"))
    #expect(!forgives("the \"new\" pier - it leaks", document: "seeds/other.txt"))
  }

  @Test("The last day is included; the seven days before its end warn")
  func lastDayIsIncluded() throws {
    let waiver = try #require(WaiverFile(path: "w.json", Array(Self.file.utf8)).waivers.first)
    func term(_ day: String) throws -> Waiver.Term { waiver.term(on: try #require(Day(iso: day))) }
    #expect(try term("2026-03-02") == .good)
    #expect(try term("2026-03-03") == .soon)
    #expect(try term("2026-03-09") == .soon)
    #expect(try term("2026-03-10") == .runOut)
  }
}

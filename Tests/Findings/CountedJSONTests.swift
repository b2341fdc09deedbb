import Testing

@testable import Findings

@Suite("A value of JSON from a folder")
struct CountedJSONTests {
  private struct Count: Decodable {
    var text = ""
    var count: Int
  }

  @Test(
    "holds any text",
    arguments: [
      #"{"text": "-1 1.5 1e9 1234567890123", "count": 7}"#, #"{"text": "a \" -1 \"", "count": 7}"#,
      #"{"text": "\\", "count": 7}"#, #"{"text": "\\\" -1.5", "count": 7}"#, #"{"text": "\\\\", "count": 7}"#,
      #"{"text": "", "count": 7}"#, #"{"-1": 0, "text": "é -1 “", "count": 7}"#,
    ])
  func text(_ json: String) throws {
    #expect(try JSONText.decoded(Count.self, Array(json.utf8)).count == 7)
  }

  @Test(
    "holds no number but a count",
    arguments: [
      #"{"text": "", "count": -7}"#, #"{"text": "a \" b", "count": 7.0}"#, #"{"text": "\\", "count": 7e0}"#,
      #"{"text": "\\\\", "count": 1234567890123}"#, #"{"text": "\"", "count": 7E1}"#, #"{"count": 7, "text": "unended"#,
      #"{"count": 7, "text": "unended \""#, #"{"count": 7, "text": "unended \"#,
    ])
  func number(_ json: String) {
    #expect(throws: (any Error).self) { try JSONText.decoded(Count.self, Array(json.utf8)) }
  }
}

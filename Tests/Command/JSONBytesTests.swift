import Testing

@testable import Command
@testable import Findings

@Suite("JSON in the making")
struct JSONBytesTests {
  @Test(
    "A text is written as Foundation writes it",
    arguments: [
      "", "The ferry leaks.", "“Es leckt”, said Žofie: 5 € / 3 £", "\"quoted\" \\ and / slashed",
      "\u{7F}\u{85}\u{2028}\u{FEFF}",
      String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) })), "🛳️ and 👩‍🚀", "##[group]##",
    ])
  func texts(_ text: String) {
    var json = JSONBytes()
    json.object([("text", text)])
    #expect(JSONText.escaped(json.bytes) == JSONText.bytes(["text": text]))
  }

  @Test("Numbers, truth, lists and what is missing are written as JSON has them")
  func values() {
    var json = JSONBytes()
    json.object([
      ("a", -12), ("b", true), ("c", [[1, 2], []]), ("d", String?.none), ("e", [String]()), ("f", Int?.some(0)),
    ])
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":-12,"b":true,"c":[[1,2],[]],"d":null,"e":[],"f":0}"#)
  }
}

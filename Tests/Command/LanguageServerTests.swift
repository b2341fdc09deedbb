import Foundation
import Testing

@testable import Command

@Suite("The language server")
struct LanguageServerTests {
  /// A project in a folder of its own, with a server that knows it.
  private struct Project: ~Copyable {
    let root: String
    var server = LanguageServer()

    init() throws {
      root = NSTemporaryDirectory() + "lsp-" + UUID().uuidString
      for folder in ["seeds/evidence", "Assertions"] {
        try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
      }
      try "// swift-tools-version: 6.2\n".write(toFile: root + "/Package.swift", atomically: true, encoding: .utf8)
      _ = server.answer(["id": 0, "method": "initialize", "params": ["rootUri": .string("file://" + root)]])
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    mutating func open(_ text: String, as path: String = "seeds/ferry.txt") -> [JSONValue] {
      let item: JSONValue = ["uri": .string(uri(path)), "version": 1, "text": .string(text)]
      _ = server.answer(["method": "textDocument/didOpen", "params": ["textDocument": item]])
      return told()
    }

    mutating func change(_ changes: JSONValue, as path: String = "seeds/ferry.txt") -> [JSONValue] {
      let item: JSONValue = ["uri": .string(uri(path)), "version": 2]
      _ = server.answer([
        "method": "textDocument/didChange", "params": ["textDocument": item, "contentChanges": changes],
      ])
      return told()
    }

    mutating func ask(_ method: String, _ parameters: JSONValue, as path: String = "seeds/ferry.txt") -> JSONValue {
      guard case .object(var members) = parameters else { return .null }
      members["textDocument"] = ["uri": .string(uri(path))]
      return server.answer(["id": 7, "method": .string(method), "params": .object(members)]).first?["result"] ?? .null
    }

    private mutating func told() -> [JSONValue] {
      server.diagnostics().flatMap { $0["params"]["diagnostics"].array }
    }

    func uri(_ path: String) -> String { URL(fileURLWithPath: root + "/" + path).absoluteString }
  }

  private static let wrong = "---\ndate: 2026-03-03\n---\n😀 The ferry sailed on Monday, March 3, 2026.\n"

  @Test("a finding is a diagnostic, its place in lines from 0 and UTF-16 units")
  func places() throws {
    var project = try Project()
    let told = project.open(Self.wrong).filter { $0["code"] == "weekday-matches-date" }
    let diagnostic = try #require(told.first)
    #expect(told.count == 1)
    #expect(diagnostic["severity"] == 1)
    #expect(diagnostic["range"]["start"] == ["line": 3, "character": 23])
  }

  @Test("an edit in part and an edit in full leave the same text, and what is mended is told no more")
  func edits() throws {
    var project = try Project()
    let diagnostic = try #require(project.open(Self.wrong).first { $0["code"] == "weekday-matches-date" })
    let start = diagnostic["range"]["start"]
    let end: JSONValue = ["line": 3, "character": 29]
    let mended = project.change([["range": ["start": start, "end": end], "text": "Tuesday"]])
    #expect(!mended.contains { $0["code"] == "weekday-matches-date" })
    #expect(project.change([["text": .string(Self.wrong)]]).contains { $0["code"] == "weekday-matches-date" })
  }

  @Test("hovering tells how a date was read")
  func hover() throws {
    var project = try Project()
    _ = project.open("---\ndate: 2026-03-03\n---\nThe ferry sailed on Monday.\n")
    let hover = project.ask("textDocument/hover", ["position": ["line": 3, "character": 22]])
    let text = try #require(hover["contents"]["value"].string)
    #expect(text.contains("2026-03-02"))
    #expect(text.contains("counted from the day of publication"))
    #expect(project.ask("textDocument/hover", ["position": ["line": 90, "character": 5]]).isNull)
  }

  @Test("a finding of the desk can be waived, with the reason left to be written")
  func waive() throws {
    var project = try Project()
    let diagnostic = try #require(project.open(Self.wrong).first { $0["code"] == "weekday-matches-date" })
    let actions = project.ask("textDocument/codeAction", ["range": diagnostic["range"]]).array
    let waive = try #require(actions.first { $0["title"] == "Waive weekday-matches-date, and write why" })
    let file = project.uri("Assertions/waivers.json")
    let edit = try #require(waive["edit"]["changes"][file].array.first)
    #expect(edit["newText"].string?.contains(#""because": """#) == true)
    #expect(waive["command"]["arguments"].array.first == .string(file))
  }

  @Test("evidence, sheets and what lies outside seeds/ are not looked at")
  func others() throws {
    for path in ["seeds/evidence/log.txt", "Assertions/Ferry.swift", "README.md"] {
      var project = try Project()
      #expect(project.open(Self.wrong, as: path).isEmpty)
    }
  }

  @Test("a document that cannot be read is one diagnostic that says why")
  func unreadable() throws {
    var project = try Project()
    let told = project.open("---\ndate: yesterday\n---\nThe ferry sailed.\n")
    #expect(told.map { $0["code"] } == ["document-readable"])
  }

  @Test(
    "a message that is none is answered, and nothing traps",
    arguments: [
      [:], ["id": 1], ["id": 1, "method": "textDocument/hover"], ["id": 1, "method": "no/such"],
      ["id": 1, "method": "textDocument/codeAction", "params": ["range": ["start": ["line": -1]]]],
      ["id": "x", "method": "workspace/executeCommand", "params": ["command": "rm"]],
    ] as [JSONValue])
  func malformed(_ message: JSONValue) throws {
    var project = try Project()
    #expect(!project.server.answer(message).isEmpty)
  }

  @Test("a change whose range is none closes the document, and nothing traps")
  func badRange() throws {
    var project = try Project()
    _ = project.open(Self.wrong)
    let start: JSONValue = ["line": 9, "character": 0]
    let end: JSONValue = ["line": 0, "character": 0]
    #expect(project.change([["range": ["start": start, "end": end], "text": "x"]]).isEmpty)
  }

  @Test("before initialize a request is refused, after shutdown only exit is heeded")
  func order() {
    var server = LanguageServer()
    let early = server.answer(["id": 1, "method": "textDocument/hover"])
    #expect(early.first?["error"]["code"] == -32002)
    _ = server.answer(["id": 2, "method": "initialize", "params": [:]])
    #expect(server.answer(["id": 3, "method": "shutdown"]).first?["error"].isNull == true)
    #expect(server.answer(["id": 4, "method": "textDocument/hover"]).first?["error"]["code"] == -32600)
    _ = server.answer(["method": "exit"])
    #expect(server.status == 0)
  }

  @Test(
    "the head of a message tells its length, or is refused",
    arguments: [
      ("Content-Length: 12", 12), ("content-length:7\r\nContent-Type: x", 7), ("Content-Length: -1", nil),
      ("Content-Length: 99999999999", nil), ("Length: 3", nil),
    ] as [(String, Int?)])
  func head(_ head: String, _ length: Int?) { #expect(MessageStream.length(head) == length) }
}

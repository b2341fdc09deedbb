import Checking
import Findings
import Foundation
import SourceText

/// What an editor can do about a passage: waive a finding, draft a fact, take what `rebase` proposes.
struct CodeActions {
  let desk: EditorDesk
  let document: EditedDocument
  let study: Study

  /// The actions for a range of the document.
  func offered(for range: TextRange) -> [JSONValue] {
    guard desk.root != nil else { return [] }
    return document.told.filter { CodeActions.touch($0.range, range) }.compactMap(waive)
      + drafts(range) + rebases(range)
  }

  private static func touch(_ a: TextRange, _ b: TextRange) -> Bool { a.start <= b.end && b.start <= a.end }

  private var library: Library { desk.run(holding: document.text.bytes, as: document.path).library }

  // MARK: Waive

  /// The waiver without its reason: it forgives nothing, and fails the run, until somebody has written one.
  private func waive(_ told: EditedDocument.Told) -> JSONValue? {
    guard told.fact == nil else { return nil }
    let words = Waiving.shortened(study.document.text(told.range))
    guard !words.isEmpty else { return nil }
    let path = RunFiles.waiverPath
    let bytes = (try? library.bytes(path)) ?? Array("[]\n".utf8)
    let waiver = Waiver(from: path, document: document.path, rule: told.finding.rule, passage: words, because: "")
    guard let place = try? Waiving.insertion(of: waiver, into: bytes) else { return nil }
    let file = EditorText(bytes)
    let reason = place.text.range(of: #""because": ""#).map { place.text[..<$0.upperBound].utf8.count } ?? 0
    var after = file
    _ = after.apply(["range": file.range(place.range), "text": .string(place.text)])
    let cursor = after.position(of: place.range.start + reason)
    return [
      "title": .string("Waive \(told.finding.rule), and write why"), "kind": "quickfix",
      "diagnostics": [told.diagnostic],
      "edit": edit(path, file.range(place.range), place.text),
      "command": [
        "title": "Write the reason", "command": .string(LanguageServer.show),
        "arguments": [.string(desk.uri(path)), ["start": cursor, "end": cursor]],
      ],
    ]
  }

  // MARK: Draft

  private func drafts(_ range: TextRange) -> [JSONValue] {
    guard study.reading.isEnglish else { return [] }
    let draft = Drafter(study, in: library, day: RunSettings().day).draft(.everything)
    let facts = draft.facts.filter { CodeActions.touch($0.range, range) }
    guard !facts.isEmpty else { return [] }
    if let sheet = ownSheet {
      return facts.prefix(8).map { fact in
        let lines = "\n" + fact.lines(indent: "    ").joined(separator: "\n")
        let place = sheet.text.range(TextRange(sheet.offset, sheet.offset))
        return [
          "title": .string("Draft the fact: \(fact.assertion.title)"), "kind": "refactor",
          "edit": edit(sheet.path, place, lines),
        ]
      }
    }
    var some = draft
    (some.facts, some.remarks, some.leftOff) = (facts, [:], 0)
    let file = DraftFile(some, name: DraftName(study) { _ in false })
    let path = RunFiles.folder + "/" + file.name.file
    guard !FileManager.default.fileExists(atPath: library.root + "/" + path) else { return [] }
    let uri = JSONValue.string(desk.uri(path))
    let start: JSONValue = ["line": 0, "character": 0]
    return [
      [
        "title": .string("Draft \(Count.of(facts.count, "fact")) into \(path)"), "kind": "refactor",
        "edit": [
          "documentChanges": [
            ["kind": "create", "uri": uri],
            [
              "textDocument": ["uri": uri, "version": nil],
              "edits": [["range": ["start": start, "end": start], "newText": .string(file.source)]],
            ],
          ]
        ],
      ]
    ]
  }

  /// The document's own sheet, and the offset behind the brace that opens it.
  private var ownSheet: (path: String, text: EditorText, offset: Int)? {
    let opening = Array("FactSheet(\(SwiftText.literal(document.path)))".utf8)
    for path in RunFiles.paths(library) where path.hasSuffix(".swift") {
      guard let bytes = try? library.bytes(path), let call = bytes.firstRange(of: opening),
        let brace = bytes[call.upperBound...].firstIndex(of: UInt8(ascii: "{"))
      else { continue }
      return (path, EditorText(bytes), brace + 1)
    }
    return nil
  }

  // MARK: Rebase

  private func rebases(_ range: TextRange) -> [JSONValue] {
    let library = library
    let editions = library.older(document.path).map { Editions(from: $0, to: study) }
    return RunFiles.paths(library).filter { $0.hasSuffix(".swift") }.flatMap { path -> [JSONValue] in
      guard let bytes = try? library.bytes(path) else { return [] }
      let file = EditorText(bytes)
      return Rebase(path: path, bytes, of: study, editions, in: library).moves.compactMap { move in
        guard let words = move.words, let place = move.range, CodeActions.touch(place, range) else { return nil }
        let anchor = TextRange(move.anchor.range.lowerBound, move.anchor.range.upperBound)
        return [
          "title": .string("Let the fact at \(path):\(move.anchor.line) speak of “\(words)”"), "kind": "quickfix",
          "edit": edit(path, file.range(anchor), SwiftText.literal(words)),
        ]
      }
    }
  }

  private func edit(_ path: String, _ range: JSONValue, _ text: String) -> JSONValue {
    ["changes": .object([desk.uri(path): [["range": range, "newText": .string(text)]]])]
  }
}

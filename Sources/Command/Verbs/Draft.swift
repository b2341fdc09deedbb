import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let draft = Verb(
    "draft", operands: "PATH", count: 1...1, summary: "Write an assertion file for a document, to be confirmed.",
    discussion: """
      What a checker would check of the text, what it counts and dates, who says what, who is who, becomes a fact, named by
      the words around it, with its sentence above it; --all takes in everything that was read, which the gate’s
      --coverage 1.0 asks for. Every fact holds and is unconfirmed: hold it against its source, correct it, and take
      .unconfirmed away.

      The file goes into Assertions, under a name made of the document’s, or to --output (a file, a folder, or - for the
      standard output). A file that is there is written over only with --force.
      """,
    options: [.draftOutput, .everything, .force, .root]
  ) { arguments in
    let inputs = try Inputs(arguments)
    guard let path = inputs.documents.first, inputs.documents.count == 1, path != Inputs.standardInput else {
      throw Misuse("“\(arguments.operands[0])” is not one document; expected the path of one")
    }
    guard inputs.isProject else {
      throw Misuse("\(arguments.operands[0]) does not lie in the project; expected a document under its root")
    }
    let study = try inputs.library.study(path).get()
    guard study.reading.isEnglish else { throw Misuse("\(path) is not English; nothing can be drafted of it") }
    let draft = Drafter(study, in: inputs.library, day: RunSettings().day).draft(
      arguments.has(.everything) ? .everything : .worthChecking)
    guard !draft.facts.isEmpty else {
      if draft.setAside > 0 {
        throw Misuse(
          "\(path) tells little that a checker would look up; --all drafts \(Count.of(draft.setAside, "fact"))")
      }
      throw Misuse(
        draft.remarks.isEmpty
          ? "\(path) tells no date, figure, quotation or attribution; there is nothing to draft"
          : "nothing in \(path) can be named by the words around it; expected an article")
    }
    let place = DraftPlace(arguments, inputs.library, of: path)
    let file = DraftFile(draft, name: DraftName(study, taken: place.isTaken))
    guard arguments.value(.draftOutput) != "-" else {
      Terminal.print(file.source)
      return Status.nothingFound
    }
    let target = try place.file(file.name)
    try Output.write(Array(file.source.utf8), to: target)
    Terminal.print(DraftText.summary(draft, in: place.shown(target)))
    return Status.nothingFound
  }
}

extension Option {
  static let everything = Option(name: "--all", help: "everything that was read, and not what is worth checking alone")
  static let draftOutput = Option(
    name: "--output", value: "PATH", help: "the file or folder to write to, or - for the standard output")
  static let force = Option(name: "--force", help: "write over a file that is there")
}

/// Where a draft goes.
private struct DraftPlace {
  private let library: Library
  private let document: String
  private let output: String?
  private let mayOverwrite: Bool

  init(_ arguments: Arguments, _ library: Library, of document: String) {
    (self.library, self.document) = (library, document)
    output = arguments.value(.draftOutput)
    mayOverwrite = arguments.has(.force)
  }

  private var root: String { library.root }
  private var folder: String { root + "/" + RunFiles.folder }

  /// - Throws: `Misuse` where a file is there already.
  func file(_ name: DraftName) throws -> String {
    let target = file(of: name.file)
    guard mayOverwrite || !FileManager.default.fileExists(atPath: target) else {
      throw Misuse("\(shown(target)) is there already; expected --force to write over it, or another --output")
    }
    return target
  }

  private func file(of name: String) -> String {
    guard let output else { return folder + "/" + name }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? output + (output.hasSuffix("/") ? "" : "/") + name : output
  }

  func shown(_ path: String) -> String { path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path }

  /// Whether another assertion file declares this name, or its file is the sheet of another document.
  func isTaken(_ name: String) -> Bool {
    let own = file(of: name.prefix(1).uppercased() + name.dropFirst() + ".swift").split(separator: "/").last ?? ""
    let sheet = Array("FactSheet(\(SwiftText.literal(document)))".utf8)
    return RunFiles.paths(library).contains { path in
      guard path.hasSuffix(".swift"), let bytes = try? library.bytes(path) else { return false }
      // Some file systems take capitals and small letters for one.
      if path.split(separator: "/").last?.lowercased() == own.lowercased() {
        return bytes.firstRange(of: sheet) == nil
      }
      return DraftPlace.declares(name, String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func declares(_ name: String, _ source: String) -> Bool {
    source.split(whereSeparator: \.isNewline).contains { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      return zip(words, words.dropFirst()).contains { ["var", "let", "func"].contains($0) && $1 == name }
    }
  }
}

/// What the command says of a draft.
enum DraftText {
  static func summary(_ draft: Draft, in path: String) -> String {
    var text = "\(path): \(Count.of(draft.facts.count, "fact")), every one unconfirmed\n"
    let document = draft.tickedOff
    let covered = document.coverage.filter { $0.read > 0 }.map {
      "\(Count.grouped($0.covered)) of \(Count.of($0.read, $0.kind.rawValue))"
    }
    text += "once confirmed they cover \(covered.joined(separator: ", "))\n"
    if draft.study.lacksItsDay {
      text +=
        "the document does not tell the day it was published on: “on Tuesday” and “last year” are open; begin it with a "
        + "line such as “date 2026-03-03”\n"
    }
    let lines = draft.study.lines
    for mark in draft.uncovered.prefix(20) {
      let position = lines.position(of: mark.range.start, in: draft.study.document.bytes)
      let words = draft.study.document.text(mark.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let shown = words.count > 60 ? words.prefix(57) + "…" : words[...]
      text +=
        "  left to you: \(draft.study.path):\(position.line):\(position.column) \(mark.kind.rawValue) “\(shown)”\n"
    }
    if draft.setAside > 0 {
      text += "\(Count.of(draft.setAside, "more fact")) that a checker would ask for last: --all\n"
    }
    if draft.leftOff > 0 { text += "\(Count.of(draft.leftOff, "more thing")) in this document is not in the file\n" }
    return text
  }
}

import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let draft = Verb(
    "draft", operands: "PATH", count: 1...1, summary: "Write an assertion file for a document, to be confirmed.",
    discussion: """
      Each date, figure, quotation and attribution that was read becomes a fact, named by the words around it, with its
      sentence above it. Every fact holds and is unconfirmed: hold it against its source, correct it, and take
      .unconfirmed away.

      The file goes into Assertions, under a name made of the document’s, or to --output (a file, a folder, or - for the
      standard output). A file that is there is written over only with --force.
      """,
    options: [.draftOutput, .force, .root]
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
    let draft = Drafter(study, in: inputs.library, day: RunSettings().day).draft()
    guard !draft.facts.isEmpty else {
      throw Misuse(
        draft.remarks.isEmpty
          ? "\(path) tells no date, figure, quotation or attribution; there is nothing to draft"
          : "nothing in \(path) can be named by the words around it; expected an article")
    }
    let place = DraftPlace(arguments, root: inputs.library.root)
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
  static let draftOutput = Option(
    name: "--output", value: "PATH", help: "the file or folder to write to, or - for the standard output")
  static let force = Option(name: "--force", help: "write over a file that is there")
}

/// Where a draft goes.
private struct DraftPlace {
  let root: String
  private let output: String?
  private let mayOverwrite: Bool

  init(_ arguments: Arguments, root: String) {
    self.root = root
    output = arguments.value(.draftOutput)
    mayOverwrite = arguments.has(.force)
  }

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

  /// Whether another assertion file declares this name.
  func isTaken(_ name: String) -> Bool {
    let own = file(of: name.prefix(1).uppercased() + name.dropFirst() + ".swift").split(separator: "/").last
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.contains { file in
      guard file.hasSuffix(".swift"), file != own ?? "",
        let data = FileManager.default.contents(atPath: folder + "/" + file)
      else { return false }
      let text = String(decoding: data, as: UTF8.self)
      return ["var", "let", "func"].contains { keyword in
        text.split(whereSeparator: \.isNewline).contains { line in
          let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
          return zip(words, words.dropFirst()).contains { $0 == keyword && $1 == name }
        }
      }
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
    let lines = draft.study.lines
    for mark in draft.uncovered.prefix(20) {
      let position = lines.position(of: mark.range.start, in: draft.study.document.bytes)
      let words = draft.study.document.text(mark.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let shown = words.count > 60 ? words.prefix(57) + "…" : words[...]
      text +=
        "  left to you: \(draft.study.path):\(position.line):\(position.column) \(mark.kind.rawValue) “\(shown)”\n"
    }
    if draft.leftOff > 0 { text += "\(Count.of(draft.leftOff, "more thing")) in this document is not in the file\n" }
    return text
  }
}

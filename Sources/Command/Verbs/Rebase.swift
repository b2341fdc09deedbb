import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let rebase = Verb(
    "rebase", operands: "PATH", count: 1...1,
    summary: "Find the anchors that an edited document has lost, and propose new ones.",
    discussion: """
      PATH is a document. Each anchor of its assertion files that stands in it no more is looked for by the other words of
      its sentence, as the last kept report has it, or --from has it; what is proposed is shown as a diff, and with it the
      sentences in the comments above the facts. --write writes it. Words of a quotation are never moved, and the values that
      were stated stay as they are: run swift test to hear whether they still hold.
      """,
    options: [.write, .from, .root]
  ) { arguments in
    let inputs = try Inputs(arguments)
    guard inputs.isProject, let path = inputs.documents.first, inputs.documents.count == 1 else {
      throw Misuse("“\(arguments.operands[0])” is not one document of the project; expected the path of one")
    }
    let study = try inputs.library.study(path).get()
    let older = try RebaseText.older(arguments, path, inputs.library)
    let editions = older.map { Editions(from: $0, to: study) }
    var isOpen = false
    var hasMoves = false
    for file in RunFiles.paths(inputs.library) where file.hasSuffix(".swift") {
      let rebase = Rebase(path: file, try inputs.library.bytes(file), of: study, editions, in: inputs.library)
      guard !rebase.isEmpty else { continue }
      hasMoves = true
      Terminal.print(RebaseText.told(rebase, study))
      if arguments.has(.write) {
        try Output.write(rebase.rebased, to: inputs.library.root + "/" + file)
        Terminal.print("\(file): written\n")
        isOpen = isOpen || rebase.moves.contains { $0.words == nil }
      } else {
        isOpen = true
      }
    }
    if !hasMoves { Terminal.print("no assertion file has words that \(path) has lost\n") }
    return isOpen ? Status.findings : Status.nothingFound
  }
}

extension Option {
  static let write = Option(name: "--write", help: "write the proposals into the assertion files")
  static let from = Option(name: "--from", value: "FILE", help: "the older edition of the document")
}

enum RebaseText {
  /// The older edition that is told, else the one that a kept report holds.
  static func older(_ arguments: Arguments, _ path: String, _ library: Library) throws -> Study? {
    guard let from = arguments.value(.from) else { return library.older(path) }
    guard let data = FileManager.default.contents(atPath: from) else {
      throw Misuse("--from is “\(from)”, which cannot be read; expected the older edition of \(path)")
    }
    return Study(try Document(path: path, anyFile: Array(data)))
  }

  /// The diff, and what is left to the analyst.
  static func told(_ rebase: Rebase, _ study: Study) -> String {
    var text = rebase.diff
    for move in rebase.moves where move.words == nil {
      text += "\(rebase.path):\(move.anchor.line): “\(move.anchor.phrase)” stands in \(study.path) no more"
      if let edition = move.keptBy, let other = move.other {
        text +=
          "; it is told there as “\(other)”, which does not stand in \(edition): expected words of both, or since: and through:"
      } else if let other = move.other, move.isRequoted {
        text += "; the quotation now reads “\(other)”, which is left to you"
      } else if let other = move.other {
        text += "; the text now states something else, which is left to you: “\(other)”"
      } else if let range = move.range {
        let position = study.lines.position(of: range.start, in: study.document.bytes)
        text += "; its sentence seems to be in line \(position.line), column \(position.column)"
      } else {
        text += ", and nothing like its sentence does"
      }
      text += "\n"
    }
    return text
  }
}

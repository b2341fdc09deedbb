import Checking
import Findings
import Foundation
import SourceText

/// A sitting in which somebody is asked of one fact after another; each answer is written at once.
struct Confirming {
  let report: Report
  let library: Library
  var since: SignedSince
  let day: String
  /// What the fact before was held against; nil before anybody has said so.
  var against: String?
  let style: Style
  let dialog: Dialog
  var by = ""
  private var counts: [Answer: Int] = [:]

  init(
    report: Report, library: Library, since: SignedSince, day: String, against: String?, style: Style, dialog: Dialog
  ) {
    (self.report, self.library, self.since, self.day) = (report, library, since, day)
    (self.against, self.style, self.dialog) = (against, style, dialog)
    isTold = against != nil
  }

  /// Whether the command line has said against what.
  private let isTold: Bool

  enum Answer: String, CaseIterable {
    case yes = "y"
    case no = "n"
    case edit = "e"
    case skip = "s"
    case back = "b"
    case quit = "q"

    /// From its letter or its word.
    init?(_ word: Substring) {
      let found = Answer.allCases.first { word.lowercased() == $0.rawValue || word.lowercased() == "\($0)" }
      guard let found else { return nil }
      self = found
    }
  }

  /// The path from the root of what a command line names.
  static func path(_ operand: String, root: String) throws(Misuse) -> String {
    let here = FileManager.default.currentDirectoryPath
    let path = Library.real(operand.hasPrefix("/") ? operand : here + "/" + operand)
    guard path.hasPrefix(root + "/"), FileManager.default.fileExists(atPath: path) else {
      throw Misuse("\(operand): there is no such file in the project; expected a document or an assertion file")
    }
    return String(path.dropFirst(root.count + 1))
  }

  // MARK: Which facts

  /// Those that are to be asked, in the order of their sheets.
  func facts(of path: String, all: Bool) -> [ReportAssertion] {
    asked(of: path).filter { fact in
      guard !since.hasPassed(fact) else { return false }
      switch since.moved(fact).confirmation {
      case .unconfirmed, .changed: return true
      case .author: return all && !fact.documents.allSatisfy { $0.touched.isEmpty }
      case .signed: return false
      }
    }
    .sorted { ($0.place.file, $0.place.line, $0.place.column) < ($1.place.file, $1.place.line, $1.place.column) }
  }

  private func asked(of path: String) -> [ReportAssertion] {
    report.assertions.filter { fact in
      !fact.houseRule && (fact.place.file == path || fact.documents.contains { $0.document == path })
    }
  }

  func nothingToAsk(of path: String) -> String {
    let facts = asked(of: path)
    if facts.isEmpty { return "\(path): no fact speaks of it; factcheck draft proposes some\n" }
    let passed = facts.count(where: since.hasPassed)
    let rest = passed > 0 ? "; \(Count.of(passed, "fact")) not so or edited since the last swift test" : ""
    return "\(path): no fact of \(facts.count) waits to be confirmed\(rest)\n"
  }

  /// Asks who it is.
  func asker() throws(Misuse) -> String {
    dialog.say("who checks? ")
    let name = dialog.read()?.trimmingCharacters(in: .whitespaces) ?? ""
    guard !name.isEmpty else { throw Misuse("nobody confirms; expected --by NAME") }
    return name
  }

  // MARK: Asking

  /// Asks of each; how many are still unconfirmed.
  mutating func ask(_ facts: [ReportAssertion]) throws -> Int {
    var at = 0
    var done: Set<String> = []
    while at < facts.count {
      let fact = since.moved(facts[at])
      dialog.say(ConfirmText(fact, report, library, style).text(number: at + 1, of: facts.count))
      switch try answer(to: fact, isDone: done.contains(fact.id)) {
      case .quit, nil:
        return end(facts.count)
      case .back: at = max(0, at - 1)
      case .skip: at += 1
      case let answer?:
        counts[answer, default: 0] += 1
        done.insert(fact.id)
        at += 1
      }
    }
    return end(facts.count)
  }

  /// The first answer that can be taken; nil at the end of the input.
  private mutating func answer(to fact: ReportAssertion, isDone: Bool) throws -> Answer? {
    while true {
      dialog.say(style.bold("y n e s b q ? "))
      guard let line = dialog.read() else {
        dialog.say("\n")
        return nil
      }
      let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard let word = words.first else { continue }
      guard let answer = Answer(word) else {
        dialog.say("  y so, n not so, e edit, s skip, b back, q quit; factcheck help confirm tells more\n")
        continue
      }
      let rest = words.count > 1 ? words[1].trimmingCharacters(in: .whitespaces) : nil
      switch answer {
      case .skip, .back, .quit: return answer
      case .yes, .no, .edit:
        if isDone || since.hasPassed(fact) {
          dialog.say("  it has its answer; s leads to the next one\n")
          continue
        }
      }
      do {
        switch answer {
        case .yes: try confirm(fact, rest)
        case .no: try refuse(fact, rest)
        default: try edit(fact, rest)
        }
        return answer
      } catch let misuse as Misuse {
        dialog.say("  \(Visible.text(misuse.description))\n")
      }
    }
  }

  private mutating func confirm(_ fact: ReportAssertion, _ evidence: String?) throws {
    guard fact.verdict == .holds || fact.confirmation == .changed else {
      throw Misuse("this fact is \(fact.verdict.rawValue), and cannot be signed; e edits it, s leaves it for later")
    }
    if let evidence {
      against = evidence
    } else if !isTold {
      dialog.say("  against what? \(against.map { "(Enter for “\(Visible.text($0))”, - for nothing) " } ?? "")")
      let line = dialog.read()?.trimmingCharacters(in: .whitespaces) ?? ""
      if !line.isEmpty { against = line == "-" ? nil : line }
    }
    let signing = Signing(report: report, library: library)
    let word = Signing.Word(by: by, on: day, against: against)
    guard let edit = signing.edit(fact, word) else { throw Misuse("this fact marks no sentence that could be signed") }
    for line in try signing.write([edit], &since) { dialog.say("  \(line)\n") }
    try since.write(in: library.root)
  }

  private mutating func refuse(_ fact: ReportAssertion, _ told: String?) throws {
    var reason = told
    if reason == nil {
      dialog.say("  what does its source say? ")
      reason = dialog.read()?.trimmingCharacters(in: .whitespaces)
    }
    let why = (reason ?? "").isEmpty ? "." : ": \(reason ?? "")"
    let remark = "– Not confirmed by \(by) on \(day)\(why)"
    try write(fact) { bytes in
      let line = LineIndex(bytes).range(ofLine: fact.place.line, in: bytes)
      let indent = String(decoding: Signing.indentation(fact.place.line, bytes), as: UTF8.self)
      let comment = SwiftText.comment(remark, indent: indent)
      bytes.insert(contentsOf: Array((comment.joined(separator: "\n") + "\n").utf8), at: line.start)
      return SignedSince.Shift(line: fact.place.line - 1, by: comment.count)
    }
    dialog.say("  \(fact.place.text): stays unconfirmed, and says why\n")
  }

  private mutating func edit(_ fact: ReportAssertion, _ told: String?) throws {
    var words = told ?? ""
    if words.isEmpty {
      dialog.say("  the fact, or its verb: ")
      words = dialog.read()?.trimmingCharacters(in: .whitespaces) ?? ""
    }
    try write(fact) { bytes in
      guard let edit = FactEdit(words, at: fact.place, in: bytes) else {
        throw Misuse(
          "“\(words)” is no fact; expected one as The(figure: \"passengers\").is(413), or its verb as .is(413)")
      }
      let before = Signing.lines(bytes)
      bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
      return SignedSince.Shift(line: fact.place.line, by: Signing.lines(bytes) - before)
    }
    dialog.say("  \(fact.place.text): written; confirm it when swift test has judged it\n")
  }

  /// Changes the sheet of a fact, and takes down that it was answered.
  private mutating func write(
    _ fact: ReportAssertion, _ change: (inout [UInt8]) throws -> SignedSince.Shift
  ) throws {
    let path = fact.place.file
    try since.checkUntouched(path, report, library)
    var bytes = try library.bytes(path)
    let shift = try change(&bytes)
    since.add(path, [shift], passed: [fact.id], after: bytes, report: report)
    try Output.write(bytes, to: library.root + "/" + path)
    try since.write(in: library.root)
  }

  private func end(_ count: Int) -> Int {
    let (yes, no, edited) = (counts[.yes] ?? 0, counts[.no] ?? 0, counts[.edit] ?? 0)
    let left = count - yes
    dialog.say(
      "\n\(Count.of(yes, "fact")) confirmed, \(no) not so, \(edited) edited, \(count - yes - no - edited) left for later; "
        + "swift test judges them again\n")
    return left
  }
}

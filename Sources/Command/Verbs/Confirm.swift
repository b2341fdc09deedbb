import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let confirm = Verb(
    "confirm", operands: "PATH", count: 1...1, summary: "Ask of each drafted fact whether it is so, and sign it.",
    discussion: """
      PATH is a document, or an assertion file. One fact after another is shown, its sentence with the words that it rests on,
      and asked for:

        y  it is so; against what it was held is asked, or follows: y the harbor log
        n  it is not; what its source says is asked, or follows. The fact stays unconfirmed, with that word above it
        e  it is to be written otherwise: the whole fact follows, or its verb alone, as .is(413)
        s  leave it for later       b  the fact before       q  end here

      What is answered stands in the sheet at once, so that one can leave and take up again, as long as nobody else edits the
      file. It works by the last run of swift test, and reads its answers from the standard input, a line each. It asks for
      facts that are unconfirmed and for those whose sentence has changed since somebody signed; with --all also for those
      that were written by hand and that nobody has signed.
      """,
    options: [.by, .against, .on, .allFacts, .root]
  ) { arguments in
    let root = try Project.root(arguments)
    let library = Library(root: root)
    let path = try Confirming.path(arguments.operands[0], root: library.root)
    let (report, since) = try Signing.fresh(in: library)
    let day = arguments.value(.on) ?? "\(RunSettings().day)"
    guard Day(iso: day) != nil else { throw Misuse("--on is “\(day)”; expected a day such as 2026-03-03") }
    var confirming = Confirming(
      report: report, library: library, since: since, day: day, against: arguments.value(.against),
      style: Terminal.style, dialog: .terminal)
    let facts = confirming.facts(of: path, all: arguments.has(.allFacts))
    guard !facts.isEmpty else {
      Terminal.print(confirming.nothingToAsk(of: path))
      return Status.nothingFound
    }
    confirming.by = try arguments.value(.by) ?? confirming.asker()
    let left = try confirming.ask(facts)
    return left == 0 ? Status.nothingFound : Status.findings
  }
}

extension Option {
  static let allFacts = Option(name: "--all", help: "all facts that nobody has signed")
}

/// Where questions go and answers come from.
struct Dialog: Sendable {
  var say: @Sendable (String) -> Void
  /// A line without its end; nil when there are no more.
  var read: @Sendable () -> String?

  static let terminal = Dialog(
    say: {
      Terminal.print($0)
      Terminal.flush()
    }, read: { readLine(strippingNewline: true) })
}

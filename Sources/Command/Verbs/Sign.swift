import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let sign = Verb(
    "sign", operands: "[FILE:LINE… | FILE]", count: 0...many,
    summary: "Write a person’s word for facts into their sheet.",
    discussion: """
      With a place or places, as Assertions/Ferry.swift:12: signs these facts, which must hold. With a whole file: lists the
      facts of it that hold and that nobody has signed, and signs them with --all. factcheck confirm asks of one after
      another. Without any: writes the sentence’s fingerprint into every .checked(…) that has none yet, so that a later
      change of the sentence is an error. It works by the last run of swift test and edits nothing but the sign-offs.
      Facts may be signed one after another without a run between, at the lines where they then stand; any other edit
      asks for one.
      """,
    options: [.by, .on, .against, .wholeFile, .root]
  ) { arguments in
    let root = try Project.root(arguments)
    let library = Library(root: root)
    var (report, since) = try Signing.fresh(in: library, excusing: !arguments.operands.isEmpty)
    let signing = Signing(report: since.moved(report), library: library)
    let edits: [Signing.Edit]
    if arguments.operands.isEmpty {
      edits = signing.completing()
    } else {
      guard let by = arguments.value(.by) else { throw Misuse("nobody signs; expected --by NAME") }
      let day = arguments.value(.on) ?? "\(RunSettings().day)"
      guard Day(iso: day) != nil else { throw Misuse("--on is “\(day)”; expected a day such as 2026-03-03") }
      let word = Signing.Word(by: by, on: day, against: arguments.value(.against))
      edits = try arguments.operands.flatMap { try signing.signing($0, word) }
      if arguments.operands.contains(where: { $0.hasSuffix(".swift") }), !arguments.has(.wholeFile) {
        Terminal.print(signing.told(edits, word))
        return Status.findings
      }
    }
    for line in try signing.write(edits, &since) { Terminal.print(line + "\n") }
    if !arguments.operands.isEmpty { try since.write(in: root) }
    if edits.isEmpty { Terminal.print("every .checked(…) has its sentence’s fingerprint\n") }
    return Status.nothingFound
  }
}

extension Option {
  static let wholeFile = Option(name: "--all", help: "with a whole file: sign all that is listed")
  static let on = Option(name: "--on", value: "DAY", help: "the day it was checked; else today")
  static let against = Option(
    name: "--against", value: "EVIDENCE", help: "what it was held against: a path, an address, a call")
}

/// Edits of sign-offs in assertion files.
struct Signing {
  let report: Report
  let library: Library

  struct Word {
    var by: String
    var on: String
    var against: String?
  }

  /// One fact, and what its sign-off is to say; nil for the one that it has.
  struct Edit {
    var fact: ReportAssertion
    var word: Word?
    var fingerprint: String
  }

  /// The last run, and what was written into sheets since.
  ///
  /// - Parameter excusing: whether what was signed or confirmed since the run asks for no other run.
  /// - Throws: `Freshness.Stale` where anything else has changed.
  static func fresh(in library: Library, excusing: Bool = true) throws(Freshness.Stale) -> (Report, SignedSince) {
    let report = try Freshness.report(in: library.root)
    let since = SignedSince(since: report, in: library)
    let stale = Freshness.problems(of: report, in: library, today: RunSettings().day).first {
      $0.kind != .sheet && !(excusing && since.excuses($0))
    }
    if let stale { throw Freshness.Stale("\(stale); run swift test again before anybody signs") }
    return (report, since)
  }

  /// What would be signed, and what of these files would not.
  func told(_ edits: [Edit], _ word: Word) -> String {
    var text = "nothing is signed yet; \(word.by) would sign \(Count.of(edits.count, "fact")):\n"
    for edit in edits { text += "  \(edit.fact.place.text): \(Visible.text(edit.fact.title))\n" }
    let files = Set(edits.map(\.fact.place.file))
    let others = report.assertions.filter {
      files.contains($0.place.file) && !$0.houseRule && $0.verdict != .holds && $0.confirmation != .signed
    }
    if !others.isEmpty {
      text += "  left aside: \(Count.of(others.count, "fact")) that \(others.count == 1 ? "does" : "do") not hold\n"
    }
    return text
      + "--all signs them at one stroke; factcheck confirm \(files.sorted().first ?? "") asks of one after another\n"
  }

  /// The sign-off of one fact; nil where it marks no sentence that could be signed.
  func edit(_ fact: ReportAssertion, _ word: Word) -> Edit? {
    fingerprint(of: fact).map { Edit(fact: fact, word: word, fingerprint: $0) }
  }

  /// The sign-offs that have no fingerprint yet.
  func completing() -> [Edit] {
    report.assertions.compactMap { fact in
      guard fact.confirmation == .signed, let signOff = fact.signOff, signOff.fingerprint == nil else { return nil }
      return fingerprint(of: fact).map { Edit(fact: fact, word: nil, fingerprint: $0) }
    }
  }

  /// The facts at `FILE:LINE`, or all that hold in `FILE` and that nobody has signed.
  func signing(_ operand: String, _ word: Word) throws(Misuse) -> [Edit] {
    if operand.hasSuffix(".swift") {
      let facts = report.assertions.filter {
        $0.place.file == operand && !$0.houseRule && $0.verdict == .holds && $0.confirmation != .signed
      }
      guard !facts.isEmpty else { throw Misuse("\(operand): there is no fact that holds and that nobody has signed") }
      return facts.compactMap { edit($0, word) }
    }
    let place = try FindingPlace(operand)
    let facts = report.assertions.filter { $0.place.file == place.path && $0.place.line == place.line }
    guard let fact = facts.first else {
      let lines = report.assertions.filter { $0.place.file == place.path }.map(\.place.line)
      let near = lines.min { abs($0 - place.line) < abs($1 - place.line) }
      throw Misuse("\(operand): no fact is written there\(near.map { "; the nearest is in line \($0)" } ?? "")")
    }
    guard facts.count == 1 else {
      throw Misuse("\(operand): \(facts.count) facts are written by this one line; a sign-off speaks of one")
    }
    guard fact.verdict == .holds || fact.confirmation == .changed else {
      throw Misuse("\(operand): this fact is \(fact.verdict.rawValue); a fact that holds can be signed")
    }
    guard let edit = edit(fact, word) else {
      throw Misuse("\(operand): this fact marks no sentence that could be signed")
    }
    return [edit]
  }

  private func fingerprint(of fact: ReportAssertion) -> String? {
    let words = SignedWords(fact.documents.map { ($0.document, $0.touched) }, in: library)
    return words.parts.isEmpty ? nil : words.fingerprint
  }

  /// Writes the edits, the last in a file first, and says what was written.
  func write(_ edits: [Edit], _ since: inout SignedSince) throws -> [String] {
    var said: [String] = []
    for (file, edits) in Dictionary(grouping: edits, by: \.fact.place.file).sorted(by: { $0.key < $1.key }) {
      try since.checkUntouched(file, report, library)
      var bytes = try library.bytes(file)
      var shared: Set<String> = []
      var shifts: [SignedSince.Shift] = []
      let places = edits.map(\.fact.place.text)
      for place in places where places.filter({ $0 == place }).count > 1 { shared.insert(place) }
      let inOrder = edits.sorted {
        ($0.fact.place.line, $0.fact.place.column) > ($1.fact.place.line, $1.fact.place.column)
      }
      for edit in inOrder {
        guard !shared.contains(edit.fact.place.text) else {
          throw Misuse("\(edit.fact.place.text): several facts are written by this one line; a sign-off speaks of one")
        }
        let lines = Signing.lines(bytes)
        try Signing.apply(edit, to: &bytes)
        shifts.append(SignedSince.Shift(line: edit.fact.place.line, by: Signing.lines(bytes) - lines))
        let word = edit.word.map { "signed by \($0.by): \(edit.fact.title)" } ?? "sentence \(edit.fingerprint)"
        said.append("\(edit.fact.place.text): \(Visible.text(word))")
      }
      since.add(file, shifts, facts: edits.map(\.fact.id), after: bytes, report: report)
      try Output.write(bytes, to: library.root + "/" + file)
    }
    return said.reversed()
  }

  static func lines(_ bytes: [UInt8]) -> Int { bytes.count { $0 == 0x0A } }

  static func apply(_ edit: Edit, to bytes: inout [UInt8]) throws(Misuse) {
    let place = edit.fact.place
    guard var source = SwiftSource(bytes: bytes, line: place.line, column: place.column), let chain = source.chain()
    else { throw Misuse("\(place.text): the fact cannot be found there") }
    let checked = chain.calls.last { $0.name == "checked" }
    if let word = edit.word {
      let text = Array(call(word, edit.fingerprint).utf8)
      if let checked {
        bytes.replaceSubrange(checked.range, with: text)
      } else {
        // `.unconfirmed` goes with the space before it; the new word stands on a line of its own.
        let range = chain.calls.last { $0.name == "unconfirmed" }?.range ?? chain.end..<chain.end
        var start = range.lowerBound
        while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
        bytes.replaceSubrange(
          start..<range.upperBound, with: [0x0A] + indentation(place.line, bytes) + [0x20, 0x20] + text)
      }
      return
    }
    guard let arguments = checked?.arguments else {
      throw Misuse("\(place.text): its .checked(…) is not written at the fact; expected it there")
    }
    bytes.insert(contentsOf: Array(", sentence: \"\(edit.fingerprint)\"".utf8), at: arguments.upperBound)
  }

  static func indentation(_ line: Int, _ bytes: [UInt8]) -> [UInt8] {
    let text = LineIndex(bytes).range(ofLine: line, in: bytes)
    return Array(bytes[text.start..<text.end].prefix { $0 == 0x20 || $0 == 0x09 })
  }

  private static func call(_ word: Word, _ fingerprint: String) -> String {
    func literal(_ text: String) -> String {
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ")
      return "\"\(escaped)\""
    }
    let against = word.against.map { ", against: \(literal($0))" } ?? ""
    return ".checked(by: \(literal(word.by)), on: \"\(word.on)\"\(against), sentence: \"\(fingerprint)\")"
  }
}

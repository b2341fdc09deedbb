import SourceText

/// One option of the command line: what it is called, what it takes, what help says of it.
struct Option: Sendable, Hashable {
  /// With its dashes.
  let name: String
  /// What help calls its value; nil for one that takes none.
  var value: String?
  /// One phrase.
  let help: String
  /// The only values that it takes; empty for any.
  var choices: [String] = []

  static func == (a: Option, b: Option) -> Bool { a.name == b.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What `factcheck` does when it is asked: one verb, with its options, and the table that all help is made of.
struct Verb: Sendable {
  let name: String
  /// What stands behind the verb, as `PATH…`.
  let operands: String
  /// One sentence, for the overview.
  let summary: String
  /// What else there is to know, for its own page.
  let discussion: String
  let options: [Option]
  /// How many operands it takes.
  let count: ClosedRange<Int>
  let run: @Sendable (Arguments) throws -> Int32

  init(
    _ name: String, operands: String = "", count: ClosedRange<Int> = 0...0, summary: String, discussion: String = "",
    options: [Option] = [], run: @escaping @Sendable (Arguments) throws -> Int32
  ) {
    (self.name, self.operands, self.count) = (name, operands, count)
    (self.summary, self.discussion) = (summary, discussion)
    self.options = options + [.help]
    self.run = run
  }

  /// In the order that help lists them in.
  static let all: [Verb] = [
    .check, .read, .draft, .confirm, .rebase, .gate, .waive, .sign, .baseline, .report, .rules, .explain, .schema, .lsp,
    .watch, .unpack, .completions, .manual,
  ]

  /// As many as one likes.
  static let many = 1_000_000
}

extension Option {
  static let help = Option(name: "--help", help: "print this page")
  static let root = Option(
    name: "--root", value: "FOLDER", help: "the project’s folder; else the one above with a Package.swift")
  static let json = Option(name: "--json", help: "print it as JSON, for programs")
  static let ndjson = Option(name: "--ndjson", help: "documents in and answers out, a line of JSON each")
  static let maxSize = Option(
    name: "--max-mb", value: "MB", help: "read texts of up to so many megabytes; 16 without it")
  static let because = Option(name: "--because", value: "REASON", help: "why")
  static let by = Option(name: "--by", value: "NAME", help: "who says so")
}

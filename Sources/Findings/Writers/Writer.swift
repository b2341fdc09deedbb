/// A rendering of a report: from the report alone, without a look at anything else.
package struct Writer: Sendable {
  /// As `--format` names it.
  package let id: String
  /// The file in `Reports/`; nil for one that is only printed.
  package let file: String?
  /// One sentence of help.
  package let summary: String
  /// All of its files; most writers make one.
  package let render: @Sendable (Report) -> [File]

  package struct File: Sendable {
    /// From the folder of the report, with `/`.
    package var name: String
    package var bytes: [UInt8]
    package init(name: String, text: String) { (self.name, bytes) = (name, Array(text.utf8)) }
    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  package init(id: String, file: String? = nil, summary: String, text: @escaping @Sendable (Report) -> String) {
    self.init(id: id, file: file, summary: summary) { [File(name: file ?? id, text: text($0))] }
  }

  package init(id: String, file: String?, summary: String, files: @escaping @Sendable (Report) -> [File]) {
    (self.id, self.file, self.summary, render) = (id, file, summary, files)
  }

  /// Every writer, in the order that help lists them in.
  package static let all: [Writer] = [
    .terminal, .json, .html, .summary, .sarif, .junit, .github, .gitlab, .reviewdog,
  ]

  /// Those that a run leaves in `Reports/`.
  package static let files: [Writer] = [.json, .html, .sarif, .junit, .summary]
}

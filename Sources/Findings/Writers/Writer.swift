/// A rendering of a report: from the report alone, without a look at anything else.
package struct Writer: Sendable {
  /// As `--format` names it.
  package let id: String
  /// The file in `Reports/`; nil for one that is only printed.
  package let file: String?
  /// One sentence of help.
  package let summary: String
  /// All of its files, each to be made by itself; most writers make one.
  let files: @Sendable (ReportIndex) -> [Making]

  /// The making of a file.
  typealias Making = @Sendable () -> File

  package struct File: Sendable {
    /// From the folder of the report, with `/`.
    package var name: String
    package var bytes: [UInt8]
    package init(name: String, text: String) { (self.name, bytes) = (name, Array(text.utf8)) }
    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  init(id: String, file: String? = nil, summary: String, text: @escaping @Sendable (ReportIndex) -> String) {
    self.init(id: id, file: file, summary: summary, bytes: { Array(text($0).utf8) })
  }

  init(id: String, file: String? = nil, summary: String, bytes: @escaping @Sendable (ReportIndex) -> [UInt8]) {
    self.init(id: id, file: file, summary: summary) { index in
      [{ File(name: file ?? id, bytes: bytes(index)) }]
    }
  }

  init(id: String, file: String?, summary: String, files: @escaping @Sendable (ReportIndex) -> [Making]) {
    (self.id, self.file, self.summary, self.files) = (id, file, summary, files)
  }

  /// The files of a report.
  package func render(_ report: Report) -> [File] { Writer.render([self], ReportIndex(report)) }

  /// The files of several writers in their order, made side by side.
  static func render(_ writers: [Writer], _ index: ReportIndex) -> [File] {
    let makings = writers.flatMap { $0.files(index) }
    return SideBySide.map(makings.count) { makings[$0]() }
  }

  /// Every writer, in the order that help lists them in.
  package static let all: [Writer] = [
    .terminal, .json, .html, .summary, .sarif, .junit, .github, .gitlab, .reviewdog,
  ]

  /// Those that a run leaves in `Reports/`.
  package static let files: [Writer] = [.json, .junit, .sarif, .summary, .html]
}

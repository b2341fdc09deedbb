import Findings
import SourceText

extension Verb {
  static let schema = Verb(
    "schema", operands: "report|findings|reading", count: 1...1,
    summary: "Print the JSON Schema of what a program may read of ours.",
    discussion: """
      report: what check --format json prints and Reports/report.json holds. findings: a line of check --ndjson. reading: a
      line of read. Its title has the format’s number, which rises when a key is taken away or means something else.
      """
  ) { arguments in
    guard let schema = published[arguments.operands[0]] else {
      throw Misuse("there is no schema “\(arguments.operands[0])”; expected \(Misuse.list(published.keys.sorted()))")
    }
    Terminal.print(schema + "\n")
    return Status.nothingFound
  }

  static let published = ["report": Report.schema, "findings": StreamSchema.findings, "reading": StreamSchema.reading]
}

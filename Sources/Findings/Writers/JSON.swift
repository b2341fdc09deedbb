extension Writer {
  /// Our own format, from which every other can be made: sorted keys, the same bytes for the same run.
  package static let json = Writer(id: "json", file: "report.json", summary: "The whole report; its shape: --schema.") {
    $0.report.json
  }
}

extension Report {
  /// The bytes of `report.json`.
  package var json: [UInt8] {
    JSONText.bytes(self, isPretty: true).map { $0 + [UInt8(ascii: "\n")] } ?? []
  }
}

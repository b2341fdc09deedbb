import Foundation
import SourceText

extension Writer {
  /// SARIF 2.1.0 as GitHub code scanning reads it (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
  ///
  /// GitHub shows `suppressions` as open alerts, so what is waived or in the baseline is left out.
  package static let sarif = Writer(
    id: "sarif", file: "report.sarif", summary: "SARIF 2.1.0, for code scanning."
  ) { SARIF.log($0) }
}

enum SARIF {
  /// What GitHub takes of one run; the worst come first.
  static let most = 25_000
  /// Locations of one result.
  static let mostLocations = 1_000

  static func log(_ index: ReportIndex) -> [UInt8] {
    let open = index.report.findings.filter(\.isOpen).enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    let ids = Set(open.map(\.rule)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let known = Dictionary(index.report.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rules = ids.map { id in rule(id, known[id], index.report.assertions.first { $0.rule == id }) }
    var notifications = index.report.run.problems.map { Notification(level: "error", message: Message("\($0)")) }
    if open.count > most {
      notifications.append(
        Notification(
          level: "warning",
          message: Message("\(Count.of(open.count - most, "finding")) left out; all are in report.json")))
    }
    for document in index.report.documents {
      guard let error = document.error else { continue }
      notifications.append(
        Notification(level: "error", message: Message("\(document.path):\(error.line): \(error.message)")))
    }
    let run = Run(
      tool: Tool(
        driver: Driver(
          name: "FactCheck", semanticVersion: index.report.run.tool, version: index.report.run.rules, rules: rules)),
      columnKind: "unicodeCodePoints",
      invocations: [
        Invocation(
          executionSuccessful: index.report.run.finished && index.report.run.problems.isEmpty,
          toolExecutionNotifications: notifications)
      ],
      results: open.prefix(most).map { result($0, ranks[$0.rule] ?? 0) })
    return JSONText.bytes(Log(runs: [run])) ?? []
  }

  private static func rule(_ id: String, _ rule: ReportRule?, _ assertion: ReportAssertion?) -> Rule {
    let law = Text(clipped(rule?.summary ?? id.replacingOccurrences(of: "-", with: " ")))
    let precision = ["A": "very-high", "B": "medium", "C": "high"][rule?.tier ?? assertion?.tier ?? ""] ?? "medium"
    return Rule(
      id: id, shortDescription: law, fullDescription: law, help: Text("More of this rule: factcheck explain \(id)"),
      defaultConfiguration: Configuration(level: (assertion?.severity ?? .warning).rawValue),
      properties: Properties(precision: precision, tags: ["fact-checking"]))
  }

  private static func result(_ finding: ReportFinding, _ rank: Int) -> Result {
    var related = finding.operands.compactMap { operand in
      operand.place.map { ($0, FindingText.side(operand)) }
    }
    related += finding.related.map { ($0.place, $0.message) }
    var sentence = escaped(finding.message)
    if !sentence.hasSuffix(".") { sentence += "." }
    if let arithmetic = finding.arithmetic { sentence += " " + escaped(arithmetic) + "." }
    let locations = related.prefix(mostLocations - 1).enumerated().map { number, place in
      Location(id: number + 1, physicalLocation: physical(place.0), message: Message(Visible.text(place.1)))
    }
    if !locations.isEmpty {
      sentence += " See " + locations.prefix(9).map { "[\(label($0))](\($0.id ?? 0))" }.joined(separator: ", ") + "."
    }
    return Result(
      ruleId: finding.rule, ruleIndex: rank, level: finding.severity.rawValue, message: Message(escaped: sentence),
      locations: [Location(physicalLocation: physical(finding.place))], relatedLocations: locations,
      partialFingerprints: ["primaryLocationLineHash": finding.id])
  }

  /// In a message `[x](1)` is a link: the text's own brackets are no part of one.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x5B...0x5D).contains($0) }) else { return Visible.text(text) }
    return Visible.text(text).reduce(into: "") { escaped, character in
      if "[]\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }

  private static func label(_ location: Location) -> String {
    let text = location.message?.text.prefix { $0 != ":" } ?? "there"
    let plain = text.filter { !"[]()\\".contains($0) }
    return plain.isEmpty ? "there" : String(plain.prefix(60))
  }

  private static func physical(_ place: ReportPlace) -> Physical {
    Physical(
      artifactLocation: Artifact(uri: uri(place.document)),
      region: Region(
        startLine: place.start.line, startColumn: place.start.column, endLine: place.end.line,
        endColumn: place.end.column))
  }

  /// A relative reference (RFC 3986): whatever may not stand in a path is percent-encoded.
  static func uri(_ path: String) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x2D...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F
        || byte == 0x7E
    }
    if path.utf8.allSatisfy(isPlain) { return path }
    var uri = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }

  private static func clipped(_ text: String) -> String {
    let visible = Visible.text(text)
    return visible.count <= 1_000 ? visible : String(visible.prefix(999)) + "…"
  }
}

extension SARIF {
  struct Log: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]
    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }
  struct Run: Encodable {
    var tool: Tool
    var columnKind: String
    var invocations: [Invocation]
    var results: [Result]
  }
  struct Tool: Encodable { var driver: Driver }
  struct Driver: Encodable {
    var name: String
    var semanticVersion: String
    var version: String
    var rules: [Rule]
  }
  struct Rule: Encodable {
    var id: String
    var shortDescription: Text
    var fullDescription: Text
    var help: Text
    var defaultConfiguration: Configuration
    var properties: Properties
  }
  struct Text: Encodable {
    var text: String
    init(_ text: String) { self.text = text }
  }
  struct Configuration: Encodable { var level: String }
  struct Properties: Encodable {
    var precision: String
    var tags: [String]
  }
  struct Invocation: Encodable {
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]
  }
  struct Notification: Encodable {
    var level: String
    var message: Message
  }
  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]
    var partialFingerprints: [String: String]
  }
  struct Message: Encodable {
    var text: String
    init(_ text: String) { self.text = Visible.text(text) }
    init(escaped text: String) { self.text = text }
  }
  struct Location: Encodable {
    var id: Int?
    var physicalLocation: Physical
    var message: Message?
  }
  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region
  }
  struct Artifact: Encodable { var uri: String }
  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
  }
}

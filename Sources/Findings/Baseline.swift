import Foundation
internal import SourceText

/// `Assertions/baseline.json`: the findings that an archive already has and that nobody is asked to mend.
package struct Baseline: Sendable, Hashable {
  package struct Entry: Sendable, Hashable, Codable {
    package var document: String
    /// The finding's identity.
    package var finding: String
    package var rule: String

    package init(document: String, finding: String, rule: String) {
      (self.document, self.finding, self.rule) = (document, finding, rule)
    }
  }

  /// By document, rule and identity.
  package private(set) var entries: [Entry]
  private var identities: Set<String>

  package init(_ entries: some Sequence<Entry> = []) {
    self.entries = Set(entries).sorted {
      ($0.document, $0.rule, $0.finding) < ($1.document, $1.rule, $1.finding)
    }
    identities = Set(self.entries.map(\.finding))
  }

  package var count: Int { entries.count }

  package func accepts(_ identity: String) -> Bool { identities.contains(identity) }

  /// Why a baseline cannot be read, or was not written.
  package struct Refusal: Error, Sendable, CustomStringConvertible {
    /// The line of the file; nil for what is wrong with an update.
    package var place: RunProblem.Place?
    package var message: String
    package var description: String { place.map { "\($0.file):\($0.line ?? 1): \(message)" } ?? message }
  }

  /// - Throws: `Refusal`, with the line.
  package init(path: String, _ bytes: [UInt8]) throws(Refusal) {
    let lines = LineIndex(bytes)
    func refusal(_ message: String, _ at: Int) -> Refusal {
      Refusal(place: .init(path, line: lines.line(of: at)), message: message)
    }
    let json: PlacedJSON
    do { json = try PlacedJSON.read(bytes) } catch {
      throw refusal("the baseline is no JSON; \(error.message)", error.at)
    }
    guard case .array(let elements) = json.value else {
      throw refusal("the baseline is no list; expected [ … ]", json.at)
    }
    var entries: [Entry] = []
    for element in elements {
      guard case .string(let document)? = element["document"]?.value, case .string(let rule)? = element["rule"]?.value,
        case .string(let finding)? = element["finding"]?.value
      else {
        throw refusal("the entry is malformed; expected {\"document\": …, \"finding\": …, \"rule\": …}", element.at)
      }
      entries.append(Entry(document: document, finding: finding, rule: rule))
    }
    self.init(entries)
  }

  /// The baseline that a report gives: what is open now, or was accepted and is still found.
  ///
  /// - Throws: `Refusal` when it would grow and nobody has said that it may.
  package func updated(from report: Report, mayGrow: Bool) throws(Refusal) -> Baseline {
    let found = report.findings.filter { $0.waivedBy == nil && $0.severity > .note }
      .map { Entry(document: $0.document, finding: $0.identity, rule: $0.rule) }
    let new = Set(found).filter { !accepts($0.finding) }.count
    guard mayGrow || new == 0 else {
      throw Refusal(
        message: "the baseline would grow by \(new); mend or waive what is new, or let it grow with --grow")
    }
    return Baseline(found)
  }

  /// An entry a line, so that a change to it is seen in a diff.
  package var json: String {
    guard !entries.isEmpty else { return "[]\n" }
    let lines = entries.compactMap { JSONText.bytes($0) }.map { "  " + String(decoding: $0, as: UTF8.self) }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}

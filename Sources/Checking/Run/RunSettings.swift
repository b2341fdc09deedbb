package import Findings
import Foundation
package import SourceText

/// What a run is told by its environment: the line it draws, its day, the part it looks at.
package struct RunSettings: Sendable {
  /// From here on a finding fails the run.
  package var failLevel: Severity = .error
  package var day: Day
  /// The only document to look at, by its path from the root.
  package var document: String?
  /// The only rule to judge.
  package var rule: String?
  /// The share of the documents to look at; nil for all.
  package var shard: Shard?
  /// Whether the documents' words are kept out of everything that is written.
  package var redacted = false
  /// Whether the documents are changed, one fact at a time, to see who notices.
  package var strength = false
  /// What cannot be read.
  package var problems: [RunProblem] = []

  package init(day: Day) { self.day = day }

  /// Reads the variables whose names begin with `FACTCHECK_`.
  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    func value(_ name: String) -> String? { environment["FACTCHECK_" + name].flatMap { $0.isEmpty ? nil : $0 } }
    day = .today
    if let text = value("TODAY") {
      if let told = Day(iso: text) {
        day = told
      } else {
        problems.append(RunProblem(.setting, "FACTCHECK_TODAY is “\(text)”; expected a day such as 2026-03-03"))
      }
    }
    if let text = value("FAIL_LEVEL") {
      if let level = Severity(rawValue: text) {
        failLevel = level
      } else {
        problems.append(RunProblem(.setting, "FACTCHECK_FAIL_LEVEL is “\(text)”; expected note, warning or error"))
      }
    }
    document = value("DOCUMENT").map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
    rule = value("RULE")
    if let text = value("SHARD") {
      shard = Shard(text)
      if shard == nil {
        problems.append(RunProblem(.setting, "FACTCHECK_SHARD is “\(text)”; expected which of how many, such as 3/16"))
      }
    }
    redacted = RunSettings.isOn(value("REDACT"))
    strength = RunSettings.isOn(value("STRENGTH"))
  }

  private static func isOn(_ value: String?) -> Bool {
    guard let value else { return false }
    return !["0", "no", "false", "off"].contains(value.lowercased())
  }

  /// What the run is narrowed to; nil for a whole run.
  package var part: ReportRun.Part? {
    document == nil && rule == nil ? nil : ReportRun.Part(document: document, rule: rule)
  }
}

extension RunSettings {
  /// Whether the run looks at all that there is.
  package var isWhole: Bool { part == nil && shard == nil }
}

extension Day {
  /// The clock's day, here: what waivers are held against where nobody says otherwise. Nothing else is a clock.
  package static var today: Day {
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT(for: now))
    return Day(number: Int((seconds / 86_400).rounded(.down)))
  }
}

/// The run that a report is of.
package struct ReportRun: Sendable, Hashable, Codable {
  /// The tool's version.
  package var tool: String
  /// The version of the rule set: a verdict is bound to it.
  package var rules: String
  /// From here on a finding fails the run.
  package var failLevel: Severity
  /// The day that waivers were held against, as `2026-03-03`.
  package var day: String
  /// What the run was narrowed to; nil for a whole run.
  package var part: Part?
  /// Which share of the documents the run looked at; nil where it looked at all of them.
  package var shard: Shard?
  /// Whether it held texts to the house rules alone, as `factcheck check` does: there are no sheets then to miss; nil where
  /// sheets were run.
  package var houseRulesOnly: Bool?
  /// Whether the run reached its end.
  package var finished = false
  /// Whether the documents' words were kept out.
  package var redacted = false
  /// Every file of assertions, waivers and baseline, as it stood; by path.
  package var assertionFiles: [FileHash] = []
  /// What was wrong with the run itself; the gate cannot clear a run that has any.
  package var problems: [RunProblem] = []
  /// What lies beside the documents and was not looked at, a sentence each; nil for nothing.
  package var notes: [String]?

  package init(tool: String, rules: String, failLevel: Severity, day: String, part: Part? = nil) {
    (self.tool, self.rules, self.failLevel, self.day, self.part) = (tool, rules, failLevel, day, part)
  }

  /// `FACTCHECK_DOCUMENT` and `FACTCHECK_RULE`.
  package struct Part: Sendable, Hashable, Codable {
    package var document: String?
    package var rule: String?
    package init(document: String? = nil, rule: String? = nil) { (self.document, self.rule) = (document, rule) }
  }

  package struct FileHash: Sendable, Hashable, Codable {
    package var path: String
    package var sha256: String
    package init(path: String, sha256: String) { (self.path, self.sha256) = (path, sha256) }
  }
}

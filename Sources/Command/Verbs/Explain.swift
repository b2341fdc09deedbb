import Checking
import Findings
import SourceText

extension Verb {
  static let explain = Verb(
    "explain", operands: "ID", count: 1...1, summary: "Tell what a rule looks for, with examples.",
    discussion: "The examples are the rule’s own tests: ⟦brackets⟧ mark the passages that it finds.",
    options: [.json, .root]
  ) { arguments in
    let id = arguments.operands[0]
    guard let rule = Catalog.rule(id) else {
      let laws = Laws(root: try Project.root(arguments, orNil: true))
      try laws.expect(id)
      if let law = laws.own(id) {
        Terminal.print(
          arguments.has(.json)
            ? String(decoding: JSONLine.bytes(law), as: UTF8.self)
            : "\(law.id)\n\n\(law.summary)\n" + (law.discussion.map { "\n\($0)\n" } ?? "")
              + "\nA rule of this project’s own; its examples stand where it is written.\n")
      }
      return Status.nothingFound
    }
    Terminal.print(
      arguments.has(.json)
        ? String(decoding: JSONLine.bytes(ExplanationJSON(rule)), as: UTF8.self) : Explanation.text(rule))
    return Status.nothingFound
  }
}

enum Explanation {
  static func text(_ rule: Rule) -> String {
    var text = "\(rule.id)\n\n\(rule.summary)\n"
    if !rule.discussion.isEmpty {
      text += "\n" + Help.wrapped(rule.discussion, to: 100).joined(separator: "\n") + "\n"
    }
    text += "\nTier \(rule.tier.rawValue): \(rule.tier.meaning)."
    if rule.judge != nil {
      text +=
        " Among the house rules a finding is \(rule.houseSeverity == .error ? "an" : "a") \(rule.houseSeverity.rawValue)."
      switch rule.news {
      case .whole: break
      case .part(let title, _): text += " HouseRules.news asks a part of it: \(title); HouseRules.strict asks all."
      case .absent: text += " It is asked by HouseRules.strict alone."
      }
    }
    text += "\n"
    for example in rule.examples { text += "\n" + self.text(example) }
    return text
  }

  private static func text(_ example: Example) -> String {
    var text = "  \(example.assertion.title): \(example.verdict.rawValue)\n"
    text += example.marked.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    if let before = example.before {
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      text += "    after the edition \(Example.earlierPath):\n" + lines.map { "      \($0)\n" }.joined()
    }
    for (path, evidence) in example.evidence.sorted(by: { $0.key < $1.key }) {
      text += "    \(path.contains("evidence/") ? "against" : "beside") \(path): \(evidence)\n"
    }
    for finding in example.judged()?.findings ?? [] {
      text += "    → \(finding.finding.message)\(finding.finding.arithmetic.map { " (\($0))" } ?? "")\n"
    }
    if !example.remark.isEmpty { text += "    (\(example.remark))\n" }
    return text
  }
}

/// What `explain --json` prints of a rule.
struct ExplanationJSON: Encodable {
  struct Example: Encodable {
    /// With the passages that are found in ⟦brackets⟧.
    var text: String
    var assertion, verdict: String
    var findings: [String]
    var evidence: [String: String]
  }

  var id, category, tier, summary, discussion: String
  @OrNull var severity: String?
  var examples: [Example]

  init(_ rule: Rule) {
    (id, summary, discussion) = (rule.id, rule.summary, rule.discussion)
    (category, tier) = (rule.category.rawValue, rule.tier.rawValue)
    _severity = OrNull(wrappedValue: rule.judge == nil ? nil : rule.houseSeverity.rawValue)
    examples = rule.examples.map { example in
      Example(
        text: example.marked, assertion: example.assertion.title, verdict: example.verdict.rawValue,
        findings: (example.judged()?.findings ?? []).map(\.finding.message), evidence: example.evidence)
    }
  }
}

extension Rule.Tier {
  fileprivate var meaning: String {
    switch self {
    case .arithmetic: "decidable from the text alone, by arithmetic or the calendar"
    case .heuristic: "rests on a lexicon or a heuristic"
    case .declared: "compares with what the analyst declares"
    }
  }
}

import Checking
import Findings
import SourceText

extension Verb {
  static let rules = Verb(
    "rules", summary: "List every rule, with its tier and its law.",
    discussion: """
      Tier A is decidable from the text alone, by arithmetic or the calendar; B rests on a lexicon or a heuristic; C compares
      with what the analyst declares. The severity is what a finding weighs among the house rules; in a document’s own sheet
      everything is an error. Rules marked with * speak of a whole document and run with `factcheck check`.
      """,
    options: [.json, .markdown]
  ) { arguments in
    if arguments.has(.markdown) {
      Terminal.print(RulePage.text)
    } else if arguments.has(.json) {
      Terminal.print(RuleList.json)
    } else {
      Terminal.print(RuleList.text)
    }
    return Status.nothingFound
  }
}

extension Option {
  static let markdown = Option(name: "--markdown", help: "write the page of all rules, with their examples")
}

enum RuleList {
  static var text: String {
    let width = Catalog.rules.map(\.id.count).max() ?? 0
    return Catalog.rules.map { rule in
      let gap = String(repeating: " ", count: width - rule.id.count)
      let weight = rule.judge == nil ? "       " : padded(rule.houseSeverity.rawValue, to: 7)
      return "\(rule.judge == nil ? " " : "*") \(rule.id)\(gap)  \(rule.tier.rawValue)  \(weight)  \(rule.summary)\n"
    }
    .joined() + """

      * speaks of a whole document, and runs with `factcheck check`; the others speak in a sheet
      A  decidable from the text alone, by arithmetic or the calendar    B  rests on a lexicon or a heuristic
      C  compares with what the analyst declares                         factcheck explain RULE tells more of one

      """
  }

  static var json: String {
    let rules = Catalog.rules.map { rule in
      RuleJSON(
        id: rule.id, tier: rule.tier.rawValue, severity: rule.judge == nil ? nil : rule.houseSeverity.rawValue,
        summary: rule.summary)
    }
    return String(decoding: JSONLine.bytes(rules), as: UTF8.self)
  }
}

/// What `rules --json` prints of a rule.
private struct RuleJSON: Encodable {
  var id, tier: String
  @OrNull var severity: String?
  var summary: String
}

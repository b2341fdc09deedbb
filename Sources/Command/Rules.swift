import Checking
import Findings

extension Verb {
  static let rules = Verb(
    "rules", summary: "List every rule, with its tier and its law.",
    discussion: """
      Tier A is decidable from the text alone, by arithmetic or the calendar; B rests on a lexicon or a heuristic; C compares
      with what the analyst declares. The severity is what a finding weighs among the house rules; in a document’s own sheet
      everything is an error. Rules marked with * speak of a whole document and run with `factcheck check`.
      """,
    options: [.json]
  ) { arguments in
    if arguments.has(.json) {
      Terminal.print(RuleList.json)
    } else {
      Terminal.print(RuleList.text)
    }
    return Status.nothingFound
  }
}

enum RuleList {
  static var text: String {
    let width = Catalog.rules.map(\.id.count).max() ?? 0
    return Catalog.rules.map { rule in
      let gap = String(repeating: " ", count: width - rule.id.count)
      let weight = rule.judge == nil ? "       " : padded(rule.houseSeverity.rawValue, 7)
      return "\(rule.judge == nil ? " " : "*") \(rule.id)\(gap)  \(rule.tier.rawValue)  \(weight)  \(rule.summary)\n"
    }
    .joined()
  }

  static var json: String {
    var json = JSONText()
    json.array(Catalog.rules) { json, rule in
      json.object {
        $0.member("id", rule.id)
        $0.member("tier", rule.tier.rawValue)
        $0.member("severity", rule.judge == nil ? nil : rule.houseSeverity.rawValue)
        $0.member("summary", rule.summary)
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

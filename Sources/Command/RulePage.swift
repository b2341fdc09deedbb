import Checking
import Findings

/// The page of all rules in the documentation, made of the catalog: `factcheck rules --markdown`.
enum RulePage {
  static var text: String {
    var text = """
      # Rules

      Every rule there is, with its law, what it looks at, and the examples that are its tests.

      ## Overview

      Tier A is decidable from the text alone, by arithmetic or the calendar; B rests on a lexicon or a heuristic; C compares with what the
      analyst declares. A passage that a rule finds stands in ⟦brackets⟧. This page is made by `factcheck rules --markdown`.

      """
    for category in Rule.Category.allCases {
      text += "\n## \(category.rawValue.capitalized)\n"
      for rule in Catalog.rules where rule.category == category { text += section(rule) }
    }
    return text
  }

  private static func section(_ rule: Rule) -> String {
    var text = "\n### \(rule.id)\n\n\(escaped(rule.summary))\n\nTier \(rule.tier.rawValue)"
    text += rule.judge == nil ? ".\n" : "; among the house rules \(rule.houseSeverity.rawValue).\n"
    if !rule.discussion.isEmpty {
      text += "\n" + Help.wrapped(escaped(rule.discussion), to: 120).joined(separator: "\n") + "\n"
    }
    for example in rule.examples {
      text += "\n*\(escaped(example.assertion.title))*: \(example.verdict.rawValue)\n\n```\n\(example.marked)\n```\n"
    }
    return text
  }

  /// Text in which Markdown sees no mark of its own.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_<>[]".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

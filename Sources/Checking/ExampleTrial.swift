import Findings
import Foundation
import SourceText

extension Example {
  /// The ways in which an example is tried: what a rule says must not hang on any of them.
  package enum Setting: String, Sendable, CaseIterable {
    case asItStands = "as it stands"
    case afterMultiByteText = "after multi-byte text"
    case withCRLF = "with CRLF line ends"
    case withStraightQuotes = "with straight quotation marks"
    case twice = "written twice"
  }

  /// What the example promises and the rule does not keep, one sentence for each setting; empty when all is well.
  package var mistakes: [String] {
    if let mistake = assertion.rule.mistake ?? assertion.mistake?() { return [mistake] }
    return Setting.allCases.compactMap { setting in
      text(in: setting).flatMap { mistake(of: $0) }.map { "\(setting.rawValue): \($0)" }
    }
  }

  /// The text with its brackets in a setting; nil where the setting makes no other text of it.
  package func text(in setting: Setting) -> String? {
    switch setting {
    case .asItStands: return marked
    case .afterMultiByteText:
      guard plain.passages.allSatisfy({ !$0.isEmpty }) else { return nil }
      // A header stays where it is: the text goes before its body.
      var text = marked
      let start = text.hasPrefix("---\n") ? text.firstRange(of: "\n---\n")?.upperBound : text.startIndex
      text.insert(contentsOf: "😀 Café.\n\n", at: start ?? text.startIndex)
      return text
    case .withCRLF: return marked.replacing("\n", with: "\r\n")
    case .withStraightQuotes:
      guard marked.contains("”") else { return nil }
      return marked.replacing("“", with: "\"").replacing("”", with: "\"").replacing("’", with: "'")
    case .twice:
      let speaksOfAll = assertion.rule.judge != nil && assertion.isOfWholeDocument
      return speaksOfAll && verdict == .fails && !onceOnly ? marked + "\n\n" + marked : nil
    }
  }

  /// What judging another text of the example's comes to that it should not; nil when all is well.
  package func mistake(of text: String) -> String? {
    var example = self
    example.marked = text
    guard let judged = example.judged() else { return "the text is no document: \(text)" }
    let said = judged.findings.map { "“\($0.finding.message)”" }.joined(separator: ", ")
    let isKept = verdict == .holds ? judged.verdict == .holds || judged.verdict == .vacuous : judged.verdict == verdict
    guard isKept else {
      return
        "expected \(verdict.rawValue), came to \(judged.verdict.rawValue) (\(said.isEmpty ? "no finding" : said)): \(text)"
    }
    let texts = evidence.merging([Example.path: text]) { $1 }
    guard verdict == .holds || texts.values.contains(where: { $0.contains("⟦") }) else { return nil }
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let (plain, expected) = Example.plain(text)
      let found = judged.findings.map(\.finding).filter { $0.document == path }.map(\.range).sorted()
      guard found != expected.sorted() else { continue }
      let words = found.map { "“\(Array(plain.utf8).text($0))”" }.joined(separator: ", ")
      return "expected just the bracketed passages, found \(words.isEmpty ? "none" : words) (\(said)): \(text)"
    }
    return nil
  }
}

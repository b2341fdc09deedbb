import Extraction
import SourceText

/// A draft as an assertion file.
package struct DraftFile: Sendable {
  let draft: Draft
  package let name: DraftName

  package init(_ draft: Draft, name: DraftName) { (self.draft, self.name) = (draft, name) }

  private var reading: Reading { draft.study.reading }

  /// The Swift source.
  package var source: String {
    var lines = ["import FactCheck", ""]
    lines += SwiftText.comment(
      """
      Drafted from what the text says; nobody has confirmed it. Hold each fact against its source: correct it, or take \
      `.unconfirmed` away, or put `.checked(by:on:against:)` in its place.
      """, indent: "")
    lines += ["var \(name.variable): FactSheet {", "  FactSheet(\(SwiftText.literal(draft.study.path))) {"]
    for sentences in paragraphs() { lines += section(sentences) }
    lines.append("  }")
    if draft.leftOff > 0 {
      lines += SwiftText.comment(
        "\(draft.leftOff) more things were read behind these; a sheet is kept short.", indent: "  ")
    }
    lines += [
      "}", "", "@Test(\(SwiftText.literal(name.title)), arguments: \(name.variable))",
      "func \(name.variable)(_ fact: Fact) { check(fact) }",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sentences that something is drafted of, by paragraph.
  private func paragraphs() -> [[Int]] {
    let sentences = Set(draft.facts.map(\.sentence)).union(draft.remarks.keys)
      .filter(reading.sentences.indices.contains).sorted()
    var paragraphs: [[Int]] = []
    var last: Int?
    for sentence in sentences {
      let paragraph = reading.sentences[sentence].paragraph
      if paragraph == last { paragraphs[paragraphs.count - 1].append(sentence) } else { paragraphs.append([sentence]) }
      last = paragraph
    }
    return paragraphs
  }

  private func section(_ sentences: [Int]) -> [String] {
    guard let first = sentences.first else { return [] }
    var lines = ["    Section(\(SwiftText.literal(heading(first)))) {"]
    let facts = Dictionary(grouping: draft.facts, by: \.sentence)
    for (place, sentence) in sentences.enumerated() {
      if place > 0 { lines.append("") }
      lines += DraftFile.comment(on: reading.text(reading.sentences[sentence].range), indent: "      ")
      for remark in draft.remarks[sentence] ?? [] { lines += SwiftText.comment("– " + remark, indent: "      ") }
      for fact in facts[sentence] ?? [] {
        for remark in fact.remarks { lines += SwiftText.comment("– " + remark, indent: "      ") }
        lines += fact.lines(indent: "      ")
      }
    }
    return lines + ["    }"]
  }

  /// Which paragraph it is, and of whom or of what it tells.
  private func heading(_ sentence: Int) -> String {
    switch reading.sentences[sentence].part {
    case .headline: return "Headline"
    case .standfirst: return "Standfirst"
    case .body: break
    }
    let paragraph = reading.sentences[sentence].paragraph
    let before = reading.sentences.first { $0.part == .body }?.paragraph ?? 0
    let number = "Paragraph \(paragraph - before + 1)"
    var (first, last) = (sentence, sentence)
    while first > 0, reading.sentences[first - 1].paragraph == paragraph { first -= 1 }
    while last + 1 < reading.sentences.count, reading.sentences[last + 1].paragraph == paragraph { last += 1 }
    var names: [String] = []
    for kind in [Name.Kind.person, .organization] where names.count < 2 {
      for sentence in first...last {
        for name in reading.names[ofSentence: sentence, \.sentence] where name.kind == kind && names.count < 2 {
          if !names.contains(name.full) { names.append(name.full) }
        }
      }
    }
    if !names.isEmpty { return number + ": " + names.joined(separator: ", ") }
    let words = reading.sentences[first].tokens.filter { reading.prose.tokens[$0].isWord }.prefix(4)
    guard let start = words.first, let end = words.last,
      let text = AnchorWords(reading: reading).text(start..<end + 1)
    else { return number }
    return number + ": " + text + " …"
  }

  /// What stands where a sentence was cut off.
  static let cut = " …"

  /// The lines of comment that give a sentence; a very long one by its beginning.
  static func comment(on sentence: String, indent: String) -> [String] {
    SwiftText.comment(sentence.utf8.count > 600 ? sentence.prefix(500) + cut : sentence, indent: indent)
  }
}

extension DraftedFact {
  /// The fact as lines of source: one where it fits, else a line a step.
  package func lines(indent: String) -> [String] {
    let one = "\(indent)\(subject).\(verb).unconfirmed"
    if one.count <= 120 { return [one] }
    return ["\(indent)\(subject)", "\(indent)  .\(verb)", "\(indent)  .unconfirmed"]
  }
}

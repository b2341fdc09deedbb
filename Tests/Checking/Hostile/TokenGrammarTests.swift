import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// Every kind of token stands first, last and alone, and beside every other: no look around a place leaves the text.
@Suite("Token grammar")
struct TokenGrammarTests {
  /// A word for each thing that a rule or a form looks for, a mark for each kind of token.
  static let kinds = [
    "ferry", "Ann", "Hale", "U.S.", "said", "that", "the", "was", "to", "May", "Monday", "today", "ago", "hundred",
    "half", "first", "percent", "’s", "412", "1,000.5", "2024", ".", ",", ";", ":", "?", "!", "…", "-", "–", "/", "(",
    ")", "“", "”", "\"", "‘", "’", "'", "$", "%", "•", "=", "€", "½", "th", "old", "not", "million", "according",
  ]

  /// Reads a document, and asks every house rule of it.
  private func examine(_ text: String) throws {
    let study = Study(try Document(path: "seeds/x.txt", bytes: Array(text.utf8)))
    let examiner = Examiner(library: Library(studies: [study]), day: Example.day)
    for fact in HouseRules.news.facts(about: ["seeds/x.txt"]) {
      for judged in examiner.judge(fact)?.findings ?? [] {
        let range = judged.finding.range
        #expect(range.start >= 0 && range.end <= study.document.bytes.count, "\(text)")
      }
    }
  }

  @Test("a token stands alone, first and last in a document, a title, a paragraph, a quotation", arguments: kinds)
  func one(_ token: String) throws {
    for text in [
      token, "\(token) ", " \(token)\n", "“\(token)”", "\(token) The ferry sailed.", "The ferry sailed. \(token)",
      "The ferry sailed.\n\n\(token)\n\nIt rained.", "“\(token) sailed”", "“It sailed \(token)”",
      "date 2026-03-03 \(token)", "date 2026-03-03 \(token) is the sum",
      "---\ndate: 2026-03-03\ntitle: \(token)\n---\nThe ferry sailed.",
      "---\ndate: 2026-03-03\ntitle: \(token) sum\nstandfirst: sum \(token)\n---\n\(token)",
    ] { try examine(text) }
  }

  @Test("two tokens stand alone in a document, apart and touching", arguments: kinds)
  func two(_ first: String) throws {
    for second in Self.kinds {
      try examine("\(first) \(second)")
      try examine("\(first)\(second)")
    }
  }

  @Test("three tokens stand together", arguments: kinds)
  func three(_ first: String) throws {
    for second in Self.kinds {
      // A paragraph each: what stands at its edges is read as at those of a document, which pairs have tried.
      let texts = Self.kinds.enumerated().map { number, third in
        number % 2 == 0 ? "\(first) \(second) \(third)" : "\(first)\(second)\(third)"
      }
      try examine(texts.joined(separator: "\n\n"))
    }
  }
}

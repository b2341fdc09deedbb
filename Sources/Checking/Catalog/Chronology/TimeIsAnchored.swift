public import Extraction
import Findings
import SourceText

extension No where Subject == Timex {
  /// No time is left to the day that the text is read on: “recently”.
  public func dangles() -> Assertion { assertion(.timeIsAnchored) }
}

extension Rule {
  /// No time is left to the day that the text is read on.
  public static let timeIsAnchored: Rule = Rule(
    id: "time-is-anchored", category: .chronology, tier: .heuristic, severity: .note,
    summary: "No time is told by “recently” alone.",
    discussion: """
      “Recently”, “in a recent interview”, “in recent weeks”: when, the reader of tomorrow cannot tell. Told once a \
      paragraph, and not where the sentence has a date; quotations and headlines are passed over.
      """,
    title: "no time is told by “recently” alone",
    judge: { examination in
      let reading = examination.reading
      let voice = OwnVoice(reading)
      let loose = reading.prose.tokens.list.indices.compactMap { reading.looseTime(at: $0) }
      var dated = PerSentence { number in
        reading.timexes[ofSentence: number, \.sentence].contains { $0.days != nil }
      }
      return Verdict.each(loose, at: \.self) { range in
        let number = Int(reading.prose.sentenceOf[reading.prose.tokens.index(at: range.start)])
        guard voice.isProse(number), !examination.isQuoted(range) else { return nil }
        return dated.of(number) ? nil : .finding(.loose(examination.text(range)), at: range)
      }.oncePerParagraph(of: reading)
    },
    examples: {
      No(.date).dangles().fails("The ferry was ⟦recently⟧ painted.").once
      No(.date).dangles().fails("In ⟦a recent interview⟧ with the Journal, Ann Hale said that the ferry was old.")
        .once
      No(.date).dangles().holds("The ferry was recently painted, on Monday, and is white.")
      No(.date).dangles().holds("Ann Hale, a recent graduate, is the harbor master.")
      No(.date).dangles().holds("“It was recently painted,” said Ann Hale. The most recent trip was in May 2024.")
    })
}

extension Reading {
  /// `recently`, `a recent interview`, `recent weeks` where they begin at a token.
  fileprivate func looseTime(at: Int) -> TextRange? {
    let token = prose.tokens[at]
    guard token.kind == .word else { return nil }
    if LooseTimes.adverbs.contains(token), prose.tokens[at - 1].keyword != .most { return token.range }
    guard token.keyword == .recent, prose.tags[at + 1] == .noun else { return nil }
    let before = prose.tokens[at - 1]
    if before.keyword == .a {
      return LooseTimes.events.contains(prose.tokens[at + 1]) ? prose.tokens.range(at - 1..<at + 2) : nil
    }
    return LooseTimes.spans.contains(prose.tokens[at + 1]) ? prose.tokens.range(at..<at + 2) : nil
  }
}

/// Words that put a time beside the reader's own day.
private enum LooseTimes {
  static let adverbs = WordSet("recently lately")
  /// What happens, or is made, on a day: “a recent graduate” is somebody.
  static let events = WordSet(
    """
    interview interviews poll survey study report speech meeting visit trip statement rally debate article column \
    analysis paper post tweet email letter memo decision ruling vote election conversation hearing episode appearance \
    conference event attack incident fire storm accident announcement review audit photo video phone news blog television \
    press court campaign
    """)
  static let spans = WordSet("days weeks months years")
}

extension Finding.Message {
  fileprivate static func loose(_ words: String) -> Self { "when was it? “\(words)” is another day for every reader" }
}

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
      “Recently”, “in a recent interview”: when, the reader of tomorrow cannot tell. Told once a paragraph, and not where \
      the sentence, or the one after it, has a date. What goes on (“has recently been meeting”), a span (“in recent years”), \
      “more recently”, what somebody is said to say, opinion pieces, quotations and headlines are passed over. Of 36 notes on \
      published articles 21 were worth a look; before spans were passed over, 11 of 40.
      """,
    title: "no time is told by “recently” alone",
    judge: { examination in
      let reading = examination.reading
      guard !reading.isOpinion else { return .vacuous }
      let voice = examination.study.ownVoice
      let loose = reading.looseTimes
      var dated = PerSentence { number in
        (number...number + 1).contains { near in
          near < reading.sentences.count && reading.sentences[near].paragraph == reading.sentences[number].paragraph
            && reading.timexes[ofSentence: near, \.sentence].contains { $0.days != nil }
        }
      }
      return Verdict.each(loose, at: \.self) { range in
        let number = Int(reading.prose.sentenceOf[reading.prose.tokens.index(at: range.start)])
        let isEvent = reading.prose.tokens[reading.prose.tokens.index(at: range.start)].keyword == .a
        guard voice.isProse(number), isEvent ? !examination.isQuoted(range) : voice.holds(range) else { return nil }
        return dated.of(number) ? nil : .finding(.loose(examination.text(range)), at: range)
      }.oncePerParagraph(of: reading)
    },
    examples: {
      No(.date).dangles().fails("The ferry was ⟦recently⟧ painted.").once
      No(.date).dangles().fails("In ⟦a recent interview⟧ with the Journal, Ann Hale said that the ferry was old.")
        .once
      No(.date).dangles().holds("The ferry was recently painted, on Monday, and is white.")
      No(.date).dangles().holds(
        "In recent years the ferry was old. Lately the crews are late, and more recently the captain was.")
      No(.date).dangles().holds("Reed has recently been meeting the crew. A recently enacted law bars it.")
      No(.date).dangles().holds(
        "Two ferries were recently sold. On Monday the Aldergate was. Reed said he had recently moved.")
      No(.date).dangles().holds("Ann Hale, a recent graduate, is the harbor master.")
      No(.date).dangles().holds("“It was recently painted,” said Ann Hale. The most recent trip was in May 2024.")
    })
}

extension Reading {
  /// Each `recently` and `a recent interview`.
  fileprivate var looseTimes: [TextRange] {
    prose.tokens.enumerated().compactMap { at, token in token.kind == .word ? looseTime(token, at) : nil }
  }

  private func looseTime(_ token: Token, _ at: Int) -> TextRange? {
    if token.keyword == .recently {
      let isCompared = [.most, .more, .until].contains(prose.tokens[at - 1].keyword)
      return isCompared || goesOn(near: at) || isAttribute(at) ? nil : token.range
    }
    guard token.keyword == .recent, prose.tokens[at - 1].keyword == .a, LooseTimes.events.contains(prose.tokens[at + 1])
    else { return nil }
    return prose.tokens.range(at - 1..<at + 2)
  }

  /// “has recently been meeting”: no one day.
  private func goesOn(near at: Int) -> Bool {
    (at + 1..<at + 4).contains { prose.tokens[$0].is(.verbGerund) && prose.tokens[$0 - 1].is(.auxiliary) }
  }

  /// “a recently enacted law”.
  private func isAttribute(_ at: Int) -> Bool {
    prose.tokens[at + 1].is(.verbParticiple) && prose.tokens[at - 1].is([.determiner, .possessive])
  }
}

/// Words that put a time beside the reader's own day.
private enum LooseTimes {
  /// What happens, or is made, on a day: “a recent graduate” is somebody.
  static let events = WordSet(
    """
    interview interviews poll survey study report speech meeting visit trip statement rally debate article column \
    analysis paper post tweet email letter memo decision ruling vote election conversation hearing episode appearance \
    conference event attack incident fire storm accident announcement review audit photo video phone news blog television \
    press court campaign
    """)
}

extension Finding.Message {
  fileprivate static func loose(_ words: String) -> Self { "when was it? “\(words)” is another day for every reader" }
}

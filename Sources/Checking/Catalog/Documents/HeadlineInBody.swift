import Extraction
import Findings
import SourceText

extension Every where Subject == HeadlineFact {
  /// Every figure of the headline and the standfirst stands in the body.
  public func isInTheBody() -> Assertion { assertion(.headlineInBody) }
}

extension Rule {
  /// A figure of the headline or the standfirst stands in the body.
  public static let headlineInBody: Rule = Rule(
    id: "headline-in-body", category: .documents, covers: Mark.Kind.allCases, tier: .heuristic,
    summary: "A figure of the headline or the standfirst stands in the body.",
    discussion: """
      Headlines round: a round figure agrees with one a fortieth away, “half” with 50 percent, a total with two figures of \
      the body that make it. A count of “things” or “reasons” counts the text itself. What the headline tells as done and \
      the body, wherever it has the figure, only as considered, possible or reported is a finding too. Where the header \
      has no title, a short first paragraph is a headline for this last question alone.
      """,
    title: "every figure of the headline stands in the body",
    judge: { examination in
      let figures = examination.reading.figures
      let parts = examination.reading.sentences
      func part(_ figure: Figure) -> Document.Part.Kind {
        if examination.reading.isHeadline(figure.sentence) { return .headline }
        return parts[figure.sentence].part
      }
      let heads = figures.prefix(64).filter {
        part($0) != .body && Headline.isFact($0) && !examination.reading.isBareAge($0)
      }
      let turned = examination.reading.turnedVerdict.map { Verdict.fails([examination.turned($0)]) }
      guard !heads.isEmpty else { return turned ?? .vacuous }
      let body = figures.filter { part($0) == .body }
      let told = Verdict.each(heads, at: \.range) { head in
        let same = body.filter { Headline.agrees(head, $0) }
        if let first = same.first, Headline.isSaid(head), !examination.reading.isSupposed(head),
          let word = examination.reading.supposition(of: first),
          same.dropFirst().allSatisfy({ examination.reading.supposition(of: $0) != nil })
        {
          return examination.overstated(head, first, word)
        }
        guard same.isEmpty, !Headline.isSum(head, body) else { return nil }
        // A first line that came with the text may be anything.
        guard examination.reading.document.header.title != nil else { return nil }
        return examination.finding(head, body.first { Headline.isAlike(head, $0) })
      }
      return turned.map { .together([$0, told]) } ?? told
    },
    examples: {
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Ferry carries 412 on first day\n---\nThe ferry carried 412 passengers."
      )
      .once
      Every(.headlineFact).isInTheBody().fails(
        "---\ntitle: Ferry carries ⟦300⟧ passengers on first day\n---\nThe ferry carried 270 passengers on Tuesday."
      ).once
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Half of captains say no, 600 wait, 5 things to know\n---\nSome 50 percent said no, and 597 people waited."
      ).once
      Every(.headlineFact).isInTheBody().fails(
        "---\ntitle: Hale gives ⟦$25 million⟧ to the pier\n---\nAnn Hale is considering to give $25 million to the pier."
      ).once
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Hale may give $25 million to the pier\n---\nAnn Hale is considering to give $25 million to the pier."
      ).once
      Every(.headlineFact).isInTheBody().fails(
        "---\ntitle: Orr pleads not ⟦guilty⟧ to running a ferry\n---\nTom Orr pleaded guilty on Monday."
      ).once
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Orr pleads not guilty\n---\nTom Orr pleaded not guilty on Monday. He could be found guilty in May."
      )
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Orr found guilty of fraud\n---\nA jury convicted Tom Orr on Monday. He had pleaded not guilty.")
      Every(.headlineFact).isInTheBody().fails(
        "---\ntitle: Jury finds Orr not ⟦guilty⟧, ferry carries ⟦300⟧\n---\nA jury found Tom Orr guilty. It carried 270."
      ).once
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Hale gives $25 million\n---\nIn May, Ann Hale gave $25 million to the pier.")
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Hale gives $25 million\n---\nAnn Hale, who may run for mayor, gave $25 million to the pier.")
      Every(.headlineFact).isInTheBody().fails(
        "---\ntitle: Kelda shares close at ⟦94⟧\n---\nThe shares of Kelda closed at 49 on Monday."
      ).once
      Every(.headlineFact).isInTheBody().holds(
        "---\ntitle: Ann Hale, harbor master, dies at 94\n---\nAnn Hale died on Monday. She was born in 1931.")
      Every(.headlineFact).isInTheBody().holds("The ferry carried 412 passengers. There is no headline.")
    })
}

extension Reading {
  /// "dies at 94": an age is held against the dates of a life.
  fileprivate func isBareAge(_ figure: Figure) -> Bool {
    figure.unitKind == .none && figure.value < Exact(120) && prose.tokens[figure.tokens.lowerBound - 1].keyword == .at
      && Headline.deaths.contains(prose.tokens[figure.tokens.lowerBound - 2])
  }

  /// "not guilty" in the headline, where the body says "guilty" and never "not guilty"; and the other way round. What somebody
  /// pleads is set against what they plead, what is found against what is found.
  fileprivate var turnedVerdict: (head: TextRange, body: TextRange)? {
    guard document.header.title != nil else { return nil }
    func told(_ isMeant: (Sentence) -> Bool) -> [(token: Int, isPlea: Bool, isNegated: Bool)] {
      sentences.prefix(60).filter(isMeant).flatMap { sentence in
        sentence.tokens.filter { Headline.verdicts.contains(prose.tokens[$0]) }.compactMap { at in
          let before = max(sentence.tokens.lowerBound, at - 8)..<at
          guard
            let verb = before.last(where: { Headline.pleading.contains(prose.tokens[$0]) })
              ?? before.last(where: { Headline.finding.contains(prose.tokens[$0]) })
          else { return nil }
          return (
            at, Headline.pleading.contains(prose.tokens[verb]),
            (verb - 2..<at).contains { Negator.stands(at: $0, in: prose.tokens) }
          )
        }
      }
    }
    guard let head = told({ $0.part == .headline }).first else { return nil }
    let body = told { $0.part == .body }.filter { $0.isPlea == head.isPlea }
    guard let told = body.first, body.allSatisfy({ $0.isNegated != head.isNegated }) else { return nil }
    return (prose.tokens[head.token].range, prose.tokens[told.token].range)
  }

  /// The word of its clause, before the figure, by which it is only considered, possible or reported.
  fileprivate func supposition(of figure: Figure) -> TextRange? {
    let own = figure.clause.map { prose.clauses[$0].tokens } ?? sentences[figure.sentence].tokens
    let before = max(own.lowerBound, figure.tokens.lowerBound - Headline.reach)..<figure.tokens.lowerBound
    // A clause put between lies in its tokens: “Hale, who may run for mayor, gave $25 million”.
    return before.last { at in
      isSupposition(at) && (figure.clause == nil || clause(at: prose.tokens[at].range.start) == figure.clause)
    }.map { prose.tokens[$0].range }
  }

  fileprivate func isSupposed(_ figure: Figure) -> Bool {
    sentences[figure.sentence].tokens.prefix(Headline.reach).contains {
      isSupposition($0)
        || $0 < figure.tokens.lowerBound && (prose.tokens[$0].keyword == .to || prose.tokens[$0].kind == .colon)
    }
  }

  /// “may” and “May” are one word but for their tags.
  private func isSupposition(_ at: Int) -> Bool {
    Headline.chances.contains(prose.tokens[at])
      ? prose.tags[at] == .modal : Headline.suppositions.contains(prose.tokens[at])
  }
}

private enum Headline {
  static let verdicts = WordSet("guilty liable")
  static let pleading = WordSet("plead pleads pleaded pled pleading plea pleas")
  static let finding = WordSet("find finds found finding")
  static let deaths = WordSet("die dies died dead dying")
  /// No clause has more words before its figure.
  static let reach = 60
  /// By these a thing is not said to be done.
  static let suppositions = WordSet(
    """
    reportedly considering considers considered weighing weighs mulling mulls possibly perhaps \
    proposed proposes proposing planning plans plan hopes wants seeks seeking rumored potential potentially
    """)

  static let chances = WordSet("may might could would")

  /// A sum or a count of things: what can be done by so much.
  static func isSaid(_ figure: Figure) -> Bool { figure.unitKind == .currency || figure.unitKind == .counted }

  static func isFact(_ figure: Figure) -> Bool {
    figure.value > .one && figure.form != .age && !listicles.contains(figure.head)
  }

  private static let listicles: Set<String> = [
    "thing", "reason", "way", "takeaway", "question", "fact", "chart", "tip", "lesson", "moment", "photo", "day",
    "week",
    "month", "year", "hour", "minute", "point", "step", "story",
  ]

  static func isAlike(_ a: Figure, _ b: Figure) -> Bool {
    a.unitKind == b.unitKind && (a.unit == b.unit || a.head == b.head) && a.unitKind != .none
  }

  private static func values(_ figure: Figure) -> ExactInterval {
    var values = figure.allowed.hull(figure.interval)
    if figure.form == .fraction { values = values * .hundred }
    guard figure.value >= .hundred, figure.value.exponent > 0,
      let slack = figure.value.multiplied(by: Exact(25, exponent: -3))
    else { return values }
    return values.hull(
      .between(figure.value.subtracting(slack) ?? figure.value, figure.value.adding(slack) ?? figure.value))
  }

  static func agrees(_ head: Figure, _ figure: Figure) -> Bool {
    guard values(head).overlaps(values(figure)) else { return false }
    let kinds: Set<Figure.UnitKind> = [.none, .counted]
    if kinds.contains(head.unitKind) || kinds.contains(figure.unitKind) || head.form == .fraction { return true }
    return head.unit == figure.unit || head.unitKind == figure.unitKind
  }

  /// Whether two figures of the body make the one of the headline.
  static func isSum(_ head: Figure, _ body: [Figure]) -> Bool {
    let parts = body.filter { $0.isCount || $0.unitKind == head.unitKind }.prefix(60)
    for (index, a) in parts.enumerated() {
      for b in parts.dropFirst(index + 1) where (a.allowed + b.allowed).overlaps(values(head)) { return true }
    }
    return false
  }
}

extension Examination {
  fileprivate func turned(_ verdict: (head: TextRange, body: TextRange)) -> Finding {
    .finding(
      "of “\(text(verdict.head))” the headline says the opposite of the body", at: verdict.head,
      related: [.init("the word in the body", at: verdict.body)])
  }

  fileprivate func overstated(_ head: Figure, _ figure: Figure, _ word: TextRange) -> Finding {
    .finding(
      "the headline tells it as done, the body only as “\(text(word))”", at: head.range,
      operands: [operand("the headline", head), operand("the body", figure)],
      related: [.init("the word in the body", at: word)])
  }

  fileprivate func finding(_ head: Figure, _ other: Figure?) -> Finding {
    guard let other else {
      return finding(
        "the body has no figure like the headline’s \(text(head.range))", at: head.range,
        [operand("the headline", head)],
        "the headline may say \(head.allowed.said()); nothing in the body does")
    }
    return finding(
      "the headline says \(text(head.range)), the body \(text(other.range))", at: head.range,
      [("the headline", head), ("the body", other)],
      "the headline may say \(head.allowed.said()), the body \(other.allowed.said())")
  }
}

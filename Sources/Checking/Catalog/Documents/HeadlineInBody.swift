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
      the body that make it. A count of “things” or “reasons” counts the text itself. Documents without a title in their \
      header have no headline here.
      """,
    title: "every figure of the headline stands in the body",
    judge: { examination in
      let figures = examination.reading.figures
      let parts = examination.reading.sentences
      func part(_ figure: Figure) -> Document.Part.Kind {
        parts.indices.contains(figure.sentence) ? parts[figure.sentence].part : .body
      }
      let heads = figures.prefix(64).filter { part($0) != .body && Headline.isFact($0) }
      guard !heads.isEmpty else { return .vacuous }
      let body = figures.filter { part($0) == .body }
      return .each(heads, at: \.range) { head in
        guard !body.contains(where: { Headline.agrees(head, $0) }), !Headline.isSum(head, body) else { return nil }
        return examination.finding(head, body.first { Headline.isAlike(head, $0) })
      }
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
      Every(.headlineFact).isInTheBody().holds("The ferry carried 412 passengers. There is no headline.")
    })
}

private enum Headline {
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

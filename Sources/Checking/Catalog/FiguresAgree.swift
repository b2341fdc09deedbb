public import Extraction
import Findings
import SourceText

extension The where Subject == Figure {
  /// Wherever the text gives this figure, it gives one value; of several documents, for the same day.
  public func hasOneValue() -> Assertion {
    assertion(.figuresAgree, "has one value", scope: .together) { examination in
      var mentions: [Mention] = []
      for study in examination.studies {
        let one = Examination(
          [study], first: study, library: examination.library, isOwnSheet: examination.isOwnSheet, day: examination.day)
        mentions += one.figures(named: phrase, in: passage).map { Mention(one, $0) }
      }
      guard let first = mentions.first else { return examination.missing(phrase) }
      return mentions.dropFirst().reduce(.together([first.touch])) { verdict, mention in
        .together([verdict, mention.touch, first.judge(mention)])
      }
    }
  }
}

/// A figure where it stands, with the days it is told of.
private struct Mention {
  let examination: Examination
  let figure: Figure
  /// The days of a date in its clause, else the day of publication; nil when the text tells neither.
  let asOf: DayInterval?

  init(_ examination: Examination, _ figure: Figure) {
    self.examination = examination
    self.figure = figure
    let reading = examination.reading
    let clause = reading.clause(at: figure.range.start)
    let dated = reading.timexes[ofSentence: figure.sentence, \.sentence].first { timex in
      timex.days != nil && timex.kind == .date && reading.clause(at: timex.range.start) == clause
        && !examination.isBound(timex)
    }
    asOf = dated?.days ?? examination.document.published.map { DayInterval($0, $0) }
  }

  var path: String { examination.document.path }
  var shown: String { examination.shown(figure) }

  var touch: Verdict {
    Verdict(.holds, touched: [Verdict.Touch(figure.range, document: path)])
  }

  func judge(_ other: Mention) -> Verdict {
    if let asOf, let day = other.asOf, !asOf.overlaps(day) { return .vacuous }
    if figure.allowed.overlaps(other.figure.allowed) { return .vacuous }
    var here = examination.operand("here", figure)
    var there = other.examination.operand("there", other.figure)
    (here.document, there.document) = (path, other.path)
    return .fails([
      .finding(
        "\(other.shown) here, \(shown) elsewhere", at: other.figure.range,
        document: other.path, operands: [here, there],
        related: [.init("the other value", at: figure.range, document: path)])
    ])
  }
}

extension Rule {
  package static let figuresAgree: Rule = Rule(
    id: "figures-agree", summary: "A figure that is given twice has one value.",
    discussion: """
      The mentions are found by the analyst’s words. Two values agree when some number lies in the intervals of both \
      writings. Figures told of different days are not compared.
      """
  ) {
    The(figure: "passengers").hasOneValue().holds(
      "The ferry carried 412 passengers. The 412 passengers were late.")
    The(figure: "passengers").hasOneValue().fails(
      "The ferry carried 412 passengers. The ⟦421⟧ passengers were late.")
    The(figure: "passengers").hasOneValue().holds(
      "The ferry carried 412 passengers on Monday. It carried 380 passengers on Tuesday.")
  }
}

import Extraction
import Findings
import SourceText

extension The where Subject == Event {
  /// The one event comes before the other: by their dates, else by the text's own "after", "before", "following",
  /// "prior to".
  public func precedes(_ other: String) -> Assertion { ordered(self.phrase, other, "precedes") }

  /// The one event comes after the other.
  public func follows(_ other: String) -> Assertion {
    assertion(.eventsOrdered, "follows “\(other)”") { $0.judge(other, before: phrase, in: passage) }
  }

  private func ordered(_ first: String, _ second: String, _ verb: String) -> Assertion {
    assertion(.eventsOrdered, "\(verb) “\(second)”") { $0.judge(first, before: second, in: passage) }
  }
}

extension Examination {
  fileprivate func judge(_ first: String, before second: String, in passage: String?) -> Verdict {
    let (a, b) = (places(of: first, in: passage), places(of: second, in: passage))
    guard let one = a.first else { return missing(first) }
    guard let other = b.first else { return missing(second) }
    if case .found(let early) = date(of: first, in: passage), case .found(let late) = date(of: second, in: passage),
      let from = early.days, let to = late.days, !from.overlaps(to)
    {
      let touched = [one, other, early.range, late.range]
      if from.to < to.from { return .holds(touching: touched) }
      return .fails(
        [
          .finding(
            .otherWayRound, at: early.range, operands: [operand("“\(first)”", early), operand("“\(second)”", late)],
            arithmetic: "\(from.from) is after \(to.to)", related: [.init("the other event", at: late.range)])
        ], touching: touched)
    }
    for place in a {
      for next in b {
        guard let word = order(place, next) else { continue }
        if word.firstIsEarlier { return .holds(touching: [place, next, word.range]) }
        return .fails(
          [
            .finding(
              .byTheText, at: word.range,
              related: [.init("“\(first)”", at: place), .init("“\(second)”", at: next)])
          ], touching: [place, next, word.range])
      }
    }
    if case .found(let early) = date(of: first, in: passage), case .found(let late) = date(of: second, in: passage) {
      return .undecided(
        [
          .finding(
            .overlap, at: early.range, operands: [operand("“\(first)”", early), operand("“\(second)”", late)],
            related: [.init("the other event", at: late.range)])
        ], touching: [one, other, early.range, late.range])
    }
    return .undecided(
      [.finding(.neither, at: one, related: [.init("“\(second)”", at: other)])], touching: [one, other])
  }

  /// The word that orders two places of one sentence, and which of them it puts first.
  ///
  /// "A after B", "A, before B", "after B, A": what follows the word up to its clause's end is its own event.
  private func order(_ a: TextRange, _ b: TextRange) -> (range: TextRange, firstIsEarlier: Bool)? {
    guard let sentence = reading.sentence(at: a.start), reading.sentence(at: b.start) == sentence else { return nil }
    let tokens = reading.prose.tokens
    let (left, right) = a.start < b.start ? (a, b) : (b, a)
    for index in reading.sentences[sentence].tokens {
      let token = tokens[index]
      let rightIsEarlier: Bool
      switch token.keyword {
      case .after, .following, .since: rightIsEarlier = true
      case .before, .until: rightIsEarlier = false
      case .prior where index + 1 < tokens.count && tokens[index + 1].keyword == .to: rightIsEarlier = false
      default: continue
      }
      if Int(token.start) >= left.end, Int(token.start) < right.start {
        return (token.range, rightIsEarlier == (right == a))
      }
      // "After the ferry left, the pier closed": the word opens the sentence, and its own event comes first.
      if index == reading.sentences[sentence].tokens.lowerBound, comma(tokens, left.end, right.start) {
        return (token.range, rightIsEarlier == (left == a))
      }
    }
    return nil
  }

  private func comma(_ tokens: Tokens, _ start: Int, _ end: Int) -> Bool {
    tokens.indices(in: TextRange(start, end)).contains { tokens[$0].kind == .comma }
  }
}

extension Rule {
  package static let eventsOrdered: Rule = Rule(
    id: "events-ordered", category: .chronology,
    summary: "One event comes before another, by their dates or by the text’s own words.",
    discussion: """
      The dates that the two clauses are told to happen on decide. Without them the text’s own “after”, “before”, \
      “following”, “since”, “until” and “prior to” do. With neither it is undecided.
      """
  ) {
    The(event: "was mended").precedes("it sailed").holds(
      "The ferry was mended on February 3. On February 27 it sailed.")
    The(event: "was mended").precedes("it sailed").fails(
      "The ferry was mended on ⟦February 27⟧. On February 3 it sailed.")
    The(event: "was mended").precedes("it sailed").holds(
      "In October the ferry was mended. On November 7 it sailed.", because: "all of October is before November 7")
    The(event: "was mended").precedes("it sailed").undecided(
      "In ⟦November⟧ the ferry was mended. On November 7 it sailed.")
    The(event: "the storm hit").precedes("The ferry sailed").holds("The ferry sailed after the storm hit the pier.")
    The(event: "the storm hit").precedes("The ferry sailed").fails("The ferry sailed ⟦before⟧ the storm hit the pier.")
    The(event: "the storm hit").precedes("the ferry sailed").holds("After the storm hit, the ferry sailed.")
    The(event: "the storm hit").precedes("The ferry sailed").undecided("The ferry sailed and ⟦the storm hit⟧ the pier.")
  }
}

extension Finding.Message {
  fileprivate static let otherWayRound: Self = "the dates are the other way round"
  fileprivate static let byTheText: Self = "the text’s own word puts them the other way round"
  fileprivate static let overlap: Self =
    "the two dates overlap, and no word of the text tells which of these came first"
  fileprivate static let neither: Self = "neither a date nor a word of the text tells which of these came first"
}

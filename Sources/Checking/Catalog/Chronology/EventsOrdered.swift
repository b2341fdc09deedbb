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
    guard let one = a.first else { return missing(first, in: passage) }
    guard let other = b.first else { return missing(second, in: passage) }
    let ordered = byWords(first, a, before: second, b)
    for (phrase, place) in [(first, one), (second, other)] {
      switch reading.factuality(of: place) {
      case .told: break
      case .negated(let word) where ordered == nil || !place.isBeside(word, of: reading):
        return .fails(
          [.finding(.untold(phrase), at: word, related: [.init("the event", at: place)])], touching: [place])
      case .negated: break
      case .unreal(let word):
        return .undecided(
          [.finding(.unreal(phrase, text(word)), at: word, related: [.init("the event", at: place)])], touching: [place]
        )
      }
    }
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
    if let ordered { return ordered }
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

  /// The verdict by the text's own words of time: a way from the one event to the other over what they link; nil where
  /// there is none.
  private func byWords(_ first: String, _ a: [TextRange], before second: String, _ b: [TextRange]) -> Verdict? {
    let (a, b) = (a.prefix(Self.mostPlaces), b.prefix(Self.mostPlaces))
    let sentences = (a + b).compactMap { reading.sentence(at: $0.start) }
    guard let from = sentences.min(), let to = sentences.max() else { return nil }
    let links = reading.temporalLinks(in: max(0, from - 1)...to)
    for place in a {
      for next in b {
        guard let one = reading.event(at: place, among: links), let other = reading.event(at: next, among: links),
          one != other
        else { continue }
        if let way = links.way(from: one, to: other) { return .holds(touching: [place, next] + way) }
        guard let way = links.way(from: other, to: one), let word = way.first else { continue }
        return .fails(
          [
            .finding(
              .byTheText, at: word, related: [.init("“\(first)”", at: place), .init("“\(second)”", at: next)])
          ], touching: [place, next] + way)
      }
    }
    return nil
  }

  /// So many places of a phrase are looked at.
  private static var mostPlaces: Int { 4 }
}

extension [TemporalLink] {
  /// The words that lead from an earlier event to a later one; nil where none do.
  ///
  /// - Complexity: linear in the links.
  fileprivate func way(from earlier: TemporalLink.Event, to later: TemporalLink.Event) -> [TextRange]? {
    let next = Dictionary(grouping: self, by: \.earlier)
    var ways: [TemporalLink.Event: [TextRange]] = [earlier: []]
    var open = [earlier]
    while let event = open.popLast() {
      guard let way = ways[event], way.count < 8 else { continue }
      for link in next[event] ?? [] where ways[link.later] == nil {
        ways[link.later] = way + [link.cue]
        if link.later == later { return ways[later] }
        open.append(link.later)
      }
    }
    return nil
  }
}

extension TextRange {
  /// Whether a word stands in the clause of a place: "did not sail until …", rather than "denied that it sailed".
  fileprivate func isBeside(_ word: TextRange, of reading: Reading) -> Bool {
    reading.clause(at: word.start) == reading.clause(at: start) && reading.negates(word)
  }
}

extension Reading {
  /// Whether a word is a "not" rather than a verb that refuses.
  fileprivate func negates(_ word: TextRange) -> Bool {
    prose.tokens.indices(in: word).first.map { Negation.kind($0, prose) != nil } ?? false
  }
}

extension Rule {
  package static let eventsOrdered: Rule = Rule(
    id: "events-ordered", category: .chronology,
    summary: "One event comes before another, by their dates or by the text’s own words.",
    discussion: """
      The dates that the two clauses are told to happen on decide. Without them the text’s own words do: “after”, \
      “before”, “until”, “once”, “by the time”, “no sooner … than”, “then”, “the day after”, a past perfect beside a \
      past. With neither it is undecided, as it is for what is only planned. What the text says did not happen comes \
      before nothing.
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
  fileprivate static func untold(_ phrase: String) -> Self { "by the text “\(phrase)” did not happen" }

  fileprivate static func unreal(_ phrase: String, _ word: String) -> Self {
    "the text does not tell that “\(phrase)” happened: “\(word)”"
  }

  fileprivate static let overlap: Self =
    "the two dates overlap, and no word of the text tells which of these came first"
  fileprivate static let neither: Self = "neither a date nor a word of the text tells which of these came first"
}

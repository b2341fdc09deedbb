public import Extraction
import Findings
import SourceText

extension Every where Subject == Claim {
  /// Every claim names its source.
  ///
  /// A claim that nobody in the text answers for cannot be checked against anyone. It is attributed when it lies in the
  /// content of an attribution whose source names somebody.
  public func isAttributed() -> Assertion { assertion(.claimAttributed) }
}

extension Every where Subject == ContestedClaim {
  /// Every claim that a reader would contest names its source.
  public func isAttributed() -> Assertion {
    Assertion(news: .claimAttributed, at: place) ?? Assertion(.claimAttributed, at: place)
  }
}

extension The where Subject == Claim {
  /// This claim is somebody's: the source that the text gives it holds this name, and its cue these words.
  public func isAttributed(to source: String, as cue: String? = nil, via reporter: String? = nil) -> Assertion {
    let manner = (cue.map { ", as “\($0)”" } ?? "") + (reporter.map { ", via \($0)" } ?? "")
    return assertion(.claimAttributed, "is attributed to \(source)\(manner)") { examination in
      let places = examination.places(of: phrase, in: passage)
      guard let place = places.first else { return examination.opposite(of: phrase, in: passage) }
      if let denial = examination.denial(of: place) { return denial }
      guard let index = examination.reading.attribution(holding: place) else {
        return .fails([.finding(.noSource, at: place)], touching: [place])
      }
      return examination.judge(index, is: source, via: reporter, cue: cue, touching: [place])
    }
  }

  /// This claim is the writer's own: the text gives it no source.
  public func isTheWritersOwn() -> Assertion {
    var own = assertion(.claimAttributed, "is the writer’s own") { examination in
      let places = examination.places(of: phrase, in: passage)
      guard let place = places.first else { return examination.opposite(of: phrase, in: passage) }
      if let denial = examination.denial(of: place) { return denial }
      guard let index = examination.reading.attribution(holding: place) else { return .holds(touching: [place]) }
      let attribution = examination.reading.attributions[index]
      let passages = attribution.source + attribution.cue
      return .fails(
        [.finding(.someones, at: passages.first ?? place, related: [.init("the claim", at: place)])],
        touching: [place] + passages)
    }
    own.writersOwn = phrase
    return own
  }
}

extension Examination {
  /// The verdict on a claim that the text negates: words that hold a verb, and its "not" or "never" outside of them.
  fileprivate func denial(of place: TextRange) -> Verdict? {
    guard let word = negation(of: place) else { return nil }
    return .fails([.finding(.denied, at: word, related: [.init("the claim", at: place)])], touching: [place])
  }

  /// The verdict on words that do not stand in the text: it fails where they stand without their own "not".
  fileprivate func opposite(of phrase: String, in passage: String?) -> Verdict {
    guard isOwnSheet, let bare = Negation.removed(from: phrase), let place = places(of: bare, in: passage).first else {
      return missing(phrase, in: passage)
    }
    return .fails([.finding(.affirmed, at: place)], touching: [place])
  }
}

extension Reading {
  /// The narrowest attribution whose content holds a place and that has a source or at least a cue of its own.
  fileprivate func attribution(holding place: TextRange) -> Int? {
    attributions.indices
      .filter { index in
        !attributions[index].sourceKind.answersForNothing && attributions[index].content.contains { $0.overlaps(place) }
      }
      .min { attributions[$0].contentLength < attributions[$1].contentLength }
  }
}

extension Attribution {
  fileprivate var contentLength: Int { content.reduce(0) { $0 + $1.length } }
}

extension Rule {
  /// Every claim names its source.
  public static let claimAttributed: Rule = Rule(
    id: "claim-attributed", category: .sources, tier: .heuristic, severity: .note,
    summary: "Every claim names its source.",
    discussion: """
      A claim is a finite clause that the writer puts forward and that could be checked: an event, a figure, a cause, a \
      superlative, an allegation. It is attributed when it lies in the content of an attribution. What an orphaned or a \
      vague attribution holds is left to the rules of those. Among the rules of news only those are asked for a source \
      that a reader would contest: money, percentages, large numbers, causes, allegations, absolutes and hedges \
      (“reportedly”), where nobody answers in the sentence or the one before it; one a paragraph, and none in a \
      headline, in a quotation, in an opinion piece or a letter (`genre:`). The shares of a poll that is told of nearby, votes \
      that were counted and what stocks closed at are passed over: of 46 such notes on published articles 18 were worth a \
      look, 11 of 50 before. A single claim fails as well where the text says the \
      opposite: a “not” or “no” beside the words that name it, or none where they have one.
      """,
    title: "every claim is attributed",
    news: .part(title: "every claim that a reader would contest is attributed") { ContestedClaims($0).verdict() },
    judge: { examination in
      .each(examination.reading.claims, at: \.range) { claim in
        claim.attribution == nil ? .finding(.noSource, at: claim.range) : nil
      }
    },
    examples: {
      Every(.claim).isAttributed().holds("The bridge opens in May, the mayor said.")
      Every(.claim).isAttributed().fails("The mayor said it opens. ⟦The bridge cost $4 million⟧.")
      Every(.contestedClaim).isAttributed().fails("The bridge opened in May.\n\nThe bridge cost ⟦$4 million⟧.")
      Every(.contestedClaim).isAttributed().fails("The captain ⟦reportedly⟧ left the port on Monday.").once
      Every(.contestedClaim).isAttributed().holds("The council met on Tuesday, and Ann Hale took the chair.")
      Every(.contestedClaim).isAttributed().holds(
        "The port’s report put the fleet at nine ferries. The bridge cost $4 million.")
      Every(.contestedClaim).isAttributed().holds(
        "Hale leads in a new poll.\n\nReed is at 40 percent. The port is small.\n\nOrr follows with 12 percent.")
      Every(.contestedClaim).isAttributed().holds("Hale won the town with 54 percent. Reed got 9 percent of the vote.")
      Every(.contestedClaim).isAttributed().holds("The shares of Kelda fell 4 percent. A $15 minimum wage is planned.")
      Every(.contestedClaim).isAttributed().fails(
        "Hale raised fares by ⟦12 percent⟧. The ferry shares a pier with Reed.")
      Every(.contestedClaim).isAttributed().holds("A study by the port found that fares rose 12 percent.")
      The(claim: "the ferry leaks").isAttributed(to: "Ann Hale", as: "suspects").holds(
        "Ann Hale, the harbor master, suspects that the ferry leaks.")
      The(claim: "the ferry leaks").isAttributed(to: "Ann Hale", as: "confirmed").fails(
        "⟦Ann Hale⟧ suspects that the ferry leaks.")
      The(claim: "ferry leaks").isAttributed(to: "Ann Hale").fails("Ann Hale suspects that ⟦no⟧ ferry leaks.")
      The(claim: "sailed on Monday").isAttributed(to: "Ann Hale").fails(
        "The ferry had ⟦not⟧ sailed on Monday, Ann Hale said.")
      The(claim: "had not sailed").isAttributed(to: "Ann Hale").fails("The ferry ⟦had sailed⟧, Ann Hale said.")
      The(claim: "the ferry leaks").isAttributed(to: "Lowe").fails("⟦Ann Hale⟧ suspects that the ferry leaks.")
    })
}

extension Finding.Message {
  fileprivate static let noSource: Self = "no source for this claim"
  fileprivate static let denied: Self = "the text says the opposite: this word negates the claim"
  fileprivate static let affirmed: Self = "the text says the opposite: the claim is negated, and the text is not"
  fileprivate static let someones: Self = "the text gives this claim a source"
}

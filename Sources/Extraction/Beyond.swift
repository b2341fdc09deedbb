public import SourceText

// What stands beyond both ends of the lists of a reading: something that was read nowhere, and says nothing.

private let nowhere = TextRange(0, 0)
/// The number of no sentence, no name and no quotation.
private let none = -1

extension Clause: FlatEdged {}

extension Timex: Edged {
  @usableFromInline package static var beyond: Timex {
    var timex = Timex(range: nowhere, tokens: 0..<0, kind: .date, value: "", mod: nil, days: nil)
    (timex.anchor, timex.sentence) = (.unknown, none)
    return timex
  }
}

extension FoundTimex: FlatEdged {
  static var beyond: FoundTimex { FoundTimex(match: Match(0..<0, CalendarReference()), sentence: none) }
}

extension Figure: Edged {
  @usableFromInline package static var beyond: Figure {
    var figure = Figure(range: nowhere, tokens: 0..<0, value: .zero, interval: .everything, unit: "")
    figure.sentence = none
    return figure
  }
}

extension FigureEnd: Edged {
  @usableFromInline package static var beyond: FigureEnd { FigureEnd(.beyond) }
}

extension Quantity: Edged {
  @usableFromInline package static var beyond: Quantity {
    Quantity(
      source: .written, range: nowhere, tokens: 0..<0, value: .zero, allowed: .everything, sentence: none)
  }
}

extension Name: Edged {
  @usableFromInline package static var beyond: Name { Name(unread: nowhere, tokens: 0..<0, text: "", sentence: none) }
}

extension Quotation: FlatEdged {
  @usableFromInline package static var beyond: Quotation {
    Quotation(range: nowhere, inner: nowhere, isClosed: true, kind: .scare, sentence: none)
  }
}

extension Attribution: Edged {
  @usableFromInline package static var beyond: Attribution {
    Attribution(source: [], cue: [], content: [], sourceKind: .absent, sentence: none)
  }
}

extension Claim: Edged {
  @usableFromInline package static var beyond: Claim {
    Claim(range: nowhere, sentence: none, clause: none, kind: .plain)
  }
}

extension SpokenWord: Edged {
  @usableFromInline package static var beyond: SpokenWord { SpokenWord(text: "", range: nowhere) }
}

extension ClausePass.Open: FlatEdged {
  static var beyond: Self { Self(start: 0, kind: .fragment, isIntroduced: false) }
}

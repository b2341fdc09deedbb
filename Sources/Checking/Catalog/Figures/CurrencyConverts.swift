import Extraction
import Findings
import SourceText

/// Rates of exchange as the analyst declares them: `["USD/EUR": "0.92"]`, one dollar is 0.92 euros.
public struct ExchangeRates: Sendable, ExpressibleByDictionaryLiteral {
  /// From one currency’s name to another’s.
  private var rates: [[String]: Figure] = [:]
  /// What could not be read.
  fileprivate var unread: [String] = []

  /// Each rate by its two codes or signs, with a slash between: `"$/€"`, `"USD/EUR"`; the rate as it is written.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (pair, rate) in elements {
      let names = pair.split(separator: "/").compactMap {
        Figures.parse("\($0) 1")?.unit ?? Figures.parse("\($0)1")?.unit
      }
      guard names.count == 2, let figure = Figures.parse(rate), figure.value > .zero else {
        unread.append("\(pair): \(rate)")
        continue
      }
      rates[names] = figure
    }
  }

  /// How many of the second currency one of the first is, as its rate may have been rounded.
  fileprivate func rate(_ from: String, _ to: String) -> (interval: ExactInterval, said: String)? {
    if let figure = rates[[from, to]] {
      return (ExactInterval(rounded: figure.value, place: figure.place), "× \(figure.value)")
    }
    guard let figure = rates[[to, from]] else { return nil }
    let interval = ExactInterval(rounded: figure.value, place: figure.place)
    return (ExactInterval(exactly: .one) / interval, "/ \(figure.value)")
  }
}

extension Every where Subject == CurrencyPair {
  /// Every sum in two currencies is one and the same at these rates.
  public func agrees(at rates: ExchangeRates) -> Assertion {
    Assertion(.currencyConverts, "every sum in two currencies agrees at the declared rates", at: place) { examination in
      if let unread = rates.unread.first {
        return .undecided([
          .finding("the sheet’s rate “\(unread)” is none; expected \"USD/EUR\": \"0.92\"", at: examination.start)
        ])
      }
      let pairs = examination.figureLines.flatMap(\.currencyPairs)
      return pairs.reduce(.vacuous) { .together([$0, examination.look(at: $1, rates)]) }
    }
  }
}

extension Rule {
  /// A sum in two currencies is one and the same at the declared rates.
  public static let currencyConverts: Rule = Rule(
    id: "currency-converts", category: .figures,
    summary: "A sum in two currencies is one and the same at the declared rates.",
    discussion: """
      The analyst declares the rates of the day: Every(.currencyPair).agrees(at: ["USD/EUR": "0.92"]). A rate is the \
      interval of its writing, and so are both sums; a fiftieth is allowed for the hour of the day. Without a rate for a \
      pair it is undecided.
      """
  ) {
    Every(.currencyPair).agrees(at: ["USD/EUR": "0.92"]).holds("The pier cost $1.00 million (€0.92 million).")
    Every(.currencyPair).agrees(at: ["USD/EUR": "0.92"]).fails("The pier cost $1.00 million (⟦€1.3 million⟧).")
    Every(.currencyPair).agrees(at: ["€/$": "1.09"]).fails("The fare is $45, or ⟦€60⟧, one way.")
    Every(.currencyPair).agrees(at: ["USD/GBP": "0.80"]).undecided("The fare is $45 (⟦€41⟧) one way.")
  }
}

extension FigureLine {
  /// Money and the same money in another currency.
  fileprivate var currencyPairs: [(first: Figure, second: Figure)] {
    figures.indices.compactMap { index in
      let second = figures[index]
      guard let first = figure(index - 1), first.unitKind == .currency, second.unitKind == .currency,
        first.unit != second.unit, first.per == second.per || second.per == nil, appose(from: tail(first), second)
      else { return nil }
      return (first, second)
    }
  }
}

extension Examination {
  fileprivate func look(at pair: (first: Figure, second: Figure), _ rates: ExchangeRates) -> Verdict {
    let touched = [pair.first.range, pair.second.range]
    guard let (rate, said) = rates.rate(pair.first.unit, pair.second.unit) else {
      return .undecided(
        [
          .finding(
            "the sheet declares no rate between \(pair.first.unit) and \(pair.second.unit)", at: pair.second.range)
        ],
        touching: touched)
    }
    let slack = ExactInterval.between(Exact(98, exponent: -2), Exact(102, exponent: -2))
    let computed = pair.first.allowed * rate * slack
    guard !computed.overlaps(pair.second.allowed) else { return .holds(touching: touched) }
    let plain = (pair.first.allowed * rate).middle.map { $0.rounded(places: 2).grouped } ?? computed.said()
    return .fails(
      [
        finding(
          "\(text(pair.first.range)) is \(plain) \(pair.second.unit) at the declared rate, the text says "
            + text(pair.second.range), at: pair.second.range,
          [("one currency", pair.first), ("the other currency", pair.second)],
          "\(pair.first.value.grouped) \(said) = \(plain); \(text(pair.second.range)) \(pair.second.reading())"
        )
      ], touching: touched)
  }
}

public import SourceText

/// A written number with what it counts or measures.
public struct Figure: Sendable {
  /// What the text says of the value: just this, about this, less, more, or a change up or down by it.
  ///
  /// "at least 60" and "more than 60" are both `more`; `isStrict` tells them apart.
  package enum Bound: String, Sendable, Codable {
    case equal = "="
    case about = "~"
    case less = "<"
    case more = ">"
    case up, down
  }

  package enum UnitKind: Sendable, Hashable { case counted, measure, currency, percent, percentagePoint, none }

  /// The shape of the writing.
  package enum Form: Sendable, Hashable {
    case plain
    /// "10 to 15", "between 7 and 9 percent": the value lies somewhere from `value` to `upper`.
    case range
    /// "from 80 to 105": it was `value` and became `upper`.
    case fromTo
    /// "two-thirds", "3/4", "half", "one in five", "31 of 48": `ratio` holds it exactly.
    case fraction
    /// "2-0", "a 3-1 vote": `value` to `upper`.
    case score
    /// "dozens of", "tens of thousands": an order of magnitude, from `value` to `upper`.
    case vague
    /// "aged 27", "a 27-year-old", "Meyer, 27,".
    case age
    /// "6.5 times earnings", "three times as many".
    case multiple
  }

  /// The expression: number, magnitude word, unit sign and bound words are in it; the counted noun is not.
  public package(set) var range: TextRange
  package var tokens: Range<Int>
  /// The number, exactly; the first of two.
  public package(set) var value: Exact
  /// The far end of a range ("10 to 15"), nil otherwise.
  public package(set) var upper: Exact?
  /// The values that the writing allows, bound words left aside: "2.5 thousand" is [2450, 2550). A range's goes from the
  /// lower end of the one to the upper end of the other.
  package var interval: ExactInterval
  package var bound: Bound = .equal
  /// Whether the bound excludes the value itself: "more than", "under", not "at least", "up to".
  package var isStrict = false
  /// "exactly", "precisely", "just this".
  package var isExactly = false
  /// The words that set the bound: "at least"; nil where there are none.
  package var boundWords: TextRange?
  /// The unit's canonical name ("kilometer", "percent", "US dollar") or the noun that is counted with its adjectives,
  /// singular unless the word has none; empty for a bare number.
  public package(set) var unit: String
  package var unitKind: UnitKind = .none
  /// The counted noun phrase, the number left out: "foreign military personnel".
  public package(set) var noun: TextRange?
  /// The head of the counted noun, singular and in lower case: `container` for "large shipping containers"; the unit's
  /// name for a measure.
  public package(set) var head: String = ""
  /// What one of it is per: `day` in "40 a day", `person` in "12 per 100,000 people".
  package var per: String?
  /// How many of `per`: 100,000 in "12 per 100,000 people".
  package var perCount: Exact = .one
  package var form: Form = .plain
  /// The two numbers of a range, a change or a score, each by itself; none for any other.
  package var ends: [FigureEnd] = []
  /// "four in 10": how many in how many, as they are written.
  package var parts: (part: FigureEnd, whole: FigureEnd)? {
    form == .fraction && ends.count == 2 ? (ends[0], ends[1]) : nil
  }
  /// The exact quotient, of a fraction.
  package var ratio: Ratio?
  /// The decimal place of the last digit that was given: 1 for "3.2", 0 for "66", -5 for "3.2 million".
  package var place: Int = 0
  /// The power of ten of the magnitude word: 6 for "million", 0 for none.
  package var magnitude: Int = 0
  /// Whether it is written in words throughout: "sixty-six".
  package var isInWords = false
  /// The number of its sentence.
  package var sentence: Int = 0
  /// The clause that it stands in: an index into `Prose.clauses`.
  package var clause: Int?

  package init(
    range: TextRange, tokens: Range<Int>, value: Exact, upper: Exact? = nil, interval: ExactInterval,
    unit: String = "", unitKind: UnitKind = .none
  ) {
    (self.range, self.tokens, self.value, self.upper) = (range, tokens, value, upper)
    (self.interval, self.unit, self.unitKind) = (interval, unit, unitKind)
  }
}

extension Figure {
  /// The values that the text allows, its bound words heeded: "at least 60" is [60, ∞), "about 60" is wider than 60.
  ///
  /// "about" widens by a tenth of the value or by one unit of the last digit given, whichever is more.
  package var allowed: ExactInterval {
    Figure.allowed(value, upper: upper, interval, bound, isStrict: isStrict, place: place)
  }

  static func allowed(
    _ value: Exact, upper: Exact? = nil, _ interval: ExactInterval, _ bound: Bound, isStrict: Bool, place: Int
  ) -> ExactInterval {
    switch bound {
    case .equal, .up, .down: return interval
    case .more:
      let start = isStrict ? value : interval.low ?? value
      return ExactInterval(low: start, high: nil, includesLow: !isStrict)
    case .less:
      let end = isStrict ? upper ?? value : interval.high ?? value
      return ExactInterval(low: nil, high: end, includesHigh: !isStrict)
    case .about:
      let slack = max(value.magnitude?.shifted(by: -1) ?? .zero, .unit(place: place))
      return interval + ExactInterval(low: slack.negated, high: slack, includesLow: true, includesHigh: true)
    }
  }
}

internal import SourceText

/// A figure while it is put together.
struct FigureBuilder {
  var amount: Amount
  let sentence: Range<Int>
  let number: Int
  /// The second number of a range.
  var upper: Amount?
  /// What the words before the second number say of it: "to nearly 60 percent".
  var upperBound: FoundBound?
  /// The two numbers of "four in 10".
  var parts: [Amount] = []
  var form: Figure.Form = .plain
  var bound: FoundBound
  var noun: FoundNoun?
  var per: FoundRate?
  var unit: FoundUnit?
  /// The tokens of the expression without its bound words.
  var tokens: Range<Int>
  /// The token after everything that belongs to it.
  var end: Int
  var isYears = false
  var isSilent = false
  var isSuspended = false

  init(amount: Amount, sentence: Range<Int>, number: Int) {
    (self.amount, self.sentence, self.number) = (amount, sentence, number)
    (tokens, end, unit) = (amount.tokens, amount.tokens.upperBound, amount.unit)
    bound = FoundBound(start: amount.tokens.lowerBound, end: amount.tokens.upperBound)
    if amount.numeral.ratio != nil, amount.numeral.isInWords || amount.numeral.value < 1 { form = .fraction }
    if amount.numeral.isVague { form = .vague }
  }

  func figure(_ numbers: NumeralReader) -> Figure {
    let table = numbers.tokens
    let words = bound.bound == .up || bound.bound == .down
    let start = words ? tokens.lowerBound : min(bound.start, tokens.lowerBound)
    let all = start..<max(bound.end, tokens.upperBound)
    let kind = unit?.kind ?? (noun == nil ? .none : .counted)
    var figure = Figure(
      range: table.range(all), tokens: all, value: amount.value, upper: upper?.value ?? amount.numeral.upper,
      interval: interval(kind))
    figure.bound = bound.bound
    figure.isStrict = bound.isStrict
    figure.isExactly = bound.isExactly
    if bound.start < tokens.lowerBound { figure.boundWords = table.range(bound.start..<tokens.lowerBound) }
    if bound.start == tokens.lowerBound, bound.end > tokens.upperBound {
      figure.boundWords = table.range(tokens.upperBound..<bound.end)
    }
    figure.unitKind = kind
    if let noun { figure.noun = table.range(noun.tokens) }
    if let unit {
      figure.unit = unit.name
      figure.head = figure.unit
    } else if let noun {
      (figure.unit, figure.head) = numbers.names(of: noun)
      // "a record 32 goals", "the top three seeds": an adjective of the noun stands before the number.
      if upper == nil, noun.tokens.lowerBound >= tokens.upperBound, let before = numbers.token(all.lowerBound - 1),
        FigureBuilder.modifiers.contains(before)
      {
        figure.unit = numbers.lower(all.lowerBound - 1) + " " + figure.unit
      }
    }
    if let per {
      (figure.per, figure.perCount) = (per.name, per.count)
      if !per.name.isEmpty {
        figure.unit +=
          (figure.unit.isEmpty ? "per " : " per ") + (per.count == .one ? "" : per.count.grouped + " ") + per.name
      }
    }
    figure.form = form
    if let upper { figure.ends = ends(amount, upper, kind, table) }
    if parts.count == 2 { figure.ends = ends(parts[0], parts[1], .none, table) }
    figure.ratio = amount.numeral.ratio
    figure.place = upper.map { max($0.numeral.place, amount.numeral.place) } ?? amount.numeral.place
    figure.magnitude = amount.numeral.magnitude
    figure.isInWords = amount.numeral.isInWords
    figure.sentence = number
    return figure
  }

  private static let modifiers = WordSet("record top")

  /// The two numbers, each with its own bound.
  private func ends(
    _ amount: Amount, _ upper: Amount, _ kind: Figure.UnitKind, _ table: Tokens
  ) -> [FigureEnd] {
    func end(_ amount: Amount, _ bound: FoundBound?) -> FigureEnd {
      let start = min(bound?.start ?? amount.tokens.lowerBound, amount.tokens.lowerBound)
      var end = FigureEnd(
        range: table.range(start..<amount.tokens.upperBound), value: amount.value, interval: interval(of: amount, kind))
      (end.bound, end.isStrict, end.place) = (bound?.bound ?? .equal, bound?.isStrict ?? false, amount.numeral.place)
      return end
    }
    let isMove = bound.bound == .up || bound.bound == .down
    return [end(amount, isMove ? nil : bound), end(upper, upperBound)]
  }

  private func interval(_ kind: Figure.UnitKind) -> ExactInterval {
    if let far = amount.numeral.upper { return .between(amount.value, far) }
    let first = interval(of: amount, kind)
    guard let upper else { return first }
    return first.hull(interval(of: upper, kind))
  }

  /// Whole counts are exact; a magnitude word, a decimal, or a measure says only as much as its last digit.
  private func interval(of amount: Amount, _ kind: Figure.UnitKind) -> ExactInterval {
    if let ratio = amount.numeral.ratio { return ratio.interval }
    let isExact = !amount.numeral.isRounded && (kind == .counted || kind == .none)
    if bound.isExactly || form == .score { return ExactInterval(exactly: amount.value) }
    if form == .age { return ExactInterval(low: amount.value, high: amount.value.adding(.one)) }
    if isExact { return ExactInterval(exactly: amount.value) }
    return ExactInterval(rounded: amount.value, place: amount.numeral.place)
  }
}

internal import SourceText

/// Second numbers: "10 to 15", "between 7 and 9 percent", "$7-$9", "from 80 to 105", "2-0".
extension FigureReader {
  mutating func extend(_ builder: inout FigureBuilder) {
    if suspends(&builder) { return }
    let sentence = builder.sentence
    let end = builder.end
    guard end < sentence.upperBound, !builder.amount.numeral.isVague else { return }
    let connector = list[end]
    switch connector.kind {
    case .hyphen, .dash:
      if numbers.touches(end + 1), end + 2 < sentence.upperBound, list[end + 1].keyword == .to {
        let next = numbers.hyphen(end + 2) ? end + 3 : end + 2
        join(&builder, at: next, .range)
        return
      }
      guard connector.isSpaced == (end + 1 < list.count && list[end + 1].isSpaced) else {
        if connector.isSpaced { return }
        return
      }
      if connector.isSpaced, connector.kind == .hyphen, builder.amount.unit != nil { return }
      // "nearly four in 10 — 38 percent —": the percentage says the fraction again.
      if connector.isSpaced, !builder.parts.isEmpty || builder.form == .fraction { return }
      joined(&builder, at: end + 1)
    case .word:
      switch connector.keyword {
      case .to:
        // "200,000 to-260,000"
        let next = numbers.hyphen(end + 1) && numbers.touches(end + 1) ? end + 2 : end + 1
        let from = opening(builder)?.keyword == .from
        if from || !changes(before: builder) { join(&builder, at: next, from ? .fromTo : .range) }
      case .and: if opening(builder)?.keyword == .between { join(&builder, at: end + 1, .range) }
      case .or:
        if builder.amount.numeral.isInWords || alternatives(builder, end + 1) { join(&builder, at: end + 1, .range) }
      default: break
      }
    default: break
    }
    if builder.upper == nil { reach(&builder) }
  }

  /// "four-, five- and six-cylinder".
  private func suspends(_ builder: inout FigureBuilder) -> Bool {
    let end = builder.amount.numeral.tokens.upperBound
    guard builder.amount.unit == nil, end + 1 < builder.sentence.upperBound, numbers.hyphen(end), numbers.touches(end)
    else {
      return false
    }
    let next = list[end + 1]
    guard next.kind == .comma || (next.isSpaced && (next.keyword == .and || next.keyword == .or || next.keyword == .to))
    else {
      return false
    }
    builder.isSuspended = true
    builder.end = end + 1
    return true
  }

  private func word(_ index: Int, _ floor: Int) -> Token? {
    index >= floor && index < list.count && list[index].isWord ? list[index] : nil
  }

  /// The token before the amount and its bound words.
  private func opening(_ builder: FigureBuilder) -> Token? {
    let found = bounds.bound(of: builder.tokens, in: builder.sentence)
    let start = found.bound == .up || found.bound == .down ? builder.tokens.lowerBound : found.start
    return word(start - 1, builder.sentence.lowerBound)
  }

  /// "rose $1.20 to $45": what follows "to" is where it ended, no range.
  private func changes(before builder: FigureBuilder) -> Bool {
    let found = bounds.bound(of: builder.tokens, in: builder.sentence)
    if found.bound == .up || found.bound == .down { return true }
    return opening(builder)?.keyword == .by && builder.amount.unit != nil
  }

  /// "10 or 15": digits joined by "or" are a range only where the second is the larger.
  private func alternatives(_ builder: FigureBuilder, _ next: Int) -> Bool {
    guard builder.amount.unit == nil, let other = numbers.numeral(at: next) else { return false }
    return other.value > builder.amount.value
  }

  /// The number at a token, or behind the words of its bound: "to nearly 60 percent".
  private func bounded(_ next: Int, _ builder: FigureBuilder) -> Amount? {
    let limit = min(builder.sentence.upperBound, next + 4)
    for at in next..<max(next, limit) {
      if let amount = amounts.amount(at: at, in: builder.sentence, from: at) {
        return at == next || bound(of: amount, from: next, builder).start == next ? amount : nil
      }
      guard list[at].isWord else { return nil }
    }
    return nil
  }

  /// The bound of a second number, by the words that stand from a token on.
  private func bound(of amount: Amount, from start: Int, _ builder: FigureBuilder) -> FoundBound {
    bounds.bound(of: amount.tokens, in: start..<max(start, builder.sentence.upperBound))
  }

  private func second(_ next: Int, _ builder: FigureBuilder) -> Amount? {
    guard next < builder.sentence.upperBound, let other = bounded(next, builder),
      !other.numeral.isVague, other.numeral.ratio == nil || builder.amount.numeral.ratio != nil
    else { return nil }
    let own = builder.amount.unit
    if let own, let unit = other.unit, !own.is(unit) { return nil }
    // "5 percent to 40" ends where it rose to; "5 percent to 40 people" is no range either.
    if own != nil, other.unit == nil, own?.kind != .currency { return nil }
    return other
  }

  private func join(_ builder: inout FigureBuilder, at next: Int, _ form: Figure.Form) {
    guard let other = second(next, builder) else { return }
    if isYear(builder.amount), isYear(other) {
      (builder.isYears, builder.end) = (true, other.tokens.upperBound)
      return
    }
    combine(&builder, other, form)
    if other.tokens.lowerBound > next { builder.upperBound = bound(of: other, from: next, builder) }
  }

  /// Two numbers with a hyphen or a dash between them: a range, a score, or years.
  private func joined(_ builder: inout FigureBuilder, at next: Int) {
    guard next < list.count, let other = second(next, builder) else { return }
    if isYear(builder.amount) || list[builder.amount.tokens.lowerBound].length == 4 && isYear(builder.amount) {
      (builder.isYears, builder.end) = (true, other.tokens.upperBound)
      return
    }
    if silence.address(other.numeral.tokens.upperBound, builder.sentence), other.unit == nil {
      (builder.isYears, builder.end) = (true, other.tokens.upperBound)
      return
    }
    // "just 96 — 25 percent — were accepted": an aside that says it again, no range.
    let isAside =
      list[builder.end].isSpaced && other.unit?.kind == .percent && builder.amount.unit == nil
      && (other.value <= builder.amount.value || list[other.tokens.upperBound].kind == .dash)
    guard !isAside else { return }
    let hasUnit = other.unit != nil || builder.amount.unit != nil
    let ahead = nouns.noun(at: other.tokens.upperBound, beforeEnd: builder.sentence.upperBound, isSingular: false)
    if !hasUnit, ahead == nil || other.value <= builder.amount.value {
      guard builder.amount.numeral.isPlainDigits || builder.amount.numeral.isInWords,
        let a = builder.amount.value.integer,
        let b = other.value.integer, max(a, b) < (isDeclared || contests(builder) ? 1_000 : 200),
        !list[builder.end].isSpaced
      else { return }
      combine(&builder, other, .score)
      return
    }
    guard other.value > builder.amount.value || hasUnit else { return }
    combine(&builder, other, .range)
  }

  /// Whether a word of votes or matches stands before the number.
  private func contests(_ builder: FigureBuilder) -> Bool {
    let start = builder.tokens.lowerBound
    return (max(builder.sentence.lowerBound, start - 10)..<start).contains { FigureVerbs.contest.contains(list[$0]) }
  }

  private func isYear(_ amount: Amount) -> Bool {
    guard amount.unit == nil, amount.numeral.isPlainDigits, amount.numeral.tokens.count == 1,
      let value = amount.value.integer
    else { return false }
    return value >= 1_500 && value <= 2_100
  }

  private func combine(_ builder: inout FigureBuilder, _ other: Amount, _ form: Figure.Form) {
    var first = builder.amount.numeral
    // "$3 to $5 billion" shares its magnitude; "$200 to $4 million" does not.
    if other.numeral.magnitude > first.magnitude, first.magnitude == 0, !first.isInWords || other.numeral.isInWords,
      first.bare <= other.numeral.bare.magnitude ?? .zero,
      !other.numeral.isVague
        || builder.amount.unit == nil, first.bare < 1_000
    {
      numbers.apply(other.numeral.magnitude, first.tokens.upperBound, to: &first)
    }
    builder.amount = Amount(
      first, tokens: builder.amount.tokens, unit: builder.amount.unit, per: builder.amount.per)
    builder.upper = other
    builder.unit = builder.amount.unit ?? other.unit
    if builder.unit?.kind == .currency, let more = other.unit { builder.unit?.end = more.end }
    builder.form = form
    builder.tokens = builder.tokens.lowerBound..<max(builder.tokens.upperBound, other.tokens.upperBound)
    builder.end = builder.tokens.upperBound
  }

  /// "from $36,040 at 10.45pm to $34,935": the second number some words away.
  private mutating func reach(_ builder: inout FigureBuilder) {
    let limit = min(builder.sentence.upperBound, builder.end + 9)
    var at = builder.end
    while at < limit {
      let token = list[at]
      switch token.kind {
      case .comma, .semicolon, .colon, .question, .exclamation, .dash, .open, .percent, .currency: return
      case .word where token.keyword == .to:
        guard opening(builder)?.keyword == .from, let other = target(at + 1, builder) else { return }
        combine(&builder, other, .fromTo)
        if other.tokens.lowerBound > at + 1 { builder.upperBound = bound(of: other, from: at + 1, builder) }
        return
      case .word where token.keyword == .from || token.keyword == .and: return
      default: at += 1
      }
    }
  }

  private func target(_ next: Int, _ builder: FigureBuilder) -> Amount? {
    guard next < builder.sentence.upperBound else { return nil }
    guard let other = bounded(next, builder), !isYear(other) else { return nil }
    let own = builder.amount.unit
    if let own, let unit = other.unit, !own.is(unit) { return nil }
    guard !silence.covers(other.numeral, in: builder.sentence, hasUnit: other.unit != nil || own != nil) else {
      return nil
    }
    return other
  }
}

internal import SourceText

/// Numbers in words: "two hundred and six", "three-quarters", "tens of thousands".
extension NumeralReader {
  /// "a hundred", "a million", "a dozen", "a half", "a third", "a quarter".
  func article(at start: Int) -> Numeral? {
    guard let next = token(start + 1) else { return nil }
    switch NumberWord.of(next) {
    case .hundred, .scale, .dozen: break
    default: return nil
    }
    guard var numeral = words(at: start + 1) else { return nil }
    numeral.tokens = start..<numeral.tokens.upperBound
    return numeral
  }

  func words(at start: Int) -> Numeral? {
    guard let word = NumberWord.of(list[start]) else { return part(at: start) }
    if case .vague(let value) = word { return vague(value, at: start) }
    var builder = WordSum()
    var at = start
    while let next = token(at), let word = NumberWord.of(next), builder.take(word) {
      at += 1
      // "twenty-one", "two-hundred", "two hundred and six"
      var join = at
      if hyphen(join), touches(join), touches(join + 1) { join += 1 }
      if token(join)?.keyword == .and, builder.allowsAnd { join += 1 }
      if let after = token(join), let next = NumberWord.of(after), builder.accepts(next) {
        at = join
      } else {
        break
      }
    }
    guard at > start, let value = builder.value else { return nil }
    var numeral = Numeral(start..<at, value)
    numeral.isInWords = true
    numeral.place = builder.place
    numeral.isRounded = builder.place < 0
    numeral.magnitude = -builder.place
    guard let next = token(at), next.kind == .word || next.kind == .hyphen else { return numeral }
    if let decimal = pointed(numeral) {
      numeral = decimal
    } else if isDozen(next) {
      // "three dozen", "twenty dozens"
    } else if let fraction = fraction(numeral) {
      return fraction
    } else if let mixed = andPart(numeral) {
      numeral = mixed
    } else {
      return numeral
    }
    scale(&numeral)
    return numeral
  }

  /// "five point five", "two point seven one".
  private func pointed(_ numeral: Numeral) -> Numeral? {
    var at = numeral.tokens.upperBound
    guard keyword(at) == .point else { return nil }
    at += 1
    var digits = ""
    while digits.utf8.count < 12, let next = token(at), case .small(let digit)? = NumberWord.of(next), digit < 10 {
      digits += String(digit)
      at += 1
    }
    guard !digits.isEmpty, let part = Exact("0." + digits), let value = numeral.value.adding(part) else { return nil }
    var decimal = Numeral(numeral.tokens.lowerBound..<at, value)
    (decimal.place, decimal.isRounded, decimal.isInWords) = (digits.utf8.count, true, true)
    return decimal
  }

  /// "two-thirds", "three quarters", "one fifth".
  private func fraction(_ numeral: Numeral) -> Numeral? {
    var at = numeral.tokens.upperBound
    if hyphen(at), touches(at), touches(at + 1) { at += 1 }
    guard let next = token(at), next.kind == .word, let bottom = NumberWord.denominators[next.hash],
      let top = numeral.value.integer, top > 0, top < 1_000,
      (top == 1) != (lower(at).hasSuffix("s") || lower(at) == "halves"),
      let ratio = Ratio(Exact(top), Exact(bottom))
    else { return nil }
    var fraction = Numeral(numeral.tokens.lowerBound..<at + 1, ratio.value)
    (fraction.ratio, fraction.isInWords) = (ratio, true)
    return fraction
  }

  /// "two and a half", "three and three-quarters".
  private func andPart(_ numeral: Numeral) -> Numeral? {
    let and = numeral.tokens.upperBound
    if hyphen(and), hyphen(and + 2), hyphen(and + 4), token(and + 1)?.keyword == .and, let part = token(and + 5),
      let bottom = NumberWord.denominators[part.hash], let ratio = Ratio(.one, Exact(bottom))
    {
      return added(numeral, ratio, end: and + 6)
    }
    guard token(and)?.keyword == .and, let next = token(and + 1) else { return nil }
    if next.keyword == .a || next.keyword == .an, let after = token(and + 2),
      let bottom = NumberWord.denominators[after.hash], let ratio = Ratio(.one, Exact(bottom))
    {
      return added(numeral, ratio, end: and + 3)
    }
    guard case .small(let top)? = NumberWord.of(next) else { return nil }
    var plain = Numeral(and + 1..<and + 2, Exact(top))
    plain.isInWords = true
    guard let part = fraction(plain), let ratio = part.ratio else { return nil }
    return added(numeral, ratio, end: part.tokens.upperBound)
  }

  /// "half a million", "half of", "a quarter of", "a third of".
  private func part(at start: Int) -> Numeral? {
    guard let bottom = NumberWord.denominators[list[start].hash], let ratio = Ratio(.one, Exact(bottom)) else {
      return nil
    }
    var numeral = Numeral(start..<start + 1, ratio.value)
    (numeral.ratio, numeral.isInWords) = (ratio, true)
    var next = start + 1
    if token(next)?.keyword == .of { next += 1 }
    guard let article = token(next), article.keyword == .a || hyphen(next) else { return numeral }
    switch token(next + 1).flatMap(NumberWord.of) {
    case .scale(let power):
      apply(power, next + 2, to: &numeral)
      numeral.ratio = nil
      numeral.place = -(power - (bottom == 4 ? 2 : 1))
    case .dozen: numeral = Numeral(start..<next + 2, Exact(12 / bottom))
    default:
      // "half a percentage point", "half a mile"
      if let unit = token(next + 1), next == start + 1, article.keyword == .a,
        UnitTable.shared.byWord[unit.hash] != nil || lower(next + 1) == "percentage"
      {
        numeral.tokens = start..<next + 1
      }
    }
    return numeral
  }

  /// "dozens of", "tens of thousands", "hundreds of millions".
  private func vague(_ first: Exact, at start: Int) -> Numeral? {
    var (value, end) = (first, start + 1)
    if token(end)?.keyword == .of, let next = token(end + 1), case .vague(let scale)? = NumberWord.of(next),
      let product = value.multiplied(by: scale)
    {
      (value, end) = (product, end + 2)
    }
    var numeral = Numeral(start..<end, value)
    numeral.isVague = true
    numeral.isInWords = true
    return numeral
  }
}

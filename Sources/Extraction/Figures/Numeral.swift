internal import SourceText

/// A bare number in the text, before anything is known of what it counts.
struct Numeral {
  /// Its tokens.
  var tokens: Range<Int>
  var value: Exact
  /// The far end of a vague one: "dozens" goes from 12 to 120.
  var upper: Exact?
  /// The decimal place of the last digit given.
  var place = 0
  /// The power of ten of the magnitude word.
  var magnitude = 0
  /// Whether the writing rounds: it has a magnitude word or decimals.
  var isRounded = false
  var isInWords = false
  var ratio: Ratio?
  /// The written digits, without grouping: `2019` may be a year, `2,019` is none.
  var isPlainDigits = false
  /// The first value before its magnitude was applied, for "$3 to $5 billion".
  var bare: Exact

  init(_ tokens: Range<Int>, _ value: Exact) { (self.tokens, self.value, self.bare) = (tokens, value, value) }
}

/// Reads numbers from digits and words at a place in the table of tokens.
struct NumeralReader {
  let tokens: Tokens
  let list: [Token]

  func text(_ index: Int) -> String { tokens.text(index) }
  /// The word in lower case, made from its bytes where they are all ASCII.
  func lower(_ index: Int) -> String {
    let token = list[index]
    guard !token.flags.contains(.wide) else { return text(index).lowercased() }
    return String(unsafeUninitializedCapacity: token.length) { buffer in
      for (at, byte) in tokens.bytes[Int(token.start)..<Int(token.end)].enumerated() {
        buffer[at] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return token.length
    }
  }
  func token(_ index: Int) -> Token? { index >= 0 && index < list.count ? list[index] : nil }
  /// Whether a token touches the one before it.
  func touches(_ index: Int) -> Bool { token(index).map { !$0.isSpaced } ?? false }
  func hyphen(_ index: Int) -> Bool { token(index)?.kind == .hyphen }

  /// The number that begins at a token, in digits or in words.
  func numeral(at start: Int) -> Numeral? {
    guard let first = token(start) else { return nil }
    switch first.kind {
    case .number: return digits(at: start)
    case .period:
      // ".25", with nothing before it.
      guard first.isSpaced, touches(start + 1), token(start + 1)?.kind == .number else { return nil }
      return decimal(start)
    case .symbol: return vulgar(at: start)
    case .word:
      if first.name == .a || first.name == .an { return article(at: start) }
      return first.is(.figureWord) ? words(at: start) : nil
    default: return nil
    }
  }

  private func decimal(_ start: Int) -> Numeral? {
    let range = TextRange(Int(list[start].start), Int(list[start + 1].end))
    guard let written = WrittenNumber(tokens.bytes[range.start..<range.end]) else { return nil }
    var numeral = Numeral(start..<start + 2, written.value)
    (numeral.place, numeral.isRounded) = (written.places, true)
    return scaled(numeral)
  }

  private func vulgar(at start: Int) -> Numeral? {
    guard let (top, bottom) = NumberWord.vulgar[text(start)], let ratio = Ratio(Exact(top), Exact(bottom)) else {
      return nil
    }
    var numeral = Numeral(start..<start + 1, ratio.value)
    numeral.ratio = ratio
    return scaled(numeral)
  }

  // MARK: Digits

  private func digits(at start: Int) -> Numeral? {
    let first = list[start]
    guard first.length < 48, let written = WrittenNumber(tokens.bytes[Int(first.start)..<Int(first.end)]) else {
      return nil
    }
    var numeral = Numeral(start..<start + 1, written.value)
    numeral.place = written.places
    numeral.isRounded = written.places > 0
    numeral.isPlainDigits = !written.isGrouped && written.places == 0
    if numeral.isPlainDigits, first.length <= 3 { spacedGroups(&numeral) }
    if let fraction = slashed(numeral) { return fraction }
    if let power = powerOfTen(numeral) { return power }
    if let mixed = mixed(numeral) { return scaled(mixed) }
    return scaled(numeral)
  }

  /// "40 000", set apart by a space that does not break, or plainly grouped.
  private func spacedGroups(_ numeral: inout Numeral) {
    var (end, value) = (numeral.tokens.upperBound, numeral.value)
    while let next = token(end), next.kind == .number, next.length == 3, !next.flags.contains(.dotted) {
      let gap = Int(next.start) - Int(list[end - 1].end)
      guard gap > 1 || (gap == 1 && text(end) == "000"), gap < 4,
        let group = Exact(text(end)), let shifted = value.shifted(by: 3)?.adding(group)
      else { break }
      (value, end) = (shifted, end + 1)
      numeral.isPlainDigits = false
    }
    (numeral.value, numeral.bare, numeral.tokens) = (value, value, numeral.tokens.lowerBound..<end)
  }

  /// "1.99×10^30": digits times a power of ten.
  private func powerOfTen(_ numeral: Numeral) -> Numeral? {
    let sign = numeral.tokens.upperBound
    guard token(sign)?.kind == .symbol, text(sign) == "×", text(sign + 1, is: "10") else { return nil }
    var at = sign + 2
    if token(at)?.kind == .symbol, text(at) == "^" { at += 1 }
    var negative = false
    if let mark = token(at), !mark.isSpaced, mark.kind == .hyphen || mark.kind == .dash || text(at) == "−" {
      (negative, at) = (true, at + 1)
    }
    guard at > sign + 2, let power = token(at), power.kind == .number, power.length < 4, !power.isSpaced,
      let places = Exact(text(at))?.integer, let value = numeral.value.shifted(by: negative ? -places : places)
    else { return nil }
    var whole = Numeral(numeral.tokens.lowerBound..<at + 1, value)
    (whole.place, whole.isRounded) = (numeral.place + (negative ? places : -places), true)
    return whole
  }

  private func text(_ index: Int, is word: String) -> Bool { token(index) != nil && text(index) == word }

  /// "3/4", but no date, no "9/11", no "24/7".
  private func slashed(_ numeral: Numeral) -> Numeral? {
    let slash = numeral.tokens.upperBound
    guard let mark = token(slash), mark.kind == .slash || (mark.kind == .symbol && text(slash) == "⁄"), !mark.isSpaced,
      let below = token(slash + 1), below.kind == .number, !below.isSpaced, numeral.isPlainDigits,
      token(slash + 2).map({ ![.slash, .hyphen].contains($0.kind) || $0.isSpaced }) ?? true,
      let top = numeral.value.integer, let bottom = Exact(text(slash + 1))?.integer, top > 0, top < bottom,
      [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 50, 64, 100, 128, 1_000].contains(bottom),
      let ratio = Ratio(Exact(top), Exact(bottom))
    else { return nil }
    var fraction = Numeral(numeral.tokens.lowerBound..<slash + 2, ratio.value)
    fraction.ratio = ratio
    return fraction
  }

  /// "10 1/2", "2½", "3-1/2".
  private func mixed(_ numeral: Numeral) -> Numeral? {
    guard numeral.isPlainDigits else { return nil }
    var next = numeral.tokens.upperBound
    if hyphen(next), touches(next), touches(next + 1) { next += 1 }
    guard let token = token(next), token.kind == .number || token.kind == .symbol else { return nil }
    let part: Numeral?
    if token.kind == .symbol {
      part = vulgar(at: next)
    } else {
      guard token.length < 4, let below = Exact(text(next)) else { return nil }
      var plain = Numeral(next..<next + 1, below)
      plain.isPlainDigits = true
      part = slashed(plain)
    }
    guard let part, let ratio = part.ratio else { return nil }
    return added(numeral, ratio, end: part.tokens.upperBound)
  }

  /// A whole number and a part: 2 and 1/2.
  private func added(_ numeral: Numeral, _ ratio: Ratio, end: Int) -> Numeral? {
    guard let top = numeral.value.multiplied(by: ratio.denominator)?.adding(ratio.numerator),
      let sum = Ratio(top, ratio.denominator)
    else { return nil }
    var mixed = Numeral(numeral.tokens.lowerBound..<end, sum.value)
    (mixed.ratio, mixed.isInWords) = (sum, numeral.isInWords)
    return mixed
  }

  // MARK: Magnitudes

  /// With the magnitude words that follow: "2.5 thousand", "1.8 billion", "4 hundred million".
  private func scaled(_ start: Numeral) -> Numeral {
    var numeral = start
    while let (power, end) = magnitude(at: numeral.tokens.upperBound) { apply(power, end, to: &numeral) }
    if let next = token(numeral.tokens.upperBound), isDozen(next),
      let value = numeral.value.multiplied(by: 12)
    {
      numeral.value = value
      numeral.tokens = numeral.tokens.lowerBound..<numeral.tokens.upperBound + 1
    }
    return numeral
  }

  /// "3 dozen", "three dozens".
  private func isDozen(_ token: Token) -> Bool {
    switch NumberWord.of(token) {
    case .dozen: true
    case .vague(let value): value == 12
    default: false
    }
  }

  func apply(_ power: Int, _ end: Int, to numeral: inout Numeral) {
    guard let value = numeral.value.shifted(by: power) else { return }
    numeral.value = value
    numeral.ratio = numeral.ratio.flatMap { ratio in ratio.multiplied(by: Exact(1, exponent: power)) }
    numeral.place -= power
    numeral.magnitude += power
    numeral.isRounded = true
    numeral.isPlainDigits = false
    numeral.tokens = numeral.tokens.lowerBound..<max(end, numeral.tokens.upperBound)
  }

  /// A magnitude word at a token, perhaps behind a hyphen: the power of ten and the token after it.
  private func magnitude(at index: Int) -> (Int, Int)? {
    var index = index
    if hyphen(index), touches(index), touches(index + 1) { index += 1 }
    guard let token = token(index), token.kind == .word else { return nil }
    switch NumberWord.of(token) {
    case .hundred: return (2, index + 1)
    case .scale(let power): return (power, index + 1)
    default: break
    }
    guard token.length <= 3, let power = NumberWord.suffixes[text(index)] else { return nil }
    return token.length == 1 && !lettersMean(power, at: index) ? nil : (power, index + 1)
  }

  /// A single letter is a magnitude where no unit fits: a capital that touches, or a small one before a counted noun.
  private func lettersMean(_ power: Int, at index: Int) -> Bool {
    guard touches(index) else { return false }
    switch text(index) {
    case "K", "M": return true
    case "k", "b": return !(token(index + 1)?.kind == .slash)
    case "B", "T": return touches(index) && !(token(index + 1)?.kind == .slash)
    case "m":
      // "5.4m people", but "37m long", "37m (121ft)".
      guard let next = token(index + 1), next.kind == .word, next.isSpaced else { return false }
      return !next.isCapitalized && !next.is([.preposition, .conjunction, .verbPast, .auxiliary, .adjective, .adverb])
        && (next.is(.plural) || looksPlural(index + 1))
    default: return false
    }
  }

  func looksPlural(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    if token.is(.plural) { return true }
    guard token.length > 3 else { return false }
    return Singular.isPlural(lower(index))
  }

  // MARK: Words

  /// "a hundred", "a million", "a dozen", "a half", "a third", "a quarter".
  private func article(at start: Int) -> Numeral? {
    guard let next = token(start + 1) else { return nil }
    switch NumberWord.of(next) {
    case .hundred, .scale, .dozen: break
    default: return nil
    }
    guard var numeral = words(at: start + 1) else { return nil }
    numeral.tokens = start..<numeral.tokens.upperBound
    return numeral
  }

  private func words(at start: Int) -> Numeral? {
    guard let word = NumberWord.of(list[start]) else { return part(at: start) }
    if case .vague(let value) = word { return vague(value, at: start) }
    var builder = WordSum()
    var at = start
    while let next = token(at), let word = NumberWord.of(next), builder.take(word) {
      at += 1
      // "twenty-one", "two-hundred", "two hundred and six"
      var join = at
      if hyphen(join), touches(join), touches(join + 1) { join += 1 }
      if token(join)?.name == .and, builder.allowsAnd { join += 1 }
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
    if let decimal = pointed(numeral) { return scaled(decimal) }
    if let next = token(at), isDozen(next) { return scaled(numeral) }
    if let fraction = fraction(numeral) { return fraction }
    if let mixed = andPart(numeral) { return scaled(mixed) }
    return numeral
  }

  /// "five point five", "two point seven one".
  private func pointed(_ numeral: Numeral) -> Numeral? {
    var at = numeral.tokens.upperBound
    guard token(at)?.kind == .word, lower(at) == "point" else { return nil }
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
    if hyphen(and), hyphen(and + 2), hyphen(and + 4), token(and + 1)?.name == .and, let part = token(and + 5),
      let bottom = NumberWord.denominators[part.hash], let ratio = Ratio(.one, Exact(bottom))
    {
      return added(numeral, ratio, end: and + 6)
    }
    guard token(and)?.name == .and, let next = token(and + 1) else { return nil }
    if next.name == .a || next.name == .an, let after = token(and + 2),
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
    if token(next)?.name == .of { next += 1 }
    guard let article = token(next), article.name == .a || hyphen(next) else { return numeral }
    switch token(next + 1).flatMap(NumberWord.of) {
    case .scale(let power):
      apply(power, next + 2, to: &numeral)
      numeral.ratio = nil
      numeral.place = -(power - (bottom == 4 ? 2 : 1))
    case .dozen: numeral = Numeral(start..<next + 2, Exact(12 / bottom))
    default:
      // "half a percentage point", "half a mile"
      if let unit = token(next + 1), next == start + 1, article.name == .a,
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
    if token(end)?.name == .of, let next = token(end + 1), case .vague(let scale)? = NumberWord.of(next),
      let product = value.multiplied(by: scale)
    {
      (value, end) = (product, end + 2)
    }
    var numeral = Numeral(start..<end, value)
    numeral.upper = value.shifted(by: 1)
    numeral.isInWords = true
    return numeral
  }
}

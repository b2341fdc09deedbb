internal import SourceText

/// A bare number in the text, before anything is known of what it counts.
struct Numeral {
  /// Its tokens.
  var tokens: Range<Int>
  var value: Exact
  /// Whether it says only how many figures it has: "dozens", "tens of thousands".
  var isVague = false
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

  /// The far end of a vague one: "dozens" goes from 12 to 120.
  var upper: Exact? { isVague ? bare.shifted(by: 1) : nil }

  init(_ tokens: Range<Int>, _ value: Exact) { (self.tokens, self.value, self.bare) = (tokens, value, value) }
}

/// Reads numbers from digits and words at a place in the table of tokens.
struct NumeralReader {
  let tokens: Tokens
  let list: Tokens

  func text(_ index: Int) -> String { tokens.text(index) }
  /// The word in lower case, made from its bytes where they are all ASCII.
  func lower(_ index: Int) -> String {
    let token = list[index]
    guard !token.flags.contains(.wide) else { return text(index).lowercased() }
    return String(unsafeUninitializedCapacity: token.length) { lower(token, into: $0, at: 0) }
  }
  /// Writes a word in lower case; gives the place after it.
  func lower(_ token: Token, into buffer: UnsafeMutableBufferPointer<UInt8>, at place: Int) -> Int {
    for at in 0..<token.length { buffer[place + at] = lowerCase(tokens.bytes[Int(token.start) + at]) }
    return place + token.length
  }
  /// The hash of a word; 0, which no list of words holds, for anything that is no word.
  @inline(always)
  func word(_ index: Int) -> UInt32 {
    guard index >= 0, index < list.count, list[index].kind == .word else { return 0 }
    return list[index].hash
  }
  @inline(always)
  func keyword(_ index: Int) -> Word { index >= 0 && index < list.count ? list[index].keyword : .none }
  @inline(always)
  func kind(_ index: Int) -> Token.Kind? { index >= 0 && index < list.count ? list[index].kind : nil }
  @inline(always)
  func token(_ index: Int) -> Token? { index >= 0 && index < list.count ? list[index] : nil }
  /// Whether a token touches the one before it.
  @inline(always)
  func touches(_ index: Int) -> Bool { index >= 0 && index < list.count && !list[index].isSpaced }
  @inline(always)
  func hyphen(_ index: Int) -> Bool { kind(index) == .hyphen }

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
      if first.keyword == .a || first.keyword == .an { return article(at: start) }
      return first.is(.figureWord) ? words(at: start) : nil
    default: return nil
    }
  }

  private func decimal(_ start: Int) -> Numeral? {
    let range = TextRange(Int(list[start].start), Int(list[start + 1].end))
    guard let written = WrittenNumber(tokens.bytes[range.start..<range.end]) else { return nil }
    var numeral = Numeral(start..<start + 2, written.value)
    (numeral.place, numeral.isRounded) = (written.places, true)
    scale(&numeral)
    return numeral
  }

  private func vulgar(at start: Int) -> Numeral? {
    guard let (top, bottom) = NumberWord.vulgar[text(start)], let ratio = Ratio(Exact(top), Exact(bottom)) else {
      return nil
    }
    var numeral = Numeral(start..<start + 1, ratio.value)
    numeral.ratio = ratio
    scale(&numeral)
    return numeral
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
    switch kind(numeral.tokens.upperBound) {
    case .slash, .symbol, .number, .hyphen:
      if let fraction = slashed(numeral) { return fraction }
      if let power = powerOfTen(numeral) { return power }
      if let mixed = mixed(numeral) { numeral = mixed }
    case .word: break
    default: return numeral
    }
    scale(&numeral)
    return numeral
  }

  /// "40 000", set apart by a space that does not break, or plainly grouped: "1 234 567 people".
  private func spacedGroups(_ numeral: inout Numeral) {
    guard kind(numeral.tokens.upperBound) == .number else { return }
    var (end, value, isPlain) = (numeral.tokens.upperBound, numeral.value, true)
    // The next cell of a table is another number.
    while let next = token(end), next.kind == .number, next.length == 3, !next.flags.contains(.dotted),
      followsASpace(end), let group = Exact(text(end)), let shifted = value.shifted(by: 3)?.adding(group)
    {
      if next.start - list[end - 1].end == 1, !group.isZero { isPlain = false }
      (value, end) = (shifted, end + 1)
    }
    guard isPlain ? end - numeral.tokens.lowerBound > 1 : end - numeral.tokens.lowerBound > 2 && kind(end) == .word,
      tokens.bytes[Int(list[numeral.tokens.lowerBound].start)] != 0x30
    else { return }
    numeral.isPlainDigits = false
    (numeral.value, numeral.bare, numeral.tokens) = (value, value, numeral.tokens.lowerBound..<end)
  }

  /// Whether one space, ordinary or not, and nothing else stands before a token.
  func followsASpace(_ index: Int) -> Bool {
    guard index > 0, index < list.count else { return false }
    let gap = Int(list[index - 1].end)..<Int(list[index].start)
    return gap.count == 1
      ? tokens.bytes[gap.lowerBound] == 0x20
      : (2...3).contains(gap.count) && gap.allSatisfy { tokens.bytes[$0] >= 0x80 }
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
      token(slash + 2).map({
        $0.kind != .slash && $0.kind != .hyphen || $0.isSpaced || $0.kind == .hyphen && kind(slash + 3) == .word
      })
        ?? true,
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
  func added(_ numeral: Numeral, _ ratio: Ratio, end: Int) -> Numeral? {
    guard let top = numeral.value.multiplied(by: ratio.denominator)?.adding(ratio.numerator),
      let sum = Ratio(top, ratio.denominator)
    else { return nil }
    var mixed = Numeral(numeral.tokens.lowerBound..<end, sum.value)
    (mixed.ratio, mixed.isInWords) = (sum, numeral.isInWords)
    return mixed
  }

  // MARK: Magnitudes

  /// With the magnitude words that follow: "2.5 thousand", "1.8 billion", "4 hundred million".
  func scale(_ numeral: inout Numeral) {
    while let (power, end) = magnitude(at: numeral.tokens.upperBound), apply(power, end, to: &numeral) {}
    if let next = token(numeral.tokens.upperBound), isDozen(next),
      let value = numeral.value.multiplied(by: 12)
    {
      numeral.value = value
      numeral.tokens = numeral.tokens.lowerBound..<numeral.tokens.upperBound + 1
    }
  }

  /// "3 dozen", "three dozens".
  func isDozen(_ token: Token) -> Bool {
    guard token.is(.figureWord) else { return false }
    return switch NumberWord.of(token) {
    case .dozen: true
    case .vague(let value): value == 12
    default: false
    }
  }

  /// Moves the decimal point; false where the number would be beyond the range.
  @discardableResult
  func apply(_ power: Int, _ end: Int, to numeral: inout Numeral) -> Bool {
    guard let value = numeral.value.shifted(by: power) else { return false }
    numeral.value = value
    numeral.ratio = numeral.ratio.flatMap { ratio in ratio.multiplied(by: Exact(1, exponent: power)) }
    numeral.place -= power
    numeral.magnitude += power
    numeral.isRounded = true
    numeral.isPlainDigits = false
    numeral.tokens = numeral.tokens.lowerBound..<max(end, numeral.tokens.upperBound)
    return true
  }

  /// The power of ten of a magnitude cut short, by its exact letters: `bn`, `M`, `k`.
  func suffix(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .word, token.length <= 3, NumberWord.folded.contains(token.hash)
    else {
      return nil
    }
    return NumberWord.suffixes[text(index)]
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
    guard let power = suffix(index) else { return nil }
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
      guard let next = token(index + 1), next.kind == .word, next.isSpaced, !next.flags.contains(.paragraph) else {
        return false
      }
      // "2.5m kroner", "2.5m NOK".
      if UnitTable.shared.isCurrency(next) { return true }
      return !next.isCapitalized && !next.is([.preposition, .conjunction, .verbPast, .auxiliary, .adjective, .adverb])
        && (next.is(.plural) || looksPlural(index + 1))
    default: return false
    }
  }

  func looksPlural(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    if token.is(.plural) { return true }
    return token.length > 3 && Singular.isPlural(token.hash, Ending(tokens.bytes, token))
  }
}

/// An ASCII capital in lower case; any other byte as it is.
@inline(always)
func lowerCase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

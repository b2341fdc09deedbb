internal import SourceText

/// Reads the figures of a text in one pass over its tokens.
struct FigureReader {
  let prose: Prose
  let timexes: [Timex]
  let list: Tokens
  let numbers: NumeralReader
  let amounts: AmountReader
  let bounds: BoundReader
  let nouns: NounReader
  let silence: NonQuantity
  private(set) var figures: [Figure] = []
  private var nextTimex = 0
  private var nextClause = 0
  /// Figures of "four-, five- and six-cylinder" that wait for the word.
  private var suspended: [Int] = []
  /// Where the last figure ended: nothing is read twice.
  private var floor = 0

  /// Whether an analyst wrote it, as a figure and nothing else: no name, no year, no pronoun.
  let isDeclared: Bool

  init(_ prose: Prose, _ timexes: [Timex], isDeclared: Bool = false) {
    self.isDeclared = isDeclared
    self.prose = prose
    self.timexes = timexes
    list = prose.tokens
    numbers = NumeralReader(tokens: prose.tokens, list: prose.tokens)
    amounts = AmountReader(numbers)
    bounds = BoundReader(numbers: numbers)
    nouns = NounReader(numbers: numbers)
    silence = NonQuantity(numbers: numbers)
  }

  /// - Complexity: linear in the tokens; what is looked at around a number is bounded.
  mutating func read() {
    let list = list
    var at = 0
    while at < list.count {
      if FigureReader.mayBegin(list, at), let end = figure(at: at) {
        at = max(end, at + 1)
        floor = at
      } else {
        at += 1
      }
    }
  }

  /// The one bare number that is all there is to read.
  func whole() -> Figure? {
    // "a quarter", "a third"
    let start = list.count > 1 && list[0].keyword == .a && NumberWord.denominators[list[1].hash] != nil ? 1 : 0
    guard !list.isEmpty, let amount = amounts.amount(at: start, in: 0..<list.count, from: start),
      amount.tokens == start..<list.count
    else { return nil }
    var builder = FigureBuilder(amount: amount, sentence: 0..<list.count, number: 0)
    builder.per = amount.per
    return builder.figure(numbers)
  }

  /// Whether a figure may begin with a token: the one look that every token of a text gets.
  @inline(always)
  private static func mayBegin(_ list: Tokens, _ at: Int) -> Bool {
    switch list[at].kind {
    case .word: return list[at].is(.figureWord) || list[at].flags.contains(.digits)
    case .number: return true
    case .symbol: return list[at].flags.contains(.wide)
    case .currency: return at + 1 < list.count && list[at + 1].flags.contains(.digits) && list[at + 1].kind == .word
    case .period:
      return list[at].isSpaced && at + 1 < list.count && list[at + 1].kind == .number && !list[at + 1].isSpaced
    default: return false
    }
  }

  /// Reads the figure at a token; gives the token after it, or nil if there is none.
  private mutating func figure(at token: Int) -> Int? {
    let number = Int(prose.sentenceOf[token])
    guard number < prose.sentences.count else { return nil }
    let sentence = prose.sentences[number].tokens
    let floor = max(self.floor, sentence.lowerBound)
    var start = token
    if case .word = list[token].kind, let word = NumberWord.of(list[token]), token > floor {
      let before = list[token - 1].keyword
      switch word {
      case .hundred, .scale, .dozen: if before == .a || before == .an { start = token - 1 }
      default: break
      }
    }
    guard let amount = amounts.amount(at: start, in: sentence, from: floor) else { return nil }
    if let end = timed(amount) { return end }
    let share = mayBeOutOf(amount, sentence) ? outOf(amount, sentence) : nil
    let fraction = share?.amount
    if !isDeclared,
      silence.covers(amount.numeral, in: sentence, hasUnit: amount.unit != nil || fraction != nil)
        || !isDeclared && amount.numeral.ratio != nil && (amount.unit == nil || isOrdinal(amount))
          && isLoneFraction(amount, sentence)
    {
      return amount.numeral.tokens.upperBound
    }
    var builder = FigureBuilder(amount: fraction ?? amount, sentence: sentence, number: number)
    if let share {
      builder.parts = share.parts
      let noun = amount.numeral.tokens.upperBound
      if isCountNoun(noun) {
        builder.noun = FoundNoun(tokens: noun..<noun + 1, writing: .singular)
      }
    }
    extend(&builder)
    if builder.isYears || builder.unit != nil && isDurationAdjective(builder) { return builder.end }
    builder.bound = bounds.bound(of: builder.tokens, in: max(floor, sentence.lowerBound)..<sentence.upperBound)
    // "lost 6-4": nothing went down.
    if builder.form == .score, builder.bound.bound == .up || builder.bound.bound == .down {
      builder.bound = FoundBound(start: builder.tokens.lowerBound, end: builder.tokens.upperBound)
    }
    complete(&builder)
    if builder.isSilent { return builder.end }
    append(builder)
    return builder.end
  }

  /// Where a number that belongs to a date or a time ends; nil for one that may be a figure.
  ///
  /// A number of years, hours, days is a figure also within a temporal expression.
  private mutating func timed(_ amount: Amount) -> Int? {
    let place = amount.numeral.tokens.lowerBound
    while nextTimex < timexes.count, timexes[nextTimex].tokens.upperBound <= place { nextTimex += 1 }
    if isSecondDay(amount, place) { return amount.numeral.tokens.upperBound }
    guard nextTimex < timexes.count, timexes[nextTimex].tokens.contains(place), amount.unit == nil else { return nil }
    // "the past three or four years": the unit stands behind the second number.
    if timexes[nextTimex].kind == .duration || timexes[nextTimex].kind == .set || isCount(amount, nextTimex) {
      return nil
    }
    return max(timexes[nextTimex].tokens.upperBound, amount.numeral.tokens.upperBound)
  }

  /// "a five-year plan": a length of time that a noun has, which the dates read.
  private func isDurationAdjective(_ builder: FigureBuilder) -> Bool {
    guard let unit = builder.unit, unit.dimension == .time, builder.upper == nil,
      numbers.hyphen(builder.amount.numeral.tokens.upperBound), unit.end < builder.sentence.upperBound
    else { return false }
    return list[unit.end].isWord
  }

  /// "two thousand boats", "it has 2000 boats": no year, since a plural is counted by it.
  private func isCount(_ amount: Amount, _ timex: Int) -> Bool {
    let (start, end) = (amount.numeral.tokens.lowerBound, amount.numeral.tokens.upperBound)
    guard timexes[timex].tokens == start..<end, timexes[timex].kind == .date, end < list.count, list[end].isSpaced,
      list[end].isWord,
      !list[end].isCapitalized, !list[end].is(.verbThird), numbers.looksPlural(end)
    else { return false }
    return start == 0 || !NonQuantity.beforeYears.contains(numbers.word(start - 1))
  }

  /// "September 16-19", "Sept. 19 to 22": the day that a date goes on to.
  private func isSecondDay(_ amount: Amount, _ place: Int) -> Bool {
    guard nextTimex > 0, place >= 2, amount.unit == nil, amount.numeral.isPlainDigits else { return false }
    let joint = list[place - 1]
    guard joint.kind == .hyphen || joint.kind == .dash || joint.keyword == .to || joint.keyword == .and,
      timexes[nextTimex - 1].tokens.upperBound == place - 1, timexes[nextTimex - 1].kind == .date,
      timexes[nextTimex - 1].value.utf8.count == 10, let day = amount.value.integer
    else { return false }
    return day > 0 && day <= 31
  }

  /// "the eighth decade": a place in an order, where no "a" or "of" makes it a share.
  private func isOrdinal(_ amount: Amount) -> Bool {
    amount.numeral.tokens.count == 1 && FigureReader.ordinals.contains(list[amount.numeral.tokens.lowerBound].hash)
  }

  private static let ordinals = WordSet("fifth sixth eighth tenth twentieth hundredth")

  /// "half", "third", "quarter" by themselves are figures only of something.
  private func isLoneFraction(_ amount: Amount, _ sentence: Range<Int>) -> Bool {
    let (start, end) = (amount.numeral.tokens.lowerBound, amount.numeral.tokens.upperBound)
    guard amount.numeral.tokens.count == 1, amount.numeral.isInWords, amount.numeral.ratio != nil
    else { return false }
    let word = list[start].hash
    guard FigureReader.parts.contains(word) else {
      return list[start].keyword == .quarters || NumberWord.denominators[word] == nil
    }
    let isHalf = list[start].keyword == .half
    let before = start > sentence.lowerBound ? list[start - 1] : nil
    if let before, before.isWord {
      if let bottom = NumberWord.denominators[before.hash], bottom > 2 { return true }
      if FigureReader.beforeTimes.contains(before.hash) { return true }
      if !isHalf {
        guard before.keyword == .a || before.keyword == .an || before.keyword == .one else { return true }
      }
    } else if !isHalf {
      return true
    }
    guard end < sentence.upperBound else { return !isHalf }
    let next = list[end]
    if next.keyword == .of || isSaidAgain(end) { return false }
    if !isHalf { return true }
    return !(next.is([.determiner, .possessive]) && next.keyword != .a)
  }

  private static let parts = WordSet("half quarter third fifth sixth eighth tenth twentieth hundredth")
  /// "the first half", "this quarter".
  private static let beforeTimes = WordSet(
    "first second last other latter final opening this that fiscal early late better")

  /// "half (49.8 %)", "a third, or 33 percent,": a number stands beside it that says the same.
  private func isSaidAgain(_ end: Int) -> Bool {
    guard end + 2 < list.count else { return false }
    if list[end].kind == .open { return list[end + 1].kind == .number }
    guard list[end].kind == .comma else { return false }
    // "128, or about a fifth, of its 640"
    if list[end + 1].keyword == .of { return true }
    if list[end + 1].keyword == .or { return list[end + 2].kind == .number }
    guard list[end + 1].kind == .number else { return false }
    return list[end + 2].kind == .percent || numbers.text(end + 2) == "percent"
  }

  private func mayBeOutOf(_ amount: Amount, _ sentence: Range<Int>) -> Bool {
    let end = amount.numeral.tokens.upperBound
    guard end + 1 < sentence.upperBound, amount.unit == nil, amount.numeral.ratio == nil else { return false }
    if amount.numeral.isInWords, isCountNoun(end), list[end + 1].keyword == .in { return true }
    return list[end].keyword == .in || list[end].keyword == .of || list[end].keyword == .out
  }

  /// "one in five", "three out of four": a fraction in two numbers.
  private func outOf(_ amount: Amount, _ sentence: Range<Int>) -> (amount: Amount, parts: [Amount])? {
    let end = amount.numeral.tokens.upperBound
    guard let top = amount.value.integer, top > 0 else { return nil }
    var second = end + 1
    // "one rider in five", and no "three men in four boats"
    let isOfNoun = amount.numeral.isInWords && isCountNoun(end) && list[second].keyword == .in
    if isOfNoun {
      second += 1
    } else if list[end].keyword == .out, list[second].keyword == .of {
      second += 1
    } else if list[end].keyword == .of, list[second].keyword == .every {
      second += 1
    } else {
      guard list[end].keyword == .in, top < 100 else { return nil }
    }
    if second < sentence.upperBound, list[second].keyword == .every { second += 1 }
    guard let below = numbers.numeral(at: second), below.ratio == nil, !below.isVague,
      let bottom = below.value.integer,
      bottom > top,
      below.isInWords == amount.numeral.isInWords || amount.numeral.isInWords && bottom % 10 == 0
        || list[end].keyword == .out || bottom > 2_100,
      !(below.isPlainDigits && bottom >= 1_500 && bottom <= 2_100), below.tokens.upperBound <= sentence.upperBound,
      let ratio = Ratio(amount.value, below.value),
      !isOfNoun || below.isInWords && !isCounting(below.tokens.upperBound),
      amounts.units.unit(at: below.tokens.upperBound, beforeEnd: sentence.upperBound) == nil
    else { return nil }
    var numeral = Numeral(amount.numeral.tokens.lowerBound..<below.tokens.upperBound, ratio.value)
    (numeral.ratio, numeral.isInWords) = (ratio, amount.numeral.isInWords)
    let parts = [amount, Amount(below, tokens: below.tokens, unit: nil)]
    return (Amount(numeral, tokens: numeral.tokens, unit: nil), parts)
  }

  /// Whether a word may be a noun by itself: none of the small words, no verb.
  private func isCountNoun(_ at: Int) -> Bool {
    let token = list[at]
    let others: WordClass = [
      .preposition, .conjunction, .subordinator, .determiner, .pronoun, .possessive, .modal, .auxiliary, .question,
      .adverb, .verbPast,
    ]
    return token.isWord && token.keyword != .out && !token.is(others)
  }

  /// Whether a plural stands there that the number before it counts, and no verb.
  private func isCounting(_ at: Int) -> Bool { numbers.looksPlural(at) && !list[at].is(.verbThird) }

  private mutating func append(_ builder: FigureBuilder) {
    if figures.isEmpty { figures.reserveCapacity(16) }
    figures.append(builder.figure(numbers))
    let last = figures.count - 1
    figures[last].clause = clause(of: figures[last].tokens.lowerBound)
    if builder.isSuspended { return suspended.append(last) }
    guard !suspended.isEmpty else { return }
    for index in suspended where figures[index].sentence == figures[last].sentence {
      (figures[index].unit, figures[index].unitKind) = (figures[last].unit, figures[last].unitKind)
      (figures[index].noun, figures[index].head) = (figures[last].noun, figures[last].head)
    }
    suspended = []
  }

  private mutating func clause(of token: Int) -> Int? {
    let count = prose.clauses.count
    while nextClause + 1 < count, prose.clauses[nextClause + 1].tokens.lowerBound <= token { nextClause += 1 }
    // A clause that was opened later and has ended gives way to the one around it.
    var index = nextClause
    while index >= max(0, nextClause - 8) {
      if index < count, prose.clauses[index].tokens.contains(token) { return index }
      index -= 1
    }
    return nil
  }
}

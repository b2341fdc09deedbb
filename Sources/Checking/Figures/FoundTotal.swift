import Extraction
import SourceText

/// A total with all of its parts.
struct FoundTotal {
  var total: Figure
  var parts: [Figure]
  /// What tells that the parts are all: "the other", a colon.
  var sign: String
}

extension FigureLine {
  private static let notTotal = WordSet("of from")

  /// Totals of this sentence, or of this one and the sentence before it.
  func totals(after last: FigureLine?) -> [FoundTotal] {
    var found: [FoundTotal] = []
    for index in figures.indices {
      if let total = rest(index) ?? rest(index, after: last) ?? listed(index) ?? summed(index) ?? voted(index) {
        found.append(total)
      }
    }
    return found
  }

  /// Counted things, or money.
  private func isAddend(_ figure: Figure) -> Bool {
    guard figure.form == .plain, figure.per == nil, figure.upper == nil, !figure.value.isNegative else { return false }
    guard figure.bound == .equal || figure.bound == .about else { return false }
    return figure.isCount || figure.unitKind == .currency
  }

  private func addAlike(_ figures: [Figure]) -> Bool {
    guard figures.allSatisfy(isAddend), let first = figures.first else { return false }
    return first.unitKind == .currency
      ? figures.allSatisfy { $0.unit == first.unit } : figures.allSatisfy { $0.unitKind != .currency }
  }

  /// Whether "the other" or "the remaining" stands before a figure, and no "of" before that.
  private func isRest(_ figure: Figure) -> Bool {
    let at = figure.tokens.lowerBound - 1
    guard isAddend(figure), isWord(at, in: FigureWords.rest) else { return false }
    return name(at - 1) == .the && !isWord(at - 2, in: FigureLine.notTotal)
      && !isWord(figure.tokens.upperBound, in: FigureLine.comparing)
  }

  private static let comparing = WordSet("percent or and to")

  // MARK: The other, the remaining

  private func rest(_ index: Int) -> FoundTotal? {
    let last = figures[index]
    guard index > 0, index <= 12, isRest(last) else { return nil }
    // "Three of the 12 were hurt, four missing and the other five safe."
    for first in stride(from: index - 2, through: 0, by: -1) where isPart(figures[first], of: figures[first + 1]) {
      let parts = [figures[first]] + figures[(first + 2)..<index] + [last]
      guard addAlike(parts + [figures[first + 1]]),
        noContrast(span(figures[first].tokens.upperBound, last.tokens.lowerBound))
      else { return nil }
      return FoundTotal(total: figures[first + 1], parts: parts, sign: "the other")
    }
    // "12 dead, seven in the one and the other five in the other pier."
    guard let total = figures[..<index].first, index >= 2 else { return nil }
    let parts = Array(figures[1...index])
    guard addAlike(parts + [total]), parts.allSatisfy({ $0.value < total.value }),
      total.unitKind != .none || isOfStart(total) || isToll(total),
      noContrast(span(total.tokens.upperBound, last.tokens.lowerBound))
    else { return nil }
    return FoundTotal(total: total, parts: parts, sign: "the other")
  }

  /// "12 dead", "12 were hurt".
  private func isToll(_ figure: Figure) -> Bool {
    let end = figure.tokens.upperBound
    return isWord(end, in: FigureLine.tolls)
      || (token(end).map { $0.is(.auxiliary) } ?? false) && isWord(end + 1, in: FigureLine.tolls)
  }

  private static let tolls = WordSet(
    "dead injured wounded hurt killed missing arrested detained ill sick infected homeless")

  /// "Of the 12, seven …"
  private func isOfStart(_ figure: Figure) -> Bool {
    let at = before(figure)
    return name(at) == .of && at <= sentence.lowerBound + 1
  }

  private func noContrast(_ range: Range<Int>) -> Bool { !holds(FigureLine.contrasts, in: range) }

  private static let contrasts = WordSet("another more additional than compared previous earlier last first least")

  /// "Seven of the 12 were hurt. The other four were safe.", "It has a crew of 12. Seven are men and the other four women."
  private func rest(_ index: Int, after line: FigureLine?) -> FoundTotal? {
    let last = figures[index]
    guard let line, line.sentence.upperBound == sentence.lowerBound, isRest(last) else { return nil }
    if index == 0 {
      guard last.tokens.lowerBound - sentence.lowerBound <= 3 else { return nil }
      guard line.figures.count == 2, line.sentence.count <= 80, line.isPart(line.figures[0], of: line.figures[1]),
        addAlike(line.figures + [last]), line.noContrast(line.sentence), line.figures[0].value < line.figures[1].value
      else { return nil }
      return FoundTotal(total: line.figures[1], parts: [line.figures[0], last], sign: "the other")
    }
    guard line.figures.count == 1, index <= 12, line.sentence.count <= 80, sentence.count <= 120,
      let total = line.figures.first, total.unitKind == .counted,
      line.noContrast(line.sentence)
    else { return nil }
    let parts = Array(figures[0...index])
    guard addAlike(parts + [total]), parts.allSatisfy({ $0.value < total.value }), noContrast(sentence),
      parts[0].tokens.lowerBound - sentence.lowerBound <= 2
    else { return nil }
    return FoundTotal(total: total, parts: parts, sign: "the other")
  }

  // MARK: A colon, a bracket

  /// "12 people: seven men and four women", "12 people (seven men and four women)".
  private func listed(_ index: Int) -> FoundTotal? {
    let total = figures[index]
    guard isAddend(total), total.unitKind != .none, let first = figure(index + 1) else { return nil }
    var at = tail(total)
    var words = 0
    while words < 4, kind(at) == .word, isWord(at, in: FigureLine.within) || words > 0 {
      (at, words) = (at + 1, words + 1)
    }
    guard kind(at) == .colon || kind(at) == .open, first.tokens.lowerBound == at + 1 else { return nil }
    let isBracket = kind(at) == .open
    let limit =
      isBracket ? span(at, min(at + 60, sentence.upperBound)).first { kind($0) == .close } : sentence.upperBound
    guard let limit else { return nil }
    let parts = figures[(index + 1)...].prefix(12).prefix { $0.tokens.lowerBound < limit }
    guard parts.count >= 2, addAlike(parts + [total]), parts.allSatisfy({ $0.value < total.value }) else { return nil }
    for (a, b) in zip(parts, parts.dropFirst()) {
      guard isList(span(tail(a), b.tokens.lowerBound), isLast: b.range == parts.last?.range) else { return nil }
    }
    guard let last = parts.last, isEnd(tail(last), limit, parts: parts.count) else { return nil }
    guard !holds(FigureLine.partial, in: span(at, min(at + 80, limit))) else { return nil }
    return FoundTotal(total: total, parts: Array(parts), sign: isBracket ? "the bracket" : "the colon")
  }

  private static let within = WordSet("in on aboard at of this that for")
  private static let partial = WordSet("including among least mostly mainly some such e.g. plus each every per")

  /// ", " or " and " with a few words before: what stands between two parts of a list.
  private func isList(_ range: Range<Int>, isLast: Bool) -> Bool {
    guard range.count >= 1, range.count <= 7, let end = range.last else { return false }
    guard range.allSatisfy({ kind($0) == .word || kind($0) == .comma || kind($0) == .hyphen }) else { return false }
    guard range.dropLast().allSatisfy({ name($0) != .and || kind($0 - 1) == .comma }) else { return false }
    return isLast ? name(end) == .and : kind(end) == .comma
  }

  /// Whether a list of parts ends within a few words, and no other begins.
  private func isEnd(_ start: Int, _ limit: Int, parts: Int) -> Bool {
    let rest = span(start, max(start, limit)).prefix(8).prefix { kind($0) != .period && kind($0) != .close }
    return rest.count <= 6 && rest.allSatisfy { kind($0) == .word && name($0) != .and }
  }

  // MARK: For a total of

  /// "seven men and four women, for a total of 12".
  private func summed(_ index: Int) -> FoundTotal? {
    let total = figures[index]
    guard (2...8).contains(index), sentence.count <= 120, isAddend(total) else { return nil }
    let at = total.tokens.lowerBound
    guard name(at - 1) == .of, text(at - 2) == "total", name(at - 3) == .a || name(at - 3) == .the else { return nil }
    let comma = name(at - 4) == .for || text(at - 4) == "making" ? at - 5 : at - 4
    guard kind(comma) == .comma || kind(comma) == .dash else { return nil }
    let parts = Array(figures[..<index])
    guard addAlike(parts + [total]) else { return nil }
    for (a, b) in zip(parts, parts.dropFirst()) {
      let gap = span(tail(a), b.tokens.lowerBound)
      guard (1...8).contains(gap.count), gap.allSatisfy({ kind($0) == .word || kind($0) == .comma }),
        gap.contains(where: { name($0) == .and || kind($0) == .comma })
      else { return nil }
    }
    guard let last = parts.last, comma - tail(last) <= 6, noContrast(sentence) else { return nil }
    return FoundTotal(total: total, parts: parts, sign: "the total")
  }

  // MARK: For and against

  /// "all 12 members voted, seven for and five against".
  private func voted(_ index: Int) -> FoundTotal? {
    let total = figures[index]
    guard isAddend(total), name(total.tokens.lowerBound - 1) == .all || (name(before(total)) == .all) else {
      return nil
    }
    guard let first = figure(index + 1), let second = figure(index + 2), addAlike([total, first, second]) else {
      return nil
    }
    guard name(first.tokens.upperBound) == .for, name(second.tokens.upperBound) == .against,
      span(first.tokens.upperBound, second.tokens.lowerBound).count <= 3,
      kind(first.tokens.lowerBound - 1) == .comma, first.tokens.lowerBound - tail(total) <= 8,
      name(second.tokens.upperBound + 1) != .and, kind(second.tokens.upperBound) != .comma
    else { return nil }
    return FoundTotal(total: total, parts: [first, second], sign: "all")
  }
}

import SourceText

/// Totals beside their parts: "for a total of", "the remaining", "include"; and what is told of all who were asked.
struct SumReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.flatMap { index in
      let line = lines[index]
      // A total and two parts stand in one sentence, but for those that go on in the next.
      let isOfThree = line.quantities.count > 2
      let sums = line.quantities.indices.flatMap { at -> [Relation] in
        var sums: [Relation?] = [remaining(index, at), theOther(index, at)]
        if isOfThree {
          sums.insert(total(line, at), at: 0)
          sums += [voted(line, at), colon(line, at), split(line, at)]
        }
        return sums.compactMap { $0 }
      }
      return sums + answers(line) + shares(index)
    }
  }

  /// "1,280 pledged delegates and 469 superdelegates for a total of 1,749".
  private func total(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard at >= 2, var stated = line.quantity(at), stated.end == .only, line.isPlain(stated),
      stated.unitKind != .percent, let cue = line.totalCue(stated)
    else { return nil }
    stated.role = .whole
    var hypotheses: [Hypothesis] = []
    var parts: [Quantity] = []
    for last in stride(from: at - 1, through: max(0, at - 6), by: -1) {
      guard let part = line.quantity(last), part.end == .only, line.isPlain(part), part.isPartLike(stated) else {
        break
      }
      let next = parts.last?.tokens.lowerBound ?? stated.tokens.lowerBound
      let gap = line.gap(line.tail(part), next)
      if gap.has(.semicolon, .far, .breaker, .from) { break }
      if !parts.isEmpty, !gap.has(.and, .comma) { break }
      parts.append(part)
      guard parts.count >= 2 else { continue }
      let sum = ExactInterval.sum(parts.map { $0.interval(line) })
      var support = Support()
      support.add(.structure, cue)
      hypotheses.append(
        Hypothesis(
          parts.reversed().map { .init("a part", $0) }, .sum, computed: sum, support: support,
          holds: sum.overlaps(stated.allowed)))
    }
    return hypotheses.isEmpty ? nil : Relation(.sum, stated, hypotheses)
  }

  /// "Twelve people died: seven men, three women and one child."
  private func colon(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let whole = line.quantity(at), whole.end == .only, line.isPlain(whole), People.isPerson(whole.head),
      line.figure(whole)?.bound == .equal,
      let mark = line.span(line.tail(whole), line.tail(whole) + 8).first(where: { line.kind($0) == .colon }),
      line.span(line.tail(whole), mark).allSatisfy({ line.kind($0) == .word })
    else { return nil }
    let parts = Array(line.quantities[(at + 1)...].prefix(8))
    guard parts.count >= 2, parts[0].tokens.lowerBound == mark + 1,
      parts.allSatisfy({
        $0.end == .only && line.isPlain($0) && ($0.unitKind == .none || People.isPerson($0.head))
          && $0.value < whole.value
      })
    else { return nil }
    for (a, b) in zip(parts, parts.dropFirst()) {
      let gap = line.gap(a.tokens.upperBound, b.tokens.lowerBound, skippingAsides: false)
      guard gap.words <= 6, gap.has(.comma, .and), !gap.has(.breaker, .verb, .figure, .semicolon, .of) else {
        return nil
      }
    }
    guard let last = parts.last, line.keyword(last.tokens.lowerBound - 1) == .and,
      line.sentence.upperBound - line.tail(last) <= 5
    else { return nil }
    let sum = ExactInterval.sum(parts.map { $0.interval(line) })
    var support = Support()
    support.add(.structure, line.words(mark..<last.tokens.upperBound))
    return Relation(
      .sum, whole,
      [
        Hypothesis(
          parts.map { .init("a part", $0) }, .sum, computed: sum, support: support, holds: sum.overlaps(whole.allowed))
      ])
  }

  /// "Almost four in 10 like it: 15 percent very much and 24 percent a little": two shares that make a third.
  private func split(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let whole = line.asShare(at), let one = line.quantity(at + 1), let other = line.quantity(at + 2),
      one.unitKind == .percent, other.unitKind == .percent, line.isPlain(one), line.isPlain(other),
      line.quantity(at + 3)?.unitKind != .percent,
      let mark = line.span(line.tail(whole), one.tokens.lowerBound).last, line.kind(mark) == .colon,
      one.value < whole.value, other.value < whole.value || line.isFraction(at)
    else { return nil }
    let gap = line.gap(one.tokens.upperBound, other.tokens.lowerBound)
    guard gap.has(.and), gap.words <= 5, !gap.has(.verb, .semicolon, .breaker),
      line.gap(line.tail(whole), mark).words <= 12, !line.gap(line.tail(whole), mark).has(.figure, .semicolon)
    else { return nil }
    return Relation(
      .sum, whole, [.init("a part", one), .init("a part", other)], .sum,
      computed: .sum([one.interval(line), other.interval(line)]),
      told: line.words(mark..<other.tokens.upperBound))
  }

  /// "will sell 1.8 million, and the owners the remaining 2.2 million" of four million that the sentence before has told.
  private func remaining(_ index: Int, _ at: Int) -> Relation? {
    let line = lines[index]
    guard var stated = line.quantity(at), stated.end == .only, line.isPlain(stated), stated.unitKind != .percent else {
      return nil
    }
    let start = stated.tokens.lowerBound
    let isBefore =
      line.isWord(start - 1, in: FigureWords.rest)
      && (line.keyword(start - 2) == .the || line.tag(start - 2) == .possessive)
    let end = line.tail(stated)
    let isAfter = line.isWord(end, in: SumReader.remain) && start <= line.sentence.lowerBound + 1
    guard isBefore || isAfter else { return nil }
    let cue = isBefore ? line.words(start - 1..<start) : line.words(end..<end + 1)
    stated.role = .part
    // The parts: all alike between the whole and this; the whole stands in one of the two sentences before.
    var parts: [(Quantity, QuantityLine)] = []
    var hypotheses: [Hypothesis] = []
    for other in [line]
      + [index - 1, index - 2].filter({ lines.indices.contains($0) && line.number - lines[$0].number <= 2 }).map({
        lines[$0]
      })
    {
      for quantity in other.quantities.reversed()
      where quantity.end == .only && quantity.per == nil
        && (other.number < line.number || quantity.tokens.upperBound <= start)
      {
        guard quantity.isPartLike(stated), other.isPlain(quantity), parts.count < 5 else { continue }
        if !parts.isEmpty, !isAfter || quantity.unitKind != .none,
          other.figure(quantity)?.bound == .equal || other.figure(quantity)?.bound == .about
        {
          let values = [quantity.interval(other)] + parts.map { part, at in at.figure(part)?.interval ?? part.allowed }
          let computed = Operation.rest.computed(values) ?? .everything
          var support = Support()
          support.add(.cue, cue)
          let isTold = parts.allSatisfy { $0.0.unitKind == .none || $0.0.head == quantity.head }
          if isTold, quantity.unitKind != .none, parts.allSatisfy({ $0.0.value < quantity.value }),
            isAfter ? other.number < line.number : parts.count == 1 && line.isOfThose(parts[0].0)
          {
            support.add(.structure, other.words(quantity.tokens.lowerBound..<other.tail(quantity)))
          }
          hypotheses.append(
            Hypothesis(
              [.init("the whole", quantity)] + parts.map { .init("a part", $0.0) }, .rest, computed: computed,
              support: support,
              holds: computed.overlaps(stated.allowed)))
        }
        parts.append((quantity, other))
      }
    }
    return hypotheses.isEmpty ? nil : Relation(.sum, stated, hypotheses)
  }

  /// "12 dead, seven in the one place and the other five in the other", "Three of the 12 were hurt, four missing and the
  /// remaining five safe", "Seven of the 12 voted for it. The other five stayed away."
  private func theOther(_ index: Int, _ at: Int) -> Relation? {
    let line = lines[index]
    guard let last = line.quantity(at), isAddend(last, line), at <= 12 else { return nil }
    let start = last.tokens.lowerBound
    guard line.isWord(start - 1, in: FigureWords.rest), line.keyword(start - 2) == .the, line.keyword(start - 3) != .of,
      line.keyword(start - 3) != .from, !line.isWord(last.tokens.upperBound, in: SumReader.joined),
      let (whole, told, first) = whole(index, at)
    else { return nil }
    let parts = told + [last]
    guard isAddend(whole, first), told.allSatisfy({ isAddend($0, $0.sentence == line.number ? line : first) }),
      parts.allSatisfy({ $0.value < whole.value && $0.isPartLike(whole) && $0.isCount == whole.isCount }),
      // "Of the 48, 30 were women, 20 of them from Kelda and the other 10 from Orrin": of a part, not of the whole.
      !parts.indices.dropLast(2).contains(where: {
        ExactInterval.sum(parts[($0 + 1)...].map(\.allowed)).overlaps(parts[$0].allowed)
      }),
      !told.dropFirst().contains(where: line.isOfThose),
      !line.holds(SumReader.contrasts, in: line.span(line.sentence.lowerBound, start - 1)),
      first.number == line.number || !first.holds(SumReader.contrasts, in: first.sentence)
    else { return nil }
    return Relation(
      .sum, whole, parts.map { .init("a part", $0) }, .sum, computed: .sum(parts.map(\.allowed)),
      told: line.words(start - 2..<start))
  }

  /// What the other or the remaining are of, with the parts that were told before them.
  private func whole(_ index: Int, _ at: Int) -> (Quantity, parts: [Quantity], QuantityLine)? {
    let line = lines[index]
    let before = Array(line.quantities.prefix(at))
    if let part = before.indices.dropLast().last(where: { line.isOf(before[$0], before[$0 + 1]) }) {
      return (before[part + 1], [before[part]] + before[(part + 2)...], line)
    }
    if let whole = before.first, before.count >= 2,
      whole.unitKind != .none || line.opensWithOf(whole) || line.isToll(whole)
    {
      return (whole, Array(before.dropFirst()), line)
    }
    guard index > 0, lines[index - 1].number == line.number - 1, lines[index - 1].sentence.count <= 80,
      line.sentence.count <= 120
    else { return nil }
    let last = lines[index - 1]
    if before.isEmpty, last.quantities.count == 2, last.isOf(last.quantities[0], last.quantities[1]),
      line.quantities[at].tokens.lowerBound - line.sentence.lowerBound <= 3
    {
      return (last.quantities[1], [last.quantities[0]], last)
    }
    guard last.quantities.count == 1, let whole = last.quantities.first, whole.unitKind == .counted,
      let first = before.first, first.tokens.lowerBound - line.sentence.lowerBound <= 2
    else { return nil }
    return (whole, before, last)
  }

  private func isAddend(_ quantity: Quantity, _ line: QuantityLine) -> Bool {
    guard line.isPlain(quantity), quantity.per == nil, quantity.isCount || quantity.unitKind == .currency,
      let bound = line.figure(quantity)?.bound
    else { return false }
    return bound == .equal || bound == .about
  }

  /// "all 12 members voted, seven for and five against".
  private func voted(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let whole = line.quantity(at), let one = line.quantity(at + 1), let other = line.quantity(at + 2),
      [whole, one, other].allSatisfy({ isAddend($0, line) && $0.isCount }),
      line.keyword(whole.tokens.lowerBound - 1) == .all,
      line.keyword(one.tokens.upperBound) == .for, line.keyword(other.tokens.upperBound) == .against,
      other.tokens.lowerBound - one.tokens.upperBound <= 3, line.kind(one.tokens.lowerBound - 1) == .comma,
      one.tokens.lowerBound - line.tail(whole) <= 8, line.kind(other.tokens.upperBound + 1) != .word
    else { return nil }
    return Relation(
      .sum, whole, [.init("a part", one), .init("a part", other)], .sum, computed: .sum([one.allowed, other.allowed]),
      told: line.words(one.tokens.lowerBound..<other.tokens.upperBound + 1))
  }

  private static let contrasts = WordSet("another more additional than compared previous earlier last first least")
  private static let joined = WordSet("percent or and to")
  private static let remain = WordSet("remain remains remained")

  // MARK: Percentages of all

  /// "44 percent to 37 percent, with 13 percent for another and 6 percent undecided": more than all is none.
  private func answers(_ line: QuantityLine) -> [Relation] {
    let percents = line.quantities.filter { $0.unitKind == .percent && $0.per == nil }
    guard percents.count >= 3, let first = percents.firstIndex(where: { line.isAnswerOfFew($0) }), first >= 2,
      percents[first].end == .only
    else { return [] }
    let rest = percents[first...].prefix(4).prefix { line.isAnswerOfFew($0) }
    let pair = [percents[first - 2], percents[first - 1]]
    guard
      pair[0].source == pair[1].source || line.gap(pair[0].tokens.upperBound, pair[1].tokens.lowerBound).words <= 12,
      !line.gap(pair[1].tokens.upperBound, percents[first].tokens.lowerBound).has(.semicolon, .far)
    else { return [] }
    return [over(line, pair + rest)]
  }

  private func over(_ line: QuantityLine, _ parts: [Quantity], _ other: QuantityLine? = nil) -> Relation {
    let last = parts[parts.count - 1]
    let sum = ExactInterval.sum(
      parts.map { $0.end == .only ? $0.interval($0.sentence == line.number ? line : other ?? line) : $0.allowed })
    var support = Support()
    support.add(.structure, (other ?? line).words(last.tokens.lowerBound..<last.tokens.upperBound + 3))
    let low = sum.low ?? .zero
    return Relation(
      .percentSum, last,
      [Hypothesis(parts.map { .init("a share", $0) }, .sum, computed: sum, support: support, holds: low <= Exact(101))])
  }

  /// "Sanders received 69 percent of the vote … Hillary Clinton won 31 percent": two that share one vote.
  private func shares(_ index: Int) -> [Relation] {
    guard lines.indices.contains(index + 1), lines[index + 1].number == lines[index].number + 1 else { return [] }
    let (line, next) = (lines[index], lines[index + 1])
    guard let first = line.quantities.first, first.unitKind == .percent, first.end == .only, line.isPlain(first),
      line.isOfTheVote(first),
      let second = next.quantities.first, second.unitKind == .percent, second.end == .only, next.isPlain(second),
      next.change(0) == nil, line.change(0) == nil,
      next.tag(next.sentence.lowerBound) == .properNoun, second.tokens.lowerBound - next.sentence.lowerBound <= 6,
      next.kind(second.tokens.upperBound) == .comma || next.kind(second.tokens.upperBound) == .period
        || next.isOfTheVote(second),
      !next.holds(SumReader.elsewhere, in: next.sentence),
      line.names(before: first.tokens.lowerBound).isDisjoint(with: next.names(before: second.tokens.lowerBound))
    else { return [] }
    return [over(line, [first, second], next)]
  }

  private static let elsewhere = WordSet("in among with while")
}

extension QuantityLine {
  private static let vote = WordSet("vote votes")
  func isOfTheVote(_ quantity: Quantity) -> Bool { isOfTheVote(at: quantity.tokens.upperBound) }
  func isOfTheVote(at of: Int) -> Bool {
    keyword(of) == .of && (isWord(of + 1, in: QuantityLine.vote) || isWord(of + 2, in: QuantityLine.vote))
  }

  /// "6 percent undecided", "32 percent said they had no opinion", "13 percent supporting another".
  func isAnswerOfFew(_ quantity: Quantity) -> Bool {
    let end = quantity.tokens.upperBound
    return holds(
      QuantityLine.few,
      in: span(end, end + 7).prefix { kind($0) == .word }.isEmpty
        ? span(end, end) : end..<(span(end, end + 7).first { kind($0) != .word } ?? min(end + 7, sentence.upperBound)))
  }

  private static let few = WordSet("undecided another neither unsure opinion undeclared uncommitted else uncertain")

  /// "for a total of", "totaling", "for a combined".
  func totalCue(_ quantity: Quantity) -> TextRange? {
    let start = quantity.tokens.lowerBound
    if keyword(start - 1) == .of, keyword(start - 2) == .total,
      let at = [start - 4, start - 5].first(where: { isWord($0, in: QuantityLine.making) })
    {
      return words(at..<start)
    }
    let end = tail(quantity)
    if isInAll(end), kind(start - 1) == .comma { return words(end..<end + 2) }
    if keyword(start - 1) == .of, keyword(start - 2) == .total, kind(start - 4) == .comma {
      return words(start - 3..<start)
    }
    if isWord(start - 1, in: FigureWords.totaling), kind(start - 2) == .comma || kind(start - 2) == .dash {
      return words(start - 1..<start)
    }
    return nil
  }

  /// "12 dead", "12 were hurt".
  func isToll(_ quantity: Quantity) -> Bool {
    let end = quantity.tokens.upperBound
    return isWord(end, in: QuantityLine.tolls)
      || (token(end)?.is(.auxiliary) ?? false) && isWord(end + 1, in: QuantityLine.tolls)
  }

  private static let tolls = WordSet(
    "dead injured wounded hurt killed missing arrested detained ill sick infected homeless")

  /// "1.8 million of the new shares": a part of what was told before.
  func isOfThose(_ quantity: Quantity) -> Bool {
    let end = quantity.tokens.upperBound
    return keyword(end) == .of && isWord(end + 1, in: QuantityLine.those)
  }

  private static let those = WordSet("the those these them its their")
  private static let making = WordSet("for making giving bringing")
}

import SourceText

/// So many things, so much for each of them, and all of it, wherever the three stand in a sentence: "4,200 tickets at $180
/// apiece, bringing in $756,000", "480 points in 24 games, an average of 20 a game".
struct ProductReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.flatMap { line in
      line.quantities.count < 3 ? [] : line.quantities.indices.compactMap { product(line, rateAt: $0) }
    }
  }

  private static let reach = 4

  private func product(_ line: QuantityLine, rateAt at: Int) -> Relation? {
    guard let rate = line.quantity(at), rate.end == .only, line.isPlain(rate), rate.unitKind != .percent,
      line.figure(rate).map({ ($0.bound == .equal || $0.bound == .about) && $0.perCount == .one }) ?? false
    else { return nil }
    let near = max(0, at - ProductReader.reach)..<min(line.quantities.count, at + ProductReader.reach + 1)
    var (hypotheses, stated): ([Hypothesis], Quantity?) = ([], nil)
    for first in near where first != at {
      let count = line.quantities[first]
      guard count.end == .only, line.isPlain(count), count.per == nil, count.unitKind == .counted || count.isTime,
        count.value > .one, let tie = tie(line, rate, count)
      else { continue }
      for second in near where second != at && second != first {
        let total = line.quantities[second]
        guard total.end == .only, line.isPlain(total), total.per == nil, isTotal(total, of: rate),
          total.value > rate.value, line.change(second) == nil,
          !line.gap(
            min(rate.tokens.lowerBound, total.tokens.lowerBound), max(rate.tokens.upperBound, total.tokens.upperBound)
          )
          .has(.semicolon, .far)
        else { continue }
        let values = [count.isTime ? ExactInterval(exactly: count.value) : count.interval(line), rate.interval(line)]
        guard let computed = Operation.product.computed(values) else { continue }
        var support = Support()
        if let link = line.totalLink(total, count: count, rate: rate) {
          support.add(.structure, tie)
          support.add(.cue, link)
        } else {
          support.add(.cue, tie)
        }
        hypotheses.append(
          Hypothesis(
            [.init("how many", count), .init("for each", rate)], .product, computed: computed, support: support,
            holds: computed.overlaps(total.interval(line)) || computed.overlaps(total.allowed)))
        if stated == nil, support.points >= Support.bar { stated = total }
      }
    }
    return stated.map { Relation(.rate, $0, hypotheses) }
  }

  /// "$180 apiece", "25 a game" beside games, "each of the 300 families … $2,500": the words that say so.
  private func tie(_ line: QuantityLine, _ rate: Quantity, _ count: Quantity) -> TextRange? {
    if let per = rate.per, !per.isEmpty {
      return per == count.head || per == count.unit ? line.words(rate.tokens) : nil
    }
    let end = line.tail(rate)
    for at in [rate.tokens.upperBound, end] {
      if line.isWord(at, in: FigureWords.each) {
        return line.isWord(at + 1, in: ProductReader.to) ? nil : line.words(rate.tokens.lowerBound..<at + 1)
      }
      if line.isWord(at, in: ProductReader.a), let noun = line.token(at + 1), noun.kind == .word,
        noun.hash == Vocabulary.hash(count.head) || noun.hash == Vocabulary.hash(count.unit)
      {
        return line.words(rate.tokens.lowerBound..<at + 2)
      }
    }
    let start = count.tokens.lowerBound
    // "averaged 24 points in 10 games"
    let verb = [rate.tokens.lowerBound, line.governor(rate)].first { line.isWord($0, in: ProductReader.averaged) }
    if let verb, start - end <= 3, start > end { return line.words(verb..<rate.tokens.upperBound) }
    if line.keyword(start - 1) == .the, line.keyword(start - 2) == .of, line.isWord(start - 3, in: FigureWords.each) {
      return line.words(start - 3..<start)
    }
    return nil
  }

  /// Of the unit that the rate is told in.
  private func isTotal(_ total: Quantity, of rate: Quantity) -> Bool {
    if total.unitKind == .currency {
      return rate.unitKind == .currency && (rate.unit == total.unit || rate.unit.hasPrefix(total.unit + " per "))
    }
    if total.unitKind == .measure { return rate.unit.hasPrefix(total.unit + " per ") }
    guard total.isCount, rate.unitKind == .none || rate.unitKind == .counted else { return false }
    return rate.head.isEmpty || rate.head == total.head || rate.unit.hasPrefix(total.unit + " per ")
  }

  private static let averaged = WordSet("averaged averages averaging")
  private static let a = WordSet("a an per each every")
  private static let to = WordSet("to of")
}

extension Quantity {
  /// A length of time, as things are counted by it: "20 days at $4,000 a day".
  var isTime: Bool { unitKind == .measure && Quantity.times.contains(unit) && value.isWhole }
  private static let times: Set<String> = ["hour", "day", "week", "month", "year"]
}

extension QuantityLine {
  /// The words that make a quantity all of what is counted at a rate.
  fileprivate func totalLink(_ total: Quantity, count: Quantity, rate: Quantity) -> TextRange? {
    let start = total.tokens.lowerBound
    let last = max(tail(count), rate.tokens.upperBound)
    if start >= last {
      let gap = gap(last, start)
      if gap.has(.breaker, .semicolon, .far, .figure) { return nil }
      if let word = span(max(last, start - 5), start).first(where: { isWord($0, in: QuantityLine.totals) }) {
        return words(word..<start)
      }
    }
    let end = tail(total)
    if isInAll(end) { return words(end..<end + 2) }
    // "At 400 homes a year, the 1,600 homes would take six years"
    if count.isTime, isWord(governor(count), in: QuantityLine.taking), (0...3).contains(governor(count) - end) {
      return words(governor(count)..<count.tokens.upperBound)
    }
    if isWord(end, in: QuantityLine.altogether) { return words(end..<end + 1) }
    // "480 points in 24 games, an average of 25", "$6.5 million for 12 buses, which works out at …"
    let (one, other) = start < count.tokens.lowerBound ? (total, count) : (count, total)
    guard rate.tokens.lowerBound >= tail(other) else { return nil }
    let joint = gap(tail(one), other.tokens.lowerBound)
    guard (1...3).contains(other.tokens.lowerBound - tail(one)), joint.marks.subtracting([.from, .to, .of]).isEmpty
    else { return nil }
    let toRate = span(tail(other), rate.tokens.lowerBound)
    guard toRate.count <= 8, let word = toRate.first(where: { isWord($0, in: QuantityLine.averages) }),
      !gap(tail(other), rate.tokens.lowerBound).has(.semicolon, .and, .breaker)
        || isWord(word - 1, in: QuantityLine.relative)
    else { return nil }
    return words(word..<rate.tokens.lowerBound)
  }

  private static let taking = WordSet("take takes took taking")
  private static let totals = WordSet(
    "total totaling totalling totaled totalled or worth valuing valued raising bringing netting yielding altogether")
  private static let altogether = WordSet("altogether total overall")
  private static let averages = WordSet("or average averaging averages works working amounts")
  private static let relative = WordSet("which that")
}

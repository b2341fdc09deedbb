import SourceText

/// One quantity that a text tells twice, the second time with a slip of the pen: "112-member" and "121-member".
struct RepeatReader {
  let lines: [QuantityLine]

  var relations: [Relation] { slips + headlines + pairs }

  // MARK: Digits exchanged, zeros lost

  private struct Key: Hashable {
    var digits: [UInt8]
    var kind: Figure.UnitKind
  }

  /// What is told by the same digits in another order, or with another power of ten, of the same noun.
  private var slips: [Relation] {
    var seen: [Key: [(Quantity, Int)]] = [:]
    var counts: [Exact: Int] = [:]
    for line in lines { for quantity in line.quantities { counts[quantity.value, default: 0] += 1 } }
    var found: [Relation] = []
    for (index, line) in lines.enumerated() {
      for quantity in line.quantities
      where quantity.end == .only && quantity.per == nil && line.isPlain(quantity)
        && (quantity.unitKind == .counted
          || quantity.unitKind == .currency && line.keyword(quantity.tokens.lowerBound - 1) == .the
            && quantity.value.digits > 999
          || quantity.unitKind == .currency && quantity.value.digits > 999)
      {
        let digits = Array(String(quantity.value.digits).utf8)
        guard digits.count >= 3, digits.count <= 12, Set(digits).count >= 2 else { continue }
        let key = Key(digits: digits.sorted(), kind: quantity.unitKind)
        let earlier = seen[key]?.suffix(4) ?? []
        seen[key, default: []].append((quantity, index))
        guard !earlier.contains(where: { $0.0.value == quantity.value }),
          let (other, there) = earlier.last(where: {
            isSame($0.0, lines[$0.1], quantity, line) && Slip.lies(between: $0.0.value, quantity.value)
          })
        else { continue }
        // A list of many like figures holds such pairs by chance.
        guard line.quantities.count <= 6, lines[there].quantities.count <= 6 else { continue }
        var support = Support()
        support.add(.noun, lines[there].words(other.tokens.lowerBound..<lines[there].tail(other)))
        support.add(.slip, line.words(quantity.tokens.lowerBound..<line.tail(quantity)))
        found.append(
          Relation(
            .sameQuantity, quantity,
            [
              Hypothesis(
                [.init("elsewhere", other)], .same, computed: other.allowed, support: support,
                holds: other.allowed.overlaps(quantity.allowed))
            ]))
      }
    }
    return found
  }

  /// Whether both count one thing: the same phrase, or a number before a hyphen, or one that comes back by "the".
  private func isSame(_ a: Quantity, _ here: QuantityLine, _ b: Quantity, _ line: QuantityLine) -> Bool {
    if a.unit == b.unit { return true }
    if a.head == b.head, here.kind(a.tokens.upperBound) == .hyphen, line.kind(b.tokens.upperBound) == .hyphen {
      return true
    }
    guard a.head == b.head || line.keyword(b.tokens.lowerBound - 1) == .the && !b.head.isEmpty else { return false }
    return line.keyword(b.tokens.lowerBound - 1) == .the && b.value.digits > 99
      && a.unit.split(separator: " ").contains { word in b.unit.hasPrefix(word.prefix(5)) }
  }

  // MARK: Headlines

  /// A figure of the first heading that the first sentences tell otherwise of the same noun.
  private var headlines: [Relation] {
    guard let head = lines.first, head.isHeading, head.number <= 1 else { return [] }
    return head.quantities.filter { $0.end == .only && head.isPlain($0) || isAge($0, head) }.prefix(4).compactMap {
      quantity in
      guard quantity.unitKind == .counted || isAge(quantity, head), !quantity.head.isEmpty, quantity.value > .ten else {
        return nil
      }
      var hypotheses: [Hypothesis] = []
      for line in lines.dropFirst() {
        for other in line.quantities
        where other.end == .only && (other.unitKind == .none || other.head == quantity.head || isAge(quantity, head)) {
          let isLike = other.head == quantity.head && line.number - head.number <= 4
          var support = Support()
          if isLike, hypotheses.isEmpty {
            support.add(.noun, line.words(other.tokens.lowerBound..<line.tail(other)))
            support.add(.slip, line.words(other.tokens))
          }
          hypotheses.append(
            Hypothesis(
              [.init("the body", other)], .same, computed: other.allowed, support: support,
              holds: line.plain(other).overlaps(head.plain(quantity))))
        }
        if hypotheses.count > 60 { break }
      }
      return hypotheses.isEmpty ? nil : Relation(.sameQuantity, quantity, hypotheses)
    }
  }

  private func isAge(_ quantity: Quantity, _ line: QuantityLine) -> Bool {
    line.figure(quantity).map { $0.form == .age } ?? false
  }

  // MARK: Two levels told twice

  /// "leading Orr among likely voters, 46 percent to 44 percent", and once more with one of them changed.
  private var pairs: [Relation] {
    var first: [Exact: [(Quantity, Quantity, Int)]] = [:]
    var found: [Relation] = []
    for (index, line) in lines.enumerated() {
      for at in line.quantities.indices.dropFirst() {
        let (a, b) = (line.quantities[at - 1], line.quantities[at])
        guard a.source == b.source, a.unitKind == .percent, b.unitKind == .percent else { continue }
        let earlier = (first[b.value] ?? []).suffix(3)
        first[b.value, default: []].append((a, b, index))
        guard let (other, _, there) = earlier.last(where: { $0.0.value != a.value }),
          !earlier.contains(where: { $0.0.value == a.value })
        else { continue }
        let (here, names) = (line.capitals, lines[there].capitals)
        // The shorter of them names nothing that the longer does not, four words at least.
        let smaller = here.count < names.count ? here : names
        guard here.intersection(names).count >= 5, smaller.subtracting(here.intersection(names)).count <= 2,
          !line.holds(RepeatReader.others, in: line.sentence),
          line.number - lines[there].number <= 3
        else { continue }
        var support = Support()
        support.add(.structure, lines[there].words(other.tokens))
        found.append(
          Relation(
            .sameQuantity, a,
            [
              Hypothesis(
                [.init("elsewhere", other)], .same, computed: other.allowed, support: support,
                holds: other.allowed.overlaps(a.allowed))
            ]))
      }
    }
    return found
  }

  private static let others = WordSet(
    "women men independents last previous earlier month ago among-women whites blacks hispanics latinos younger older")
}

extension QuantityLine {
  /// "more than 1,200" as 1,200: what a headline and its text say alike.
  func plain(_ quantity: Quantity) -> ExactInterval {
    guard let figure = figure(quantity), figure.bound == .more || figure.bound == .less else {
      return quantity.interval(self)
    }
    return figure.interval
  }

  /// The capitalized words of a sentence.
  var capitals: Set<UInt32> {
    Set(
      sentence.prefix(80).filter {
        prose.tokens[$0].isCapitalized && prose.tokens[$0].kind == .word && prose.tokens[$0].length > 2
      }.map { prose.tokens[$0].hash })
  }
}

import SourceText

/// Parts that cannot be more than their whole: "including", "of the", "a small share of".
struct PartReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.indices.flatMap { index in
      let line = lines[index]
      let places = line.quantities.count > 1 ? line.quantities.indices : 0..<0
      return places.flatMap { at in
        [
          included(line, at), ofWhole(line, at), smallShare(line, at), ofThem(line, at), opened(line, at),
          row(line, at),
        ].compactMap { $0 }
      } + (index + 1 < lines.count ? awarded(line, lines[index + 1]) + alone(line, lines[index + 1]) : [])
    }
  }

  private func relation(
    _ line: QuantityLine, _ parts: [Quantity], _ wholes: [Quantity], _ cue: TextRange
  ) -> Relation? {
    guard let first = parts.first, !wholes.isEmpty else { return nil }
    var stated = first
    (stated.role, stated.cue) = (.part, cue)
    let sum = ExactInterval.sum(parts.map { line.written($0) })
    return Relation(
      .part, stated,
      wholes.map { whole in
        let computed = Operation.atMost.computed([line.upper(whole)]) ?? .everything
        var support = Support()
        support.add(.structure, cue)
        return Hypothesis(
          [.init("the whole", whole)] + parts.dropFirst().map { .init("another part", $0) }, .atMost,
          computed: computed, support: support,
          holds: computed.overlaps(sum))
      })
  }

  /// "1,033 adults, including 389 voters", "a $7.5 million charge, including $4.7 million for … and $2.8 million for …".
  private func included(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let part = line.quantity(at), part.end == .only, part.unitKind != .percent, part.per == nil,
      line.isPlain(part),
      line.change(at) == nil
    else { return nil }
    var governor = line.governor(part)
    // "including the mayor, four captains and two cooks": past one who is not counted.
    let opens = line.span(part.tokens.lowerBound - 12, part.tokens.lowerBound).last {
      line.isWord($0, in: PartReader.including)
    }
    if let opens, line.kind(governor) == .comma, People.isPerson(part.head),
      !line.gap(opens + 1, governor).has(.figure, .verb, .semicolon, .and)
    {
      governor = opens
    }
    guard line.isWord(governor, in: PartReader.including) else { return nil }
    var parts = [part]
    for next in at + 1..<at + 4 {
      guard let more = line.quantity(next), more.end == .only, line.isPlain(more),
        more.unitKind == .currency
          ? more.unit == part.unit : People.isPerson(part.head) && People.isPerson(more.head) && more.head != part.head
      else { break }
      let gap = line.gap(line.tail(parts[parts.count - 1]), more.tokens.lowerBound)
      let isRow = more.unitKind != .currency && gap.words <= 4 && gap.has(.comma, .and) && !gap.has(.verb)
      guard isRow || line.keyword(line.governor(more)) == .and && !gap.has(.comma), !gap.has(.breaker, .semicolon)
      else { break }
      parts.append(more)
    }
    var wholes: [Quantity] = []
    for last in stride(from: at - 1, through: max(0, at - 4), by: -1) {
      guard let whole = line.quantity(last), whole.end == .only, line.isPlain(whole) || line.isPlainChange(whole),
        isKind(part, of: whole)
      else { continue }
      guard line.keyword(line.tail(whole)) != .of || part.unitKind == .currency else { continue }
      let gap = line.gap(line.tail(whole), governor)
      if wholes.isEmpty, gap.has(.semicolon, .far, .colon) { return nil }
      if wholes.isEmpty, gap.words > 14 { return nil }
      wholes.append(whole)
    }
    return relation(line, parts, wholes, line.words(governor..<governor + 1))
  }

  private static let including = WordSet("including includes included")

  /// Money of money; people of people; things of things of one noun, or without a noun.
  private func isKind(_ part: Quantity, of whole: Quantity) -> Bool {
    guard part.isPartLike(whole) else { return false }
    guard part.isCount else { return true }
    return part.unitKind == .none && part.value > .ten
      || part.head == whole.head && !part.head.isEmpty
      || People.isPerson(part.head) && People.isPerson(whole.head)
  }

  /// "44 of the 50 delegates", "64 million of Kelda's 95 million shares".
  private func ofWhole(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let part = line.quantity(at), let whole = line.quantity(at + 1), part.end == .only, whole.end == .only,
      part.isPartLike(whole), line.isPlain(part), line.isPlain(whole), line.isOf(part, whole),
      part.unitKind == .none || part.unitKind == .currency || part.head == whole.head,
      whole.value > Exact(3), whole.value != .ten, whole.value != .hundred,
      line.kind(whole.tokens.upperBound) != .hyphen, line.keyword(line.tail(part)) != .out
    else { return nil }
    let governor = line.governor(whole)
    let isBare = whole.tokens.lowerBound == governor + 1
    // "six of 10 …", "11 of 10": a manner of speaking; "25 of 12 May".
    guard !isBare || whole.unitKind == .counted && whole.value > Exact(12) && part.value > .ten else { return nil }
    return relation(line, [part], [whole], line.words(governor..<whole.tokens.lowerBound))
  }

  /// "$37.3 million, a small share of the $1.5 billion", "the first wave in a total of 600".
  private func smallShare(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let whole = line.quantity(at), whole.end == .only, line.isPlain(whole) else { return nil }
    var governor = whole.tokens.lowerBound - 1
    while governor > whole.tokens.lowerBound - 4, line.tag(governor) == .determiner || line.tag(governor) == .adjective
    { governor -= 1 }
    guard line.keyword(governor) == .of else { return nil }
    let noun = governor - 1
    let isShare = line.isWord(noun, in: PartReader.shares)
    let isTotal = line.keyword(noun) == .total && line.isWord(noun - 2, in: PartReader.inside)
    guard isShare || isTotal else { return nil }
    let mark = line.span(noun - 10, noun).last { line.kind($0) == .comma || line.kind($0) == .dash }
    guard let mark, !line.span(mark, noun).contains(where: { line.tag($0) == .finite }) else { return nil }
    for last in stride(from: at - 1, through: max(0, at - 3), by: -1) {
      guard let part = line.quantity(last), part.end == .only, part.per == nil, part.isPartLike(whole),
        line.isPlain(part),
        part.unitKind == whole.unitKind, !line.gap(line.tail(part), mark).has(.breaker, .semicolon, .colon, .far, .verb)
      else { continue }
      return relation(line, [part], [whole], line.words(noun..<governor + 1))
    }
    return nil
  }

  private static let shares = WordSet("share part fraction portion percentage chunk slice sliver")
  private static let inside = WordSet("in of")

  /// "$850,000, $300,000 of it at home", "640 homes, of which 128 …"
  private func ofThem(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let part = line.quantity(at), let whole = line.quantity(at - 1), part.end == .only, whole.end == .only,
      line.isPlain(part), line.isPlain(whole), isKind(part, of: whole), line.change(at) == nil
    else { return nil }
    let end = part.tokens.upperBound
    let isAfter = line.keyword(end) == .of && line.isWord(end + 1, in: PartReader.them)
    let start = part.tokens.lowerBound
    let isBefore = line.isWord(start - 1, in: FigureWords.which) && line.keyword(start - 2) == .of
    guard isAfter || isBefore else { return nil }
    let cue = isAfter ? line.words(end..<end + 2) : line.words(start - 2..<start)
    let gap = line.gap(line.tail(whole), start)
    guard gap.has(.comma, .dash), !gap.has(.semicolon, .breaker, .far), gap.words <= 8 || isBefore else {
      return isBefore ? relation(line, [part], [whole], cue) : nil
    }
    return relation(line, [part], [whole], cue)
  }

  private static let them = WordSet("it them which those these")

  /// "Of the 48 crew, 52 were saved".
  private func opened(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let part = line.quantity(at), let whole = line.quantity(at - 1), line.isPlain(part), line.isPlain(whole),
      line.governor(whole) == line.sentence.lowerBound, line.keyword(line.sentence.lowerBound) == .of,
      line.figure(whole)?.bound == .equal, line.figure(part)?.bound == .equal,
      part.unitKind == .none || isKind(part, of: whole), part.isPartLike(whole),
      part.tokens.lowerBound - line.tail(whole) <= 3, line.kind(line.tail(whole)) == .comma, line.change(at) == nil
    else { return nil }
    return relation(line, [part], [whole], line.words(line.governor(whole)..<whole.tokens.lowerBound))
  }

  /// "employs 340 people, 210 in Kelda and 140 in Orrin", "killed 23, 12 of them in Kelda, seven in Orrin and six in Stroma":
  /// a row of bare numbers, each with its place, behind what they are of.
  private func row(_ line: QuantityLine, _ at: Int) -> Relation? {
    guard let whole = line.quantity(at), line.isPlain(whole), whole.unitKind == .counted, whole.per == nil,
      line.figure(whole)?.bound == .equal || line.figure(whole)?.bound == .about,
      let first = line.quantity(at + 1),
      line.kind(first.tokens.lowerBound - 1) == .comma
        || line.kind(first.tokens.lowerBound - 1) == .dash,
      line.gap(line.tail(whole), first.tokens.lowerBound).words <= 4,
      !line.gap(line.tail(whole), first.tokens.lowerBound).has(.breaker, .figure, .and)
    else { return nil }
    var parts: [Quantity] = []
    for next in at + 1..<at + 9 {
      guard let part = line.quantity(next), line.isPlain(part), part.per == nil, part.value < whole.value,
        part.unitKind == .none || part.head == whole.head, line.figure(part)?.bound == .equal,
        line.tag(part.tokens.upperBound) == .preposition,
        line.change(next) == nil
      else { break }
      if let last = parts.last {
        let gap = line.gap(last.tokens.upperBound, part.tokens.lowerBound)
        guard gap.has(.comma, .and), gap.words <= 8, !gap.has(.breaker, .semicolon, .verb, .figure, .or) else { break }
      }
      parts.append(part)
    }
    guard parts.count > 1, let last = parts.last, line.keyword(last.tokens.lowerBound - 1) == .and else { return nil }
    return relation(line, parts, [whole], line.words(first.tokens.lowerBound..<last.tokens.upperBound + 1))
  }

  /// "$850,000 worldwide … In Orrin alone it should take $300,000": what one place makes of what all do.
  private func alone(_ line: QuantityLine, _ next: QuantityLine) -> [Relation] {
    guard next.number <= line.number + 2,
      let part = next.quantities.first(where: {
        $0.end == .only && $0.unitKind == .currency && $0.per == nil && next.isPlain($0)
      }),
      let cue = next.span(next.sentence.lowerBound, part.tokens.lowerBound).prefix(12).first(where: {
        next.keyword($0) == .alone
      }),
      let whole = line.quantities.first(where: { quantity in
        quantity.end == .only && quantity.unit == part.unit && quantity.per == nil && line.isPlain(quantity)
          && line.span(quantity.tokens.upperBound, quantity.tokens.upperBound + 3).contains {
            line.isWord($0, in: PartReader.everywhere)
          }
      })
    else { return [] }
    return [relation(next, [part], [whole], next.words(cue..<cue + 1))].compactMap { $0 }
  }

  private static let everywhere = WordSet("worldwide globally nationwide overall")

  /// "nine of the 13 delegates at stake. Hale picked up four delegates": two that share one whole.
  private func awarded(_ line: QuantityLine, _ next: QuantityLine) -> [Relation] {
    guard next.number == line.number + 1, next.sentence.count <= 60,
      let second = next.quantities.last(where: { $0.end == .only && $0.unitKind == .counted })
    else { return [] }
    return line.quantities.indices.compactMap { at in
      guard let part = line.quantity(at), let whole = line.quantity(at + 1), part.end == .only, whole.end == .only,
        line.isPlain(part),
        part.isPartLike(whole), line.isOf(part, whole), whole.unitKind == .counted, second.head == whole.head,
        line.isPlain(whole),
        line.holds(PartReader.stakes, in: line.span(whole.tokens.upperBound, whole.tokens.upperBound + 6)),
        !next.holds(PartReader.elsewhere, in: next.sentence)
      else { return nil }
      var stated = whole
      stated.role = .whole
      let sum = ExactInterval.sum([part.interval(line), second.interval(next)])
      var support = Support()
      support.add(.structure, line.words(part.tokens.lowerBound..<whole.tokens.upperBound))
      support.add(.noun, next.words(second.tokens.lowerBound..<next.tail(second)))
      let holds = sum.low.map { low in stated.allowed.high.map { low <= $0 } ?? true } ?? true
      return Relation(
        .sum, stated,
        [
          Hypothesis(
            [.init("one part", part), .init("the other part", second)], .sum, computed: sum, support: support,
            holds: holds)
        ])
    }
  }

  private static let stakes = WordSet("stake contested awarded available up")
  private static let elsewhere = WordSet("another more other in total overall now so far superdelegates")
}

extension QuantityLine {
  /// A quantity that says how much there is: no change, no age, no range.
  func isPlain(_ quantity: Quantity) -> Bool {
    guard quantity.end == .only, let figure = figure(quantity) else { return false }
    return figure.form == .plain && figure.bound != .up && figure.bound != .down && !figure.value.isNegative
  }

  /// "reduced net income by $50 million": an amount of money, though of a change.
  func isPlainChange(_ quantity: Quantity) -> Bool {
    guard quantity.end == .only, let figure = figure(quantity) else { return false }
    return figure.form == .plain && figure.unitKind == .currency
  }

  /// Of a whole, how large it may be: "about 60", "at least 60".
  func upper(_ quantity: Quantity) -> ExactInterval { quantity.interval(self) }

  /// What is written of a part: "about 64 million" is no less than it is rounded from.
  func written(_ quantity: Quantity) -> ExactInterval {
    guard quantity.end == .only, let figure = figure(quantity), figure.bound == .about else {
      return quantity.interval(self)
    }
    return quantity.unit.hasPrefix("dollar") ? quantity.interval(self) : figure.interval
  }
}

/// People by the noun that counts them.
enum People {
  static func isPerson(_ head: String) -> Bool {
    guard let hash = Optional(Vocabulary.hash(head)) else { return false }
    return persons.contains(hash)
  }

  private static let persons: WordSet = WordSet(
    hashes: Lexicon.roles.flatMap { $0.words.words.map { Vocabulary.hash($0) } })
}

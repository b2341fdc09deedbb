import SourceText

/// Counts before the list of what they count: "three states – Kelda, Orrin and Stroma –", "four daughters, Ann, Eva and Ida".
struct ListReader {
  let lines: [QuantityLine]
  let names: [Name]

  var relations: [Relation] {
    var first = 0
    return lines.flatMap { line -> [Relation] in
      while first < names.count, names[first].range.end <= line.words(line.sentence).start { first += 1 }
      let end = line.words(line.sentence).end
      var last = first
      while last < names.count, names[last].range.start < end { last += 1 }
      let people = names[first..<last].filter { $0.kind == .person }
      return line.quantities.indices.compactMap { list(line, $0, people) }
    }
  }

  private func list(_ line: QuantityLine, _ at: Int, _ people: [Name]) -> Relation? {
    guard let count = line.quantity(at), count.end == .only, count.unitKind == .counted, line.isPlain(count),
      count.value > .one, count.value <= Exact(12),
      let figure = line.figure(count), figure.bound == .equal || figure.bound == .more && !figure.isStrict,
      !line.isWord(count.tokens.lowerBound - 1, in: ListReader.partly),
      !ListReader.measured.contains(count.head)
    else { return nil }
    if let mark = line.span(line.tail(count), line.tail(count) + 5).first(where: { line.kind($0) != .word }),
      line.kind(mark) == .colon, mark + 1 >= line.sentence.upperBound
    {
      return bullets(line, count, mark)
    }
    guard let (inner, isFree) = enclosed(line, count) else { return nil }
    let listed = items(line, inner, isFree: isFree)
    let isOfNames = listed.map { $0.count == 1 && isNames(line, inner) } ?? false
    let range = People.isPerson(count.head) && !isOfNames ? persons(line, inner, people) ?? listed : listed
    guard let range, !range.contains(0) else { return nil }
    let computed = ExactInterval.between(Exact(range.lowerBound), Exact(range.upperBound))
    var support = Support()
    support.add(.structure, line.words(inner))
    return Relation(
      .list, count,
      [Hypothesis([], .count, computed: computed, support: support, holds: computed.overlaps(count.allowed))])
  }

  /// "three causes:" before lines that a bullet or a number opens.
  private func bullets(_ line: QuantityLine, _ count: Quantity, _ mark: Int) -> Relation? {
    let items = ListItems.items(line.prose.tokens, from: line.sentence.upperBound)
    guard items.count >= 2, line.quantities.last?.range == count.range else { return nil }
    return Relation(
      .list, count, [], .count, computed: ExactInterval(exactly: Exact(items.count)), told: line.words(mark..<mark + 1))
  }

  private static let partly = WordSet("other others top next another nearly about over than every only")
  private static let measured: Set<String> = [
    "year", "month", "week", "day", "hour", "minute", "time", "point", "percent", "game", "vote", "seat", "way",
  ]

  /// The tokens of the list: after a colon, between dashes or brackets, or behind a comma where only names follow.
  private func enclosed(_ line: QuantityLine, _ count: Quantity) -> (Range<Int>, isFree: Bool)? {
    let tail = line.tail(count)
    var at = tail
    if line.keyword(at) == .are || line.keyword(at) == .were, line.token(at + 1)?.isCapitalized == true,
      line.keyword(count.tokens.lowerBound - 1) == .the
    {
      return (line.span(at + 1, sentenceEnd(line)), false)
    }
    // "at five of the casinos: …"
    if line.keyword(at) == .of, line.keyword(at + 1) == .the { at += 2 }
    // "Three people were arrested: …": a clause before the colon.
    if let colon = line.span(at, at + 8).first(where: { line.kind($0) != .word }), line.kind(colon) == .colon,
      !line.holds(ListReader.clausal, in: at..<colon)
    {
      at = colon
    }
    while at < tail + 10, let token = line.token(at), token.kind == .word || token.kind == .clitic {
      if ListReader.closed.contains(token) { return nil }
      at += 1
    }
    guard let mark = line.token(at) else { return nil }
    let end = sentenceEnd(line)
    func next(_ kind: Token.Kind) -> Int? {
      line.span(at + 1, min(end, at + 90)).first {
        line.kind($0) == kind && (kind != .hyphen || line.token($0)?.isSpaced == true)
      }
    }
    switch mark.kind {
    case .colon:
      return at - tail <= 8 ? (line.span(at + 1, next(.dash) ?? next(.semicolon).map { _ in end } ?? end), true) : nil
    case .dash: return (line.span(at + 1, next(.dash) ?? end), true)
    case .hyphen where mark.isSpaced: return (line.span(at + 1, next(.hyphen) ?? end), true)
    case .open: return at == tail ? next(.close).map { (line.span(at + 1, $0), true) } : nil
    case .comma:
      guard at == tail, line.token(at + 1)?.isCapitalized == true, People.isPerson(count.head) else { return nil }
      return (line.span(at + 1, end), false)
    default: return nil
    }
  }

  private func sentenceEnd(_ line: QuantityLine) -> Int {
    var end = line.sentence.upperBound
    while end > line.sentence.lowerBound, line.token(end - 1)?.isTerminal == true || line.kind(end - 1) == .closeQuote {
      end -= 1
    }
    return end
  }

  private static let clausal = WordSet("who which that said says including of")
  private static let closed = WordSet("who which that said says was were will would has had have including of")

  /// The people of a list, where each of its items names one.
  private func persons(_ line: QuantityLine, _ inner: Range<Int>, _ people: [Name]) -> ClosedRange<Int>? {
    let range = line.words(inner)
    let named = people.filter { range.contains($0.range) }
    guard named.count >= 2, let last = named.last else { return nil }
    let before = named[named.count - 2]
    // The last two are joined by "and", and what follows the last is told of it alone.
    let gap = line.prose.tokens.indices(in: TextRange(before.range.end, last.range.start))
    guard gap.contains(where: { line.keyword($0) == .and }) else { return nil }
    for (a, b) in zip(named, named.dropFirst()) {
      let between = line.prose.tokens.indices(in: TextRange(a.range.end, b.range.start))
      guard
        between.contains(where: { line.kind($0) == .comma || line.kind($0) == .semicolon || line.keyword($0) == .and }),
        between.count <= 25,
        !between.contains(where: {
          line.tag($0) == .finite || line.tag($0) == .subordinator
            || line.kind($0) == .clitic && line.keyword($0 - 1) == .none
        })
      else { return nil }
    }
    let lead = line.prose.tokens.indices(in: TextRange(range.start, max(range.start, named[0].range.start)))
    guard lead.count <= 5, !lead.contains(where: { line.tag($0) == .finite }) else { return nil }
    return named.count...named.count
  }

  /// "Mark, Peter, John and Paul": capitals, commas and an "and", and nothing else.
  private func isNames(_ line: QuantityLine, _ inner: Range<Int>) -> Bool {
    inner.allSatisfy { line.token($0)?.isCapitalized == true || line.kind($0) == .comma || line.keyword($0) == .and }
  }

  /// How many items a simple list may have: no verb, no figure in it, and a last "and" or "or".
  private func items(_ line: QuantityLine, _ inner: Range<Int>, isFree: Bool) -> ClosedRange<Int>? {
    guard inner.count >= 3, inner.count <= 70 else { return nil }
    var segments: [Range<Int>] = []
    var start = inner.lowerBound
    var joints = 0
    var ands = 0
    var lastAnd: Int?
    let isOfSemicolons = inner.contains { line.kind($0) == .semicolon }
    for at in inner {
      let kind = line.kind(at)
      switch kind {
      case .comma where !isOfSemicolons, .semicolon:
        if start < at { segments.append(start..<at) }
        (start, joints) = (at + 1, joints + 1)
      case .word:
        guard let token = line.token(at) else { return nil }
        if (token.keyword == .and || token.keyword == .or) && isOfSemicolons {
          if line.kind(at - 1) == .semicolon { (lastAnd, start) = (at, at + 1) }
        } else if token.keyword == .and || token.keyword == .or {
          ands += 1
          lastAnd = at
          if start < at { segments.append(start..<at) }
          start = at + 1
        } else if isOfSemicolons {
          // Between semicolons an item may be a clause.
          if ListReader.partial.contains(token) { return nil }
        } else if ListReader.open.contains(token) || line.tag(at) == .finite || line.tag(at) == .modal
          || line.tag(at) == .pronoun || line.tag(at) == .subordinator || line.tag(at) == .number
        {
          return nil
        }
      case .number, .percent, .currency, .colon, .open, .close, .question:
        if !isOfSemicolons || kind == .colon || kind == .question { return nil }
      default: break
      }
    }
    if start < inner.upperBound { segments.append(start..<inner.upperBound) }
    if isOfSemicolons, segments.count >= 3 { return segments.count...segments.count }
    guard let lastAnd, segments.count >= 2, joints + ands >= 1, let end = segments.last, end.lowerBound > lastAnd else {
      return nil
    }
    // Between the last "and" and the one comma before it nothing but an item: "A, B and C", "A, B, and C".
    guard segments.allSatisfy({ $0.count <= (isOfSemicolons ? 25 : 9) }) else { return nil }
    if isOfSemicolons { return segments.count...segments.count }
    var low = segments.count
    // Two joined by "and" may be one item ("labels and tapes"), unless both are names.
    for segment in segments.dropFirst()
    where line.keyword(segment.lowerBound - 1) == .and || line.keyword(segment.lowerBound - 1) == .or {
      let isLast = segment.lowerBound == end.lowerBound
      if !isLast { low -= 1 }
    }
    // What a list of lower case says beside a name, or a name beside a place, may be an aside.
    for (a, b) in zip(segments, segments.dropFirst()) where line.kind(b.lowerBound - 1) == .comma {
      let isAside =
        isCapital(line, a) != isCapital(line, b) || line.tag(b.lowerBound) == .preposition
        || line.tag(b.lowerBound) == .participle
        || line.tag(b.lowerBound) == .gerund || isPlaceOfPlace(line, a, b)
      if isAside { low -= 1 }
    }
    return max(1, low)...segments.count
  }

  private func isCapital(_ line: QuantityLine, _ segment: Range<Int>) -> Bool {
    line.token(segment.lowerBound)?.isCapitalized ?? false
  }

  /// "at the University of Kelda, North Stroma"
  private func isPlaceOfPlace(_ line: QuantityLine, _ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.contains { line.tag($0) == .preposition } && isCapital(line, b) && !b.contains { line.tag($0) == .preposition }
  }

  private static let partial = WordSet("including among such etc plus")
  private static let open = WordSet(
    "who which that whose where when as with both either but then also not only plus etc including among such")
}

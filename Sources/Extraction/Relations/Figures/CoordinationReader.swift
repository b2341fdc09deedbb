import SourceText

/// Parts in one row beside their whole: "the 25 suspects – 14 men and 11 women –", "$2 million to schools, $3 million to clinics
/// and $4 million to roads, $9 million in all", "its 28 games: 18 won, six lost and four drawn".
struct CoordinationReader {
  let lines: [QuantityLine]

  var relations: [Relation] {
    lines.flatMap { line in line.quantities.count < 3 ? [] : rows(line).flatMap { read(line, $0) } }
  }

  /// The longest rows of quantities that commas and "and" join, the last with "and".
  private func rows(_ line: QuantityLine) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < line.quantities.count {
      var end = start + 1
      while end < line.quantities.count, end - start < CoordinationReader.longest, joins(line, end - 1, end) {
        end += 1
      }
      if end - start >= 2 { found.append(start..<end) }
      start = end
    }
    return found
  }

  private static let longest = 9

  private func joins(_ line: QuantityLine, _ a: Int, _ b: Int) -> Bool {
    let (one, other) = (line.quantities[a], line.quantities[b])
    guard one.end == .only, other.end == .only, line.isPlain(one), line.isPlain(other), one.isPartLike(other),
      line.change(b) == nil
    else { return false }
    let gap = line.gap(line.tail(one), other.tokens.lowerBound)
    return gap.has(.comma, .and) && gap.words <= 8
      && !gap.has(.semicolon, .far, .breaker, .from, .colon, .open, .dash, .quote, .than, .figure, .or)
  }

  private func read(_ line: QuantityLine, _ row: Range<Int>) -> [Relation] {
    var found: [Relation] = []
    func add(_ whole: Int, _ parts: Range<Int>) {
      guard let total = line.quantity(whole), parts.count >= 2,
        let relation = relation(line, total, Array(line.quantities[parts]))
      else { return }
      found.append(relation)
    }
    add(row.lowerBound - 1, row)
    add(row.upperBound, row)
    if row.count >= 3 {
      add(row.lowerBound, row.dropFirst())
      add(row.upperBound - 1, row.dropLast())
    }
    return found
  }

  private func relation(_ line: QuantityLine, _ whole: Quantity, _ parts: [Quantity]) -> Relation? {
    guard let last = parts.last, let first = parts.first, whole.end == .only, line.isPlain(whole),
      whole.unitKind != .percent, whole.per == nil, let figure = line.figure(whole),
      figure.bound == .equal || figure.bound == .about,
      parts.allSatisfy({ $0.isPartLike(whole) && $0.value < whole.value }),
      parts.allSatisfy({ $0.isCount == whole.isCount }),
      line.gap(line.tail(parts[parts.count - 2]), last.tokens.lowerBound).has(.and),
      !line.holds(
        CoordinationReader.partial,
        in: min(whole.tokens.lowerBound, first.tokens.lowerBound) - 3..<max(line.tail(last), line.tail(whole)) + 1)
    else { return nil }
    guard
      let sign = whole.tokens.lowerBound < first.tokens.lowerBound
        ? before(line, whole, parts) : after(line, whole, parts)
    else { return nil }
    let sum = ExactInterval.sum(parts.map { $0.interval(line) })
    var support = Support()
    support.add(.structure, sign)
    var stated = whole
    stated.role = .whole
    return Relation(
      .sum, stated,
      [
        Hypothesis(
          parts.map { .init("a part", $0) }, .sum, computed: sum, support: support,
          holds: sum.overlaps(whole.interval(line)) || sum.overlaps(whole.allowed))
      ])
  }

  private static let partial = WordSet(
    "including include includes included among least mostly mainly some such both also per each every another respectively only than"
  )

  /// A whole before its parts: a dash, a colon or a bracket opens them, or they are people of people behind a comma; and
  /// nothing follows the last.
  private func before(_ line: QuantityLine, _ whole: Quantity, _ parts: [Quantity]) -> TextRange? {
    guard let first = parts.first, let last = parts.last,
      whole.unitKind != .none || parts.allSatisfy({ $0.unitKind != .none })
    else { return nil }
    let start = line.tail(whole)
    guard start <= first.tokens.lowerBound else { return nil }
    // "The 10-member board, made up of four engineers, three lawyers and two accountants", "22 matches, winning 12, drawing six …"
    if let opener = line.span(start, first.tokens.lowerBound).last, !line.gap(start, opener).has(.breaker, .figure),
      first.tokens.lowerBound - start <= 9, ends(line, last)
    {
      let isComposed =
        line.keyword(opener) == .of
        && (line.isWord(opener - 1, in: CoordinationReader.composed)
          || line.keyword(opener - 2) == .made)
        || line.isWord(opener, in: CoordinationReader.comprising)
      let isRecord = parts.allSatisfy { line.isWord($0.tokens.lowerBound - 1, in: CoordinationReader.results) }
      if isComposed || isRecord { return line.words(opener..<last.tokens.upperBound) }
    }
    guard
      let mark = line.span(start, first.tokens.lowerBound).first(where: {
        line.kind($0) != .word && line.kind($0) != .clitic
      })
    else { return nil }
    let gap = line.gap(start, mark)
    guard mark - start <= 8, !gap.has(.breaker), first.tokens.lowerBound - mark <= 3,
      !line.span(mark + 1, first.tokens.lowerBound).contains(where: { line.tag($0) == .preposition })
    else { return nil }
    let isOpened: Bool
    switch line.kind(mark) {
    case .dash, .open, .colon: isOpened = true
    case .hyphen: isOpened = line.token(mark)?.isSpaced ?? false
    case .comma:
      isOpened =
        parts.count >= 2 && (mark == start || parts.allSatisfy { CoordinationReader.halves.contains($0.head) })
        && People.isPerson(whole.head)
        && parts.allSatisfy { People.isPerson($0.head) && $0.head != whole.head }
    default: isOpened = false
    }
    guard isOpened, ends(line, last) else { return nil }
    if line.kind(mark) == .comma, parts.count == 2, line.tag(line.tail(last)) == .finite { return nil }
    return line.words(mark..<last.tokens.upperBound)
  }

  /// Whether a row ends with its last part, but for a few words without a verb or another number.
  private func ends(_ line: QuantityLine, _ last: Quantity) -> Bool {
    var at = line.tail(last)
    let limit = at + 7
    while at < limit, let token = line.token(at) {
      switch token.kind {
      case .period, .close, .dash, .semicolon: return true
      case .hyphen where token.isSpaced: return true
      case .word where token.keyword == .and || CoordinationReader.more.contains(token): return false
      case .word, .clitic, .hyphen: at += 1
      case .comma: return line.tag(at + 1) == .finite || line.token(at + 1)?.is(.auxiliary) ?? false
      default: return token.isTerminal
      }
    }
    return at >= line.sentence.upperBound
  }

  /// Two or three of these are all people.
  private static let halves: Set<String> = ["man", "woman", "child", "boy", "girl", "adult"]
  private static let composed = WordSet("composed consisting consists consisted")
  private static let comprising = WordSet("comprising comprises comprised")
  private static let results = WordSet(
    "winning won win lost losing lose drawn drawing drew draw tied tying passed failed opened closed")
  private static let more = WordSet("plus but while with")

  /// A whole behind its parts: "$9 million in all", "for a total of 14", "making 14 altogether".
  private func after(_ line: QuantityLine, _ whole: Quantity, _ parts: [Quantity]) -> TextRange? {
    guard let last = parts.last else { return nil }
    let (start, end) = (whole.tokens.lowerBound, line.tail(whole))
    let gap = line.gap(line.tail(last), start)
    guard !gap.has(.semicolon, .breaker, .far, .from, .quote), gap.words <= 9 else { return nil }
    if let cue = line.totalCue(whole) { return cue }
    for at in [whole.tokens.upperBound, end] {
      if line.isInAll(at) || line.keyword(at) == .in && line.keyword(at + 1) == .total {
        return line.words(at..<at + 2)
      }
      if line.isWord(at, in: CoordinationReader.altogether) { return line.words(at..<at + 1) }
    }
    if line.isWord(start - 1, in: FigureWords.totaling) { return line.words(start - 1..<start) }
    return nil
  }

  private static let altogether = WordSet("altogether combined overall")
}

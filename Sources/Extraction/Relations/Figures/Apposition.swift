import SourceText

/// How one quantity says another again: in brackets, after "or", between dashes or commas.
extension QuantityLine {
  /// Whether the quantity at `next` says again what the one at `index` says: "31 (62 percent)", "31, or 62 percent,".
  func resays(_ index: Int, _ next: Int) -> Bool {
    guard let first = quantity(index), let second = quantity(next), first.source != second.source else { return false }
    return resays(from: first.tokens.upperBound, second) || resays(from: tail(first), second)
  }

  func resays(from start: Int, _ second: Quantity) -> Bool {
    var at = start
    let limit = second.tokens.lowerBound
    guard at < limit, limit - at <= 8 else { return false }
    // "the 48 delegates at stake (62 percent)": a few words before a bracket.
    if kind(at) == .word, keyword(at) != .or,
      let mark = span(at, min(limit, at + 5)).first(where: { kind($0) != .word })
    {
      // "the 2,000 homes surveyed, or 500"
      guard kind(mark) == .open || kind(mark) == .comma && isWord(mark + 1, in: FigureWords.namely) && mark - at <= 2,
        !span(at, mark).contains(where: { tag($0) == .finite || tag($0) == .conjunction || tag($0) == .subordinator })
      else { return false }
      at = mark
    }
    let end = tail(second)
    switch kind(at) {
    case .open: return isFilled(at + 1, limit)
    case .dash, .hyphen: return token(at)?.isSpaced == true && isFilled(at + 1, limit)
    case .comma:
      if isWord(at + 1, in: FigureWords.namely) { return isFilled(at + 2, limit) }
      guard isFilled(at + 1, limit) || equals(at + 1, limit) else { return false }
      let after = second.tokens.upperBound
      return kind(end) == .comma || kind(after) == .comma || token(end)?.isTerminal == true || keyword(after) == .of
        || equals(at + 1, limit) || isInAll(after)
    case .word: return isWord(at, in: FigureWords.namely) && isFilled(at + 1, limit)
    default: return false
    }
  }

  private func isFilled(_ start: Int, _ end: Int) -> Bool {
    end - start <= 5 && span(start, end).allSatisfy { isWord($0, in: QuantityLine.introductions) || kind($0) == .comma }
  }

  /// ", that equals", ", which is", ", representing".
  private func equals(_ start: Int, _ end: Int) -> Bool {
    end - start <= 4 && span(start, end).contains { isWord($0, in: QuantityLine.equaling) }
      && span(start, end).allSatisfy {
        isWord($0, in: QuantityLine.equaling) || isWord($0, in: QuantityLine.introductions)
          || isWord($0, in: QuantityLine.relatives)
      }
  }

  private static let introductions = WordSet(
    """
    about around roughly approximately some just nearly almost i.e. namely equivalent equal to that an the a exactly only \
    more less than over under well slightly bit little still or stake share of
    """)
  private static let equaling = WordSet(
    "equals equal representing represents constituting amounting accounting making is was")
  private static let relatives = WordSet("that which up to for")
}

extension Quantity {
  /// Things that are counted, or a bare number.
  var isCount: Bool { unitKind == .counted || unitKind == .none }

  /// Whether one may be a part of the other, by kind and unit.
  func isPartLike(_ whole: Quantity) -> Bool {
    guard per == nil, whole.per == nil, unitKind != .percent, whole.unitKind != .percent else { return false }
    if isCount, whole.isCount { return true }
    return unitKind == whole.unitKind && unit == whole.unit
  }
}

import SourceText

extension QuantityLine {
  private static let aboveBelow = WordSet("above below over under")

  /// "12 percent more than the …"
  func comparative(_ index: Int) -> (Quantity, TextRange?)? {
    guard var quantity = quantity(index), quantity.per == nil, isPlain(quantity) else { return nil }
    let end = isWord(quantity.tokens.upperBound, in: ComparisonWords.all) ? quantity.tokens.upperBound : tail(quantity)
    // "20 percent above the 300 of", "20 percent more than the 300"
    guard keyword(end + 1) == .than || isWord(end, in: QuantityLine.aboveBelow) && keyword(end + 1) == .the else {
      return nil
    }
    if isWord(end, in: ComparisonWords.above) {
      quantity.way = .up
    } else if isWord(end, in: ComparisonWords.below) {
      quantity.way = .down
    } else {
      return nil
    }
    quantity.cue = words(end..<end + 2)
    return (quantity, quantity.cue)
  }

  /// Which way a quantity says that something went, by the words right before or behind it; nil where it is no change.
  func wayOf(_ index: Int) -> Quantity.Way? { change(index)?.0.way ?? nil }

  /// The quantity as a change, with the words that make it one.
  func change(_ index: Int) -> (Quantity, TextRange?)? {
    guard var quantity = quantity(index), quantity.end == .only, let figure = figure(quantity), quantity.per == nil
    else {
      return nil
    }
    let governor = governor(quantity)
    switch figure.form {
    case .plain, .range: break
    case .fraction where quantity.isPoints: break
    case .fraction:
      // "fell by a third", "a cut of a quarter"
      guard keyword(governor) == .by || keyword(governor) == .of && isWord(governor - 1, in: DirectionWords.nouns),
        let share = asShare(index)
      else { return nil }
      quantity = share
    default: return nil
    }
    quantity.role = .change
    guard keyword(governor) != .from, keyword(governor) != .to else { return nil }
    if figure.bound == .up || figure.bound == .down {
      quantity.way = figure.bound == .up ? .up : .down
      let cue = isWord(governor, in: DirectionWords.all) ? words(governor..<governor + 1) : nil
      quantity.cue = cue
      return (quantity, cue)
    }
    // "a 25 percent annual increase", "a 10-point drop"
    var at = quantity.tokens.upperBound
    if kind(at) == .hyphen { at += 1 }
    for step in 0..<3 {
      guard let token = token(at + step), token.kind == .word else { break }
      if DirectionWords.nouns.contains(token) {
        (quantity.way, quantity.cue) = (DirectionWords.way(token), words(at + step..<at + step + 1))
        return (quantity, quantity.cue)
      }
      guard
        tag(at + step) == .adjective || tag(at + step) == .adverb || token.keyword == .of
          || tag(at + step) == .noun && step == 0 && kind(at - 1) == .hyphen
      else { break }
      if token.keyword == .of { break }
    }
    var word = governor
    if keyword(word) == .by {
      // "cut the budget by $300,000": the verb may stand before its object.
      let (way, cue) = direction(before: word)
      if let way, cue != nil {
        (quantity.way, quantity.cue) = (way, cue)
        return (quantity, cue)
      }
      word = self.governor(before: word)
    }
    // "a drop of 15 percent"
    if keyword(word) == .of, isWord(word - 1, in: DirectionWords.nouns) { word -= 1 }
    // "rose $5, or 10 percent"
    if keyword(governor) == .or, let last = self.quantity(index - 1), governor - tail(last) <= 2,
      let (other, cue) = change(index - 1)
    {
      (quantity.way, quantity.cue) = (other.way, cue)
      return (quantity, cue)
    }
    guard let token = token(word), let way = DirectionWords.way(token), !ComparisonWords.all.contains(token),
      !isWord(word - 1, in: DirectionWords.making)
    else {
      return nil
    }
    (quantity.way, quantity.cue) = (way, words(word..<word + 1))
    return (quantity, quantity.cue)
  }
}

extension QuantityLine {
  /// The word of direction of "fell by [a third]", "a cut of [a third]", "about a third" past.
  func changeCue(before start: Int) -> Int? {
    var at = start
    while at > start - 3, tag(at) == .adverb || isWord(at, in: FigureWords.nearly) { at -= 1 }
    if keyword(at) == .of { return isWord(at - 1, in: DirectionWords.nouns) ? at - 1 : nil }
    guard keyword(at) == .by else { return nil }
    let (way, cue) = direction(before: at)
    return way == .up || way == .down ? cue.map { prose.tokens.index(at: $0.start) } : nil
  }
}

extension DirectionWords {
  static let nouns = WordSet(
    """
    increase rise gain jump surge hike growth decline decrease drop fall reduction loss cut slump dip contraction plunge \
    spike leap boost climb change swing enlargement expansion premium discount
    """)
  /// "make up", "take up": nothing rises.
  static let making = WordSet(
    "make makes made making take takes took taking set sets setting pick picks picked picking")
  static let all = WordSet(hashes: up.all + down.all + either.all)
}

extension Quantity {
  /// Points of a percentage or of a score.
  var isPoints: Bool { unitKind == .percentagePoint || unit == "point" }

  func isCents(_ line: QuantityLine) -> Bool {
    line.figure(self).map { $0.unit.hasPrefix("cent") } ?? false
  }
}

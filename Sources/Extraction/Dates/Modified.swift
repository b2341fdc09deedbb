internal import SourceText

/// What stands before an expression and bends its value: "about two years ago", "early next week", "the end of May".
extension DateParser {
  /// An expression with a word before it that bends its value: "about two years ago", "early next week", "the end of May".
  func modified(_ start: Int, _ depth: Int) -> Match? {
    if let modifier = modifier(start) {
      guard var match = expression(modifier.end, depth: depth + 1), match.meaning.fixed == nil else { return nil }
      // "over the weekend" and "under the year" are prepositions; an amount or a clock can be neared, a date by "around".
      let meaning = match.meaning
      let nears =
        meaning.length != nil && meaning.direction == nil
        || modifier.isAround && (meaning.isDay && meaning.weekday == nil || meaning.hour != nil || meaning.mod == "END")
      // "more than two years ago", "about a decade ago": how long it is, but no year; "nearly" still stays in one.
      if meaning.shift == .ago, let length = meaning.length, length.unit.isLong, length.count != nil,
        modifier.mod != .lessThan || modifier.end > start + 1
      {
        match.meaning.shift = nil
        match.meaning.kind = .duration
        match.meaning.mod = modifier.mod.mod
        return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
      }
      if meaning.length != nil, meaning.direction != nil, modifier.end > start + 1 || !modifier.isPreposition {
        match.meaning.mod = modifier.mod.mod
        return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
      }
      guard nears else { return nil }
      match.meaning.mod = modifier.mod.mod
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    }
    var at = start
    if kind(at) == .the { at += 1 }
    switch kind(at) {
    case .edge:
      let edge = Edge(rawValue: value(at))
      var next = afterHyphen(at + 1)
      // "early in the year", "late on Friday".
      if kind(next) == .inside || kind(next) == .on,
        kind(next + 1) == .the || kind(next + 1) == .this || kind(next + 1) == .weekday || kind(next + 1) == .month
          || year(next + 1) != nil
      {
        next += 1
      }
      guard !isOfStory(next), var match = bounded(next, depth) ?? partAlone(next) else { return nil }
      match.meaning.mod = edge?.mod
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    case .shift where at == start:
      var next = at + 1
      if kind(next) == .inside || kind(next) == .on { next += 1 }
      guard kind(next) != .article, !isOfStory(next), !tokens[next - 1].isTerminal,
        var match = bounded(next, depth) ?? partAlone(next),
        match.meaning.length == nil, match.meaning.weekday == nil,
        match.meaning.offset?.unit != .week
      else { return nil }
      match.meaning.mod = match.meaning.mod ?? (value(at) < 0 ? "START" : "END")
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    case .bound:
      let edge = Edge(rawValue: value(at))
      guard kind(at + 1) == .of, var match = bounded(at + 2, depth) else { return nil }
      match.meaning.mod = edge?.mod
      return Match(tokens: start..<match.tokens.upperBound, meaning: match.meaning)
    case .unit where unit(at) == .year:
      // "year-end", "year's end".
      var next = at + 1
      if mark(next) == .clitic { next += 1 } else { next = afterHyphen(next) }
      guard kind(next) == .bound, value(next) == Edge.end.rawValue else { return nil }
      var meaning = Meaning()
      meaning.offset = (.year, 0)
      meaning.mod = "END"
      let match = periodYear(start, next + 1, meaning)
      var both = match.meaning
      if both.year != nil { both.offset = nil }
      return Match(tokens: match.tokens, meaning: both)
    default:
      return nil
    }
  }

  /// "later in the day": it orders a story and tells no day.
  private func isOfStory(_ at: Int) -> Bool {
    kind(at - 1) == .inside && kind(at) == .the && unit(at + 1) == .day
  }

  struct ModifierWords {
    var mod: Modifier
    var end: Int
    var isAround = false
    var isPreposition = false
  }

  /// "about", "nearly", "more than", "at least", "no more than", "up to".
  private func modifier(_ start: Int) -> ModifierWords? {
    switch kind(start) {
    case .approximately:
      guard let mod = Modifier(rawValue: value(start)) else { return nil }
      let around = mod == .approx && hash(start) != Self.about
      // "over three years" is rather during them.
      if mod == .moreThan, kind(start + 1) != .article { return nil }
      return ModifierWords(mod: mod, end: start + 1, isAround: around, isPreposition: mod != .approx)
    case .more where kind(start + 1) == .than: return ModifierWords(mod: .moreThan, end: start + 2)
    case .less where kind(start + 1) == .than: return ModifierWords(mod: .lessThan, end: start + 2)
    case .no where kind(start + 2) == .than:
      return ModifierWords(mod: kind(start + 1) == .more ? .equalOrLess : .equalOrMore, end: start + 3)
    case .up where kind(start + 1) == .to: return ModifierWords(mod: .equalOrLess, end: start + 2)
    case .at where hash(start + 1) == Self.least: return ModifierWords(mod: .equalOrMore, end: start + 2)
    case .at where hash(start + 1) == Self.most: return ModifierWords(mod: .equalOrLess, end: start + 2)
    default: return nil
    }
  }

  static let about = Vocabulary.hash("about")
  static let least = Vocabulary.hash("least")
  static let most = Vocabulary.hash("most")
}

import Extraction
import SourceText

/// A figure that comes back to what the text has counted before.
struct Return {
  var first: Figure
  var figure: Figure
  /// The noun that both count.
  var noun: String
}

extension Examination {
  /// The counts that say of themselves that they come back ("the 64 studies"), each with the count that they come back to.
  var returns: [Return] {
    var found: [Return] = []
    /// The one value that the text has given for a noun; nil once it has given two.
    var counted: [String: Figure?] = [:]
    for line in figureLines {
      for figure in line.figures where line.isCounted(figure) {
        let known = counted[figure.unit]
        if line.comesBack(figure), line.isWhole(figure), let first = known ?? nil,
          figure.sentence - first.sentence <= 20
        {
          found.append(Return(first: first, figure: figure, noun: noun(figure)))
          continue
        }
        if let first = known ?? nil, !first.allowed.overlaps(figure.allowed) {
          counted[figure.unit] = .some(nil)
        } else if known == nil {
          counted[figure.unit] = line.isWhole(figure) ? figure : .some(nil)
        }
      }
    }
    return found
  }

  private func noun(_ figure: Figure) -> String { figure.noun.map { text($0) } ?? figure.unit }
}

extension FigureLine {
  /// Whether a figure counts something that a text may come back to.
  fileprivate func isCounted(_ figure: Figure) -> Bool {
    figure.isCount && figure.unitKind == .counted && figure.value > .one && !figure.head.isEmpty && figure.noun != nil
      && figure.bound != .up && figure.bound != .down && !FigureLine.loose.contains(figure.head)
  }

  /// Whether "the" or "all" stands before a figure, and nothing after it that tells which.
  fileprivate func comesBack(_ figure: Figure) -> Bool {
    guard figure.bound == .equal || figure.isExactly, figure.value > Exact(2) else { return false }
    let before = figure.tokens.lowerBound - 1
    guard name(before) == .the || name(before) == .all || (name(before) == .these) else { return false }
    guard !isWord(before - 1, in: FigureLine.partly), !isWord(before - 1, in: FigureLine.within) else { return false }
    let end = tail(figure)
    guard let next = token(end) else { return true }
    switch next.kind {
    case .period, .comma, .semicolon, .close, .question, .exclamation: return true
    case .word:
      return next.is([.auxiliary, .modal]) || next.name == .and || FigureLine.verbs.contains(next)
        || (next.is(.adverb) && !next.is(.preposition))
    default: return false
    }
  }

  /// Whether a count is of all there is: no word near it says that it is a part, another, or a change.
  fileprivate func isWhole(_ figure: Figure) -> Bool {
    let start = max(sentence.lowerBound, figure.tokens.lowerBound - 6)
    let end = min(sentence.upperBound, tail(figure) + 6)
    return !holds(FigureLine.partly, in: start..<end) && !holds(FigureLine.changing, in: around(figure))
      && name(figure.tokens.upperBound) != .of && name(tail(figure)) != .of
  }

  private static let within = WordSet("of among")
  private static let partly = WordSet(
    """
    other others another more additional further extra first last final next top remaining rest latter former same only \
    each every per half most some many few several including plus least most average previous earlier past
    """)
  private static let changing = WordSet(
    """
    rose rise risen increased increase grew grown growing fell fall fallen dropped declined decreased reduced added cut \
    now later then until originally initially expanded lost gained joined left down up total already new
    """)
  private static let verbs = WordSet("said voted came went took made left told agreed found showed read say vote agree")
  /// Units of time and place that every text has many of.
  private static let loose: Set<String> = [
    "year", "month", "week", "day", "hour", "minute", "second", "time", "point", "mile", "foot", "people", "person",
    "man",
    "woman", "child", "way", "thing", "percent", "dollar", "vote", "seat", "state", "term", "side", "part", "question",
  ]
}

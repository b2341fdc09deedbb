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
  /// The counts that come back, each with the count that they come back to.
  ///
  /// Either a mention says so itself ("the 64 studies", "all 64 studies", "the 14 people killed"), or two sentences say
  /// the same of the same names with the same words ("Hale read 63 studies", "Hale read 64 studies").
  var returns: [Return] {
    var found: [Return] = []
    /// The one value that the text has given for a noun; nil once it has given two.
    var counted: [String: Mention?] = [:]
    var framed: [Frame: Figure?] = [:]
    for line in figureLines {
      for figure in line.figures where line.isCounted(figure) {
        let known = counted[figure.unit]
        if let first = known ?? nil, let tie = line.comesBack(figure), line.isWhole(figure),
          figure.sentence - first.figure.sentence <= 20, tie.holds(first.words, figure)
        {
          found.append(Return(first: first.figure, figure: figure, noun: noun(figure)))
          continue
        }
        if let first = known ?? nil, !first.figure.allowed.overlaps(figure.allowed) {
          counted[figure.unit] = .some(nil)
        } else if known == nil {
          if line.isWhole(figure) {
            counted[figure.unit] = .some(Mention(figure: figure, words: line.words(near: figure)))
          }
        }
        guard line.isWhole(figure), let frame = line.frame(figure, reading) else { continue }
        if let first = framed[frame] ?? nil, first.sentence != figure.sentence, figure.sentence - first.sentence <= 20 {
          if !first.allowed.overlaps(figure.allowed) {
            found.append(Return(first: first, figure: figure, noun: noun(figure)))
          }
        } else if framed[frame] == nil {
          framed[frame] = figure
        }
      }
    }
    return found
  }

  private func noun(_ figure: Figure) -> String { figure.noun.map { text($0) } ?? figure.unit }
}

private struct Mention {
  var figure: Figure
  /// The words beside it.
  var words: [UInt32]
}

/// The words that two sentences must share to be taken for the same statement.
private struct Frame: Hashable {
  var unit: String
  var verb: UInt32
  var names: Set<UInt32>
  /// The subject, of what every text has many of: “the port employs 400 people”.
  var subject: [UInt32] = []
}

/// How a mention comes back.
private enum Tie {
  /// "the 64 studies were": to all of them.
  case plain
  /// "the 14 people killed": to those of whom this was said.
  case said(UInt32)

  func holds(_ words: [UInt32], _ figure: Figure) -> Bool {
    switch self {
    case .plain: !FigureLine.loose.contains(figure.head)
    case .said(let word): words.contains(word)
    }
  }
}

extension FigureLine {
  /// Whether a figure counts something that a text may come back to.
  fileprivate func isCounted(_ figure: Figure) -> Bool {
    figure.isCount && figure.unitKind == .counted && figure.value > Exact(2) && !figure.head.isEmpty
      && figure.noun != nil
      && figure.bound != .up && figure.bound != .down && !FigureLine.measured.contains(figure.head)
  }

  /// How a figure with "the" or "all" before it comes back; nil where something else tells which are meant.
  fileprivate func comesBack(_ figure: Figure) -> Tie? {
    guard figure.bound == .equal || figure.isExactly else { return nil }
    let before = figure.tokens.lowerBound - 1
    guard name(before) == .the || name(before) == .all || (name(before) == .these) else { return nil }
    guard !isWord(before - 1, in: FigureLine.partly), !isWord(before - 1, in: FigureLine.within) else { return nil }
    let end = tail(figure)
    guard let next = token(end) else { return .plain }
    switch next.kind {
    case .period, .comma, .semicolon, .close, .question, .exclamation: return .plain
    case .word:
      if next.is([.auxiliary, .modal]) || next.keyword == .and || FigureLine.verbs.contains(next) { return .plain }
      if next.is(.adverb), !next.is(.preposition) { return .plain }
      return next.is(.verbParticiple) ? .said(next.hash) : nil
    default: return nil
    }
  }

  /// Whether a count is of all there is: no word near it says that it is a part, another, or a change.
  fileprivate func isWhole(_ figure: Figure) -> Bool {
    let start = max(sentence.lowerBound, figure.tokens.lowerBound - 6)
    let end = min(sentence.upperBound, tail(figure) + 6)
    return !holds(FigureLine.partly, in: span(start, end)) && !holds(FigureLine.changing, in: around(figure, 9))
      && name(figure.tokens.upperBound) != .of
  }

  /// The words within five of a figure.
  fileprivate func words(near figure: Figure) -> [UInt32] {
    let start = max(sentence.lowerBound, figure.tokens.lowerBound - 5)
    let end = min(sentence.upperBound, tail(figure) + 5)
    return span(start, end).filter { kind($0) == .word }.map { tokens[$0].hash }
  }

  /// The verb right before a figure and the names of its sentence; nil for a sentence without either, or with a date.
  fileprivate func frame(_ figure: Figure, _ reading: Reading) -> Frame? {
    guard sentence.count <= 60, reading.timexes[ofSentence: number, \.sentence].isEmpty
    else { return nil }
    let at = before(figure)
    guard let verb = token(at), verb.kind == .word, verb.is(.anyVerb) || reading.prose.tags[at] == .finite,
      !verb.is([.auxiliary, .preposition])
    else {
      return nil
    }
    if FigureLine.loose.contains(figure.head) { return closeFrame(figure, verb, reading) }
    let names = sentence.dropFirst().filter {
      tokens[$0].kind == .word && tokens[$0].isCapitalized && tokens[$0].length > 2
    }
    let opening = tokens[sentence.lowerBound]
    let isNamed =
      opening.isCapitalized && reading.prose.tags.indices.contains(sentence.lowerBound)
      && reading.prose.tags[sentence.lowerBound] == .properNoun
    let all = Set(names.map { tokens[$0].hash } + (isNamed ? [opening.hash] : []))
    return all.isEmpty ? nil : Frame(unit: figure.unit, verb: verb.hash, names: all)
  }

  /// Of what every text has many of, the subject too has to be the same, and the names of the clause.
  private func closeFrame(_ figure: Figure, _ verb: Token, _ reading: Reading) -> Frame? {
    guard let index = figure.clause, let subject = reading.prose.clauses[index].subject,
      !tokens[subject.lowerBound].is(.pronoun)
    else { return nil }
    let clause = reading.prose.clauses[index].tokens
    let names = clause.filter {
      tokens[$0].kind == .word && tokens[$0].isCapitalized && $0 != sentence.lowerBound
        && $0 >= figure.tokens.upperBound
        && $0 < figure.tokens.upperBound + 6
    }
    guard !names.isEmpty else { return nil }
    return Frame(
      unit: figure.unit, verb: verb.hash, names: Set(names.map { tokens[$0].hash }),
      subject: subject.map { tokens[$0].hash })
  }

  private static let within = WordSet("of among")
  private static let partly = WordSet(
    """
    other others another more additional further extra first last final next top remaining rest latter former same only \
    each every per half most some many few several including plus least average previous earlier past against
    """)
  private static let changing = WordSet(
    """
    rose rise risen increased increase grew grown growing fell fall fallen dropped declined decreased reduced added cut \
    now later then until originally initially expanded lost gained joined left down up total already new
    """)
  private static let verbs = WordSet("said voted came went took made left told agreed found showed read say vote agree")
  /// What every text has many of: only "the 14 people killed" comes back to those.
  fileprivate static let loose: Set<String> = [
    "time", "people", "person", "man", "woman", "child", "way", "thing", "vote", "seat", "state", "term", "side",
    "part",
    "question", "point", "goal", "game", "run", "yard", "case", "member",
  ]
  private static let measured: Set<String> = [
    "year", "month", "week", "day", "hour", "minute", "second", "mile", "foot", "percent", "dollar", "point",
  ]
}

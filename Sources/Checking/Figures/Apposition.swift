import Extraction
import SourceText

/// How a second figure stands beside a first one that it says again.
extension FigureLine {
  /// Whether a figure says again what ends before `start`: "(62 percent)", ", or 62 percent,", "– 62 percent –".
  ///
  /// - Parameter loosely: how many words may stand between, before a bracket.
  func appose(from start: Int, _ figure: Figure, loosely words: Int = 0) -> Bool {
    var at = start
    let limit = figure.tokens.lowerBound
    guard at <= limit else { return false }
    var passed = 0
    while passed < words, at < limit, kind(at) == .word, !isWord(at, in: FigureLine.breaks) {
      (at, passed) = (at + 1, passed + 1)
    }
    guard at < limit else { return false }
    switch kind(at) {
    case .open:
      return isFilled(span(at + 1, limit)) && closes(figure)
    case .comma where passed == 0:
      if isWord(at + 1, in: FigureWords.namely) { return isFilled(span(at + 1, limit)) && ends(figure) }
      return isFilled(span(at + 1, limit)) && kind(tail(figure)) == .comma && figure.unitKind == .percent
    case .dash where passed == 0:
      return isFilled(span(at + 1, limit)) && (kind(tail(figure)) == .dash || kind(figure.tokens.upperBound) == .dash)
    case .word where passed == 0:
      return isWord(at, in: FigureWords.namely) && isFilled(span(at, limit))
    default: return false
    }
  }

  private func isFilled(_ range: Range<Int>) -> Bool {
    range.count <= 4
      && range.allSatisfy {
        isWord($0, in: FigureLine.introductions) || kind($0) == .comma || text($0) == "=" || text($0) == "≈"
      }
  }

  /// Whether a bracket closes after a figure, or goes on with "of them" or a second value.
  private func closes(_ figure: Figure) -> Bool {
    let end = figure.tokens.upperBound
    let tail = tail(figure)
    return kind(end) == .close || kind(tail) == .close || kind(end) == .comma || kind(end) == .semicolon
      || kind(end) == .slash
      || (name(end) == .of && isWord(end + 1, in: FigureLine.wholes))
  }

  private func ends(_ figure: Figure) -> Bool {
    let end = tail(figure)
    guard let token = token(end) else { return true }
    return token.kind != .word || !FigureLine.goesOn.contains(token)
  }

  private static let introductions = WordSet(
    "or about around roughly approximately some just nearly almost i.e. namely equivalent equal to equals is that an the a exactly"
  )
  private static let wholes = WordSet("the them it all total those these voters whole")
  private static let breaks = WordSet("and or but while as versus vs compared")
  private static let goesOn = WordSet("more less fewer higher lower")
}

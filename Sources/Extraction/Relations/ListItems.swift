package import SourceText

/// Items of a list that a bullet, a dash or a number opens, each on a line of its own.
package enum ListItems {
  /// Whether a token opens an item.
  package static func opens(_ tokens: Tokens, _ at: Int) -> Bool {
    guard at + 1 < tokens.count, startsLine(tokens[at]) || at == 0 else { return false }
    switch tokens[at].kind {
    case .bullet: return true
    case .hyphen, .dash: return tokens[at + 1].isSpaced
    case .number:
      return tokens[at].length <= 2 && (tokens[at + 1].kind == .period || tokens[at + 1].kind == .close)
        && !tokens[at + 1].isSpaced
    default: return false
    }
  }

  private static func startsLine(_ token: Token) -> Bool { !token.flags.isDisjoint(with: [.line, .paragraph]) }

  /// The items that begin at a token, each from its mark to the last token of its line, 60 at the most.
  package static func items(_ tokens: Tokens, from start: Int) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var at = start
    while items.count < 60, opens(tokens, at) {
      var end = at + 1
      // A line that goes on is no new paragraph.
      while end < tokens.count, !tokens[end].flags.contains(.paragraph), !opens(tokens, end), end < at + 400 {
        end += 1
      }
      items.append(at..<end)
      at = end
    }
    return items
  }
}

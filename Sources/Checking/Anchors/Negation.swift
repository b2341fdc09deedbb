import Extraction
import SourceText

extension Examination {
  /// The word outside of a place that negates it: the one right before it, or one of its clause where the place holds the
  /// clause's verb, or one that says that its clause is not so.
  func negation(of place: TextRange) -> TextRange? {
    let prose = reading.prose
    guard let sentence = reading.sentence(at: place.start) else { return nil }
    let before = prose.tokens.indices(in: place).lowerBound - 1
    if before >= reading.sentences[sentence].tokens.lowerBound, Negation.kind(before, prose) != nil {
      return prose.tokens[before].range
    }
    for index in prose.clauses[ofSentence: sentence, \.sentence].indices {
      let clause = prose.clauses[index]
      guard let verb = clause.verb, verb < prose.tokens.count, place.contains(prose.tokens[verb].range) else {
        continue
      }
      let end = max(clause.verbGroup?.upperBound ?? 0, verb + 1)
      for token in clause.tokens.lowerBound..<max(clause.tokens.lowerBound, min(end, prose.tokens.count))
      where Negation.kind(token, prose) != nil {
        let range = prose.tokens[token].range
        if !place.overlaps(range), reading.clause(at: range.start) == index { return range }
      }
    }
    return reading.untruth(of: place)
  }
}

/// The words that turn a clause into its opposite.
enum Negation {
  enum Kind { case word, contraction }

  /// Whether a token negates: `not`, `never`, `no` before a noun, `nobody`, `didn’t`; nil for any other.
  static func kind(_ index: Int, _ prose: Prose) -> Kind? {
    let token = prose.tokens[index]
    guard token.isWord else { return nil }
    switch token.keyword {
    case .not: return prose.tokens.name(index + 1) == .only ? nil : .word
    case .no: return [.longer, .later].contains(prose.tokens.name(index + 1)) ? nil : .word
    case .neither, .never: return .word
    case .cannot: return .contraction
    default: return Negator.isContraction(token, prose.tokens.bytes) ? .contraction : nil
    }
  }

  /// Whether a clause is negated.
  static func stands(in clause: Clause, _ prose: Prose) -> Bool {
    clause.tokens.contains { $0 < prose.tokens.count && kind($0, prose) != nil }
  }

  /// "didn’t" without its "n’t".
  static func undone(_ word: String) -> String {
    switch word.lowercased() {
    case "cannot": return Alteration.like(word, "can")
    case "can't", "can’t": return Alteration.like(word, "can")
    case "won't", "won’t": return Alteration.like(word, "will")
    case "shan't", "shan’t": return Alteration.like(word, "shall")
    default: return String(word.dropLast(3))
    }
  }

  /// Whether a word in lower case negates, wherever it stands.
  static func isWord(_ word: String) -> Bool {
    ["not", "no", "never", "neither", "nor", "nobody", "none", "nothing", "without", "cannot"].contains(word)
      || word.hasSuffix("n't") || word.hasSuffix("n’t")
  }

  /// A phrase without its negating words; nil for one that has none.
  static func removed(from phrase: String) -> String? {
    let words = phrase.split(whereSeparator: \.isWhitespace)
    let bare = words.filter { !["not", "no", "never", "neither"].contains($0.lowercased()) }
    return bare.isEmpty || bare.count == words.count ? nil : bare.joined(separator: " ")
  }
}

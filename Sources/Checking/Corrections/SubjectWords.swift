import Extraction
import SourceText

/// The words that tell what a statement is about: its names, nouns and verbs, each by its stem.
struct SubjectWords {
  private(set) var nouns: Set<UInt32> = []
  private(set) var verbs: Set<UInt32> = []

  var isEmpty: Bool { nouns.isEmpty && verbs.isEmpty }
  var count: Int { nouns.count + verbs.count }

  init() {}

  /// - Parameter passages: what is left out: the numbers with their nouns, the dates, who says so.
  init(_ tokens: Range<Int>, of reading: Reading, without passages: [TextRange]) {
    let prose = reading.prose
    var out: Set<Int> = []
    for passage in passages {
      for at in prose.tokens.indices(in: passage) where passage.overlaps(prose.tokens[at].range) { out.insert(at) }
    }
    for at in tokens.clamped(to: 0..<min(prose.tokens.count, prose.tags.count)) {
      let token = prose.tokens[at]
      guard token.isWord, token.length > 1, !out.contains(at), !SubjectWords.common.contains(token)
      else { continue }
      switch prose.tags[at] {
      case .noun, .properNoun, .adjective: nouns.insert(SubjectWords.stem(prose.tokens.text(at)))
      case .finite, .base, .participle, .gerund: verbs.insert(SubjectWords.stem(prose.tokens.text(at)))
      default: continue
      }
    }
  }

  /// How many of these words stand among those.
  func shared(with other: SubjectWords) -> (nouns: Int, all: Int) {
    let names = nouns.intersection(other.nouns).count
    return (names, names + verbs.intersection(other.verbs).count)
  }

  func union(_ other: SubjectWords) -> SubjectWords {
    var union = self
    union.nouns.formUnion(other.nouns)
    union.verbs.formUnion(other.verbs)
    return union
  }

  /// `carried`, `carries` and `carry` alike, `ferries` and `ferry`.
  static func stem(_ word: String) -> UInt32 {
    var letters = Array(word.lowercased().utf8)
    for ending in ["ing", "ed", "es", "s"] where letters.count > ending.utf8.count + 2 {
      guard letters.suffix(ending.utf8.count).elementsEqual(ending.utf8),
        !(ending == "s" && letters.suffix(2) == [115, 115])
      else { continue }
      letters.removeLast(ending.utf8.count)
      break
    }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    return Vocabulary.hash(String(decoding: letters, as: UTF8.self))
  }

  private static let common = WordSet(
    """
    be been being is are was were am has have had having do does did done can could may might must shall should will \
    would say says said saying tell tells told there here first last next other more most such same new many much \
    several few people thing things time year month week day today yesterday tomorrow mr mrs ms dr
    """)
}

extension Reading {
  /// What a passage of a sentence is about, without what is counted, when it was and who says so.
  func subject(of tokens: Range<Int>, inSentence sentence: Int) -> SubjectWords {
    let dates = timexes[ofSentence: sentence, \.sentence].prefix(100).map(\.range)
    let figures = figures[ofSentence: sentence, \.sentence].prefix(100).flatMap {
      [$0.range] + [$0.noun].compactMap(\.self)
    }
    let sources = attributions[ofSentence: sentence, \.sentence].prefix(50).flatMap { $0.source + $0.cue }
    return SubjectWords(tokens, of: self, without: dates + figures + sources)
  }

  /// What a sentence is about; where it names nothing, its paragraph so far.
  func subject(ofSentence sentence: Int) -> SubjectWords {
    guard sentences.indices.contains(sentence) else { return SubjectWords() }
    var words = subject(of: sentences[sentence].tokens, inSentence: sentence)
    var before = sentence - 1
    while words.nouns.isEmpty, before >= 0, sentence - before <= 5,
      sentences[before].paragraph == sentences[sentence].paragraph
    {
      words = words.union(subject(of: sentences[before].tokens, inSentence: before))
      before -= 1
    }
    return words
  }
}

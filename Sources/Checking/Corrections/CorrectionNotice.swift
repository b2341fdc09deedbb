import Extraction
import SourceText

/// Sentences that tell of a correction: they may name what was wrong.
enum CorrectionNotice {
  /// Whether a sentence, or one of the two before it in its paragraph, tells that something was corrected.
  static func holds(_ sentence: Int, _ reading: Reading) -> Bool {
    guard reading.sentences.indices.contains(sentence) else { return false }
    let paragraph = reading.sentences[sentence].paragraph
    return (max(0, sentence - 2)...sentence).contains {
      reading.sentences[$0].paragraph == paragraph && tells($0, reading.prose)
    }
  }

  private static func tells(_ sentence: Int, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    let range = prose.sentences[sentence].tokens
    return range.contains { at in
      let token = tokens[at]
      if plain.contains(token) { return true }
      // "an earlier version of this article", "a previous edition"
      guard versions.contains(token) else { return false }
      return tokens.holds(earlier, in: max(range.lowerBound, at - 2)..<at)
    }
  }

  private static let plain = WordSet(
    """
    correction corrections corrected corrects clarification clarified misstated misreported erratum retraction retracted \
    amended incorrectly erroneously mistakenly wrongly inaccurately
    """)
  private static let versions = WordSet("version versions edition editions article story report headline caption")
  private static let earlier = WordSet("earlier previous prior original first older")
}

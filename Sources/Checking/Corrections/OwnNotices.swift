import Extraction
import SourceText

/// The sentences in which a document tells of its own correction: "An earlier version of this story said 421."
///
/// What they repeat of the old is no statement of the document's any more, and what they give anew stands in the text.
struct OwnNotices: Sendable {
  /// The sentences of notices, by number.
  private var all: Set<Int> = []
  /// Those of them that repeat what was said before.
  private var old: Set<Int> = []

  var isEmpty: Bool { all.isEmpty }

  /// - Complexity: linear in the tokens.
  init(_ reading: Reading) {
    let prose = reading.prose
    var open: Int?
    for number in reading.sentences.indices {
      let sentence = reading.sentences[number]
      if open != sentence.paragraph { open = nil }
      if OwnNotices.opens(sentence.tokens, prose.tokens) || OwnNotices.tells(sentence.tokens, prose) {
        // "Correction" as a heading speaks of the paragraph beneath.
        let isHeading = sentence.tokens.count < 4
        open = sentence.paragraph + (isHeading && sentence.isHeading ? 1 : 0)
        all.insert(number)
      } else if open != nil {
        all.insert(number)
      }
      if all.contains(number), OwnNotices.repeatsOld(sentence.tokens, prose.tokens) { old.insert(number) }
    }
  }

  func holds(_ sentence: Int?) -> Bool { sentence.map(all.contains) ?? false }
  func repeatsOld(_ sentence: Int?) -> Bool { sentence.map(old.contains) ?? false }

  /// "Correction:", "(Corrects cost", "Editor’s note:".
  private static func opens(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    var at = range.lowerBound
    let isBracketed = tokens.kind(at) == .open
    while at < range.upperBound, tokens.kind(at) != .word { at += 1 }
    guard at < range.upperBound, at < range.lowerBound + 4 else { return false }
    if isBracketed, advisories.contains(tokens[at]) { return true }
    if editors.contains(tokens[at]) {
      return tokens.holds(notes, in: at + 1..<min(at + 4, range.upperBound))
    }
    guard headings.contains(tokens[at]) else { return false }
    if at + 1 >= range.upperBound { return true }
    switch tokens.kind(at + 1) {
    case .colon, .dash, .hyphen, .period, .open, .close: return true
    default: return false
    }
  }

  /// "an earlier version of this story", "this article has been corrected".
  private static func tells(_ range: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    var (hasVersion, hasThis, hasMistake) = (false, false, false)
    for at in range {
      let token = tokens[at]
      if mistakes.contains(token) { hasMistake = true }
      guard versions.contains(token) else { continue }
      if earlier.contains(tokens[at - 1]) || earlier.contains(tokens[at - 2]) { hasVersion = true }
      if [.a, .an].contains(tokens.name(at - 1)), tokens.name(at - 2) == .in, at < range.lowerBound + 4,
        !reports.contains(token), isOwnMistake(after: at + 1..<range.upperBound, prose)
      {
        return true
      }
      if these.contains(tokens[at - 1]) || these.contains(tokens[at - 2]) {
        hasThis = true
        let after = at + 1..<min(at + 5, range.upperBound)
        if after.contains(where: { changed.contains(tokens[$0]) }),
          after.contains(where: { being.contains(tokens[$0]) })
        {
          return true
        }
      }
    }
    return hasVersion && (hasThis || hasMistake) || hasThis && hasMistake
  }

  /// "In a story on Monday The Associated Press erroneously reported …", "… the name was misspelled": whoever publishes it
  /// made the mistake, and nobody in the text.
  private static func isOwnMistake(after range: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let at = range.first(where: { mistakes.contains(tokens[$0]) }) else { return false }
    let verb = [at, at + 1, at - 1].first { prose.tags[$0] == .finite || prose.tags[$0] == .participle } ?? at
    guard verb == at || tokens[verb].is([.reporting, .thinking]) else { return false }
    // What somebody else has said is theirs.
    let earlier = range.lowerBound..<min(at, verb) - 1
    guard !earlier.contains(where: { tokens[$0].is(.reporting) && prose.tags[$0] == .finite }) else { return false }
    let before = tokens[min(at, verb) - 1]
    return publishers.contains(before) || being.contains(before)
  }

  private static func repeatsOld(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.contains { at in
      mistakes.contains(tokens[at])
        || versions.contains(tokens[at]) && (earlier.contains(tokens[at - 1]) || earlier.contains(tokens[at - 2]))
    }
  }

  private static let headings = WordSet("correction corrections corrected clarification clarifications erratum errata")
  private static let advisories = WordSet("corrects corrected clarifies refiles")
  private static let editors = WordSet("editor editors editor's editors'")
  private static let notes = WordSet("note notes")
  private static let mistakes = WordSet(
    """
    misstated misreported misspelled misidentified misquoted mischaracterized incorrectly erroneously mistakenly wrongly \
    inaccurately misattributed miscalculated
    """)
  private static let versions = WordSet(
    """
    version versions edition editions article story report headline caption dispatch post item column graphic chart page \
    piece release newsletter
    """)
  /// Those of them that others write as well.
  private static let reports = WordSet("report post item column chart page piece release")
  private static let publishers = WordSet(
    "we paper newspaper press times post tribune herald gazette journal news magazine agency reuters bloomberg")
  private static let earlier = WordSet("earlier previous prior original first older initial")
  private static let these = WordSet("this these our")
  private static let changed = WordSet("corrected updated amended revised changed clarified edited")
  private static let being = WordSet("been was is were")
}

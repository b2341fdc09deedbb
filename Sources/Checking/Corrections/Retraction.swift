import Extraction
import Findings
import SourceText

/// A statement that was taken back: finds where a document still makes it.
///
/// "66 attacks" is a figure with its noun, "sailed on March 1" a date with its verb: each is looked for as it is read,
/// and its other words in the same sentence. A phrase without figure or date is looked for by its words.
struct Retraction {
  let phrase: String
  private let figures: [Figure]
  private let dates: [DayInterval]
  private let words: Set<UInt32>
  private let isDenial: Bool

  /// - Parameter published: the day that the phrase's own relative dates are counted from.
  init(_ phrase: String, published: Day?) {
    self.phrase = phrase
    guard let document = try? Document(id: "statement", text: phrase, published: published) else {
      (figures, dates, words, isDenial) = ([], [], [], false)
      return
    }
    let reading = Reading(document)
    let timexes = reading.timexes.filter { $0.days != nil && ($0.kind == .date || $0.kind == .time) }
    let alone = reading.figures.isEmpty && timexes.isEmpty ? Figures.parse(phrase) : nil
    figures = reading.figures + [alone].compactMap(\.self)
    dates = timexes.compactMap(\.days)
    let all = SubjectWords(
      0..<reading.prose.tokens.count, of: reading,
      without: figures.map(\.range) + figures.compactMap(\.noun) + timexes.map(\.range))
    words = all.nouns.union(all.verbs)
    isDenial = reading.prose.tokens.indices.contains { Negation.kind($0, reading.prose) != nil }
  }

  /// Where the document makes the statement, and not to correct it.
  ///
  /// - Complexity: linear in the reading.
  func places(in examination: Examination) -> [TextRange] {
    let reading = examination.reading
    var told = PerSentence { holds($0, reading) }
    var notices = PerSentence { CorrectionNotice.holds($0, reading) }
    let found: [TextRange]
    if let first = figures.first {
      found = reading.figures.filter { isSame($0, first) && told.of($0.sentence) }.map(\.range)
    } else if let first = dates.first {
      found = reading.timexes.filter { $0.days == first && told.of($0.sentence) }.map(\.range)
    } else {
      found = examination.places(of: phrase)
    }
    return found.filter { place in
      guard let sentence = reading.sentence(at: place.start) else { return true }
      if notices.of(sentence) { return false }
      return isDenial || figures.isEmpty && dates.isEmpty ? true : !examination.isDenied(place)
    }
  }

  private func isSame(_ figure: Figure, _ wanted: Figure) -> Bool {
    guard figure.interval.overlaps(wanted.interval), figure.interval.contains(wanted.value) else { return false }
    if wanted.head.isEmpty, wanted.unitKind == .none { return true }
    return figure.unitKind == wanted.unitKind && (figure.head == wanted.head || figure.unit == wanted.unit)
  }

  /// Whether a sentence holds all that the statement says beside its first figure or date.
  private func holds(_ sentence: Int, _ reading: Reading) -> Bool {
    guard reading.sentences.indices.contains(sentence) else { return false }
    let figures = reading.figures[ofSentence: sentence, \.sentence].prefix(200)
    let timexes = reading.timexes[ofSentence: sentence, \.sentence].prefix(200)
    guard self.figures.dropFirst().allSatisfy({ wanted in figures.contains { isSame($0, wanted) } }),
      dates.allSatisfy({ wanted in timexes.contains { $0.days == wanted } })
    else { return false }
    guard !words.isEmpty else { return true }
    let tokens = reading.prose.tokens
    var missing = words
    for at in reading.sentences[sentence].tokens where tokens[at].isWord {
      missing.remove(SubjectWords.stem(tokens.text(at)))
      if missing.isEmpty { return true }
    }
    return false
  }
}

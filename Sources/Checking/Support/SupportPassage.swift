import Extraction
import SourceText

/// What a passage says, in parts that can be held against those of another: figures, dates, names, negation, direction,
/// and the words that are left.
struct SupportPassage {
  /// A figure with the words that tell what it is the figure of.
  struct Count {
    var figure: Figure
    var keys: Set<String>
    /// Of a whole, its part: the 11 of "11 of 12".
    var part: Figure?
  }

  private(set) var counts: [Count] = []
  private(set) var dates: [Timex] = []
  /// Words of names, in lower case.
  private(set) var names: [String] = []
  private(set) var negations: [TextRange] = []
  private(set) var goesUp: TextRange?
  private(set) var goesDown: TextRange?
  /// "would", "may", "alleged", "planned": it is not told as done.
  private(set) var hedge: TextRange?
  /// The stems of the other words that say something, in the order of the text.
  private(set) var words: [(stem: String, range: TextRange)] = []
  /// The stems of the whole sentences around it.
  private(set) var around: Set<String> = []

  init(_ examination: Examination, _ place: TextRange) {
    let (reading, prose) = (examination.reading, examination.reading.prose)
    let tokens = prose.tokens
    let own = tokens.indices(in: place)
    let sentences = SupportPassage.sentences(of: place, reading)
    let indices = sentences.flatMap { number in
      reading.figures[ofSentence: number, \.sentence].indices.filter { reading.figures[$0].range.overlaps(place) }
    }
    let figures = indices.map { reading.figures[$0] }
    dates = sentences.flatMap { number in
      reading.timexes[ofSentence: number, \.sentence].filter { $0.days != nil && $0.range.overlaps(place) }
    }
    negations = own.filter { Negation.isWord(tokens.text($0).lowercased()) }.map { tokens[$0].range }
    if let outside = examination.negation(of: place) { negations.append(outside) }
    // "nobody says that …", "denied that …", "refused to …": told by what stands around the passage.
    switch reading.factuality(of: place) {
    case .told: break
    case .negated(let word): if !negations.contains(word) { negations.append(word) }
    case .unreal(let word): hedge = word
    }
    for at in own {
      if FigureVerbs.up.contains(tokens[at]) { goesUp = goesUp ?? tokens[at].range }
      if FigureVerbs.down.contains(tokens[at]) { goesDown = goesDown ?? tokens[at].range }
      if tokens.reads(at, Self.hedges) || prose.tags[at] == .modal && tokens.reads(at, Self.unreal) {
        hedge = hedge ?? tokens[at].range
      }
    }
    for number in sentences {
      for at in reading.sentences[number].tokens { around.insert(SupportPassage.stem(tokens.text(at))) }
    }
    let numbers = figures.map(\.tokens) + dates.map(\.tokens)
    for at in own where !numbers.contains(where: { $0.contains(at) }) {
      guard tokens[at].isWord, !tokens[at].is([.auxiliary, .calendar, .numeral]), tokens.kind(at + 1) != .colon else {
        continue
      }
      let isName = prose.tags[at] == .properNoun && tokens[at].isCapitalized && !tokens[at].is([.title, .role])
      if isName {
        names.append(tokens.text(at).lowercased())
      } else if tokens.reads(at, Self.quantifiers)
        || SupportPassage.speaks(prose.tags[at]), !isTitle(at, prose, figures), !tokens.reads(at, Self.light),
        !negates(at, tokens)
      {
        words.append((SupportPassage.stem(tokens.text(at)), tokens[at].range))
      }
    }
    counts = indices.map { index in
      let figure = reading.figures[index]
      let ratio = examination.study.statement(ofFigure: index).flatMap { $0.kind == .ratio ? $0.figures : nil } ?? []
      return Count(
        figure: figure, keys: SupportPassage.keys(figure, prose, own),
        part: ratio.last == index && ratio.count == 2 ? reading.figures[ratio[0]] : nil)
    }
  }

  /// "Mayor Hale" and "Hale" are one, as "412 passengers" and "412 persons"; "the mayor" alone is somebody.
  private func isTitle(_ at: Int, _ prose: Prose, _ figures: [Figure]) -> Bool {
    let token = prose.tokens[at]
    guard token.is(.role) else { return false }
    return prose.tags[at + 1] == .properNoun || figures.contains { $0.noun?.overlaps(token.range) ?? false }
  }

  private func negates(_ at: Int, _ tokens: Tokens) -> Bool { negations.contains { $0.overlaps(tokens[at].range) } }

  /// The words right before and behind a figure, up to a mark or a conjunction, and what it counts.
  private static func keys(_ figure: Figure, _ prose: Prose, _ own: Range<Int>) -> Set<String> {
    var keys: Set<String> = figure.head.isEmpty ? [] : [stem(figure.head)]
    for step in [-1, 1] {
      var at = step < 0 ? figure.tokens.lowerBound - 1 : figure.tokens.upperBound
      var passed = 0
      while own.contains(at), passed < 4 {
        let kind = prose.tokens[at].kind
        if kind == .comma || kind == .semicolon || kind == .period || prose.tags[at] == .conjunction { break }
        if speaks(prose.tags[at]), !prose.tokens.reads(at, light) {
          keys.insert(stem(prose.tokens.text(at)))
          if prose.tags[at] != .adjective { break }
        }
        (at, passed) = (at + step, passed + 1)
      }
    }
    return keys
  }

  private static func speaks(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .properNoun, .adjective, .finite, .base, .participle, .gerund: true
    default: false
    }
  }

  private static func sentences(of place: TextRange, _ reading: Reading) -> Range<Int> {
    guard let first = reading.sentence(at: place.start) else { return 0..<0 }
    let last = place.isEmpty ? nil : reading.sentence(at: place.end - 1)
    return first..<max(first, last ?? first) + 1
  }

  /// A word without its ending: "carried", "carries" and "carry" are one.
  static func stem(_ word: String) -> String {
    var stem = word.lowercased()
    for (ending, other) in [("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")]
    where stem.count > ending.count + 2 && stem.hasSuffix(ending) && !stem.hasSuffix("ss") {
      stem = stem.dropLast(ending.count) + other
      break
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"lsz".contains(last) { stem.removeLast() }
    return stem
  }

  /// Verbs and nouns that say no more than the figure or the thing beside them.
  private static let light = WordSet(
    """
    be is are was were been being have has had having do does did get got say says said saying find finds found see sees \
    saw seen show shows showed shown make makes made take takes took total estimate estimates count counts people person \
    persons man men woman women other others one ones there
    """)
  /// How many of a whole, without a figure.
  private static let quantifiers = WordSet("most all every each many few both half several majority nearly")
  private static let hedges = WordSet(
    """
    alleged allegedly reportedly suspected attempted planned proposed possible possibly potential expected projected \
    apparently supposedly threatened likely maybe perhaps almost
    """)
  private static let unreal = WordSet("would could may might should 'd")
}

package import Extraction
package import Findings
package import SourceText

extension Examination {
  /// The one quotation that holds a phrase.
  package func quotation(named phrase: String, in passage: String? = nil) -> Anchored<Quotation> {
    let places = places(of: phrase, in: passage)
    guard let place = places.first else {
      return .unresolved(missing(phrase, in: passage, among: reading.quotations.map(\.range)))
    }
    let found = reading.quotations.filter { quotation in places.contains { quotation.range.overlaps($0) } }
    guard let quotation = found.first else {
      return .unresolved(.undecided([.finding("“\(phrase)” stands in no quotation", at: place)]))
    }
    guard found.count == 1 else {
      return .unresolved(
        .undecided([
          .finding(
            "“\(phrase)” stands in \(found.count) quotations; narrow it with in:", at: quotation.range,
            related: found.dropFirst().map { .init("and here", at: $0.range) })
        ]))
    }
    return .found(quotation)
  }

  /// Judges whether an attribution names a source, through a reporter, with a cue.
  ///
  /// Of a chain ("according to her, the US blames …") whichever link has the source answers; its cue is what `cue` asks
  /// for, and the links outside it are its reporters.
  package func judge(
    _ index: Int, is source: String, via reporter: String?, cue: String?, touching touched: [TextRange]
  ) -> Verdict {
    let chain = reading.chain(index)
    let passages = touched + chain.flatMap { $0.source + $0.cue }
    guard let first = chain.first, chain.contains(where: { !$0.names(reading).isEmpty }) else {
      return .fails([.finding("no source stands with these words", at: touched.first ?? start)], touching: passages)
    }
    if let pronoun = chain.first(where: { $0.sourceKind == .carried && $0.who == nil })?.source.first,
      !chain.contains(where: { speaks(SourceWords(source), in: $0) })
    {
      return .undecided(
        [.finding("whom “\(text(pronoun))” stands for cannot be told", at: pronoun)], touching: passages)
    }
    guard let link = chain.firstIndex(where: { speaks(SourceWords(source), in: $0) }) else {
      return .fails(
        [mismatch("the text attributes these words to", first, first.names(reading), source, "source")],
        touching: passages)
    }
    let reporters = chain[(link + 1)...]
    if let reporter, !reporters.contains(where: { speaks(SourceWords(reporter), in: $0) }) {
      return .fails(
        [
          mismatch(
            "the text names as its reporter", chain[link], reporters.flatMap { $0.names(reading) }, reporter, "via")
        ], touching: passages)
    }
    if let cue {
      let words = chain[link].cue.map { text($0) }
      guard words.contains(where: { FoldedText.holds($0, cue) }) else {
        return .fails([mismatch("the text’s cue is", chain[link], words, cue, "as")], touching: passages)
      }
    }
    if let unsaid = unsaid(chain[link], as: cue) { return .fails([unsaid], touching: passages) }
    return .holds(touching: passages)
  }

  /// Whether an attribution's source is the one declared: by the phrase that names it, by the name that it stands for in
  /// full, or by a role that this person is given elsewhere.
  private func speaks(_ declared: SourceWords, in attribution: Attribution) -> Bool {
    let names = reading.names
    for range in attribution.source {
      let tokens = reading.prose.tokens(in: range, of: attribution.sentence)
      if SourcePhrase(tokens, reading.prose, names: names).names(declared) { return true }
    }
    guard let name = attribution.name, names.indices.contains(name) else {
      return attribution.sourceKind == .carried && attribution.who.map { declared.ends($0) } ?? false
    }
    if declared.stands(in: names[name].full) { return true }
    return names.contains { other in
      other.first == names[name].first
        && other.role.map { role in
          SourcePhrase(reading.prose.tokens(in: role, of: other.sentence), reading.prose, names: []).names(declared)
        } ?? false
    }
  }

  /// What is wrong where a source does not stand for the words: it denies them, asks, or keeps silent, and `as:` does
  /// not say so.
  private func unsaid(_ attribution: Attribution, as cue: String?) -> Finding? {
    let (stance, range) = reading.stance(of: attribution)
    let place = range ?? attribution.cue.first ?? start
    let word = text(place)
    switch stance {
    case .states: return nil
    case .denies, .asks:
      guard cue == nil else { return nil }
      let kind = stance == .denies ? "a denial" : "a question"
      return .finding("“\(word)” is \(kind), no statement; say as: “\(word)”", at: place)
    case .isSilent:
      if let cue, FoldedText.holds(cue, word) { return nil }
      return .finding("“\(word)”: the text says that these words were not said by this source", at: place)
    }
  }

  private func mismatch(
    _ opening: String, _ attribution: Attribution, _ found: [String], _ declared: String, _ label: String
  ) -> Finding {
    let place = attribution.source.first ?? attribution.cue.first ?? attribution.content.first ?? start
    let shown = found.last ?? "nobody"
    return .finding(
      "\(opening) \(found.isEmpty ? "nobody" : "“\(shown)”"), the sheet says “\(declared)”", at: place,
      operands: [
        .init("the text", text: found.first ?? "", value: shown, range: place),
        .init("the sheet (\(label))", text: declared, value: declared),
      ])
  }
}

extension Reading {
  /// An attribution and those that report it, from the inside out.
  fileprivate func chain(_ index: Int) -> [Attribution] {
    var chain: [Attribution] = []
    var next: Int? = index
    while let at = next, attributions.indices.contains(at), chain.count < 8 {
      chain.append(attributions[at])
      next = attributions[at].outer
    }
    return chain
  }
}

extension Attribution {
  /// The source as it is written, and in full.
  fileprivate func names(_ reading: Reading) -> [String] { [sourceText(reading), who].compactMap(\.self) }

  /// The source as it is written; nil where there is none.
  package func sourceText(_ reading: Reading) -> String? {
    source.isEmpty ? nil : source.map { reading.text($0) }.joined(separator: " ")
  }
}

extension FoldedText {
  /// Whether a text holds a phrase, both folded, at the borders of words.
  package static func holds(_ text: String, _ phrase: String) -> Bool {
    !FoldedText(phrase: text).places(of: FoldedText(phrase: phrase), limit: 1).isEmpty
  }
}

package import Extraction
package import Findings
package import SourceText

extension Examination {
  /// The one quotation that holds a phrase.
  package func quotation(named phrase: String, in passage: String? = nil) -> Anchored<Quotation> {
    let places = places(of: phrase, in: passage)
    guard let place = places.first else { return .unresolved(missing(phrase)) }
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
    guard let link = chain.firstIndex(where: { $0.names(reading).contains { FoldedText.holds($0, source) } }) else {
      return .fails(
        [mismatch("the text attributes these words to", first, first.names(reading), source, "source")],
        touching: passages)
    }
    let reporters = chain[(link + 1)...].flatMap { $0.names(reading) }
    if let reporter, !reporters.contains(where: { FoldedText.holds($0, reporter) }) {
      return .fails(
        [mismatch("the text names as its reporter", chain[link], reporters, reporter, "via")], touching: passages)
    }
    if let cue {
      let words = chain[link].cue.map { text($0) }
      guard words.contains(where: { FoldedText.holds($0, cue) }) else {
        return .fails([mismatch("the text’s cue is", chain[link], words, cue, "as")], touching: passages)
      }
    }
    return .holds(touching: passages)
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

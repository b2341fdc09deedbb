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
  package func judge(
    _ index: Int, is source: String, via reporter: String?, cue: String?, touching touched: [TextRange]
  ) -> Verdict {
    let attribution = reading.attributions[index]
    let outer = attribution.outer.flatMap { reading.attributions.indices.contains($0) ? reading.attributions[$0] : nil }
    let passages = touched + attribution.source + attribution.cue
    let names = [attribution.sourceText(reading), attribution.who].compactMap(\.self)
    let reporters = [outer?.sourceText(reading), outer?.who].compactMap(\.self)
    guard !names.isEmpty else {
      return .fails([.finding("no source stands with these words", at: touched.first ?? start)], touching: passages)
    }
    guard (names + (reporter == nil ? reporters : [])).contains(where: { FoldedText.holds($0, source) }) else {
      return .fails(
        [mismatch("the text attributes these words to", attribution, names, source, "source")],
        touching: passages)
    }
    if let reporter, !reporters.contains(where: { FoldedText.holds($0, reporter) }) {
      return .fails(
        [mismatch("the text names as its reporter", attribution, reporters, reporter, "via")],
        touching: passages)
    }
    if let cue {
      let words = attribution.cue.map { text($0) }
      guard words.contains(where: { FoldedText.holds($0, cue) }) else {
        return .fails([mismatch("the text’s cue is", attribution, words, cue, "as")], touching: passages)
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

extension Attribution {
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

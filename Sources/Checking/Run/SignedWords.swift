import Findings
package import SourceText

/// The words that a sign-off is given for: the sentences of its fact's passages, and in a later edition those that are
/// other words.
package struct SignedWords: Sendable {
  /// Those of one document.
  package struct Part: Sendable {
    /// Its path.
    package let document: String
    /// What the fact touches in it.
    package let passages: [TextRange]
    /// The sentences that these stand in.
    package let sentences: String
  }

  /// In the order of the sheet; a document that cannot be read, or that the fact finds nothing in, has none.
  package let parts: [Part]

  /// - Parameter touched: what the fact touches, by the path of the document, in the order of the sheet.
  package init(_ touched: [(document: String, passages: [TextRange])], in library: Library) {
    var seen: Set<Fingerprint> = []
    parts = touched.compactMap { document, passages in
      guard !passages.isEmpty, let study = try? library.study(document).get() else { return nil }
      let sentences = study.sentences(of: passages)
      guard seen.insert(Fingerprint(of: sentences)).inserted else { return nil }
      return Part(document: document, passages: passages, sentences: sentences)
    }
  }

  /// That of all parts, as a sign-off has it.
  package var fingerprint: String { fingerprint(of: parts[...]) }

  private func fingerprint(of parts: ArraySlice<Part>) -> String {
    Fingerprint(of: parts.map(\.sentences).joined(separator: " ")).hex
  }

  /// The first part that a sign-off with this fingerprint does not speak of.
  package func part(since fingerprint: String) -> Part? {
    let known = parts.indices.last { self.fingerprint(of: parts[...$0]) == fingerprint }
    return known.map { $0 + 1 < parts.count ? parts[$0 + 1] : nil } ?? parts.first
  }
}

internal import SourceText

/// Reads the figures of a text.
package enum Figures {
  /// - Complexity: linear in the tokens.
  package static func read(_ prose: Prose, _ timexes: [Timex]) -> [Figure] {
    var reader = FigureReader(prose, timexes)
    reader.read()
    return reader.figures
  }

  /// Reads one expression by itself, as an analyst writes it in an assertion: "$4 million", "at least 60", "2.5 percent".
  ///
  /// nil when the text holds no figure, or more than one.
  package static func parse(_ text: String) -> Figure? {
    guard let document = try? Document(id: "expression", text: text, published: nil) else { return nil }
    let prose = Prose(document)
    let figures = read(prose, [])
    // In a text "1987" would be a year and "one" a pronoun; by itself it is what was typed.
    return figures.isEmpty ? FigureReader(prose, []).whole() : figures.count == 1 ? figures.first : nil
  }
}

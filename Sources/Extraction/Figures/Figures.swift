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
    let figures = all(in: text).figures
    return figures.count == 1 ? figures.first : nil
  }

  /// What an expression of two figures states: "one of the 40", "to 7 percent from 6"; nil for any other.
  package static func parsePair(_ text: String) -> (statement: FigureStatement, figures: [Figure])? {
    let (prose, figures) = all(in: text)
    guard figures.count == 2, let prose else { return nil }
    let statements = FigureStatements.read(prose, figures)
    return statements.count == 1 ? statements.first.map { ($0, figures) } : nil
  }

  private static func all(in text: String) -> (prose: Prose?, figures: [Figure]) {
    guard let document = try? Document(id: "expression", text: text, published: nil) else { return (nil, []) }
    let prose = Prose(document)
    // In a text "1987" would be a year and "one" a pronoun; by itself it is what was typed.
    var reader = FigureReader(prose, [], isDeclared: true)
    if let whole = reader.whole() { return (prose, [whole]) }
    reader.read()
    return (prose, reader.figures)
  }
}

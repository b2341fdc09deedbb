/// What the quantities of a text have to do with one another, read once for all rules.
///
/// Each reader looks at the quantities in its reach only: the sentence, a few sentences of the paragraph, the headline. So
/// all of it is linear in the text.
package struct Relations: Sendable {
  /// In the order of what is stated.
  package private(set) var all: [Relation]

  package init(_ reading: Reading) {
    all = FigureRelations.read(reading) + DateRelations.read(reading)
    all.sort { $0.stated.range.start < $1.stated.range.start }
  }

  package func of(_ kinds: Relation.Kind...) -> [Relation] { all.filter { kinds.contains($0.kind) } }
}

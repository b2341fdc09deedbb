/// Relations between figures.
enum FigureRelations {
  static func read(_ reading: Reading) -> [Relation] { [] }
}

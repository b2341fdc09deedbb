/// Relations between dates, ages and lengths of time.
enum DateRelations {
  static func read(_ reading: Reading) -> [Relation] { [] }
}

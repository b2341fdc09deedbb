import Extraction
import SourceText

extension Examination {
  /// The cell of a table that its heads name: of its row and its column, in either order, or of the one where the row, or
  /// the column, has but one figure.
  func cell(named phrase: String, in passage: String?) -> Tables.Cell? {
    let tables = study.tables
    guard !tables.cells.isEmpty else { return nil }
    func heads(_ words: String) -> [Tables.Cell] {
      study.folded.places(of: FoldedText(phrase: words)).compactMap { tables.cell(at: $0.start) }
        .filter { $0.place.row == 0 || $0.place.column == 0 }
    }
    let named = heads(phrase)
    guard !named.isEmpty, named.count <= 100 else { return nil }
    var found: [Tables.Cell] = []
    if let passage {
      let others = heads(passage).prefix(100)
      for one in named {
        for other in others where one.place.table == other.place.table {
          let (row, column) = one.place.row == 0 ? (other, one) : (one, other)
          guard column.place.row == 0, row.place.column == 0, row.place.row > 0, column.place.column > 0 else {
            continue
          }
          found += [tables.cell(table: row.place.table, row: row.place.row, column: column.place.column)].compactMap {
            $0
          }
        }
      }
    } else {
      for head in named where head.figures.isEmpty {
        let beside = head.place.row == 0 ? tables.column(of: head) : tables.row(of: head)
        let cells = beside.filter { !$0.figures.isEmpty && $0.place != head.place }
        if cells.count == 1 { found += cells }
      }
    }
    return found.count == 1 && found[0].figures.count == 1 ? found[0] : nil
  }
}

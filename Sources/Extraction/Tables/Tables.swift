package import SourceText

/// The tables of a document: for each cell its words, its figures and its heads.
package struct Tables: Sendable {
  package struct Cell: Sendable {
    package var place: Layout.Cell
    package var range: TextRange
    /// Indices into `Reading.figures`.
    package var figures: Range<Int>
  }

  /// The cells in the order of the text.
  package private(set) var cells: [Cell] = []
  private var numbers: [Layout.Cell: Int] = [:]

  /// - Complexity: linear in the cells and the figures.
  package init(_ document: Document, _ figures: [Figure]) {
    var first = 0
    for block in document.layout.blocks {
      guard case .cell(let place) = block.kind else { continue }
      while first < figures.count, figures[first].range.start < block.range.start { first += 1 }
      var last = first
      while last < figures.count, figures[last].range.end <= block.range.end { last += 1 }
      numbers[place] = cells.count
      cells.append(Cell(place: place, range: block.range, figures: first..<last))
    }
  }

  /// The cell that holds an offset: a binary search.
  package func cell(at offset: Int) -> Cell? {
    let low = cells.partitioningIndex { $0.range.end > offset }
    return low < cells.count && cells[low].range.contains(offset) ? cells[low] : nil
  }

  package func cell(table: Int, row: Int, column: Int) -> Cell? {
    numbers[.init(table: table, row: row, column: column)].map { cells[$0] }
  }

  /// The cells of a row, or of a column, from left to right or from top to bottom.
  package func row(of cell: Cell) -> [Cell] {
    cells.filter { $0.place.table == cell.place.table && $0.place.row == cell.place.row }
  }
  package func column(of cell: Cell) -> [Cell] {
    cells.filter { $0.place.table == cell.place.table && $0.place.column == cell.place.column }
  }

  /// What heads a cell: the first cell of its row, the one at the top of its column.
  package func heads(of cell: Cell) -> [Cell] {
    [
      self.cell(table: cell.place.table, row: cell.place.row, column: 0),
      self.cell(table: cell.place.table, row: 0, column: cell.place.column),
    ].compactMap { $0 }.filter { $0.place != cell.place }
  }
}

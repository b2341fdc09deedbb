import SourceText

/// Totals of tables: a row that is called one is the sum of the rows above it, as far as the last such row.
struct TableReader {
  let reading: Reading
  let lines: [QuantityLine]

  /// What a row of totals is called, and what makes a column none that is summed.
  private static let totals = WordSet("total totals sum altogether overall")
  private static let rates = WordSet(
    "average mean median rate share percent percentage per ratio index rank price change year years")

  /// - Complexity: linear in the cells.
  var relations: [Relation] {
    let tables = Tables(reading.document, reading.figures)
    guard !tables.cells.isEmpty else { return [] }
    var quantities: [Int: Quantity] = [:]
    for line in lines {
      for quantity in line.quantities where quantity.end == .only {
        if case .figure(let index) = quantity.source { quantities[index] = quantity }
      }
    }
    var relations: [Relation] = []
    /// By table and column: the parts since the last total; nil where a cell holds no one figure.
    var parts: [[Int]: [Quantity]?] = [:]
    var total: (table: Int, row: Int, words: TextRange)?
    for cell in tables.cells where cell.place.row > 0 {
      let place = cell.place
      if place.column == 0 {
        total = isTotal(cell.range) ? (place.table, place.row, cell.range) : nil
        continue
      }
      let key = [place.table, place.column]
      let isOne = cell.figures.count == 1 && reading.figures[cell.figures.lowerBound].bound == .equal
      let quantity = isOne ? quantities[cell.figures.lowerBound] : nil
      if let total, total.table == place.table, total.row == place.row {
        if var stated = quantity, let found = parts[key, default: []], found.count > 1, isSummed(cell, tables) {
          stated.role = .whole
          relations.append(relation(stated, found, total.words))
        }
        parts[key] = .some([])
      } else if let quantity, var found = parts[key, default: []] {
        found.append(quantity)
        parts[key] = .some(found)
      } else {
        parts[key] = .some(nil)
      }
    }
    return relations
  }

  private func relation(_ stated: Quantity, _ parts: [Quantity], _ words: TextRange) -> Relation {
    let sum = ExactInterval.sum(
      parts.map { quantity in
        if case .figure(let index) = quantity.source { return reading.figures[index].interval }
        return quantity.allowed
      })
    var support = Support()
    support.add(.structure, words)
    return Relation(
      .sum, stated,
      [
        Hypothesis(
          parts.map { .init("a part", $0) }, .sum, computed: sum, support: support, holds: sum.overlaps(stated.allowed))
      ])
  }

  private func isTotal(_ range: TextRange) -> Bool { holds(range, TableReader.totals) }

  /// A percentage, a price, an average is summed nowhere.
  private func isSummed(_ cell: Tables.Cell, _ tables: Tables) -> Bool {
    guard reading.figures[cell.figures.lowerBound].unitKind != .percent else { return false }
    return !tables.heads(of: cell).contains { $0.place.row == 0 && holds($0.range, TableReader.rates) }
  }

  private func holds(_ range: TextRange, _ words: WordSet) -> Bool {
    let tokens = reading.prose.tokens
    return tokens.indices(in: range).contains { words.contains(tokens[$0]) || tokens.text($0) == "%" }
  }
}

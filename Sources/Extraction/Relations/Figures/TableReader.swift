import SourceText

/// Totals of tables: a row that is called one is the sum of the rows above it, as far as the last such row.
struct TableReader {
  let reading: Reading
  let lines: [QuantityLine]

  /// What a row of totals is called.
  private static let totals = WordSet("total totals sum altogether overall")
  /// What may stand beside it: "Grand total", "Total cost", "Total (all wards)".
  private static let generic = WordSet(
    """
    grand sub all in for of the net gross cost costs amount amounts number count spending expense expenses expenditure \
    revenue revenues sales income budget
    """)
  /// What makes a column none that is summed.
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
    /// By the head of the column: the parts since the last total; nil where a cell holds no one figure.
    var parts: [Layout.Cell: [Quantity]?] = [:]
    var total: Tables.Cell?
    for cell in tables.cells where cell.place.row > 0 {
      let place = cell.place
      if place.column == 0 {
        total = holds(cell.range, TableReader.totals) ? cell : nil
        continue
      }
      var key = place
      key.row = 0
      let isOne = cell.figures.count == 1 && reading.figures[cell.figures.lowerBound].bound == .equal
      let quantity = isOne ? quantities[cell.figures.lowerBound] : nil
      if let total, total.place.table == place.table, total.place.row == place.row, isTotal(total, of: cell, tables) {
        if var stated = quantity, let found = parts[key, default: []], found.count > 1, isSummed(cell, tables),
          found.allSatisfy({ $0.isPartLike(stated) })
        {
          stated.role = .whole
          relations.append(relation(stated, found, total.range))
        }
        parts[key] = .some([])
      } else if let quantity {
        parts[key, default: []]?.append(quantity)
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

  /// Whether a row is called the total of all, or of what its column or the column of its names counts: "Total fat" and
  /// "Overall height" are rows like the others.
  private func isTotal(_ row: Tables.Cell, of cell: Tables.Cell, _ tables: Tables) -> Bool {
    let tokens = reading.prose.tokens
    let heads = [tables.cell(table: row.place.table, row: 0, column: 0)?.range, tables.heads(of: cell).last?.range]
    return tokens.indices(in: row.range).allSatisfy { at in
      let word = tokens[at]
      return word.kind != .word || TableReader.totals.contains(word) || TableReader.generic.contains(word)
        || heads.contains { head in
          head.map { tokens.indices(in: $0).contains { tokens[$0].hash == word.hash } } ?? false
        }
    }
  }

  /// A percentage, a price, an average is summed nowhere.
  private func isSummed(_ cell: Tables.Cell, _ tables: Tables) -> Bool {
    guard reading.figures[cell.figures.lowerBound].unitKind != .percent else { return false }
    let tokens = reading.prose.tokens
    return !tables.heads(of: cell).contains { head in
      head.place.row == 0
        && (holds(head.range, TableReader.rates)
          || tokens.indices(in: head.range).contains { tokens[$0].kind == .percent })
    }
  }

  private func holds(_ range: TextRange, _ words: WordSet) -> Bool {
    let tokens = reading.prose.tokens
    return tokens.holds(words, in: tokens.indices(in: range))
  }
}

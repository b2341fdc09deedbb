/// Relations between figures.
enum FigureRelations {
  /// - Complexity: linear in the figures: each reader looks at a few neighbors of each.
  static func read(_ reading: Reading) -> [Relation] {
    let lines = QuantityLine.all(of: reading).filter { $0.quantities.count <= mostQuantities }
    return ChangeReader(lines).relations + ShareReader(lines: lines).relations + PartReader(lines: lines).relations
      + ThresholdReader(lines: lines).relations + RatioReader(lines: lines).relations
      + MarginReader(lines: lines).relations
      + GoalReader(lines: lines).relations
      + rates(lines) + sums(lines) + FractionReader(lines: lines).relations
      + ListReader(lines: lines, names: reading.names).relations + RepeatReader(lines: lines).relations
      + TableReader(reading: reading, lines: lines).relations
  }

  /// No sentence that a person wrote has more; of one that was made to have them, nothing is related.
  private static let mostQuantities = 64

  /// What is told of a price or a speed; the freer reader looks where the stricter one saw nothing.
  private static func rates(_ lines: [QuantityLine]) -> [Relation] {
    added(ProductReader(lines: lines).relations, to: RateReader(lines: lines).relations)
  }

  private static func sums(_ lines: [QuantityLine]) -> [Relation] {
    added(CoordinationReader(lines: lines).relations, to: SumReader(lines: lines).relations)
  }

  /// Those that state nothing of which another relation speaks.
  private static func added(_ more: [Relation], to relations: [Relation]) -> [Relation] {
    let told = Set(
      relations.flatMap { [$0.stated.range] + $0.hypotheses.flatMap { $0.operands.map(\.quantity.range) } })
    return relations + more.filter { !told.contains($0.stated.range) }
  }
}

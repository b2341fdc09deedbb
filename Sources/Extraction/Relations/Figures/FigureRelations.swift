/// Relations between figures.
enum FigureRelations {
  /// - Complexity: linear in the figures: each reader looks at a few neighbors of each.
  static func read(_ reading: Reading) -> [Relation] {
    let lines = QuantityLine.all(of: reading)
    return ChangeReader(lines).relations + ShareReader(lines: lines).relations + PartReader(lines: lines).relations
      + ThresholdReader(lines: lines).relations + MarginReader(lines: lines).relations
      + GoalReader(lines: lines).relations
      + RateReader(lines: lines).relations + SumReader(lines: lines).relations + FractionReader(lines: lines).relations
      + ListReader(lines: lines, names: reading.names).relations + RepeatReader(lines: lines).relations
  }
}

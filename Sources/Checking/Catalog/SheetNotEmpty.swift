extension Rule {
  package static let sheetNotEmpty: Rule = Rule(
    id: "sheet-not-empty", tier: .arithmetic, summary: "A sheet states at least one fact."
  ) {}
}

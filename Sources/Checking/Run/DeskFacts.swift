extension HouseRules {
  /// The rules as facts about documents by name: what `factcheck check` judges.
  package func facts(about paths: [String]) -> [Fact] {
    assertions.enumerated().map { number, assertion in
      Fact(
        subject: .listed(paths), section: "", assertion: assertion, occurrence: 0, number: number, excepted: [:],
        sheetPlace: assertion.place)
    }
  }
}

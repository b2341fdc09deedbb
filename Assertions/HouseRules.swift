import FactCheck

/// The rules of the desk, held against every document in `seeds/`: drop one in, and the next run looks at it.
var houseRules: FactSheet {
  FactSheet(everyDocumentIn: "seeds", except: [iraqWithdrawal]) {
    HouseRules.news
  }
}

@Test("House rules", arguments: houseRules)
func houseRules(_ fact: Fact) { check(fact) }

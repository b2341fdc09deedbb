import FactCheck

var houseRules: FactSheet {
  FactSheet(everyDocumentIn: "seeds", except: [iraqWithdrawal]) { HouseRules.news }
}

@Test("House rules", arguments: houseRules)
func houseRules(_ fact: Fact) { check(fact) }

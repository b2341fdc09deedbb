import FactCheck

var iraqWithdrawal: FactSheet {
  FactSheet("seeds/000_779e9474cb47dc5a.txt") {
    Section("When") {
      The(dateOf: "This was stated").is("2024-01-05")
      The(dateOf: "Lloyd Austin said").is("2023-12-26")
    }
    Section("How many") {
      The(figure: "foreign military personnel").is(2_500)
      The(figure: "people injured").is(.atLeast(60))
    }
  }
}

@Test("Iraq: coalition withdrawal", arguments: iraqWithdrawal)
func iraqWithdrawal(_ fact: Fact) { check(fact) }

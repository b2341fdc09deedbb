import FactCheck

/// What must be true of the article on the withdrawal of the coalition from Iraq.
var iraqWithdrawal: FactSheet {
  FactSheet("seeds/000_779e9474cb47dc5a.txt") {
    Section("When") {
      The(dateOf: "This was stated").is("2024-01-05")
      The(dateOf: "Lloyd Austin said").is("2023-12-26")
      The(dateOf: "Sabrina Singh said").is("2023-11")
      The(dateOf: "Singh said that the United States").is("2023-11-07")
      The(dateOf: "Austin said the department").is("2023-10")
      The(date: "times since").is("2023-10-17")
      The(date: "currently").is("PRESENT_REF")
      The(dates: "January 5", "December 26", "November 7", "October 17").run(.backwards)
      The(event: "launched an airstrike").precedes("This was stated")
    }
    Section("How many") {
      The(figure: "foreign military personnel").is(2_500)
      The(figure: "facilities belonging to the Kataib Hezbollah").is(3)
      The(figure: "had been attacked").is(66)
      The(figure: "people injured").is(.atLeast(60))
    }
    Section("Who says so") {
      The(claim: "beginning the process of withdrawing").isAttributed(to: "Mohammed Shia al-Sudani", as: "was stated")
      The(quotation: "The government is setting a date").isAttributed(
        to: "Iraqi Prime Minister’s Office", as: "said", via: "Reuters")
      The(claim: "the al-Jawar group of attacks").isAttributed(to: "Washington", as: "suspects")
      The(claim: "no civilians were injured").isAttributed(to: "The Pentagon", as: "stated")
      The(claim: "this strike").isAttributed(to: "the Iraqi authorities", as: "condemned", via: "Reuters")
      The(claim: "the Iraqi authorities condemned").isAttributed(to: "Reuters", as: "reported")
      The(claim: "attacked three facilities").isAttributed(to: "Lloyd Austin", as: "said")
      The(claim: "a response to a series of attacks").isAttributed(to: "Lloyd Austin", as: "noted")
      The(claim: "sponsored by Iran").isAttributed(to: "Lloyd Austin", as: "According to")
      The(claim: "attacked 66 times").isAttributed(to: "Sabrina Singh", as: "said")
      The(claim: "does not see significant damage").isAttributed(to: "Singh", as: "said")
      The(claim: "blames the attacks").isAttributed(to: "Singh", as: "According to")
      The(claim: "the attacks on groups").isAttributed(to: "the US", as: "blames", via: "Singh")
      The(claim: "their intensification by the conflict").isAttributed(to: "the US", as: "explains", via: "Singh")
      The(claim: "prepared to take action").isAttributed(to: "Austin", as: "said")
      The(claim: "supported Israel").isAttributed(to: "the United States", as: "supported")
    }
    Section("Who they are") {
      The(person: "al-Sudani").isIntroduced(as: "Iraqi Prime Minister Mohammed Shia al-Sudani")
      The(person: "al-Jawar").isIntroduced(as: "the influential warlord Mushtaqa al-Jawar")
      The(person: "Austin").isIntroduced(as: "Pentagon chief Lloyd Austin")
      The(person: "Singh").isIntroduced(as: "Pentagon Deputy Press Secretary Sabrina Singh")
    }
    Section("The desk’s word") {
      The(claim: "launched an airstrike in Baghdad").isTheWritersOwn()
      The(claim: "killed the influential warlord").isTheWritersOwn()
      The(claim: "become more frequent").isTheWritersOwn()
      Every(.quotation).isClosed()
      Every(.quotation).isAttributed()
      No(.placeholder).remains()
    }
  }
}

@Test("Iraq: coalition withdrawal", arguments: iraqWithdrawal)
func iraqWithdrawal(_ fact: Fact) { check(fact) }

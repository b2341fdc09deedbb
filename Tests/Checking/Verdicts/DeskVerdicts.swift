@testable import Checking

/// Facts in the wordings of desks that report elsewhere, right ones and wrong ones, each with the verdict of a reader.
enum DeskVerdicts {
  static let all =
    court + markets + sport + weather + obituary + council + science + war + elections + health + transport

  @ExampleBuilder static var court: [Example] {
    let text1 = """
      A jury in Kelda convicted Tom Arden on four of the seven counts against him on Friday and cleared him of the \
      rest.
      """
    The(figure: "counts").is(4).holds(text1)
    The(figure: "counts").is(7).fails(text1)
    The(figure: "counts").is(.ratio(4, in: 7)).holds(text1)
    The(dateOf: "convicted").is("2026-02-27").holds(text1)
    The(dateOf: "convicted").is("2026-03-06").fails(text1)
    let text2 = """
      Judge Ines Ward sentenced Arden to no less than nine years, two more than prosecutors had asked for.
      """
    The(figure: "sentenced").isAtLeast("9 years").holds(text2)
    The(figure: "sentenced").is("9 years").fails(text2)
    The(figure: "sentenced").isAtMost("9 years").undecided(text2)
    let text3 = """
      Prosecutors never alleged that Arden had taken more than $3,000, his lawyer, Rosa Lind, told the court.
      """
    The(claim: "never alleged").isAttributed(to: "Rosa Lind").holds(text3)
    The(claim: "never alleged").isAttributed(to: "Arden").fails(text3)
    The(figure: "had taken").is(.moreThan("$3,000")).undecided(text3)
    let text4 = "The defense denied that Arden had been paid $40,000 for the passports."
    The(figure: "had been paid").is("$40,000").fails(text4)
    The(claim: "had been paid").isAttributed(to: "the defense", as: "denied").holds(text4)
    The(claim: "had been paid").isAttributed(to: "the defense").fails(text4)
    let text5 = "Deputy Attorney General Piet Sanders appeared for the state."
    The(person: "Piet Sanders").isIntroduced(as: "Deputy Attorney General").holds(text5)
    The(person: "Piet Sanders").isIntroduced(as: "Attorney General").fails(text5)
    let text6 = "The appeals court ruled 2-1 that the search was lawful."
    The(figure: "ruled").is(.score(2, 1)).holds(text6)
    The(figure: "ruled").is(.score(1, 2)).fails(text6)
    The(figure: "ruled").is(3).fails(text6)
  }

  @ExampleBuilder static var markets: [Example] {
    let text1 = "The Orrin 100 closed 1.4 percent lower at 7,212.6 points."
    The(figure: "lower").is("1.4 percent").holds(text1)
    The(figure: "lower").is("4.1 percent").fails(text1)
    The(figure: "lower").is("1.4 percentage points").fails(text1)
    let text2 = "Shares in Marlow Steel slid to $18.40 from $19.05 after the bank cut its rating."
    The(figure: "slid").is(.from("$19.05", to: "$18.40")).holds(text2)
    The(figure: "slid").is(.from("$18.40", to: "$19.05")).fails(text2)
    The(figure: "slid").is("$18.70").fails(text2)
    let text3 = """
      The central bank left its key rate unchanged at 4.25 percent and has yet to cut it below 4 percent this \
      cycle.
      """
    The(figure: "key rate unchanged at").is("4.25 percent").holds(text3)
    The(figure: "key rate unchanged at").is("4.52 percent").fails(text3)
    The(figure: "cut it").is(.lessThan("4 percent")).fails(text3)
    let text4 = "Analysts at Hale Brothers expect the krone to trade between 7.10 and 7.40 to the dollar."
    The(figure: "krone to trade").is(.between("7.10", and: "7.40")).holds(text4)
    The(figure: "krone to trade").is("7.20").fails(text4)
    The(claim: "krone to trade").isAttributed(to: "analysts").holds(text4)
    The(claim: "krone to trade").isAttributed(to: "Hale Brothers").fails(text4)
    let text5 = "Profit before tax more than doubled to €212m."
    The(figure: "Profit").is("€212 million").holds(text5)
    The(figure: "Profit").is("€221 million").fails(text5)
    The(figure: "Profit").is("$212 million").fails(text5)
    The(figure: "Profit").is("€212 billion").fails(text5)
    let text6 = "The bank failed to sell the 12 percent stake, Reuters reported, citing people close to the talks."
    The(claim: "failed to sell").isAttributed(to: "Reuters").holds(text6)
    The(claim: "failed to sell").isAttributed(to: "the bank").fails(text6)
    let text7 = "Up to 1,500 jobs will go, the retailer said, though unions put the figure at as many as 2,000."
    The(figure: "jobs").is(.atMost(1_500)).holds(text7)
    The(figure: "jobs").is(1_500).fails(text7)
    The(claim: "jobs will go").isAttributed(to: "the retailer").holds(text7)
    The(claim: "jobs will go").isAttributed(to: "unions").fails(text7)
  }

  @ExampleBuilder static var sport: [Example] {
    let text1 = "Vestby came from behind to beat Kelda 3–2 on Saturday, their first win since October."
    The(figure: "beat Kelda").is(.score(3, 2)).holds(text1)
    The(figure: "beat Kelda").is(.score(2, 3)).fails(text1)
    The(figure: "beat Kelda").is("3-1").fails(text1)
    let text2 = "Okoro, who turns 31 next month, has scored 17 goals in 24 games."
    The(figure: "goals").is(17).holds(text2)
    The(figure: "goals").is(24).fails(text2)
    The(figure: "goals").is(71).fails(text2)
    let text3 = "The Rovers did not concede more than two goals in any of their last nine matches."
    The(figure: "goals").isAtMost(2).holds(text3)
    The(figure: "goals").is(.moreThan(2)).fails(text3)
    let text4 = "Lind finished 0.3 seconds behind the winner in fourth place."
    The(figure: "behind the winner").is("0.3 seconds").holds(text4)
    The(figure: "behind the winner").is("3 seconds").fails(text4)
    The(rank: "place").is(4).holds(text4)
    The(rank: "place").is(5).fails(text4)
    let text5 = """
      “We were second best all night,” said assistant coach Dirk Maas, standing in for the suspended Nora Brandt.
      """
    The(quotation: "second best").isAttributed(to: "Dirk Maas").holds(text5)
    The(quotation: "second best").isAttributed(to: "Nora Brandt").fails(text5)
    The(person: "Dirk Maas").isIntroduced(as: "assistant coach").holds(text5)
    The(person: "Dirk Maas").isIntroduced(as: "coach").fails(text5)
    let text6 = "None of the 22 players failed the test, the league said."
    The(figure: "players").is(22).fails(text6)
    The(figure: "players").is(0).holds(text6)
    let text7 = """
      Brandt signed with Vestby before she won her second title and only after the club had paid her agent.
      """
    The(event: "signed with Vestby").precedes("won her second title").holds(text7)
    The(event: "signed with Vestby").follows("won her second title").fails(text7)
  }

  @ExampleBuilder static var weather: [Example] {
    let text1 = """
      Gusts of up to 70 mph are forecast for Thursday, and as much as 40 mm of rain could fall by Friday night.
      """
    The(figure: "Gusts").is(.atMost("70 mph")).holds(text1)
    The(figure: "Gusts").is("70 mph").fails(text1)
    The(figure: "of rain").is(.atMost("40 mm")).holds(text1)
    The(figure: "of rain").is(.atMost("40 cm")).fails(text1)
    let text2 = "The temperature fell 12 degrees in two hours, to minus 4 Celsius."
    The(figure: "temperature fell").is("12 degrees").holds(text2)
    The(figure: "temperature fell").is("21 degrees").fails(text2)
    let text3 = "No one was hurt when two cranes toppled in the storm on Sunday."
    The(figure: "was hurt").is(0).holds(text3)
    The(figure: "was hurt").is(2).fails(text3)
    The(figure: "cranes").is(2).holds(text3)
    The(figure: "cranes").is(0).fails(text3)
    The(dateOf: "toppled").is("2026-03-01").holds(text3)
    The(dateOf: "toppled").is("2026-02-28").fails(text3)
    let text4 = "There were no survivors among the 19 people on board."
    The(figure: "people on board").is(19).holds(text4)
    The(figure: "survivors").is(0).holds(text4)
    The(figure: "people on board").is(91).fails(text4)
    let text5 = "Some 8,000 homes were without power at midnight, down from 31,000 at the height of the storm."
    The(figure: "homes were without power").is(.from(31_000, to: .about(8_000))).holds(text5)
    The(figure: "homes were without power").is(.from(.about(8_000), to: 31_000)).fails(text5)
    The(figure: "homes were without power").is(13_000).fails(text5)
  }

  @ExampleBuilder static var obituary: [Example] {
    let text1 = """
      Clara Voss, the first woman to lead the harbor pilots, died on Wednesday at her home in Marlow. She was 87.
      """
    The(dateOf: "died").is("2026-02-25").holds(text1)
    The(dateOf: "died").is("2026-03-04").fails(text1)
    let text2 = "Her death was confirmed by her son Peter, who did not give a cause."
    The(claim: "Her death was").isAttributed(to: "her son Peter").holds(text2)
    The(claim: "Her death was").isAttributed(to: "her son").holds(text2)
    The(claim: "Her death was").isAttributed(to: "her daughter").fails(text2)
    let text3 = """
      He joined the navy in 1957, married Ann Dorn two years later and left the service in 1966, long before the \
      strike began.
      """
    The(dateOf: "joined the navy").is("1957").holds(text3)
    The(dateOf: "left the service").is("1966").holds(text3)
    The(dateOf: "left the service").is("1957").fails(text3)
    The(event: "left the service").precedes("the strike began").holds(text3)
    The(event: "left the service").follows("the strike began").fails(text3)
    let text4 = "Mr. Haan, a former mayor of Grantly, is survived by his wife, three sons and 11 grandchildren."
    The(person: "Haan").isIntroduced(as: "a former mayor of Grantly").holds(text4)
    The(person: "Haan").isIntroduced(as: "mayor of Grantly").fails(text4)
    The(figure: "grandchildren").is(11).holds(text4)
    The(figure: "sons").is(3).holds(text4)
    The(figure: "sons").is(11).fails(text4)
    let text5 = "“I never wanted to be a symbol,” Ms. Voss told the Kelda Tribune in 1998."
    The(quotation: "a symbol").isAttributed(to: "Voss").holds(text5)
    The(quotation: "a symbol").isAttributed(to: "the Kelda Tribune").fails(text5)
  }
}

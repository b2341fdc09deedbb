@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var ranges: [Example] {
    let text1 = "The job will take between 10 and 12 weeks, the yard said."
    The(figure: "job will take").is(.between(10, and: "12 weeks")).holds(text1)
    The(figure: "job will take").is(11).fails(text1)
    The(figure: "job will take").is("12 weeks").fails(text1)
    The(figure: "job will take").isBetween(10, 12).holds(text1)
    The(figure: "job will take").isAtLeast("13 weeks").fails(text1)
    let text2 = "Tickets cost from $5 to $10, depending on the season."
    The(figure: "Tickets").is(.between("$5", and: "$10")).holds(text2)
    The(figure: "Tickets").is(.from("$5", to: "$10")).fails(text2)
    The(figure: "Tickets").isAtMost("$10").holds(text2)
    The(figure: "Tickets").isAtMost("$9").undecided(text2)
    The(figure: "Tickets").is("$7").fails(text2)
    let text3 = "The nets are 3-5 feet deep."
    The(figure: "nets").is(.between(3, and: "5 feet")).holds(text3)
    The(figure: "nets").is("5 feet").fails(text3)
    The(figure: "nets").isAtLeast("6 feet").fails(text3)
    let text4 = "Dozens of boats stayed in the harbor."
    The(figure: "boats").is(6).fails(text4)
    The(figure: "boats").is(24).undecided(text4)
    let text5 = "Holt hired 412 or 413 sailors that year; the books differ."
    The(figure: "sailors").is(412).fails(text5)
    The(figure: "sailors").is(.between(412, and: 413)).holds(text5)
    The(figure: "sailors").is(414).fails(text5)
    let text6 = "The ferry will run every 20 to 30 minutes in summer."
    The(figure: "ferry will run").is("20 to 30 minutes").holds(text6)
    The(figure: "ferry will run").is("30 to 40 minutes").fails(text6)
    The(figure: "ferry will run").isAtMost("30 minutes").holds(text6)
    let text7 = "The fine ranges from $50 to $500."
    The(figure: "fine").is(.between("$50", and: "$500")).holds(text7)
    The(figure: "fine").is(.from("$50", to: "$500")).fails(text7)
    The(figure: "fine").is("$500").fails(text7)
    let text8 = "Waves of six to eight meters broke over the pier."
    The(figure: "Waves").is(.between(6, and: "8 meters")).holds(text8)
    The(figure: "Waves").is("6 meters").fails(text8)
    The(figure: "Waves").isAtMost("5 meters").fails(text8)
    let text9 = "Somewhere between $2 million and $3 million is missing from the fund."
    The(figure: "is missing").isBetween("$2 million", "$3 million").holds(text9)
    The(figure: "is missing").isBetween("$3 million", "$4 million").undecided(text9)
    The(figure: "is missing").is("$3 million").fails(text9)
    let text10 = "The dredger needs a crew of 12-15."
    The(figure: "crew of").is(.between(12, and: 15)).holds(text10)
    The(figure: "crew of").is(15).fails(text10)
    let text11 = "Riders aged 12 to 17 pay half."
    The(figure: "Riders").isBetween(12, 17).holds(text11)
    The(figure: "Riders").is(12).fails(text11)
    The(figure: "Riders").isAtLeast(18).fails(text11)
  }
}

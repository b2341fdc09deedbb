@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var ranks: [Example] {
    let text1 = "Kelda is the second-largest port in Orrin."
    The(rank: "largest port").is(2).holds(text1)
    The(rank: "largest port").is(1).fails(text1)
    The(rank: "largest port").is(3).fails(text1)
    let text2 = "The harbor of Vestby is the third busiest in the north."
    The(rank: "busiest").is(3).holds(text2)
    The(rank: "busiest").is(2).fails(text2)
    let text3 = "Aldergate, the largest port on the coast, handles coal."
    The(rank: "largest port").is(1).holds(text3)
    The(rank: "largest port").is(2).fails(text3)
    let text4 = "Holt finished fifth in the race, her best result."
    The(rank: "in the race").is(5).holds(text4)
    The(rank: "in the race").is(4).fails(text4)
    let text5 = "The line is ranked No. 1 for safety by the guild."
    The(rank: "for safety").is(1).holds(text5)
    The(rank: "for safety").is(2).fails(text5)
    let text6 = "It is the third time that the ramp has failed this year."
    The(rank: "time that the ramp").is(3).holds(text6)
    The(rank: "time that the ramp").is(2).fails(text6)
    let text7 = "The town came 12th of 40 in the survey."
    The(rank: "in the survey").is(12).holds(text7)
    The(rank: "in the survey").is(40).fails(text7)
    let text8 = "Grantly's shipyard is the country's fourth-biggest employer."
    The(rank: "biggest employer").is(4).holds(text8)
    The(rank: "biggest employer").is(5).fails(text8)
    let text9 = "Kelda is no longer the second-largest port in Orrin."
    The(rank: "largest port").is(2).fails(text9)
    let text10 = "Voss was runner-up in the vote."
    The(rank: "in the vote").is(2).undecided(text10)
    The(rank: "in the vote").is(1).undecided(text10)
    let text11 = "For the 21st year running the line made a loss."
    The(rank: "year running").is(21).holds(text11)
    The(rank: "year running").is(20).fails(text11)
  }
}

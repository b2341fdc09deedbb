@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var bounds: [Example] {
    let text1 = "The harbor office expects upwards of 300 visitors on opening day."
    The(figure: "visitors").is(.moreThan(300)).holds(text1)
    The(figure: "visitors").is(300).fails(text1)
    The(figure: "visitors").isAtMost(300).fails(text1)
    let text2 = "Tickets for under-fives cost no more than $4."
    The(figure: "Tickets").is(.atMost("$4")).holds(text2)
    The(figure: "Tickets").is(.moreThan("$4")).fails(text2)
    The(figure: "Tickets").is("$4").fails(text2)
    let text3 = "Passengers may bring up to three bags each."
    The(figure: "bags").is(.atMost(3)).holds(text3)
    The(figure: "bags").is(3).fails(text3)
    The(figure: "bags").isAtLeast(4).fails(text3)
    let text4 = "It took the crew the better part of 40 minutes to free the anchor."
    The(figure: "to free the anchor").is(.about("40 minutes")).holds(text4)
    The(figure: "to free the anchor").is("40 minutes").fails(text4)
    let text5 = "Some 2,400 people, give or take, live on the island."
    The(figure: "people").is(.about(2_400)).holds(text5)
    The(figure: "people").is(.atLeast(2_400)).fails(text5)
    let text6 = "The storm left 40-odd boats on the beach."
    The(figure: "boats").is(.about(40)).holds(text6)
    The(figure: "boats").is(40).fails(text6)
    The(figure: "boats").is(.about(14)).fails(text6)
    let text7 = "Anyone aged 65 or older rides free."
    The(figure: "rides free").is(.atLeast(65)).holds(text7)
    The(figure: "rides free").is(.atMost(65)).fails(text7)
    The(figure: "rides free").is(65).fails(text7)
    let text8 = "The repair bill came to just shy of £90,000."
    The(figure: "repair bill").is(.lessThan("£90,000")).holds(text8)
    The(figure: "repair bill").is(.moreThan("£90,000")).fails(text8)
    The(figure: "repair bill").is("£90,000").fails(text8)
    let text9 = "The captain had at the very least 30 minutes to turn back."
    The(figure: "to turn back").is(.atLeast("30 minutes")).holds(text9)
    The(figure: "to turn back").is(.atMost("30 minutes")).fails(text9)
    let text10 = "A fare cannot exceed $12 under the contract."
    The(figure: "fare").is(.atMost("$12")).holds(text10)
    The(figure: "fare").is("$12").fails(text10)
    The(figure: "fare").isAtLeast("$13").fails(text10)
    let text11 = "The company will not hire more than 20 deckhands this summer."
    The(figure: "deckhands").is(.atMost(20)).holds(text11)
    The(figure: "deckhands").is(.moreThan(20)).fails(text11)
    The(figure: "deckhands").isAtMost(20).holds(text11)
    The(figure: "deckhands").isAtLeast(21).fails(text11)
    let text12 = "Fewer than half of the 640 cabins were sold."
    The(figure: "were sold").is(.lessThan("half")).holds(text12)
    The(figure: "were sold").is(.moreThan("half")).fails(text12)
    The(figure: "were sold").is(640).fails(text12)
    let text13 = "The lighthouse drew as few as nine visitors a day in winter."
    The(figure: "visitors a day").is(.atLeast(9)).holds(text13)
    The(figure: "visitors a day").is(9).fails(text13)
    let text14 = "Each boat must carry a minimum of two engineers."
    The(figure: "engineers").is(.atLeast(2)).holds(text14)
    The(figure: "engineers").is(.atMost(2)).fails(text14)
    The(figure: "engineers").isAtLeast(2).holds(text14)
    let text15 = "Crews found 60 crates or more on the sea bed."
    The(figure: "crates").is(.atLeast(60)).holds(text15)
    The(figure: "crates").is(60).fails(text15)
    let text16 = "Attendance topped 9,000 for the first time since the war."
    The(figure: "Attendance").is(.moreThan("9,000")).holds(text16)
    The(figure: "Attendance").is(9_000).fails(text16)
    The(figure: "Attendance").isAtMost(8_000).fails(text16)
    let text17 = "The swell never fell below 3 meters all night."
    The(figure: "swell").is(.atLeast("3 meters")).holds(text17)
    The(figure: "swell").is(.lessThan("3 meters")).fails(text17)
    The(figure: "swell").is("3 meters").fails(text17)
    let text18 = "Close to 700 riders signed the petition."
    The(figure: "riders").is(.about(700)).holds(text18)
    The(figure: "riders").is(700).fails(text18)
    The(figure: "riders").is(.about(70)).fails(text18)
  }
}

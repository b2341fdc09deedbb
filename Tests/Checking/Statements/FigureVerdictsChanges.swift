@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var changes: [Example] {
    let text1 = "Ridership rose from 300 to 500 in a year."
    The(figure: "Ridership").is(.from(300, to: 500)).holds(text1)
    The(figure: "Ridership").is(412).fails(text1)
    The(figure: "Ridership").is(.from(500, to: 300)).fails(text1)
    The(figure: "Ridership").is(.between(300, and: 500)).fails(text1)
    The(figure: "Ridership").is(300).fails(text1)
    let text2 = "The board cut the fare to $7 from $9 in May."
    The(figure: "fare").is(.from("$9", to: "$7")).holds(text2)
    The(figure: "fare").is(.from("$7", to: "$9")).fails(text2)
    The(figure: "fare").is("$8").fails(text2)
    The(figure: "cut the fare to").is("$7").holds(text2)
    The(figure: "cut the fare to").is("$9").fails(text2)
    let text3 = "Approval of the bridge fell from 61 percent in 2023 to 44 percent last year."
    The(figure: "Approval").is(.from("61 percent", to: "44 percent")).holds(text3)
    The(figure: "Approval").is("50 percent").fails(text3)
    The(figure: "Approval").is(.from("61 percent", to: "40 percent")).fails(text3)
    let text4 = "The vacancy rate is 6.8 percent, down from 7.4 percent a year ago."
    The(figure: "vacancy rate").is("6.8 percent").holds(text4)
    The(figure: "vacancy rate").is("7.4 percent").fails(text4)
    The(figure: "vacancy rate").is(.from("7.4 percent", to: "6.8 percent")).holds(text4)
    The(figure: "vacancy rate").is("7 percent").fails(text4)
    let text5 = "The fleet grew to 105 boats from 80."
    The(figure: "fleet").is(.from(80, to: 105)).holds(text5)
    The(figure: "fleet").is(90).fails(text5)
    The(figure: "fleet grew to").is(105).holds(text5)
    let text6 = "Support for the toll went from less than 40 percent to nearly 60 percent."
    The(figure: "Support").is(.from(.lessThan("40 percent"), to: .about("60 percent"))).holds(text6)
    The(figure: "Support").is(.from("40 percent", to: "60 percent")).fails(text6)
    The(figure: "Support").is("50 percent").fails(text6)
    let text7 = "Unemployment in Kelda dropped half a point, to 4.5 percent from 5 percent."
    The(figure: "Unemployment").is(.from("5 percent", to: "4.5 percent")).holds(text7)
    The(figure: "Unemployment").is("5 percent").fails(text7)
    let text8 = "The mayor wants to raise the tax from 2 percent to 3 percent."
    The(figure: "tax").is(.from("2 percent", to: "3 percent")).holds(text8)
    The(figure: "tax").is("2.5 percent").fails(text8)
    The(figure: "tax").isBetween("2 percent", "3 percent").holds(text8)
    let text9 = "Freight, which stood at 900 tons in 2021, has climbed from there to 1,400 tons."
    The(figure: "has climbed").is("1,400 tons").holds(text9)
    The(figure: "which stood at").is("900 tons").holds(text9)
    The(figure: "which stood at").is("1,400 tons").fails(text9)
    let text10 = "An average ticket sells for $14, up from $11 before the war."
    The(figure: "ticket sells").is("$14").holds(text10)
    The(figure: "ticket sells").is("$11").fails(text10)
    The(figure: "before the war").is("$11").holds(text10)
    let text11 = "The number of pilots has shrunk by a third, from 27 to 18."
    The(figure: "pilots").is(.from(27, to: 18)).holds(text11)
    The(figure: "pilots").is(20).fails(text11)
    The(figure: "from 27 to").is(.from(27, to: 19)).fails(text11)
    let text12 = "Staffing went up to 60 people from about 45."
    The(figure: "Staffing").is(.from(.about(45), to: 60)).holds(text12)
    The(figure: "Staffing").is(50).fails(text12)
  }
}

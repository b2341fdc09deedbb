@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var units: [Example] {
    let text1 = "The barge took on 40 tons of gravel at Kelda."
    The(figure: "gravel").is("40 tons").holds(text1)
    The(figure: "gravel").is("40 tonnes").fails(text1)
    The(figure: "gravel").is("40 pounds").fails(text1)
    let text2 = "The crossing lasts 2 1/2 hours in fair weather."
    The(figure: "crossing").is("150 minutes").holds(text2)
    The(figure: "crossing").is("2.5 hours").holds(text2)
    The(figure: "crossing").is("250 minutes").fails(text2)
    The(figure: "crossing").is("2 hours").fails(text2)
    let text3 = "The Chinese yard was paid Rmb3bn for the four hulls."
    The(figure: "yard was paid").is("3 billion yuan").holds(text3)
    The(figure: "yard was paid").is("$3 billion").fails(text3)
    let text4 = "An A$4m grant paid for the pier."
    The(figure: "grant").is("A$4 million").holds(text4)
    The(figure: "grant").is("$4 million").fails(text4)
    The(figure: "grant").is("A$4 billion").fails(text4)
    let text5 = "The toll rises to £1.20 in April."
    The(figure: "toll").is("£1.20").holds(text5)
    The(figure: "toll").is("$1.20").fails(text5)
    The(figure: "toll").is("£1.02").fails(text5)
    let text6 = "Turnout was up 4 percentage points on the last vote."
    The(figure: "Turnout").is("4 percentage points").holds(text6)
    The(figure: "Turnout").is("4 percent").fails(text6)
    let text7 = "The engine makes 300 hp (224 kW)."
    The(figure: "engine makes").is("300 hp").holds(text7)
    The(figure: "engine makes").is("300 kW").fails(text7)
    The(figure: "engine makes").is("224 hp").fails(text7)
    let text8 = "The water was 4 degrees Celsius at dawn."
    The(figure: "water").is("4 degrees Celsius").holds(text8)
    The(figure: "water").is("4 degrees Fahrenheit").fails(text8)
    The(figure: "water").is("39 degrees Fahrenheit").fails(text8)
    let text9 = "The channel is 9 miles long and 300 yards wide."
    The(figure: "long").is("9 miles").holds(text9)
    The(figure: "long").is("9 kilometers").fails(text9)
    The(figure: "wide").is("300 yards").holds(text9)
    The(figure: "wide").is("300 meters").fails(text9)
    The(figure: "wide").is("900 feet").holds(text9)
    let text10 = "Half the riders were late."
    The(figure: "riders").isAtMost("40 percent").fails(text10)
    The(figure: "riders").is("50 percent").holds(text10)
    The(figure: "riders").is("half").holds(text10)
    The(figure: "riders").is("a third").fails(text10)
    let text11 = "The bank lifted its rate by 25 basis points."
    The(figure: "its rate").is("25 basis points").holds(text11)
    The(figure: "its rate").is("25 percent").fails(text11)
    let text12 = "Fuel costs $1,200 a day."
    The(figure: "Fuel").is("$1,200 a day").holds(text12)
    The(figure: "Fuel").is("$1,200 a week").fails(text12)
    let text13 = "Her daughter, aged 2½, slept through the storm."
    The(figure: "daughter").is("2 1/2 years").holds(text13)
    The(figure: "daughter").is(3).fails(text13)
    let text14 = "A loss of $3.1 million, against a profit of $3.4 million a year before, was reported."
    The(figure: "A loss of").is("$3.1 million").holds(text14)
    The(figure: "A loss of").is("$3.4 million").fails(text14)
    The(figure: "a profit of").is("$3.4 million").holds(text14)
  }
}

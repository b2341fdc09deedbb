@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var amounts: [Example] {
    let text1 = "The ferry carried 412 passengers and 38 cars on Tuesday."
    The(figure: "passengers").is(412).holds(text1)
    The(figure: "passengers").is(38).fails(text1)
    The(figure: "cars").is(38).holds(text1)
    The(figure: "cars").is(412).fails(text1)
    let text2 = "Nobody was killed, but 12 people were hurt when the ramp gave way."
    The(figure: "was killed").is(0).holds(text2)
    The(figure: "was killed").is(12).fails(text2)
    The(figure: "were hurt").is(12).holds(text2)
    The(figure: "were hurt").is(0).fails(text2)
    let text3 = "No passengers were hurt in the collision on Monday."
    The(figure: "passengers were hurt").is(0).holds(text3)
    The(figure: "passengers were hurt").is(1).fails(text3)
    let text4 = "The line ordered a dozen lifeboats from a yard in Kelda."
    The(figure: "lifeboats").is(12).holds(text4)
    The(figure: "lifeboats").is(10).fails(text4)
    let text5 = "The ferry did not carry 412 passengers on Tuesday, the office said."
    The(figure: "passengers").is(412).fails(text5)
    The(figure: "passengers").is(400).undecided(text5)
    let text6 = "The ferry carried 421 passengers, not 412."
    The(figure: "passengers").is(421).holds(text6)
    The(figure: "passengers").is(412).fails(text6)
    let text7 = "Holt, 46, has run the harbor for nine years and has three children."
    The(figure: "Holt").is(46).holds(text7)
    The(figure: "has run the harbor").is("nine years").holds(text7)
    The(figure: "has run the harbor").is(46).fails(text7)
    The(figure: "children").is(3).holds(text7)
    The(figure: "children").is(9).fails(text7)
    let text8 = "Divers raised two anchors, one bell and 14 crates before the tide turned."
    The(figure: "anchors").is(2).holds(text8)
    The(figure: "bell").is(1).holds(text8)
    The(figure: "crates").is(14).holds(text8)
    The(figure: "anchors").is(14).fails(text8)
    let text9 = "The council cut 40 posts and closed two of its three ticket offices."
    The(figure: "posts").is(40).holds(text9)
    The(figure: "posts").is(2).fails(text9)
    The(figure: "ticket offices").is(2).holds(text9)
    The(figure: "ticket offices").is(3).fails(text9)
    let text10 = "Revenue doubled to $52 million as traffic through the harbor grew."
    The(figure: "Revenue").is("$52 million").holds(text10)
    The(figure: "Revenue").is("$26 million").fails(text10)
    The(figure: "Revenue").is("$25 million").fails(text10)
    let text11 = "The captain's appeal, filed in 2024, runs to 48 pages."
    The(figure: "pages").is(48).holds(text11)
    The(figure: "pages").is(84).fails(text11)
    The(figure: "pages").is(2024).fails(text11)
    let text12 = "The 212-foot ferry was built for 300 people."
    The(figure: "people").is(300).holds(text12)
    The(figure: "people").is(212).fails(text12)
    The(figure: "foot ferry").is("212 feet").holds(text12)
  }
}

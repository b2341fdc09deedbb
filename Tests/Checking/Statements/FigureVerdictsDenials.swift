@testable import Checking

extension FigureVerdicts {
  /// What the text denies, asks or keeps silent about, and what stands there whatever its clause denies.
  @ExampleBuilder static var denials: [Example] {
    let text1 = "He denied that 412 passengers were aboard."
    The(figure: "passengers").is(412).fails(text1)
    The(figure: "passengers").is(380).undecided(text1)
    let text2 = "The ferry has yet to carry more than 300 passengers."
    The(figure: "passengers").is(.moreThan(300)).fails(text2)
    The(figure: "passengers").isAtMost(300).holds(text2)
    let text3 = "There were no survivors among the 19 on board."
    The(figure: "on board").is(19).holds(text3)
    The(figure: "survivors").is(0).holds(text3)
    let text4 = "The line failed to sell 40 tickets on Monday."
    The(figure: "tickets").is(40).fails(text4)
    let text5 = "The captain denied carrying 60 cars."
    The(figure: "cars").is(60).fails(text5)
    let text6 = "The harbor office denied 60 applications."
    The(figure: "applications").is(60).holds(text6)
    let text7 = "The office did not say whether 60 cars were aboard."
    The(figure: "cars").is(60).undecided(text7)
    let text8 = "Police did not name the 12 sailors."
    The(figure: "sailors").is(12).holds(text8)
    let text9 = "The mayor did not name the man who stole $500."
    The(figure: "stole").is("$500").holds(text9)
    let text10 = "No ferry carried 412 passengers."
    The(figure: "passengers").is(412).fails(text10)
    let text11 = "There is no evidence that 40 crates were lost."
    The(figure: "crates").is(40).undecided(text11)
    let text12 = "The line pays a fine if it carries more than 300 passengers."
    The(figure: "passengers").is(.moreThan(300)).holds(text12)
    let text13 = "The index declined to 412 points."
    The(figure: "points").is(412).holds(text13)
  }
}

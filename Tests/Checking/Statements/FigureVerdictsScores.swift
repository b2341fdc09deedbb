@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var scores: [Example] {
    let text1 = "Aldergate beat Grantly 120–118 in overtime."
    The(figure: "beat Grantly").is(.score(120, 118)).holds(text1)
    The(figure: "beat Grantly").is(.score(118, 120)).fails(text1)
    The(figure: "beat Grantly").is(119).fails(text1)
    The(figure: "beat Grantly").is("120-118").holds(text1)
    The(figure: "beat Grantly").is("120-117").fails(text1)
    let text2 = "The council voted 25 to 17 to sell the pier."
    The(figure: "council voted").is(.score(25, 17)).holds(text2)
    The(figure: "council voted").is(20).fails(text2)
    The(figure: "council voted").is("17 to 25").fails(text2)
    The(figure: "council voted").is(.between(17, and: 25)).fails(text2)
    let text3 = "A 5–4 ruling kept the ferry running."
    The(figure: "ruling").is(.score(5, 4)).holds(text3)
    The(figure: "ruling").is(.score(4, 5)).fails(text3)
    The(figure: "ruling").is("5-3").fails(text3)
    let text4 = "Kelda won 7-6 after two late goals."
    The(figure: "Kelda won").is(.score(7, 6)).holds(text4)
    The(figure: "Kelda won").is("7-5").fails(text4)
    The(figure: "Kelda won").is(7).fails(text4)
    let text5 = "The bill cleared the Senate by 51 votes to 49."
    The(figure: "bill cleared the Senate").is(.score(51, 49)).holds(text5)
    The(figure: "bill cleared the Senate").is(.score(49, 51)).fails(text5)
    The(figure: "bill cleared the Senate").is(50).fails(text5)
    let text6 = "A poll on Monday had Holt ahead of Voss, 52 percent to 45 percent."
    The(figure: "ahead of Voss").is(.score("52 percent", "45 percent")).holds(text6)
    The(figure: "ahead of Voss").is(.score("45 percent", "52 percent")).fails(text6)
    The(figure: "ahead of Voss").is("48 percent").fails(text6)
    let text7 = "Voss trails Holt 44 percent to 48 percent."
    The(figure: "trails Holt").is(.score("44 percent", "48 percent")).holds(text7)
    The(figure: "trails Holt").is(.between("44 percent", and: "48 percent")).fails(text7)
    The(figure: "trails Holt").is("46 percent").fails(text7)
    let text8 = "The Rovers lost the final to Grantly, 3-1."
    The(figure: "Rovers lost").is(.score(3, 1)).holds(text8)
    The(figure: "Rovers lost").is(.score(1, 3)).fails(text8)
    The(figure: "Rovers lost").is(2).fails(text8)
    let text9 = "Members backed the merger by a margin of 212 to 98."
    The(figure: "backed the merger").is(.score(212, 98)).holds(text9)
    The(figure: "backed the merger").is(150).fails(text9)
    The(figure: "backed the merger").is(.score(98, 212)).fails(text9)
    let text10 = "The jury split 9–3 for acquittal."
    The(figure: "jury split").is("9-3").holds(text10)
    The(figure: "jury split").is("3-9").fails(text10)
    The(figure: "jury split").is(12).fails(text10)
    let text11 = "After the break, Aldergate led 14 to 10."
    The(figure: "Aldergate led").is(.score(14, 10)).holds(text11)
    The(figure: "Aldergate led").is(12).fails(text11)
  }
}

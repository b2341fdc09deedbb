@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var ratios: [Example] {
    let text1 = "Four in 10 riders own a car."
    The(figure: "riders").is(.ratio(4, in: 10)).holds(text1)
    The(figure: "riders").is("40 percent").holds(text1)
    The(figure: "riders").is(4).fails(text1)
    The(figure: "riders").is(.ratio(4, in: 100)).fails(text1)
    The(figure: "riders").is("four in 10").holds(text1)
    The(figure: "riders").is("three in 10").fails(text1)
    let text2 = "One of the 40 boats sank in the storm."
    The(figure: "boats sank").is(1).holds(text2)
    The(figure: "boats sank").is(40).fails(text2)
    The(figure: "boats sank").is(.ratio(1, in: 40)).holds(text2)
    let text3 = "None of the 40 homes near the pier burned."
    The(figure: "homes near the pier").is(40).fails(text3)
    The(figure: "homes near the pier").is(0).holds(text3)
    The(figure: "homes near the pier").is(.ratio(0, in: 40)).holds(text3)
    let text4 = "Supporters of the bridge outnumbered critics 3 to 1."
    The(figure: "outnumbered critics").is(.ratio(3, to: 1)).holds(text4)
    The(figure: "outnumbered critics").is(.ratio(1, to: 3)).fails(text4)
    The(figure: "outnumbered critics").is(3).fails(text4)
    The(figure: "outnumbered critics").is("3 to 1").holds(text4)
    let text5 = "Three of the nine judges dissented."
    The(figure: "dissented").is(3).holds(text5)
    The(figure: "dissented").is(9).fails(text5)
    The(figure: "dissented").is(.ratio(3, in: 9)).holds(text5)
    The(figure: "dissented").is(.ratio(3, in: 8)).fails(text5)
    let text6 = "He sold 128, or about a fifth, of its 640 flats."
    The(figure: "He sold").is(128).holds(text6)
    The(figure: "He sold").is(.ratio(128, in: 640)).holds(text6)
    The(figure: "He sold").is(640).fails(text6)
    let text7 = "Of the 640 flats, 128 are empty."
    The(figure: "are empty").is(128).holds(text7)
    The(figure: "are empty").is(640).fails(text7)
    The(figure: "are empty").is(.ratio(128, in: 640)).holds(text7)
    let text8 = "Nearly three in four sailors voted to strike."
    The(figure: "sailors voted").is(.ratio(.about(3), in: 4)).holds(text8)
    The(figure: "sailors voted").is("75 percent").fails(text8)
    The(figure: "sailors voted").is(.about("75 percent")).holds(text8)
    The(figure: "sailors voted").is("four in five").fails(text8)
    let text9 = "About a quarter of passengers never leave the cabin."
    The(figure: "of passengers").is(.about("a quarter")).holds(text9)
    The(figure: "of passengers").is(.about("25 percent")).holds(text9)
    The(figure: "of passengers").is(.about("a third")).fails(text9)
    The(figure: "of passengers").is("a quarter").fails(text9)
    let text10 = "Not one of the 12 captains was told."
    The(figure: "captains").is(12).fails(text10)
    The(figure: "captains").is(0).holds(text10)
    The(figure: "captains").is(1).fails(text10)
    let text11 = "Roughly one rider in five pays by card."
    The(figure: "pays by card").is(.about("one in five")).holds(text11)
    The(figure: "pays by card").is(5).fails(text11)
    let text12 = "Two-thirds of the crew signed on again."
    The(figure: "crew").is("two-thirds").holds(text12)
    The(figure: "crew").is("one-third").fails(text12)
    The(figure: "crew").is("half").fails(text12)
    let text13 = "Inspectors failed 31 out of 48 lifejackets."
    The(figure: "lifejackets").is(31).holds(text13)
    The(figure: "lifejackets").is(48).fails(text13)
    The(figure: "lifejackets").is(.ratio(31, in: 48)).holds(text13)
  }
}

import Testing

@testable import Checking
@testable import Findings

/// Who is introduced as what: a text, a person, what the text says that this person is, and what it does not.
struct PersonVerdictTests {
  @Test("a role is held against the whole of what the text says of that person", arguments: Introductions.all)
  func introduced(_ one: Introductions.Introduced) throws {
    for role in one.holds {
      #expect(try verdict(The(person: one.person).isIntroduced(as: role), one.text) == .holds, "as \(role)")
    }
    for role in one.fails {
      #expect(try verdict(The(person: one.person).isIntroduced(as: role), one.text) == .fails, "as \(role)")
    }
  }

  @Test("where no role is bound to the person, nothing is decided")
  func undecided() throws {
    for text in ["Ann Hale opened the pier.", "Ann Hale and the mayor opened the pier."] {
      #expect(try verdict(The(person: "Ann Hale").isIntroduced(as: "mayor"), text) == .undecided)
    }
  }

  @Test(
    "an age is the person’s own",
    arguments: [
      ("Lou Finn, 46, a carpenter, saw it.", 64),
      ("The 46-year-old carpenter Lou Finn saw it. Ida Moss, 64, did not.", 64),
      ("Lou Finn, who is 46, saw it.", 45), ("Lou Finn saw it. Finn was 46.", 45),
      ("Lou Finn (46) and Ida Moss (64) saw it.", 64), ("Lou Finn, aged 46, saw it.", 64),
      ("Lou Finn, 46 years old, saw it.", 40),
    ])
  func aged(_ text: String, _ other: Int) throws {
    #expect(try verdict(The(person: "Lou Finn").isAged(46), text) == .holds)
    #expect(try verdict(The(person: "Lou Finn").isAged(other), text) == .fails)
  }

  @Test("a party is the person’s own")
  func party() throws {
    let two = "Sen. Mira Holt, R-Ohio, and Rep. Paul Voss, D-Mich., met."
    #expect(try verdict(The(person: "Mira Holt").belongs(to: "R-Ohio"), two) == .holds)
    #expect(try verdict(The(person: "Mira Holt").belongs(to: "D-Mich."), two) == .fails)
    #expect(try verdict(The(person: "Paul Voss").belongs(to: "R-Ohio"), two) == .fails)
    #expect(try verdict(The(person: "Paul Voss").belongs(to: "Democrat"), two) == .holds)
    let one = "Rep. Paul Voss, a Michigan Democrat, voted no."
    #expect(try verdict(The(person: "Paul Voss").belongs(to: "D-Mich."), one) == .holds)
    #expect(try verdict(The(person: "Paul Voss").belongs(to: "R-Mich."), one) == .fails)
  }

  @Test("a title that is kept throughout is given by every mention that gives one")
  func called() throws {
    let mayor = The(person: "Ann Hale").isCalled("Mayor", throughout: true)
    #expect(try verdict(mayor, "Mayor Ann Hale opened it. “It is old,” Mayor Hale said.") == .holds)
    #expect(try verdict(mayor, "Mayor Ann Hale opened it. “It is old,” Gov. Hale said.") == .fails)
    #expect(try verdict(mayor, "Mayor Ann Hale opened it. “It is old,” Deputy Mayor Hale said.") == .fails)
  }

  private func verdict(_ assertion: Assertion, _ text: String) throws -> Verdict.Kind {
    try #require(assertion.holds(text).judged()).verdict
  }
}

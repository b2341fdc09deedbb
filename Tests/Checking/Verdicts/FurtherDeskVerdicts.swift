@testable import Checking

/// Facts in the wordings of more desks, right ones and wrong ones.
extension DeskVerdicts {
  @ExampleBuilder static var council: [Example] {
    let text1 = "Councillors voted 14 to nine against the plan, with three abstentions."
    The(figure: "Councillors voted").is(.score(14, 9)).holds(text1)
    The(figure: "Councillors voted").is(.score(9, 14)).fails(text1)
    The(figure: "abstentions").is(3).holds(text1)
    The(figure: "abstentions").is(9).fails(text1)
    let text2 = "Council tax will rise by no more than 4.9 percent, the acting treasurer, Owen Pratt, said."
    The(figure: "Council tax").is(.atMost("4.9 percent")).holds(text2)
    The(figure: "Council tax").is(.atLeast("4.9 percent")).fails(text2)
    The(figure: "Council tax").is("4.9 percent").fails(text2)
    The(claim: "Council tax will rise").isAttributed(to: "the treasurer").fails(text2)
    let text3 = "Of the 310 letters received, 290 opposed the bridge."
    The(figure: "opposed the bridge").is(290).holds(text3)
    The(figure: "opposed the bridge").is(310).fails(text3)
    The(figure: "opposed the bridge").is(.ratio(290, in: 310)).holds(text3)
    let text4 = "The council refused to publish the report until the auditors had finished in May."
    The(event: "publish the report").precedes("the auditors had finished").fails(text4)
    let text5 = "Data from the water company show that leaks rose by a fifth."
    The(claim: "leaks rose").isAttributed(to: "the water company").holds(text5)
    The(claim: "leaks rose").isAttributed(to: "data").holds(text5)
    The(claim: "leaks rose").isAttributed(to: "the council").fails(text5)
    let text6 = """
      According to figures from the port authority, 212 ships called in January, not 221 as the mayor had claimed.
      """
    The(figure: "ships called").is(212).holds(text6)
    The(figure: "ships called").is(221).fails(text6)
    The(claim: "ships called").isAttributed(to: "the port authority").holds(text6)
    The(claim: "ships called").isAttributed(to: "the mayor").fails(text6)
  }

  @ExampleBuilder static var science: [Example] {
    let text1 = "The team followed 2,140 volunteers for six years and found that one in eight developed the disease."
    The(figure: "volunteers").is(2_140).holds(text1)
    The(figure: "volunteers").is(2_410).fails(text1)
    The(figure: "developed the disease").is("one in eight").holds(text1)
    The(figure: "developed the disease").is("one in 18").fails(text1)
    The(figure: "developed the disease").is(8).fails(text1)
    let text2 = "The comet passed within 3 million km of the planet, or about 1.9 million miles."
    The(figure: "comet passed").is("3 million miles").fails(text2)
    The(figure: "of the planet").is("1.9 million km").fails(text2)
    let text3 = """
      The drug cut deaths by between 20 and 25 percent, researchers wrote in the journal on Monday, but it did not \
      reduce hospital stays by more than a day.
      """
    The(figure: "cut deaths").is(.between("20 percent", and: "25 percent")).holds(text3)
    The(figure: "cut deaths").is("22 percent").fails(text3)
    let text4 = """
      The study’s lead author, Hanna Moss, disputed the claim that 60 percent of the samples were spoiled.
      """
    The(figure: "of the samples").is("60 percent").fails(text4)
    The(claim: "samples were spoiled").isAttributed(to: "Hanna Moss").fails(text4)
    let text5 = "The glacier has retreated nearly 900 meters since 1990, half of it in the past decade."
    The(figure: "glacier has retreated").is("900 meters").fails(text5)
    The(figure: "glacier has retreated").isAtLeast("900 meters").undecided(text5)
    let text6 = """
      A statement from the institute said the probe had landed, a claim later withdrawn by its director, Ida Holm.
      """
    The(claim: "the probe had landed").isAttributed(to: "the institute").holds(text6)
    The(claim: "the probe had landed").isAttributed(to: "Ida Holm").fails(text6)
  }

  @ExampleBuilder static var war: [Example] {
    let text1 = """
      At least 46 people were killed and more than 100 wounded when shells struck a market in Dorna on Thursday, \
      the health ministry said.
      """
    The(figure: "were killed").is(.atLeast(46)).holds(text1)
    The(figure: "were killed").is(46).fails(text1)
    The(figure: "were killed").is(.atLeast(64)).fails(text1)
    The(figure: "wounded").is(.moreThan(100)).holds(text1)
    The(dateOf: "shells struck").is("2026-02-26").holds(text1)
    The(dateOf: "shells struck").is("2026-02-27").fails(text1)
    The(claim: "shells struck").isAttributed(to: "the health ministry").holds(text1)
    let text2 = "The army denied having fired on the convoy, and a rebel spokesman said 12 trucks were destroyed."
    The(claim: "12 trucks were destroyed").isAttributed(to: "a rebel spokesman").holds(text2)
    The(claim: "12 trucks were destroyed").isAttributed(to: "the army").fails(text2)
    The(figure: "trucks").is(12).holds(text2)
    The(figure: "trucks").is(21).fails(text2)
    let text3 = "Neither side said how many of the 300 prisoners had been freed."
    The(figure: "had been freed").is(300).undecided(text3)
    The(claim: "had been freed").isAttributed(to: "neither side").fails(text3)
    let text4 = "General Ana Reyes said the town had fallen; her deputy, Colonel Jon Stahl, said fighting went on."
    The(claim: "the town had fallen").isAttributed(to: "Ana Reyes").holds(text4)
    The(claim: "the town had fallen").isAttributed(to: "Jon Stahl").fails(text4)
    The(claim: "fighting went on").isAttributed(to: "Jon Stahl").holds(text4)
    The(claim: "fighting went on").isAttributed(to: "Ana Reyes").fails(text4)
    let text5 = """
      It is not true that 5,000 troops crossed the border, the foreign minister told reporters on February 24.
      """
    The(figure: "troops crossed").is(5_000).undecided(text5)
    The(dateOf: "told reporters").is("2026-02-24").holds(text5)
    The(dateOf: "told reporters").is("2026-02-25").fails(text5)
    let text6 = "The truce took effect at 6 a.m. on Monday, hours after the last hostages were handed over."
    The(dateOf: "took effect").is("2026-03-02T06:00").holds(text6)
    The(dateOf: "took effect").is("2026-03-02T18:00").fails(text6)
    The(event: "hostages were handed over").precedes("truce took effect").holds(text6)
    The(event: "truce took effect").precedes("hostages were handed over").fails(text6)
    let text7 = "The ministry asked whether 70 men were missing."
    The(figure: "men were missing").is(70).undecided(text7)
    The(claim: "men were missing").isAttributed(to: "the ministry").fails(text7)
    let text8 = "Reports that 90 people died in the raid were false, the governor said."
    The(figure: "people died").is(90).undecided(text8)
    let text9 = "The rebels stopped short of claiming that 200 soldiers had surrendered."
    The(figure: "soldiers had surrendered").is(200).undecided(text9)
    let text10 = "The navy has never lost more than three ships in a day."
    The(figure: "ships").is(.moreThan(3)).fails(text10)
    The(figure: "ships").isAtMost(3).holds(text10)
  }

  @ExampleBuilder static var elections: [Example] {
    let text1 = "With 98 percent of ballots counted, Sen. Lena Frost led 51.2 percent to 48.8 percent."
    The(figure: "Lena Frost led").is(.score("51.2 percent", "48.8 percent")).holds(text1)
    The(figure: "Lena Frost led").is(.score("48.8 percent", "51.2 percent")).fails(text1)
    The(figure: "ballots counted").is("98 percent").holds(text1)
    The(figure: "ballots counted").is("89 percent").fails(text1)
    let text2 = "Frost, a Democrat, would become the state’s second female governor."
    The(rank: "female governor").is(2).holds(text2)
    The(rank: "female governor").is(1).fails(text2)
    The(person: "Frost").isIntroduced(as: "governor").fails(text2)
    let text3 = "Governor-elect Lena Frost named Paul Dale, the outgoing party chairman, as her chief of staff."
    The(person: "Lena Frost").isIntroduced(as: "Governor-elect").holds(text3)
    The(person: "Lena Frost").isIntroduced(as: "Governor").fails(text3)
    The(person: "Paul Dale").isIntroduced(as: "outgoing party chairman").holds(text3)
    The(person: "Paul Dale").isIntroduced(as: "party chairman").fails(text3)
  }

  @ExampleBuilder static var health: [Example] {
    let text1 = "The clinic treated fewer than 60 patients a week last year, compared with 85 in 2019."
    The(figure: "clinic treated").is(.lessThan(60)).holds(text1)
    The(figure: "clinic treated").is(60).fails(text1)
    The(figure: "clinic treated").is(85).fails(text1)
    let text2 = "Doctors would not say whether the 9-year-old had been given two doses or three."
    The(figure: "had been given").is(2).undecided(text2)
    The(claim: "had been given").isAttributed(to: "doctors").fails(text2)
    let text3 = "Nurses said the ward was safe. Managers, they added, had ignored two warnings."
    The(claim: "had ignored").isAttributed(to: "Nurses").undecided(text3)
    The(figure: "warnings").is(2).holds(text3)
    The(figure: "warnings").is(3).fails(text3)
  }

  @ExampleBuilder static var transport: [Example] {
    let text1 = "The 6:40 a.m. train was held for 25 minutes at Kelda, and it did not reach Marlow until 9:15."
    The(figure: "train was held").is("25 minutes").holds(text1)
    The(figure: "train was held").is("52 minutes").fails(text1)
    let text2 = """
      The crossing opened on March 1, two days before the first truck was due, and will close again on April 12 or \
      13.
      """
    The(dateOf: "crossing opened").is("2026-03-01").holds(text2)
    The(dateOf: "crossing opened").is("2026-04-12").fails(text2)
  }
}

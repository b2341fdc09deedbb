@testable import Checking

/// When it was, and what came first, in the wordings of many desks.
enum TimesAtFirstSight {
  @ExampleBuilder static var part1: [Example] {
    let text1 = "The ferry, launched on May 9, 2019, was scrapped on January 30."
    The(dateOf: "was scrapped").is("2026-01-30").holds(text1)
    The(dateOf: "was scrapped").is("2019-05-09").fails(text1)
    The(dateOf: "launched").is("2019-05-09").holds(text1)
    let text2 = "Jurors, who began deliberating last Wednesday, returned their verdict late on Monday."
    The(dateOf: "returned their verdict").is("2026-03-02").holds(text2)
    The(dateOf: "returned their verdict").is("2026-02-25").fails(text2)
    The(dateOf: "began deliberating").is("2026-02-25").holds(text2)
    let text3 = "The bakery opened in 1968, closed in the spring of 2009 and reopened four years later."
    The(dateOf: "opened in").is("1968").holds(text3)
    The(dateOf: "reopened").is("1968").fails(text3)
    The(dateOf: "reopened").is("2009").fails(text3)
    The(dateOf: "reopened").is("2013").holds(text3)
    let text4 = "Voters go to the polls on the last Sunday of the month."
    The(dateOf: "go to the polls").is("2026-03-29").holds(text4)
    The(dateOf: "go to the polls").is("2026-03-22").fails(text4)
    let text5 = "A hearing set for Thursday has been moved to March 19."
    The(dateOf: "has been moved").is("2026-03-05").fails(text5)
    let text6 = "Two days before the storm hit on February 14, the dike had been inspected."
    The(dateOf: "the storm hit").is("2026-02-14").holds(text6)
    The(dateOf: "the storm hit").is("2026-02-12").fails(text6)
    let text7 = "Polls close at 9 p.m. on Sunday, an hour later than in 2022."
    The(dateOf: "Polls close").is("2026-03-08T21:00").holds(text7)
    The(dateOf: "Polls close").is("2026-03-08T09:00").fails(text7)
    let text8 = "The quake struck at 4:52 a.m. on Friday, when most people were asleep."
    The(dateOf: "quake struck").is("2026-02-27T04:52").holds(text8)
    The(dateOf: "quake struck").is("2026-02-27T16:52").fails(text8)
    The(dateOf: "quake struck").is("2026-02-26T04:52").fails(text8)
    let text9 = "The company recalled the heaters only after a second child was burned."
    The(event: "second child was burned").precedes("recalled the heaters").holds(text9)
    The(event: "recalled the heaters").precedes("second child was burned").fails(text9)
    let text10 = "Before joining the bank, Mr. Rowe had taught mathematics in Lund for a decade."
    The(event: "taught mathematics").precedes("joining the bank").holds(text10)
    The(event: "joining the bank").precedes("taught mathematics").fails(text10)
    let text11 = "Rain had been falling for 11 days when the hillside gave way."
    The(event: "Rain had been falling").precedes("hillside gave way").holds(text11)
    The(event: "hillside gave way").precedes("Rain had been falling").fails(text11)
    let text12 = "The strike ended on Friday, a week after talks collapsed."
    The(event: "talks collapsed").precedes("strike ended").holds(text12)
    The(event: "strike ended").precedes("talks collapsed").fails(text12)
    let text13 = "He was not arrested until the warehouse had been emptied."
    The(event: "warehouse had been emptied").precedes("was not arrested").holds(text13)
    The(event: "arrested").precedes("warehouse had been emptied").fails(text13)
    let text14 = "The council will vote on the budget once the auditors have reported."
    The(event: "auditors have reported").precedes("vote on the budget").holds(text14)
    The(event: "vote on the budget").precedes("auditors have reported").fails(text14)
  }

  @ExampleBuilder static var part2: [Example] {
    let text1 = "The museum, which burned on August 2, 2018, will reopen on Saturday."
    The(dateOf: "will reopen").is("2026-03-07").holds(text1)
    The(dateOf: "will reopen").is("2018-08-02").fails(text1)
    The(dateOf: "burned").is("2018-08-02").holds(text1)
    let text2 = "The trial began on February 9 and is expected to last until March 20."
    The(dateOf: "trial began").is("2026-02-09").holds(text2)
    The(dateOf: "trial began").is("2026-03-20").fails(text2)
    let text3 = "She resigned on Friday, three weeks after the inspectors arrived."
    The(dateOf: "She resigned").is("2026-02-27").holds(text3)
    let text4 = "Born in 1961, Mr. Cole joined the firm in 1989 and retired last year."
    The(dateOf: "joined the firm").is("1989").holds(text4)
    The(dateOf: "retired").is("1989").fails(text4)
    The(dateOf: "retired").is("2025").holds(text4)
    The(dateOf: "joined the firm").is("1961").fails(text4)
    let text5 = "The deal, announced on Monday, is to close by the end of June."
    The(dateOf: "announced").is("2026-03-02").holds(text5)
    let text6 = "Police were called at 11:40 p.m. on Saturday and found him at dawn on Sunday."
    The(dateOf: "were called").is("2026-02-28T23:40").holds(text6)
    The(dateOf: "were called").is("2026-03-01").fails(text6)
    The(dateOf: "found him").is("2026-02-28").fails(text6)
    let text7 = "Two years after his release, Mr. Bode opened a bakery; he closed it when his wife fell ill."
    The(event: "his release").precedes("opened a bakery").holds(text7)
    The(event: "opened a bakery").precedes("his release").fails(text7)
    let text8 = "The bank froze the account, but by then the money was gone."
    The(event: "the money was gone").precedes("froze the account").holds(text8)
    The(event: "froze the account").precedes("the money was gone").fails(text8)
    let text9 = "Engineers had flagged the crack in May. In June the crane fell."
    The(event: "had flagged the crack").precedes("the crane fell").holds(text9)
    The(event: "the crane fell").precedes("had flagged the crack").fails(text9)
    let text10 = "The vote followed a debate that lasted all night."
    The(event: "a debate").precedes("The vote").holds(text10)
    The(event: "The vote").precedes("a debate").fails(text10)
    let text11 = "First he sold the horses, then the barn, and finally he left the county."
    The(event: "sold the horses").precedes("left the county").holds(text11)
    The(event: "left the county").precedes("sold the horses").fails(text11)
    let text12 = "Having lost twice in court, the town gave up the wells in January."
    The(event: "lost twice in court").precedes("gave up the wells").holds(text12)
    The(event: "gave up the wells").precedes("lost twice in court").fails(text12)
  }

  static var all: [Example] { part1 + part2 }
}

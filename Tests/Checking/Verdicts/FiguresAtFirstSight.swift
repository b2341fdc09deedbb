@testable import Checking

/// Figures in the wordings of many desks, right ones and wrong ones.
enum FiguresAtFirstSight {
  @ExampleBuilder static var part1: [Example] {
    let text1 = "Upward of 300 protesters blocked the viaduct, according to police estimates."
    The(figure: "protesters").isAtLeast(300).holds(text1)
    The(figure: "protesters").is(.lessThan(300)).fails(text1)
    let text2 = "The stadium holds a hair under 42,000 fans."
    The(figure: "fans").is(.lessThan(42_000)).holds(text2)
    The(figure: "fans").isAtLeast(42_000).fails(text2)
    The(figure: "fans").is(.lessThan(40_000)).fails(text2)
    let text3 = "Each household may draw no more than 120 liters a day until the reservoir refills."
    The(figure: "liters a day").is(.atMost("120 liters")).holds(text3)
    let text4 = "North of $4 billion has been wagered on the tournament so far, the regulator reckons."
    The(figure: "wagered").is(.moreThan("$4 billion")).holds(text4)
    The(figure: "wagered").isAtMost("$4 billion").fails(text4)
    let text5 = "Fewer than one in five recruits finish the course."
    The(figure: "recruits").is(.moreThan("one in five")).fails(text5)
    let text6 = "The landlord wants at least $1,450 a month for the two-room flat above the bakery."
    The(figure: "a month").isAtLeast("$1,450").holds(text6)
    The(figure: "a month").isAtMost("$1,400").fails(text6)
    let text7 = """
      Rescuers pulled close to 60 people from the water, and not one of the ferry’s 14 crew members was lost.
      """
    The(figure: "people from the water").is(.about(60)).holds(text7)
    The(figure: "people from the water").is(.about(600)).fails(text7)
    The(figure: "crew members").is(41).fails(text7)
    let text8 = "Unemployment edged down to 4.1 percent in February from 4.3 percent a month earlier."
    The(figure: "Unemployment").is(.from("4.3 percent", to: "4.1 percent")).holds(text8)
    The(figure: "Unemployment").is(.from("4.1 percent", to: "4.3 percent")).fails(text8)
    The(figure: "Unemployment").is("4.2 percent").fails(text8)
    let text9 = "Bed occupancy, 71 percent at Christmas, has since climbed to 94 percent."
    The(figure: "has since climbed").is("94 percent").holds(text9)
    The(figure: "has since climbed").is("71 percent").fails(text9)
    let text10 = "The herd shrank by a third, from 360 animals to 240."
    The(figure: "herd shrank").is(.from(360, to: 240)).holds(text10)
    The(figure: "herd shrank").is(300).fails(text10)
    let text11 = "Shares of the brewer gained 3.2 percent to close at 41.70 euros."
    The(figure: "to close at").is("41.70 euros").holds(text11)
    The(figure: "to close at").is("41.07 euros").fails(text11)
    The(figure: "Shares of the brewer gained").is("2.3 percent").fails(text11)
    let text12 = "Kestrels edged Marlow 3–2 in overtime to take the series in six games."
    The(figure: "Kestrels edged Marlow").is(.score(3, 2)).holds(text12)
    The(figure: "Kestrels edged Marlow").is(.score(2, 3)).fails(text12)
    The(figure: "in overtime").is(.score(4, 2)).fails(text12)
    let text13 = "The bill cleared the Senate by 54 votes to 46."
    The(figure: "cleared the Senate").is("54 to 46").holds(text13)
    The(figure: "cleared the Senate").is("56 to 44").fails(text13)
    The(figure: "cleared the Senate").is("46 to 54").fails(text13)
    let text14 = "After losing 71–68 at home, Brannock beat the Pilots, 80–77, on the road."
    The(figure: "Brannock beat the Pilots").is("80-77").holds(text14)
    The(figure: "Brannock beat the Pilots").is("71-68").fails(text14)
    The(figure: "losing").is("71-68").holds(text14)
  }

  @ExampleBuilder static var part2: [Example] {
    let text1 = "Women hold seven of the 19 cabinet posts."
    The(figure: "cabinet posts").is(.ratio(7, in: 19)).holds(text1)
    The(figure: "cabinet posts").is(.ratio(9, in: 17)).fails(text1)
    let text2 = "Two-thirds of the pilots have flown for more than 20 years."
    The(figure: "of the pilots").is("two-thirds").holds(text2)
    The(figure: "of the pilots").is("one-third").fails(text2)
    The(figure: "years").isAtMost("20 years").fails(text2)
    let text3 = "Among first-time buyers, one of every six now borrows from relatives."
    The(figure: "first-time buyers").is("one of sixteen").fails(text3)
    let text4 = "Between eight and 11 trains a day will be cut through the summer."
    The(figure: "trains a day").isBetween(8, 11).holds(text4)
    The(figure: "trains a day").is(8).fails(text4)
    let text5 = "Analysts put the cost at anywhere from $200 million to $350 million."
    The(figure: "the cost").isBetween("$200 million", "$350 million").holds(text5)
    The(figure: "the cost").is("$200 million").fails(text5)
    let text6 = "The shell landed 1,500 feet from the school."
    The(figure: "from the school").is("1,500 feet").holds(text6)
    The(figure: "from the school").is("1,500 yards").fails(text6)
    The(figure: "from the school").is("1,500 meters").fails(text6)
    let text7 = "Central bankers lifted the rate by 25 basis points to 3.75 percent."
    The(figure: "lifted the rate by").is("25 basis points").holds(text7)
    The(figure: "lifted the rate by").is("25 percent").fails(text7)
    The(figure: "percent").is("3.57 percent").fails(text7)
    let text8 = "The reactor generates 1,180 megawatts, enough for a city of 900,000."
    The(figure: "reactor generates").is("1,180 megawatts").holds(text8)
    The(figure: "reactor generates").is("1,180 kilowatts").fails(text8)
    The(figure: "a city of").is(900_000).holds(text8)
    let text9 = "Prosecutors say he pocketed A$2.6m over a two-and-a-half-year spell at the club."
    The(figure: "he pocketed").is("A$2.6 million").holds(text9)
    The(figure: "he pocketed").is("$2.6 million").fails(text9)
    The(figure: "spell").is("two years").fails(text9)
    let text10 = "Forty-one of the cottages and both chapels burned; the third chapel, across the river, was spared."
    The(figure: "cottages").is(41).holds(text10)
    The(figure: "cottages").is(14).fails(text10)
    let text11 = "Some 3,200 spectators, 400 of them children, had to leave."
    The(figure: "children").is(400).holds(text11)
    The(figure: "children").is(3_200).fails(text11)
    The(figure: "spectators").is(400).fails(text11)
    let text12 = "The mine, which employs 610 people, lost 18 working days to strikes and four to floods."
    The(figure: "to strikes").is(18).holds(text12)
    The(figure: "to floods").is(18).fails(text12)
    The(figure: "to floods").is(4).holds(text12)
    The(figure: "employs").is(18).fails(text12)
    let text13 = "Not a single one of the 212 passengers was injured."
    The(figure: "injured").is(212).fails(text13)
    The(figure: "injured").is(1).fails(text13)
    let text14 = "A 38-year-old electrician and his 9-year-old daughter were found alive."
    The(figure: "electrician").is(38).holds(text14)
    The(figure: "electrician").is(9).fails(text14)
    The(figure: "daughter").is(38).fails(text14)
  }

  @ExampleBuilder static var part3: [Example] {
    let text1 = "The choir has 21 sopranos, 17 altos, nine tenors and eight basses: 55 singers in all."
    The(figures: "sopranos", "altos", "tenors", "basses").sum(to: "singers").holds(text1)
    The(figures: "sopranos", "altos", "tenors").sum(to: "singers").fails(text1)
    let text2 = "Of the 88 claims, 51 were paid, 30 were refused and seven are pending."
    The(figures: "were paid", "were refused", "are pending").sum(to: "claims").holds(text2)
    The(figures: "were paid", "were refused").sum(to: "claims").fails(text2)
    let text3 = "The fire destroyed 23 homes. Insurers have assessed all 32 of the destroyed homes."
    The(figure: "homes").hasOneValue().fails(text3)
    let text4 = "Eleven miners were trapped. By dawn the 11 miners had been brought up."
    The(figure: "miners").hasOneValue().holds(text4)
    let text5 = "From a low of 212 in 2019, membership has grown almost fourfold, to 830."
    The(figure: "membership").is(830).holds(text5)
    The(figure: "membership").is(212).fails(text5)
    let text6 = "Not even 50 of the 900 seats were filled."
    The(figure: "seats were filled").is(.lessThan(50)).holds(text6)
    The(figure: "seats were filled").is(900).fails(text6)
    The(figure: "seats were filled").isAtLeast(50).fails(text6)
    let text7 = "The tower, all of 412 feet tall, cannot be seen from the harbor."
    The(figure: "feet tall").is("412 feet").holds(text7)
    The(figure: "feet tall").is("421 feet").fails(text7)
    let text8 = "In the year to January, exports to the islands fell and imports rose to $61 million."
    The(figure: "imports").is("$61 million").holds(text8)
    let text9 = "Of 34 applicants, the jury chose three sculptors and a weaver."
    The(figure: "sculptors").is(3).holds(text9)
    The(figure: "sculptors").is(34).fails(text9)
    The(figure: "applicants").is(34).holds(text9)
    let text10 = "After 12 years and four mayors, the bridge cost the city $88 million."
    The(figure: "the bridge cost").is("$88 million").holds(text10)
    The(figure: "the bridge cost").is(12).fails(text10)
    The(figure: "mayors").is(12).fails(text10)
    let text11 = "With 14 seconds left, Odom sank two free throws; the Larks never scored again."
    The(figure: "free throws").is(2).holds(text11)
    The(figure: "free throws").is(14).fails(text11)
    The(figure: "left").is("14 seconds").holds(text11)
    let text12 = "The clinic, one of three in the valley, treated 1,900 patients last year, up from 1,250 in 2023."
    The(figure: "patients").is("1,900").holds(text12)
    The(figure: "clinic").is("1,900").fails(text12)
    The(figure: "patients").is("1,250").fails(text12)
    The(figure: "treated").is("1,950").fails(text12)
    let text13 = "Three people died and a fourth, a 19-year-old student, is missing."
    The(figure: "died").is(3).holds(text13)
    The(figure: "died").is(4).fails(text13)
    The(figure: "student").is(91).fails(text13)
    let text14 = "Teachers will get a 4 percent raise this year and 3.5 percent next year."
    The(figure: "this year").is("4 percent").holds(text14)
    The(figure: "next year").is("3.5 percent").holds(text14)
    The(figure: "next year").is("4 percent").fails(text14)
  }

  @ExampleBuilder static var part4: [Example] {
    let text1 = "The fund may lend up to and including 5 million euros per project."
    The(figure: "per project").is(.atMost("5 million euros")).holds(text1)
    The(figure: "per project").is(.atLeast("5 million euros")).fails(text1)
    let text2 = "It took rescuers the better part of six hours, and more than a dozen divers, to reach the cave."
    The(figure: "divers").is(.moreThan(12)).holds(text2)
    The(figure: "divers").isAtMost(12).fails(text2)
    The(figure: "hours").is(.moreThan("six hours")).fails(text2)
    let text3 = "Barely 2,000 of the 15,000 tickets had gone by Monday."
    The(figure: "tickets").is("20,000").fails(text3)
    let text4 = "The new limit is 80 kilometers an hour or less, depending on the weather."
    The(figure: "limit").is(.atLeast("80 kilometers")).fails(text4)
    let text5 = "Temperatures will not rise above 4 degrees before Thursday."
    The(figure: "degrees").is(.atMost("4 degrees")).holds(text5)
    The(figure: "degrees").is(.moreThan("4 degrees")).fails(text5)
    let text6 = "The fare, now $3.20, will go up by 40 cents to $3.60 in July."
    The(figure: "will go up by").is("40 cents").holds(text6)
    The(figure: "will go up by").is("$3.60").fails(text6)
    The(figure: "fare").is("$3.02").fails(text6)
    let text7 = "Turnout, at 61.2 percent, was 4 points lower than in 2022."
    The(figure: "Turnout").is("61.2 percent").holds(text7)
    The(figure: "Turnout").is("62.1 percent").fails(text7)
    The(figure: "Turnout").is("4 points").fails(text7)
    let text8 = "Debt more than doubled, from 1.1 billion kroner to 2.4 billion."
    The(figure: "Debt").is(.from("1.1 billion kroner", to: "2.4 billion kroner")).holds(text8)
    The(figure: "Debt").is(.from("2.4 billion kroner", to: "1.1 billion kroner")).fails(text8)
    The(figure: "Debt").is("1.4 billion kroner").fails(text8)
    let text9 = "Trailing 2-0 at the break, Vesterly came back to draw 2-2."
    The(figure: "to draw").is("2-2").holds(text9)
    The(figure: "to draw").is("2-0").fails(text9)
    The(figure: "Trailing").is("2-0").holds(text9)
    let text10 = "The court split 6 to 3, with Justice Roe writing for the majority."
    The(figure: "court split").is("6 to 3").holds(text10)
    The(figure: "court split").is("3 to 6").fails(text10)
    The(figure: "court split").is("5 to 4").fails(text10)
    let text11 = "The pump delivers 9,000 gallons a minute through a 16-inch pipe."
    The(figure: "pump delivers").is("9,000 gallons").holds(text11)
    The(figure: "pump delivers").is("9,000 liters").fails(text11)
    The(figure: "pipe").is("61 inches").fails(text11)
    The(figure: "pipe").is("16 inches").holds(text11)
    let text12 = "The estate covers 3,400 hectares, a third of it forest."
    The(figure: "covers").is("3,400 hectares").holds(text12)
    The(figure: "covers").is("3,400 acres").fails(text12)
    The(figure: "covers").is("4,300 hectares").fails(text12)
    let text13 = "A pound now buys $1.27, 2 cents more than in the autumn."
    The(figure: "A pound now buys").is("$1.27").holds(text13)
    The(figure: "A pound now buys").is("£1.27").fails(text13)
    The(figure: "A pound now buys").is("$1.72").fails(text13)
    let text14 = "The route has 11 km of road, 4.5 km of track and 700 m of stairs, 16.2 km in total."
    The(figures: "of road", "of track", "of stairs").sum(to: "in total").holds(text14)
    The(figures: "of road", "of track").sum(to: "in total").fails(text14)
  }

  @ExampleBuilder static var part5: [Example] {
    let text1 = "The squad flew out with 26 players. Coach Ny has 26 players to choose from."
    The(figure: "players").hasOneValue().holds(text1)
    let text2 = "Not one of the nine boats came back."
    The(figure: "boats").is(.ratio(0, in: 9)).holds(text2)
    The(figure: "came back").is(9).fails(text2)
  }

  static var all: [Example] { part1 + part2 + part3 + part4 + part5 }
}

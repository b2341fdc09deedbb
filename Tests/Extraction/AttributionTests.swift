import Testing

@testable import Extraction
@testable import SourceText

@Suite("Attributions")
struct AttributionTests {
  /// Who speaks stands beside the marks, whatever verbs are said between them.
  static let beside: [(String, [String])] = [
    (
      "“There is a leak that keeps getting bigger and that nobody mends,” said Ann Hale, who sails it.",
      [
        "Ann Hale, who sails it | said | “There is a leak that keeps getting bigger and that nobody mends,” -> Ann Hale"
      ]
    ),
    (
      "“Is this not proof that she is too old to sail, too old to mend?” Hale demanded.",
      ["Hale | demanded | “Is this not proof that she is too old to sail, too old to mend?” -> Hale"]
    ),
    (
      "“Why do they still wait?” Hale asked reporters on Monday.",
      ["Hale | asked | “Why do they still wait?” -> Hale"]
    ),
    (
      "“Remember when she said it was late?” Hale said last week.",
      ["Hale | said | “Remember when she said it was late?” -> Hale"]
    ),
    (
      "\"She was the hardest boat to steer, for me,\" Ban recalled.",
      ["Ban | recalled | \"She was the hardest boat to steer, for me,\" -> Ban"]
    ),
    (
      "“I do not know where he stands on that,” said undecided sailor Ann Hale.",
      ["undecided sailor Ann Hale | said | “I do not know where he stands on that,” -> Ann Hale"]
    ),
    (
      "“She leaks when it rains,” read the report.", ["the report | read | “She leaks when it rains,” -> report"]
    ),
    (
      "“Let me be blunt. She leaks,” the report read.", ["the report | read | “Let me be blunt. She leaks,” -> report"]
    ),
    (
      "“He is right. There is a leak in it,” Hale, a pilot, said Thursday morning.",
      ["Hale, a pilot | said | “He is right. There is a leak in it,” -> Hale"]
    ),
    (
      "Asked if it leaked, Hale replied, “Well, maybe so. Maybe not.”",
      ["Hale | replied | “Well, maybe so. Maybe not.” -> Hale", " | Asked | if it leaked -> -"]
    ),
    (
      "As Hale wrote, “after the council met, she leaked.”",
      ["Hale | As … wrote | “after the council met, she leaked.” -> Hale"]
    ),
    // Who spoke last does not speak again where the next sentence names another.
    (
      "“It sank,” Lowe said. “Is it late?” Hale asked the council at its meeting on the pier last month.",
      ["Lowe | said | “It sank,” -> Lowe", "Hale | asked | “Is it late?” -> Hale"]
    ),
    // The mark that ended the sentence leaves the next one to tell of something else.
    ("“Is it late?” Hale announced a second boat.", ["Hale | announced | a second boat -> Hale"]),
  ]

  /// Each text with its attributions: source, cue, content, and whom the source stands for.
  static let corpus: [(String, [String])] = [
    ("Ann Hale said that the ferry was late.", ["Ann Hale | said | that the ferry was late -> Ann Hale"]),
    ("Ann Hale said the ferry was late.", ["Ann Hale | said | the ferry was late -> Ann Hale"]),
    ("The ferry was late, Ann Hale said.", ["Ann Hale | said | The ferry was late -> Ann Hale"]),
    ("The ferry was late, said Ann Hale.", ["Ann Hale | said | The ferry was late -> Ann Hale"]),
    ("The ferry, Ann Hale said on Tuesday, is new.", ["Ann Hale | said | The ferry … is new -> Ann Hale"]),
    (
      "“We will sail,” Ann Hale said. “Nobody is hurt.”",
      ["Ann Hale | said | “We will sail,” … “Nobody is hurt.” -> Ann Hale"]
    ),
    (
      "“We will sail,” said Ann Hale, the harbour master.",
      ["Ann Hale, the harbour master | said | “We will sail,” -> Ann Hale"]
    ),
    ("Ann Hale said: “We will sail.”", ["Ann Hale | said | “We will sail.” -> Ann Hale"]),
    ("“We will sail,” Ann Hale sighed.", ["Ann Hale | sighed | “We will sail,” -> Ann Hale"]),
    ("It opens in May, according to Ann Hale.", ["Ann Hale | according to | It opens in May -> Ann Hale"]),
    ("According to Ann Hale, it opens in May.", ["Ann Hale | According to | it opens in May -> Ann Hale"]),
    ("It was stated by Ann Hale that it opens in May.", ["Ann Hale | was stated | that it opens in May -> Ann Hale"]),
    ("It is clarified that it opens in May.", [" | is clarified | that it opens in May -> -"]),
    ("The fare was announced by Ann Hale.", ["Ann Hale | was announced | The fare -> Ann Hale"]),
    (
      "The ferry is sold. This was stated on Tuesday by Ann Hale.",
      ["Ann Hale | was stated | The ferry is sold -> Ann Hale"]
    ),
    ("Ann Hale told reporters it would close.", ["Ann Hale | told | it would close -> Ann Hale"]),
    ("The council plans to buy two boats.", ["The council | plans | to buy two boats -> council"]),
    ("The council condemned the strike.", ["The council | condemned | the strike -> council"]),
    ("Hale’s claim that it sank was false.", ["Hale | claim | that it sank -> Hale"]),
    (
      "Ann Hale said it sank and added that it was old.",
      ["Ann Hale | said | it sank -> Ann Hale", "Ann Hale | added | that it was old -> Ann Hale"]
    ),
    (
      "Ann Hale said it sank, adding that it was old.",
      ["Ann Hale | said | it sank -> Ann Hale", "Ann Hale | adding | that it was old -> Ann Hale"]
    ),
    (
      "Ann Hale spoke on Tuesday. She said the ferry was late. As she noted, it is old.",
      ["She | said | the ferry was late -> Ann Hale", "she | As … noted | it is old -> Ann Hale"]
    ),
    (
      "Port chief Ann Hale said it sank. Later the head of the port said it was old.",
      ["Port chief Ann Hale | said | it sank -> Ann Hale", "the head of the port | said | it was old -> Ann Hale"]
    ),
    ("Experts say it will sink.", ["Experts | say | it will sink -> -"]),
  ]

  /// Speakers that stand away from their verb, or that no verb names.
  static let speakers: [(String, [String])] = [
    ("“Will it sail?” Ann Hale said to the crew.", ["Ann Hale | said | “Will it sail?” -> Ann Hale"]),
    (
      "Ann Hale called on the council to pay and said money was short.",
      ["Ann Hale | called on | the council to pay -> Ann Hale", "Ann Hale | said | money was short -> Ann Hale"]
    ),
    ("Ann Hale, though, said it was late.", ["Ann Hale | said | it was late -> Ann Hale"]),
    ("Others, however, say a new pier is due.", ["Others | say | a new pier is due -> -"]),
    (
      "Ann Hale, a skipper based in Aldergate, said it was late.",
      ["Ann Hale, a skipper based in Aldergate | said | it was late -> Ann Hale"]
    ),
    (
      "“It leaks,” Ann Hale, who sails it, told reporters in Aldergate.",
      ["Ann Hale, who sails it | told | “It leaks,” -> Ann Hale"]
    ),
    (
      "“It leaks,” Tom Brandt, Hale’s deputy, said in a statement.",
      ["Tom Brandt, Hale’s deputy | said | “It leaks,” -> Tom Brandt"]
    ),
    ("Ann Hale, who said that it leaked, was late.", ["Ann Hale … who | said | that it leaked -> Ann Hale"]),
    ("Those surveyed say the fare is too high.", ["Those surveyed | say | the fare is too high -> surveyed"]),
    (
      "Three in ten passengers said the fare was too high.",
      ["Three in ten passengers | said | the fare was too high -> Three in ten passengers"]
    ),
    (
      "The Aldergate chief officer, Tom Brandt, said it was late.",
      ["The Aldergate chief officer, Tom Brandt | said | it was late -> Tom Brandt"]
    ),
    (
      "Ann Hale was here. “We sail at nine. Nobody is hurt,” Tom Brandt said.",
      ["Tom Brandt | said | “We sail at nine. Nobody is hurt,” -> Tom Brandt"]
    ),
    (
      "Ann Hale issued a warning: “Nobody sails.”", ["Ann Hale | issued a warning | “Nobody sails.” -> Ann Hale"]
    ),
    (
      "LOWE: The ferry was late.\n\nHALE: It was not. I was there.\n\nLOWE: So was I.",
      [
        "LOWE | : | The ferry was late -> LOWE", "HALE | : | It was not. I was there -> HALE",
        "LOWE | : | So was I -> LOWE",
      ]
    ),
    (
      "“The old ferry was the better one.” — Ann Hale",
      ["Ann Hale | — | “The old ferry was the better one.” -> Ann Hale"]
    ),
    (
      "''It leaks,'' Ann Hale said. ''It always did.'' Nobody paid.",
      ["Ann Hale | said | ''It leaks,'' … ''It always did.'' -> Ann Hale"]
    ),
  ]

  /// What is said, and where it begins and ends.
  static let words: [(String, [String])] = [
    (
      "While Ann Hale said there was no money, Tom Brandt disagreed.",
      ["Ann Hale | said | there was no money -> Ann Hale"]
    ),
    (
      "Ann Hale said the keeper who left in May should be paid.",
      ["Ann Hale | said | the keeper who left in May should be paid -> Ann Hale"]
    ),
    ("It was, Ann Hale said, the worst day of all.", ["Ann Hale | said | It was … the worst day of all -> Ann Hale"]),
    ("The council condemned the strike and left.", ["The council | condemned | the strike -> council"]),
    ("Ann Hale said the ferry was late, although it was not.", ["Ann Hale | said | the ferry was late -> Ann Hale"]),
    ("Ann Hale went home, saying that it was late.", ["Ann Hale | saying | that it was late -> Ann Hale"]),
    (
      "The council pressed on, calling for a second boat.", ["The council | calling for | a second boat -> council"]
    ),
    ("After blaming the weather, Ann Hale left.", ["Ann Hale | blaming | the weather -> Ann Hale"]),
    ("The letter urging a second boat was read.", ["The letter | urging | a second boat -> letter"]),
    (
      "Ann Hale asked the council to buy a second boat.",
      ["Ann Hale | asked | the council to buy a second boat -> Ann Hale"]
    ),
    ("Ann Hale talked about the storm.", ["Ann Hale | talked about | the storm -> Ann Hale"]),
    ("Ann Hale pointed out that it was late.", ["Ann Hale | pointed out | that it was late -> Ann Hale"]),
    ("The survey showed a rise in fares.", ["The survey | showed | a rise in fares -> survey"]),
    ("Ann Hale called the ferry a wreck.", ["Ann Hale | called | the ferry a wreck -> Ann Hale"]),
    ("Ann Hale said Tom Brandt hopes to sail.", ["Ann Hale | said | Tom Brandt hopes to sail -> Ann Hale"]),
    ("Passengers who want to sail should ask.", ["Passengers … who | want | to sail -> Passengers"]),
    ("The ferry is expected to sail on Wednesday.", [" | is expected | The ferry … to sail on Wednesday -> -"]),
    ("The ferry seems to leak.", [" | seems | The ferry … to leak -> -"]),
    ("When asked about the fare, Ann Hale left.", [" | asked about | the fare -> -"]),
  ]

  @Test("Attributions ask for nobody where something only seems or is expected")
  func askForNobodyWhereSomethingOnly() throws {
    let reading = try Reading(of: "The ferry is expected to sail. It seems to leak.")
    #expect(reading.attributions.map(\.sourceKind) == [.anyone, .anyone])
    #expect(reading.claims.compactMap(\.attribution) == [])
  }

  @Test("Two of one gender in reach leave a pronoun with nobody")
  func twoOfOneGenderInReachLeavePronoun() throws {
    let reading = try Reading(of: "Ann Hale met Mary Lowe on the pier. She said the ferry was late.")
    #expect(reading.attributions.map(\.sourceKind) == [.carried])
    #expect(reading.attributions.first?.who == nil)
  }

  @Test("What one reports of another is a chain, the outermost last")
  func whatOneReportsOfAnotherIsChain() throws {
    let reading = try Reading(of: "The port authorities condemned the strike, reported Reuters.")
    #expect(reading.attributions.map(\.who) == ["port authorities", "Reuters"])
    #expect(reading.attributions.map(\.outer) == [1, nil])
  }

  @Test("As noted, beside a source, is a marker")
  func asNotedBesideSourceIsMarker() throws {
    let reading = try Reading(of: "As noted, Ann Hale suspects the crew of theft.")
    #expect(reading.attributions.map(\.sourceKind) == [.named, .marker])
  }

  @Test("A sentence of a hundred thousand cues takes no longer than its length")
  func sentenceOfHundredThousandCues() throws {
    let reading = try Reading(of: String(repeating: "Lowe said that ", count: 20_000) + "it sank.")
    #expect(!reading.attributions.isEmpty)
  }

  @Test("Attributions have a source, a cue and a content", arguments: corpus + beside)
  func haveSource(_ text: String, _ expected: [String]) throws {
    #expect(try Reading(of: text).attributionLines == expected)
  }

  @Test("Attributions find a speaker who stands away from the verb, or beside a mark alone", arguments: speakers)
  func findSpeakerWhoStandsAway(_ text: String, _ expected: [String]) throws {
    #expect(try Reading(of: text).attributionLines == expected)
  }

  @Test("Attributions hold what is said and no more", arguments: words)
  func holdWhatIsSaidAndNoMore(_ text: String, _ expected: [String]) throws {
    #expect(try Reading(of: text).attributionLines == expected)
  }

  @Test(
    "Attributions are not read where nobody says or thinks anything",
    arguments: [
      "The ferry sank on Tuesday.", "The claims office opens at nine.", "The pier was built by Tom Brandt.",
      "The report is on the desk.", "Lowe attacked the pier with an axe.", "The crew found two boats.",
      "Ann Hale called the harbour police.", "Score: two to one.", "Fare: 4 pounds", "The crew talked to passengers.",
      "The council pointed the crane at the sea.", "Reed calls the ferry twice a day.",
    ])
  func areNotReadWhereNobodySaysOrThinks(_ text: String) throws {
    #expect(try Reading(of: text).attributionLines == [])
  }
}

import SourceText
import Testing

@testable import Extraction

@Suite("Attributions")
struct AttributionTests {
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

  @Test("have a source, a cue and a content", arguments: corpus)
  func reads(_ text: String, _ expected: [String]) throws {
    try expect(Spoken.attributions(text), is: expected)
  }

  @Test(
    "are not read where nobody says or thinks anything",
    arguments: [
      "The ferry sank on Tuesday.", "The claims office opens at nine.", "The pier was built by Tom Brandt.",
      "The report is on the desk.", "Lowe attacked the pier with an axe.", "The crew found two boats.",
    ])
  func silent(_ text: String) throws {
    try expect(Spoken.attributions(text), is: [])
  }

  @Test("two of one gender in reach leave a pronoun with nobody")
  func ambiguous() throws {
    let reading = try Spoken.reading("Ann Hale met Mary Lowe on the pier. She said the ferry was late.")
    expect(reading.attributions.map(\.sourceKind), is: [.carried])
    expect(reading.attributions.first?.who, is: nil)
  }

  @Test("what one reports of another is a chain, the outermost last")
  func chain() throws {
    let reading = try Spoken.reading("The port authorities condemned the strike, reported Reuters.")
    expect(reading.attributions.map(\.who), is: ["port authorities", "Reuters"])
    expect(reading.attributions.map(\.outer), is: [1, nil])
  }

  @Test("as noted, beside a source, is a marker")
  func marker() throws {
    let reading = try Spoken.reading("As noted, Ann Hale suspects the crew of theft.")
    expect(reading.attributions.map(\.sourceKind), is: [.named, .marker])
  }

  @Test("a sentence of a hundred thousand cues takes no longer than its length")
  func long() throws {
    let reading = try Spoken.reading(String(repeating: "Lowe said that ", count: 20_000) + "it sank.")
    #expect(!reading.attributions.isEmpty)
  }
}

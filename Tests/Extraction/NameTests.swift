import Testing

@testable import Extraction
@testable import SourceText

@Suite("Names")
struct NameTests {
  /// Each text with its names: kind, the words, and the full form where it is another.
  static let corpus: [(String, [String])] = [
    ("Harbour master Ann Hale spoke. Hale left.", ["person Ann Hale", "person Hale = Ann Hale"]),
    ("Mr. Lowe spoke to Tom Brandt.", ["person Lowe", "person Tom Brandt"]),
    ("Prime Minister Carl Brandt-Holm resigned.", ["person Carl Brandt-Holm"]),
    (
      "The National Port Agency (NPA) closed it. The NPA is small.",
      [
        "organization National Port Agency", "organization NPA = National Port Agency",
        "organization NPA = National Port Agency",
      ]
    ),
    ("The Department of Ferries met in London.", ["organization Department of Ferries", "place London"]),
    ("It sailed to Iceland on Tuesday.", ["place Iceland"]),
    ("A keeper in Talheim warned of rain.", ["other Talheim"]),
    ("Lowe said so.", ["person Lowe"]),
    (
      "The clerk, Jan Novak, met April Hodge and May Lind.",
      ["person Jan Novak", "person April Hodge", "person May Lind"]
    ),
    ("In May Orvik won. On 4 June Lowe left.", ["other Orvik", "other Lowe"]),
    ("Maria de la Cruz said so.", ["person Maria de la Cruz"]),
    ("J. R. Lowe said so.", ["person J. R. Lowe"]),
    // One word that speaks is a person, where nothing tells otherwise.
    ("McAdam said so.", ["person McAdam"]),
    ("FerryLink said so.", ["organization FerryLink"]),
    ("Norwegians say so.", ["other Norwegians"]),
    ("Orvik reported a loss.", ["other Orvik"]),
    ("Baker said so. Ann Baker left.", ["person Baker = Ann Baker", "person Ann Baker"]),
    ("She lives in Charlotte. Charlotte’s boat is old.", ["place Charlotte", "place Charlotte"]),
    ("The boat left St. Magnus.", ["place St. Magnus"]),
  ]

  @Test("Names have a kind and a full form", arguments: corpus)
  func haveKindAndFullForm(_ text: String, _ expected: [String]) throws {
    let reading = try Reading(of: text)
    let read = reading.names.map { name in
      let words = reading.text(name.range)
      return "\(name.kind) \(words)" + (name.full == words ? "" : " = \(name.full)")
    }
    #expect(read == expected)
  }

  @Test(
    "Names are not days, months, pronouns or first words",
    arguments: ["On Tuesday I sailed.", "In May it rained.", "Ferries sank."])
  func areNotDays(_ text: String) throws {
    #expect(try Reading(of: text).names.isEmpty)
  }

  @Test(
    "Names carry the words that tell who it is",
    arguments: [
      ("The port’s chief Ann Hale spoke.", "The port’s chief"),
      ("Ann Hale, the harbour master, spoke.", "the harbour master"),
      ("The harbour master, Ann Hale, spoke.", "The harbour master"),
    ])
  func carryWordsThatTellWhoItIs(_ text: String, _ role: String) throws {
    let reading = try Reading(of: text)
    #expect(reading.names.first?.role.map { reading.text($0) } == role)
  }
}

import Expectations
import Testing

@testable import Extraction
@testable import SourceText

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

  @Test("Names")
  func parts() {
    expect("have a kind and a full form", of: Self.corpus) { text, expected in
      let reading = try Spoken.reading(text)
      let read = reading.names.map { name in
        let words = reading.text(name.range)
        return "\(name.kind) \(words)" + (name.full == words ? "" : " = \(name.full)")
      }
      expect(read, is: expected)
    }

    expect(
      "are not days, months, pronouns or first words",
      of: ["On Tuesday I sailed.", "In May it rained.", "Ferries sank."]
    ) { text in
      try expect(Spoken.reading(text).names.isEmpty)
    }

    expect(
      "carry the words that tell who it is",
      of: [
        ("The port’s chief Ann Hale spoke.", "The port’s chief"),
        ("Ann Hale, the harbour master, spoke.", "the harbour master"),
        ("The harbour master, Ann Hale, spoke.", "The harbour master"),
      ]
    ) { text, role in
      let reading = try Spoken.reading(text)
      expect(reading.names.first?.role.map { reading.text($0) }, is: role)
    }
  }
}

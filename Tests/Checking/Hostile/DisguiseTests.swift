import Testing

@testable import Checking
@testable import Extraction
@testable import SourceText

/// What a reader sees and what we read do not differ in silence.
@Suite("Disguises")
struct DisguiseTests {
  private func reading(_ text: String) throws -> Reading {
    Reading(try Document(id: "seeds/x.txt", text: text, published: Example.day))
  }

  static let disguised = [
    "412０", "412٠", "412०", "412𝟎", "412⁰", "412²", "412₀", "412⓪", "412\u{FE0F}", "412\u{20E3}", "412\u{20DD}",
    "412\u{E0030}", "－412", "﹣412", "＜412", "\u{202E}412\u{202C}", "412％", "412&#48;", "412&#x30;", "4\u{200B}12",
    "4\u{336}12", "412 hun\u{2060}dred", "412 th\u{43E}usand", "4\u{41E}2", "412\u{AD}", "412\u{1B}", "412٫5", "4‚120",
  ]

  @Test("are told, and a number that touches one is no figure", arguments: disguised)
  func told(_ number: String) throws {
    let reading = try reading("The ferry carried \(number) passengers on Monday.")
    #expect(reading.disguises.contains { $0.kind != .unseen })
    #expect(reading.figures.isEmpty)
  }

  @Test(
    "are none in honest typography",
    arguments: [
      "“Hélène’s” ferry – the Aldergate’s – cost €3m, not £2½m… and 4\u{2009}120 or 4\u{A0}120 kg.", "The ﬁrst oﬃcer.",
      "Дмитрий Орлов, 東京 and محمد علي were there.", "90 m², CO₂, 20 °C, 5′ 11″, 3×4, §4, 10‰, μg, TNFα and Δt.",
      "She waved 👩\u{200D}🔧 ❤\u{FE0F} and left №4 ™.", "cafe\u{301} and A\u{30A}rhus", "İstanbul, Łódź, Ærø, naïve",
    ])
  func honest(_ text: String) throws { #expect(try reading(text).disguises.isEmpty) }

  @Test("what a page does not show is no figure", arguments: ["513<!-- 412 -->", "[513](412)"])
  func unseen(_ text: String) throws {
    let reading = try reading("The ferry carried \(text) passengers on Monday.")
    #expect(!reading.figures.contains { "\($0.value)" == "412" })
    #expect(reading.disguises.map(\.kind) == [.unseen])
  }

  @Test("a whole text of them is read in proportion to its length")
  func long() throws {
    let text = String(repeating: "412٠](&#<!-", count: 4_000)
    #expect(try reading(text).disguises.count <= 4_000)
  }
}

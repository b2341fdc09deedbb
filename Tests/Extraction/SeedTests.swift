import Testing

@testable import Extraction
@testable import SourceText

@Suite("The seed article")
struct SeedTests {
  let reading: Reading

  init() throws { reading = try Reading.ofSeedArticle() }

  @Test("The seed article has one quotation, direct and closed, of the Prime Minister’s Office")
  func hasOneQuotation() throws {
    let quotation = try #require(reading.quotations.first)
    #expect(reading.quotations.count == 1)
    #expect(quotation.kind == .direct && quotation.isClosed)
    let attribution = try #require(quotation.attribution)
    #expect(reading.attributions[attribution].who == "Iraqi Prime Minister’s Office")
    let outer = try #require(reading.attributions[attribution].outer)
    #expect(reading.attributions[outer].who == "Reuters")
  }

  @Test("The seed article has an orphan and a marker")
  func hasOrphanAndMarker() {
    let kinds = reading.attributions.filter { $0.sourceKind == .absent || $0.sourceKind == .marker }
    #expect(kinds.map { reading.text($0.cue.first ?? TextRange(0, 0)) } == ["is clarified", "As noted"])
  }

  @Test("The seed article leaves two claims to its writer")
  func leavesTwoClaimsToItsWriter() {
    let own = reading.claims.filter { $0.attribution == nil }.map { reading.text($0.range) }
    #expect(own.count == 2)
    #expect(own.first?.hasPrefix("the US military launched an airstrike in Baghdad, which killed") == true)
    #expect(own.last?.hasPrefix("Attacks on American bases in the Middle East have become") == true)
  }

  @Test("The seed article is English")
  func isEnglish() {
    #expect(reading.isEnglish)
  }

  @Test("The seed article says who says what", arguments: expected)
  func saysWhoSaysWhat(_ content: String, _ who: String?) throws {
    let found = reading.attributions.first {
      $0.sourceKind != .marker && $0.content.first.map { reading.text($0).hasPrefix(content) } == true
    }
    #expect(try #require(found).who == who)
  }

  /// The beginning of what is said, and who says it.
  static let expected: [(String, String?)] = [
    ("The Iraqi government is beginning", "Mohammed Shia al-Sudani"),
    ("“The government is setting a date", "Iraqi Prime Minister’s Office"),
    ("that there are currently 2.5 thousand", nil),
    ("the al-Jawar group of attacks", "Washington"),
    ("that no civilians were injured", "Pentagon"),
    ("this strike", "Iraqi authorities"),
    ("In turn, the Iraqi authorities condemned this strike", "Reuters"),
    ("that the US Armed Forces had attacked three", "Lloyd Austin"),
    ("the strikes are a response", "Lloyd Austin"),
    ("the militias that attacked US bases", "Lloyd Austin"),
    ("that US forces in Iraq and Syria had been attacked 66", "Sabrina Singh"),
    ("that the United States does not see", "Sabrina Singh"),
    ("the US blames the attacks", "Sabrina Singh"),
    ("the department was prepared", "Lloyd Austin"),
  ]
}

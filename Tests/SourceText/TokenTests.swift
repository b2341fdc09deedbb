import Testing

@testable import SourceText

@Suite("Tokens")
struct TokenTests {
  private func tokens(_ text: String) throws -> Tokens {
    Tokens(try Document(id: "x", text: text, published: nil), Vocabulary())
  }

  static let corpus: [(String, [String])] = [
    ("The ferry’s late.", ["The", "ferry", "’s", "late", "."]),
    ("It didn't sail; we'll wait.", ["It", "didn't", "sail", ";", "we", "'ll", "wait", "."]),
    ("O’Brien and the rock 'n' roll", ["O’Brien", "and", "the", "rock", "'", "n", "'", "roll"]),
    ("five-year-old", ["five", "-", "year", "-", "old"]),
    ("$3.2bn, 2,500 and 5th", ["$", "3.2", "bn", ",", "2,500", "and", "5", "th"]),
    ("U.S. a.m. e.g. J. Lowe", ["U.S.", "a.m.", "e.g.", "J", ".", "Lowe"]),
    ("G7, F-16 and COVID-19", ["G7", ",", "F", "-", "16", "and", "COVID", "-", "19"]),
    ("``Wait,'' she said -- twice … or...", ["``", "Wait", ",", "''", "she", "said", "--", "twice", "…", "or", "..."]),
    ("Éric’s café in Zürich", ["Éric", "’s", "café", "in", "Zürich"]),
    ("10:30 1/2 v1.2.3", ["10", ":", "30", "1", "/", "2", "v1", ".", "2.3"]),
    ("–5 °C ~ 😀", ["–", "5", "°", "C", "~", "😀"]),
    ("passengers' bags, the '90s", ["passengers", "'", "bags", ",", "the", "'", "90", "s"]),
  ]

  @Test("Tokens cover every byte that is no white space, in order, once")
  func coverEveryByteThatIsNoWhiteSpace() throws {
    let text = "\u{FEFF}Ḁ́e\u{301}x “q”\r\n\r\n\u{202E}x\u{0}y 12,,3 ..!?… «z» \u{1F468}\u{200D}\u{1F469} end"
    let tokens = try tokens(text)
    var last = 0
    var covered: [UInt8] = []
    for token in tokens {
      #expect(Int(token.start) >= last)
      #expect(token.end > token.start)
      covered += tokens.bytes[Int(token.start)..<Int(token.end)]
      last = Int(token.end)
    }
    // Format characters that show nothing belong to no token.
    let kept = text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && ![0xFEFF, 0x202E, 0x200D].contains(scalar.value)
    }
    #expect(String(decoding: covered, as: UTF8.self).unicodeScalars.elementsEqual(kept))
  }

  @Test("Tokens know what stands before them")
  func knowWhatStandsBeforeThem() throws {
    let tokens = try tokens("One two\nThree\r\n\r\nFour NATO")
    #expect(tokens.map { $0.flags.contains(.paragraph) } == [true, false, false, true, false])
    #expect(tokens.map { $0.flags.contains(.line) } == [true, false, true, true, false])
    #expect(tokens.map(\.isCapitalized) == [true, false, true, true, true])
    #expect(tokens.map { $0.flags.contains(.allCaps) } == [false, false, false, false, true])
  }

  @Test("Tokens carry the number and the classes that the vocabulary gives their word")
  func carryNumberAndClasses() throws {
    let vocabulary = Vocabulary([
      .init("ferry", number: 1, classes: 1), .init("ferry", number: 9, classes: 2), .init("don't", number: 2),
    ])
    let document = try Document(id: "x", text: "FERRY Don’t ferries", published: nil)
    let tokens = Tokens(document, vocabulary)
    #expect(tokens.map(\.word) == [1, 2, 0])
    #expect(tokens[0].classes == 3)
    #expect(tokens[0].hash == Vocabulary.hash("ferry"))
    #expect(vocabulary.entry("Ferry")?.number == 1)
    #expect(vocabulary.entry("boat") == nil)
  }

  @Test("Tokens are found by an offset")
  func areFoundByOffset() throws {
    let tokens = try tokens("One two  three")
    #expect(tokens.index(at: 0) == 0)
    #expect(tokens.index(at: 3) == 1)
    #expect(tokens.indices(in: TextRange(2, 5)) == 0..<2)
    #expect(tokens.indices(in: TextRange(7, 8)).isEmpty)
    #expect(tokens.indices(in: TextRange(100, 200)).isEmpty)
  }

  @Test("Tokens are cut as the extractors expect them", arguments: corpus)
  func areCutAsExtractorsExpectThem(_ text: String, _ expected: [String]) throws {
    let tokens = try tokens(text)
    #expect(tokens.indices.map { tokens.text($0) } == expected)
  }
}

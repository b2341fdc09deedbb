import Testing

@testable import Extraction
@testable import SourceText

@Suite("Figures")
struct FigureTests {
  /// Read on the day that all the examples are published, with the dates of the text.
  static func figures(_ text: String) throws -> [Figure] {
    try Reading(Document(id: "aldergate", text: text, published: Day(iso: "2026-03-03"))).figures
  }

  static func show(_ figure: Figure) -> String {
    let bound =
      switch figure.bound {
      case .equal: ""
      case .about: "~"
      case .less: "<"
      case .more: ">"
      case .up: "^"
      case .down: "v"
      }
    return bound + "\(figure.value)" + (figure.upper.map { "..\($0)" } ?? "") + " " + figure.unit
  }

  @Test("An expression by itself is read as an analyst writes it")
  func expressionByItselfIsRead() {
    #expect(Figures.parse("$4 million").map(FigureTests.show) == "4000000 dollar")
    #expect(Figures.parse("2.5 percent").map(FigureTests.show) == "2.5 percent")
    #expect(Figures.parse("at least 60").map(FigureTests.show) == ">60 ")
    #expect(Figures.parse("2,500").map(FigureTests.show) == "2500 ")
    #expect(Figures.parse("1987")?.value == 1987)
    #expect(Figures.parse("one")?.value == 1)
    #expect(Figures.parse("nothing") == nil)
    #expect(Figures.parse("5 and 6") == nil)
  }

  @Test("The counted noun and its head are told apart")
  func countedNounAndItsHeadAreToldApart() throws {
    let text = "The port holds 2,836 large shipping containers today."
    let figure = try #require(FigureTests.figures(text).first)
    #expect(figure.unit == "large shipping container")
    #expect(figure.head == "container")
    #expect(figure.noun == TextRange(21, 46))
  }

  @Test("Offsets hold after text of several bytes")
  func offsetsHoldAfterTextOfSeveralBytes() throws {
    let text = "Café “Möwe” — 👩‍🚀 said it.\r\n\r\nAt least 60 boats sailed."
    let figure = try #require(FigureTests.figures(text).first)
    #expect(Array(text.utf8).text(figure.range) == "At least 60")
  }

  @Test("Hanging hyphens share the word that follows")
  func hangingHyphensShareWord() throws {
    let read = try FigureTests.figures("It has four-, five- and six-cylinder engines.").map(FigureTests.show)
    #expect(read == ["4 cylinder", "5 cylinder", "6 cylinder"])
  }

  @Test("Ordinals are kept apart, and dates keep theirs")
  func ordinalsAreKeptApart() throws {
    let text = "The second-largest ferry came third on the 21st try."
    let prose = Prose(try Document(id: "aldergate", text: text, published: Day(iso: "2026-03-03")))
    #expect(Ranks.read(prose, []).map { "\($0.first.value)" } == ["2", "3", "21"])
    #expect(try FigureTests.figures(text).isEmpty)
  }

  @Test(
    "Hostile numbers are survived",
    arguments: [
      String(repeating: "9", count: 100_000), String(repeating: "one hundred ", count: 20_000),
      String(repeating: "million ", count: 20_000), "5 " + String(repeating: "trillion ", count: 20_000),
      String(repeating: "1,", count: 20_000) + "1",
      String(repeating: "5-", count: 20_000), String(repeating: "$", count: 20_000) + "5",
      String(repeating: "3 to ", count: 20_000), String(repeating: "from 3 ", count: 20_000),
    ])
  func hostileNumbersAreSurvived(_ text: String) throws {
    _ = try FigureTests.figures(text)
  }

  @Test("A figure is read from all its spellings", arguments: FigureCorpus.meanings)
  func figureIsReadFromAllItsSpellings(_ meaning: String, _ spellings: [String]) throws {
    for text in spellings {
      let read = try FigureTests.figures(text).map(FigureTests.show)
      #expect(read == [meaning], "\(text)")
    }
  }

  @Test("What is no figure stays silent", arguments: FigureCorpus.silent)
  func whatIsNoFigureStaysSilent(_ text: String) throws {
    let read = try FigureTests.figures(text).map(FigureTests.show)
    #expect(read == [], "\(text)")
  }

  @Test(
    "What something is compared with has no bound of its own",
    arguments: [
      ("It sold a third less than the 500 boats.", "500 boat"),
      ("It sold two-thirds more than 500 boats.", "500 boat"),
      ("It sold 20 percent more than the 500 boats.", "500 boat"), ("It sold 20% fewer than 500 boats.", "500 boat"),
      ("It sold three times more than 500 boats.", "500 boat"), ("It sold twice as many as 500 boats.", "500 boat"),
      ("It sold half as many as the 500 boats.", "500 boat"), ("In 1998 more than 500 boats sank.", ">500 boat"),
      ("In the second half more than 500 boats sank.", ">500 boat"),
      ("It sold 20 percent\n\nMore than 500 boats sank.", ">500 boat"),
    ])
  func whatSomethingIsCompared(_ text: String, _ last: String) throws {
    #expect(try FigureTests.figures(text).map(FigureTests.show).last == last)
  }

  @Test(
    "The interval is what the writing allows",
    arguments: [
      ("2.5 thousand foreign harbor personnel stayed", "[2450, 2550)"), ("66 times it was hit", "66"),
      ("54 percent agreed", "[53.5, 54.5)"), ("It cost $3.20", "[3.195, 3.205)"),
      ("412,000 containers came", "412000"),
      ("Exactly 54 percent agreed", "54"), ("three facilities closed", "3"),
      ("It weighs 10 to 15 tons", "[9.5, 15.5)"),
      ("It cost $4 million", "[3500000, 4500000)"), ("two hundred and forty-one boats sailed", "241"),
      ("two thousand boats sailed", "[1500, 2500)"),
    ])
  func intervalIsWhatWritingAllows(_ text: String, _ interval: String) throws {
    #expect(try FigureTests.figures(text).map { "\($0.interval)" } == [interval])
  }
}

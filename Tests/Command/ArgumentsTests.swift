import Testing

@testable import Command

@Suite("The command line")
struct ArgumentsTests {
  private func arguments(_ words: String...) throws -> Arguments { try Arguments(words, for: .check) }

  @Test(
    "The command line takes options before, after and among the operands, with a space or with =",
    arguments: [
      ["--format", "json", "a.txt", "b.txt"], ["a.txt", "--format=json", "b.txt"],
      ["a.txt", "b.txt", "--format", "json"],
    ])
  func takesOptionsBefore(_ words: [String]) throws {
    let arguments = try Arguments(words, for: .check)
    #expect(arguments.operands == ["a.txt", "b.txt"])
    #expect(arguments.value(.format) == "json")
  }

  @Test("The command line takes - for the standard input, and everything behind -- as it stands")
  func takesForStandardInput() throws {
    #expect(try arguments("-").operands == ["-"])
    #expect(try arguments("--", "--format", "-x").operands == ["--format", "-x"])
  }

  @Test("The command line says what it expected")
  func saysWhatItExpected() throws {
    let cases: [([String], String)] = [
      (["--formt", "json"], "there is no option --formt; did you mean --format?"),
      (["--zzzzzzzz"], "expected --format, --output"), (["--format"], "--format has no value; expected text, json"),
      (["--fail-level", "grave"], "--fail-level is “grave”; expected note, warning or error"),
      (["--ndjson=1"], "--ndjson takes no value"),
    ]
    for (words, message) in cases {
      let misuse = #expect(throws: Misuse.self) { try Arguments(words, for: .check) }
      #expect(misuse?.description.contains(message) == true, "\(misuse?.description ?? "")")
    }
    let few = #expect(throws: Misuse.self) { try Arguments(["seeds/x.txt:1"], for: .waive) }
    #expect(few?.description == "there is too little; expected factcheck waive PATH:LINE RULE")
    let many = #expect(throws: Misuse.self) { try Arguments(["a", "b"], for: .explain) }
    #expect(many?.description == "“b” is one too many; expected factcheck explain ID")
  }

  @Test("The command line tells of every verb and every option, in lines that a terminal can hold")
  func tellsOfEveryVerbAndEveryOption() {
    #expect(Help.overview.contains("factcheck help VERB"))
    for verb in Verb.all {
      #expect(Help.overview.contains("\n  \(verb.name)"))
      let page = Help.page(verb)
      for option in verb.options { #expect(page.contains(option.name)) }
      for line in page.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
    }
  }

  @Test("The command line knows a finding’s place, with a column or without, whatever colons are in the path")
  func knowsFindingPlace() throws {
    let place = try FindingPlace("./seeds/a:b.txt:12:7")
    #expect(place.path == "seeds/a:b.txt" && place.line == 12 && place.column == 7)
    #expect(try FindingPlace("seeds/ferry.txt:3").column == nil)
    for text in ["seeds/ferry.txt", "seeds/ferry.txt:0", "seeds/ferry.txt:x"] {
      #expect(throws: Misuse.self) { try FindingPlace(text) }
    }
  }
}

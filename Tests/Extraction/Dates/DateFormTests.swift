import Testing

@testable import Extraction
@testable import SourceText

@Suite("Date forms")
struct DateFormTests {
  @Test("Each example of a form reads as it is marked", arguments: DateForm.all)
  func examples(_ form: DateForm) throws {
    #expect(!form.examples.isEmpty)
    for example in form.examples {
      let (text, expected) = marked(example)
      try #expect(readings(text) == expected, "\(example)")
    }
  }

  @Test("Each form reads one of its own examples, and can open it")
  func opens() throws {
    for form in DateForm.all {
      let isRead = try form.examples.contains { example in
        let prose = Prose(try Document(id: "x", text: marked(example).text, published: Day(2026, 3, 3)))
        let parser = DateParser(prose.tokens)
        return (0..<prose.tokens.count).contains { at in
          let senses = parser.senses(at)
          let isOpened = senses.isEmpty ? form.marks.contains(prose.tokens[at].kind) : form.senses.overlaps(senses)
          return isOpened && form.match(parser, at, 0) != nil
        }
      }
      #expect(isRead, "\(form.name)")
    }
  }

  /// The text of an example, and `text = value` for each expression in it.
  private func marked(_ example: String) -> (text: String, expected: [String]) {
    var text = ""
    var expected: [String] = []
    for (number, part) in example.split(whereSeparator: { "⟦⟧".contains($0) }).enumerated() {
      let isMarked = number % 2 == (example.hasPrefix("⟦") ? 0 : 1)
      guard isMarked else {
        text += part
        continue
      }
      expected.append(String(part))
      text += part.prefix(upTo: part.range(of: " = ")?.lowerBound ?? part.endIndex)
    }
    return (text, expected)
  }
}

@Suite("Words of dates")
struct DateWordTests {
  @Test("No list gives a word twice in one sense, and none has more senses than fit")
  func repeated() { #expect(DateWords.table.repeated == []) }

  @Test("A word keeps all its senses, each with its number")
  func several() throws {
    let prose = Prose(try Document(id: "x", text: "Twelfth may second dawn following", published: nil))
    let words = (0..<prose.tokens.count).map { DateWords.table[prose.tokens[$0]] }
    #expect(words[0].value(as: .ordinal) == 12 && words[0].senses.contains(.holiday))
    #expect(words[1].value(as: .month) == 5 && words[1].senses.contains(.holiday))
    #expect(words[2].value(as: .ordinal) == 2 && words[2].value(as: .unit) == Int(TimeUnit.second.rawValue))
    #expect(words[3].value(as: .part) == DayPart.dawn.rawValue && words[3].senses.contains(.bound))
    #expect(words[4].senses.contains(.direction) && words[4].senses.contains(.after))
    #expect(words[0].value(as: .month) == nil)
  }

  @Test("A table tells a word that is added twice, and keeps what was told first")
  func overwrite() {
    let lists = [SenseList(DateSense.part, 0, "morning"), SenseList(.part, 1, "morning"), SenseList(.bound, "morning")]
    let table = SenseTable(lists, in: Lexicon.vocabulary)
    #expect(table.repeated == ["morning"])
  }
}

@Suite("Lost senses of dates")
struct LostSenseTests {
  static let cases: [(String, [String])] = [
    ("It fell on the twelfth of May 1998.", ["the twelfth of May 1998 = 1998-05-12"]),
    ("She sails on March twelfth.", ["March twelfth = 2026-03-12"]),
    ("It was dug in the twelfth century.", ["the twelfth century = 11"]),
    ("She sank on the second of April 2024.", ["the second of April 2024 = 2024-04-02"]),
    ("She sank on the twenty-first of May 2024.", ["the twenty-first of May 2024 = 2024-05-21"]),
    ("They danced on Twelfth Night 2025.", ["Twelfth Night 2025 = 2025-01-06"]),
    ("She sails on St. Patrick’s Day.", ["St. Patrick’s Day = 2026-03-17"]),
    ("She sailed on Saint Stephen's Day 2025.", ["Saint Stephen's Day 2025 = 2025-12-26"]),
    ("It was shut on All Saints' Day.", ["All Saints' Day = 2025-11-01"]),
    ("It was shut since April Fools’ Day 2025.", ["April Fools’ Day 2025 = 2025-04-01"]),
    ("It burned on the Fourth of July.", ["the Fourth of July = 2025-07-04"]),
    ("Saint Patrick and all saints sailed.", []),
    ("St. Orrin is a twelfth port.", []),
    (
      "She will sail at 10:30 a.m. Eastern time on Friday.",
      ["10:30 a.m. Eastern time = 2026-03-06T10:30", "Friday = 2026-03-06"]
    ),
    (
      "She will sail at 9 p.m. Central European Time on Friday.",
      ["9 p.m. Central European Time = 2026-03-06T21:00", "Friday = 2026-03-06"]
    ),
    (
      "She will sail at 7 a.m. Pacific on Friday.", ["7 a.m. Pacific = 2026-03-06T07:00", "Friday = 2026-03-06"]
    ),
    (
      "It sank at 6 p.m. local time on Monday.", ["6 p.m. local time = 2026-03-02T18:00", "Monday = 2026-03-02"]
    ),
    (
      "It sank at 6 p.m. Greenwich Mean Time on Monday.",
      ["6 p.m. Greenwich Mean Time = 2026-03-02T18:00Z", "Monday = 2026-03-02"]
    ),
    ("It opens at 8 p.m. Harbor Lane is near.", ["8 p.m. = 2026-03-03T20:00"]),
  ]

  @Test("A word has all its senses", arguments: cases)
  func senses(text: String, expected: [String]) throws { try #expect(readings(text) == expected) }

  @Test("A year has only its own weeks", arguments: [("2023-W53", false), ("2020-W53", true), ("2023-W52-WE", true)])
  func weeks(value: String, isWeek: Bool) { #expect((DayInterval(value: value) != nil) == isWeek) }
}

@Suite("Dates in the wording of news")
struct NewsDateTests {
  static let cases: [(String, [String])] = [
    ("It opened in 2020 rather than 2018.", ["2020 = 2020", "2018 = 2018"]),
    ("It carried more than 2018 cars.", []),
    ("She sailed from 10 to 3 May.", ["10 = 2026-05-10", "3 May = 2026-05-03"]),
    ("It ran from 3 May 2024 to 10 June.", ["3 May 2024 = 2024-05-03", "10 June = 2024-06-10"]),
    ("It ran from 3 December 2024 to 10 January.", ["3 December 2024 = 2024-12-03", "10 January = 2025-01-10"]),
    (
      "It will run from 1 a.m. to 5 a.m. on Friday.",
      [
        "1 a.m. = 2026-03-06T01:00", "5 a.m. = 2026-03-06T05:00", "Friday = 2026-03-06",
      ]
    ),
    ("The deadline is midnight on Sunday.", ["midnight = 2026-03-08T24:00", "Sunday = 2026-03-08"]),
    ("She sank at 2100 local time.", ["2100 local time = 2026-03-03T21:00"]),
    ("She sank at dawn on Sunday.", ["dawn = 2026-03-01TMO", "Sunday = 2026-03-01"]),
    ("The dawn of steam was long past.", []),
    ("She was sold in the last quarter of 2025.", ["the last quarter of 2025 = 2025-Q4"]),
    ("Hours later, she sank.", ["Hours later = PTXH"]),
    ("She will sail in the coming weeks and months.", ["the coming weeks and months = PXW"]),
    ("Weeks of talks failed.", ["Weeks = PXW"]),
    ("It was her third trip in as many months.", []),
    ("The once-a-decade race is over.", []),
    ("It was a half-hour trip.", ["a half-hour = PT30M"]),
    ("It took half an hour.", ["half an hour = PT30M"]),
    ("She served for a quarter of a century.", ["a quarter of a century = P25Y"]),
    ("In the decade since, fares doubled.", ["the decade = P10Y"]),
    ("She is shut on weekends.", ["weekends = XXXX-WXX-WE"]),
    ("They sailed in the 1960s and 70s.", ["the 1960s = 196", "70s = 197"]),
    ("They are in their 30s, 40s and 50s.", []),
    ("It is due by end-March.", ["end-March = 2026-03"]),
    ("It was better in the distant past.", ["the distant past = PAST_REF"]),
    ("The 1990-2000 decade was good.", ["1990 = 1990", "2000 = 2000"]),
    ("Pier 9/11 is closed.", []),
  ]

  @Test("Wordings of news agencies", arguments: cases)
  func wordings(text: String, expected: [String]) throws { try #expect(readings(text) == expected) }

  @Test("Both ends of a range know each other across a comma")
  func comma() throws {
    let found = try dates("It ran from May 11, 2025, through May 8, 2025.")
    #expect(found.map(\.partner) == [1, 0])
  }
}

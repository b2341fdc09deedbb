import Testing

@testable import Extraction
@testable import SourceText

/// What one word may mean is asked in one way each: a word by itself is a `Word`, a list of words is a `WordSet`, and a
/// list whose words have a number is a `SenseList`. Each is declared once.
@Suite("Lists of words", .timeLimit(.minutes(2)))
struct WordListTests {
  private static let files = Result { try SourceFile.all(in: "Sources/Extraction", "Sources/Checking") }
  private static var lists: [DeclaredList] { get throws { try files.get().flatMap(\.lists) } }

  @Test("No list has a word twice")
  func noWordTwice() throws {
    let lists = try WordListTests.lists
    #expect(lists.count > 300)
    #expect(lists.filter { Set($0.words).count < $0.words.count }.map(\.description) == [])
    for file in try WordListTests.files.get() where file.path.contains("/Lexicon/") {
      for words in ["List(", "verbs(", "nouns("].flatMap({ file.literals(of: $0).map(\.words) }) {
        let repeated = Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys
        #expect(repeated.isEmpty, "\(file.path): \(repeated)")
      }
    }
  }

  @Test("No table is given a word twice")
  func noOverwrite() {
    #expect(DateWords.table.repeated == [])
    #expect(Offices.tables.map(\.repeats) == Offices.tables.map { _ in 0 })
  }

  @Test("A list has more than one word: a word by itself is a keyword")
  func noLoneWord() throws {
    #expect(try WordListTests.lists.filter { $0.words.count < 2 }.map(\.description) == [])
    let hashes = try WordListTests.files.get().filter {
      $0.text.contains("Vocabulary.hash(\"")
    }
    #expect(hashes.map(\.path) == [])
  }

  @Test("No two lists have the same words")
  func noTwoAlike() throws {
    let alike = Dictionary(grouping: try WordListTests.lists) { Set($0.words) }
    #expect(alike.values.filter { $0.count > 1 }.map { $0.map(\.description) } == [])
  }

  @Test("Each list is asked for")
  func listsAsked() throws {
    let files = try WordListTests.files.get()
    let names = files.reduce(into: [:]) { $0.merge($1.names) { $0 + $1 } }
    for file in files {
      for list in file.lists {
        #expect((list.isPrivate ? file.names : names)[list.name, default: 0] > 1, "nothing asks for \(list)")
      }
    }
  }

  @Test("Each word that rules name, each class and each sense of dates is asked for")
  func wordsAsked() throws {
    let files = try WordListTests.files.get()
    let members = files.filter { !$0.path.hasSuffix("Lexicon/Word.swift") }.map(\.members).reduce(into: Set()) {
      $0.formUnion($1)
    }
    #expect(Word.allCases.map { "\($0)" }.filter { !members.contains($0) } == [])
    let dates = files.filter { $0.path.contains("/Dates/") && !$0.path.hasSuffix("DateWords.swift") }
    let senses = dates.map(\.members).reduce(into: Set()) { $0.formUnion($1) }
    #expect(DateSense.allCases.map { "\($0)" }.filter { !senses.contains($0) } == [])
    let asking = files.filter { !$0.path.contains("/Lexicon/") }.map(\.members).reduce(into: Set()) {
      $0.formUnion($1)
    }
    let declared = try #require(files.first { $0.path.hasSuffix("WordClass.swift") })
    let classes = declared.text.components(separatedBy: "static let ").dropFirst().map { $0.prefix(while: \.isLetter) }
    #expect(classes.filter { !asking.contains(String($0)) } == [])
  }

  @Test("The words of a list are folded as tokens are")
  func folded() throws {
    let bent = try WordListTests.lists.filter {
      $0.words.contains { $0.contains("’") || $0 != $0.lowercased() }
    }
    #expect(bent.map(\.description) == [])
  }
}

import Testing

@testable import Extraction
@testable import SourceText

@Suite("The lexicon", .timeLimit(.minutes(1)))
struct LexiconTests {
  private static func token(of word: Word) -> Token {
    Token(start: 0, end: 1, classes: 0, hash: 0, word: word.rawValue, kind: .word, flags: [])
  }

  @Test("The lexicon numbers the words that rules name without a gap, and gives each back by its number")
  func numbersWordsThatRulesName() {
    let numbers = Word.allCases.map { Int($0.rawValue) }
    #expect(numbers == Array(Word.allCases.indices))
    #expect(Word.allCases.map { LexiconTests.token(of: $0).keyword } == Word.allCases)
  }

  @Test("The lexicon has each word that dates are made of within a short table")
  func hasEachWordThatDatesAreMade() {
    #expect(DateWords.table.count < 2_000)
  }

  @Test("The lexicon tells a word of its own from others, and from none")
  func tellsWordOfItsOwnFromOthers() {
    let words = WordSet("ferry quay harbor")
    #expect(["ferry", "Quay", "HARBOR"].allSatisfy { words.contains(Vocabulary.hash($0)) })
    #expect(!["", "ferries", "boat"].contains { words.contains(Vocabulary.hash($0)) })
    let table = WordTable([(Vocabulary.hash("one"), 1), (Vocabulary.hash("two"), 2), (Vocabulary.hash("one"), 3)])
    #expect(
      [table[Vocabulary.hash("one")], table[Vocabulary.hash("two")], table[Vocabulary.hash("three")]] == [1, 2, nil])
  }

  @Test("The lexicon finds no place in a table where all words of a text could be made to fall")
  func findsNoPlaceInTableWhereAllWords() {
    func seconds(_ hashes: [UInt32]) -> Duration {
      ContinuousClock().measure {
        var table = WordTable<Int>()
        for hash in hashes { table[hash] = 1 }
        #expect(hashes.allSatisfy(table.contains))
      }
    }
    let spread = (1...20_000 as ClosedRange<UInt32>).map { $0 &* 0x9E37_79B1 }
    let crowd = (1...20_000 as ClosedRange<UInt32>).map { $0 << 16 | $0 >> 16 &+ 1 }
    let usual = (0..<3).map { _ in seconds(spread) }.min() ?? .zero
    let worst = (0..<3).map { _ in seconds(crowd) }.min() ?? .zero
    #expect(worst < usual * 20)
  }
}

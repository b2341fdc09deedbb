import Testing

@testable import Extraction
@testable import SourceText

@Suite("The lexicon")
struct LexiconTests {
  @Test("numbers the words that rules name without a gap, and gives each back by its number")
  func named() {
    let named = Word.allCases.enumerated().map { place, word in
      Token(start: 0, end: 1, classes: 0, hash: 0, word: word.rawValue, kind: .word, flags: []).name == word
        && Int(word.rawValue) == place
    }
    #expect(named.allSatisfy { $0 })
    #expect(Word.count == Word.allCases.count)
  }

  @Test("has each word that dates are made of within a short table")
  func dateWords() {
    #expect(DateWord.table.count < 2_000)
  }

  @Test("tells a word of its own from others, and from none")
  func hashed() {
    let words = WordSet("ferry quay harbor")
    #expect(["ferry", "Quay", "HARBOR"].allSatisfy { words.contains(Vocabulary.hash($0)) })
    #expect(!["", "ferries", "boat"].contains { words.contains(Vocabulary.hash($0)) })
    let table = WordTable([(Vocabulary.hash("one"), 1), (Vocabulary.hash("two"), 2), (Vocabulary.hash("one"), 3)])
    expect(
      [table[Vocabulary.hash("one")], table[Vocabulary.hash("two")], table[Vocabulary.hash("three")]], is: [1, 2, nil])
  }

  @Test("finds no place in a table where all words of a text could be made to fall", .timeLimit(.minutes(1)))
  func crowded() {
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

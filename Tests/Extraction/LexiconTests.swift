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
    let words = HashedWords("ferry quay harbor")
    #expect(["ferry", "Quay", "HARBOR"].allSatisfy { words.contains(Vocabulary.hash($0)) })
    #expect(!["", "ferries", "boat"].contains { words.contains(Vocabulary.hash($0)) })
    let table = HashedTable([(Vocabulary.hash("one"), 1), (Vocabulary.hash("two"), 2), (Vocabulary.hash("one"), 3)])
    expect(
      [table[Vocabulary.hash("one")], table[Vocabulary.hash("two")], table[Vocabulary.hash("three")]], is: [1, 2, nil])
  }
}

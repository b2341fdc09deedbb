import Testing

@testable import Findings

@Suite("Identities", .timeLimit(.minutes(1)))
struct IdentityTests {
  @Test("Composed and decomposed letters are one")
  func composedAndDecomposedLettersAreOne() {
    #expect(Fingerprint(of: "caf\u{E9}") == Fingerprint(of: "cafe\u{301}"))
  }

  @Test("No part of an identity can imitate another")
  func noPartOfIdentityCanImitate() {
    #expect(
      Identity.assertion(sheet: "a", section: "bc", title: "d", occurrence: 1)
        != Identity.assertion(sheet: "ab", section: "c", title: "d", occurrence: 1))
    let sentence = Fingerprint(of: "x")
    let ids = [1, 2].map { Identity.finding(rule: "r", document: "d", sentence: sentence, occurrence: $0) }
    #expect(ids[0] != ids[1])
    #expect(ids.allSatisfy { $0.count == 16 })
  }

  @Test(
    "A fingerprint stays when only the typography changes",
    arguments: [
      "The “new” pier — it’s gone", "The \"new\" pier - it's gone", "  The\u{A0}«new»\n pier – it‘s  gone ",
      "\u{FEFF}The “new” pier ― it's go\u{AD}ne",
    ])
  func fingerprintStaysWhenOnly(_ sentence: String) {
    #expect(Fingerprint(of: sentence) == Fingerprint(of: "The “new” pier — it’s gone"))
    #expect(Folding.fold(sentence) == "The \"new\" pier - it's gone")
  }

  @Test(
    "A fingerprint changes with a word, a letter's case or a figure",
    arguments: ["The “new” pier — it is gone", "the “new” pier — it’s gone", "The new pier — it’s gone"])
  func fingerprintChangesWithWord(_ sentence: String) {
    #expect(Fingerprint(of: sentence) != Fingerprint(of: "The “new” pier — it’s gone"))
  }

  @Test(
    "Words stand in a text when they stand there folded",
    arguments: [
      ("the “new” pier", "The town and the \"new\"\npier", true), ("aab", "aaaaab", true), ("abab", "abaabab", true),
      ("pier", "The new pie", false), ("", "anything", false),
    ])
  func wordsStandInTextWhenTheyStand(_ words: String, _ text: String, _ expected: Bool) {
    #expect(Folding.holds(text, words) == expected)
  }

  @Test("Words of one letter are looked for in linear time")
  func wordsOfOneLetterAreLooked() {
    let text = String(repeating: "a", count: 200_000)
    #expect(!Folding.holds(text, String(repeating: "a", count: 100_000) + "b"))
  }
}

import Expectations
import Testing

@testable import Findings

struct IdentityTests {
  @Test("Identities", .timeLimit(.minutes(1)))
  func parts() {
    expect("composed and decomposed letters are one") {
      expect(Fingerprint(of: "caf\u{E9}"), is: Fingerprint(of: "cafe\u{301}"))
    }

    expect("no part of an identity can imitate another") {
      expect(
        Identity.assertion(sheet: "a", section: "bc", title: "d", occurrence: 1)
          != Identity.assertion(sheet: "ab", section: "c", title: "d", occurrence: 1))
      let sentence = Fingerprint(of: "x")
      let ids = [1, 2].map { Identity.finding(rule: "r", document: "d", sentence: sentence, occurrence: $0) }
      expect(ids[0] != ids[1])
      expect(ids.allSatisfy { $0.count == 16 })
    }

    expect(
      "a fingerprint stays when only the typography changes",
      of: [
        "The “new” pier — it’s gone", "The \"new\" pier - it's gone", "  The\u{A0}«new»\n pier – it‘s  gone ",
        "\u{FEFF}The “new” pier ― it's go\u{AD}ne",
      ]
    ) { sentence in
      expect(Fingerprint(of: sentence), is: Fingerprint(of: "The “new” pier — it’s gone"))
      expect(Folding.fold(sentence), is: "The \"new\" pier - it's gone")
    }

    expect(
      "a fingerprint changes with a word, a letter's case or a figure",
      of: ["The “new” pier — it is gone", "the “new” pier — it’s gone", "The new pier — it’s gone"]
    ) { sentence in
      expect(Fingerprint(of: sentence) != Fingerprint(of: "The “new” pier — it’s gone"))
    }

    expect(
      "words stand in a text when they stand there folded",
      of: [
        ("the “new” pier", "The town and the \"new\"\npier", true), ("aab", "aaaaab", true), ("abab", "abaabab", true),
        ("pier", "The new pie", false), ("", "anything", false),
      ]
    ) { words, text, expected in
      expect(Folding.holds(text, words), is: expected)
    }

    expect("words of one letter are looked for in linear time") {
      let text = String(repeating: "a", count: 200_000)
      expect(!Folding.holds(text, String(repeating: "a", count: 100_000) + "b"))
    }
  }
}

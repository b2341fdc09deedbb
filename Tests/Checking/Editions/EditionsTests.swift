import Expectations
import Testing

@testable import Checking
@testable import SourceText

/// What becomes of anchors when the text is edited.
struct EditionsTests {
  private func study(_ text: String) throws -> Study {
    Study(try Document(path: "seeds/ferry.txt", bytes: Array(text.utf8)))
  }

  private func standing(of phrase: String, _ old: String, _ new: String) throws -> String? {
    try Editions(from: study(old), to: study(new)).standing(of: phrase)?.words
  }

  private let old = """
    The Aldergate ferry left the pier on February 27 with 412 passengers on board.

    The harbor office launched an inquiry after the storm, Ann Hale said. Nobody was hurt.
    """

  @Test("Editions")
  func parts() {
    expect("a changed synonym is found by the words around it") {
      let new = old.replacing("launched an inquiry", with: "opened an inquiry")
      try expect(standing(of: "launched an inquiry", old, new), is: "opened an inquiry")
      try expect(standing(of: "office launched", old, new), is: "office opened")
    }

    expect("a sentence that has moved is found") {
      let new = """
        Nobody was hurt. The harbor office opened an inquiry after the storm, Ann Hale said.

        The Aldergate ferry departed from the pier on February 27 with 412 passengers on board.
        """
      try expect(standing(of: "launched an inquiry", old, new), is: "opened an inquiry")
      try expect(standing(of: "ferry left the pier", old, new), is: "ferry departed from the pier")
    }

    expect("a sentence that was cut is nowhere") {
      let new = "The Aldergate ferry left the pier on February 27 with 412 passengers on board."
      try expect(Editions(from: study(old), to: study(new)).standing(of: "launched an inquiry") == nil)
    }

    expect("a phrase that never stood there is not looked for") {
      try expect(Editions(from: study(old), to: study(old)).standing(of: "sank at sea") == nil)
    }

    expect("the anchors of a sheet are what its phrases are, not its values, titles and comments") {
      let anchors = SheetAnchors.written(in: Array(sheet.utf8), of: "seeds/ferry.txt")
      expect(
        anchors.map(\.phrase),
        is: [
          "launched an inquiry", "the storm", "launched an inquiry", "The harbor office launched", "passengers",
        ])
      expect(anchors.map(\.line), is: [7, 7, 8, 8, 9])
    }

    expect("a rebase is shown as a diff, and changes nothing but lost anchors") {
      let edited = try study(old.replacing("launched an inquiry", with: "opened an inquiry"))
      let rebase = Rebase(
        path: "Assertions/Ferry.swift", Array(sheet.utf8), of: edited, Editions(from: try study(old), to: edited))
      expect(
        rebase.diff,
        is: #"""
          --- Assertions/Ferry.swift
          +++ Assertions/Ferry.swift
          @@ -6,4 +6,4 @@
               Section("launched an inquiry") {
          -      The(event: "launched an inquiry").follows("the storm")
          -      The(claim: "launched an inquiry", in: "The harbor office launched").isAttributed(to: "launched an inquiry")
          +      The(event: "opened an inquiry").follows("the storm")
          +      The(claim: "opened an inquiry", in: "The harbor office opened").isAttributed(to: "launched an inquiry")
                 The(figure: "passengers").is(412)

          """#)
      expect(
        String(decoding: rebase.rebased, as: UTF8.self),
        is: sheet.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
          guard number == 6 || number == 7 else { return String(line) }
          return String(line).replacing("The(event: \"launched", with: "The(event: \"opened")
            .replacing("The(claim: \"launched", with: "The(claim: \"opened")
            .replacing("office launched", with: "office opened")
        }.joined(separator: "\n"))
    }

    expect("literals mean what they say") {
      for text in ["a \"b\"", "c:\\d", "e\nf\t", "\u{202E}g", "É 😀"] {
        expect(SwiftText.meaning(of: Array(SwiftText.literal(text).utf8.dropFirst().dropLast())), is: text)
      }
    }

    expect("an anchor of several editions moves only to words that stand in each of them") {
      let sheet = #"""
        var ferry: FactSheet {
          FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry.txt") {
            The(event: "launched an inquiry").follows("the storm")
            The(evidence: "seeds/evidence/log.txt").isUnchanged(sha256: "")
          }
        }
        """#
      let earlier = Study(try Document(path: "seeds/ferry-1.txt", bytes: Array(old.utf8)))
      func rebase(_ old: Study, _ text: String) throws -> Rebase {
        let new = try study(text)
        return Rebase(
          path: "Assertions/Ferry.swift", Array(sheet.utf8), of: new, nil, in: Library(studies: [old, new]))
      }
      let opened = old.replacing("launched an inquiry", with: "opened an inquiry")
      let kept = try rebase(earlier, opened)
      expect(kept.moves.map(\.keptBy), is: ["seeds/ferry-1.txt"])
      expect(kept.moves.map(\.words), is: [nil])
      let both = Study(
        try Document(path: "seeds/ferry-1.txt", bytes: Array((old + " It opened an inquiry.").utf8)))
      expect(try rebase(both, opened).moves.map(\.words), is: ["opened an inquiry"])
    }
  }

  private let sheet = #"""
    import FactCheck

    // The(figure: "launched an inquiry") is a comment.
    var ferry: FactSheet {
      FactSheet("seeds/ferry.txt") {
        Section("launched an inquiry") {
          The(event: "launched an inquiry").follows("the storm")
          The(claim: "launched an inquiry", in: "The harbor office launched").isAttributed(to: "launched an inquiry")
          The(figure: "passengers").is(412)
        }
      }
    }
    var other: FactSheet {
      FactSheet("seeds/other.txt") { The(event: "launched an inquiry").follows("the storm") }
    }
    """#

  @Test(
    "Editions: what states something else now is left to a person",
    arguments: [
      ("launched an inquiry", "never launched an inquiry"), ("launched an inquiry", "launched two inquiries"),
    ])
  func otherwise(_ words: (String, String)) throws {
    let sheet = #"FactSheet("seeds/ferry.txt") { The(claim: "office \#(words.0)").isAttributed(to: "Hale") }"#
    let edited = try study(old.replacing(words.0, with: words.1))
    let rebase = Rebase(
      path: "Assertions/Ferry.swift", Array(sheet.utf8), of: edited, Editions(from: try study(old), to: edited))
    expect(rebase.moves.count, is: 1)
    expect(rebase.moves.first?.words, is: nil)
    expect(rebase.moves.first?.other, is: "office \(words.1)")
    expect(rebase.diff.isEmpty)
  }
}

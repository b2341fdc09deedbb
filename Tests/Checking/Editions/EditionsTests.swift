import Testing

@testable import Checking
@testable import SourceText

/// What becomes of anchors when the text is edited.
@Suite("Editions")
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

  @Test("A changed synonym is found by the words around it")
  func changedSynonymIsFoundByWords() throws {
    let new = old.replacing("launched an inquiry", with: "opened an inquiry")
    #expect(try standing(of: "launched an inquiry", old, new) == "opened an inquiry")
    #expect(try standing(of: "office launched", old, new) == "office opened")
  }

  @Test("A sentence that has moved is found")
  func sentenceThatHasMovedIsFound() throws {
    let new = """
      Nobody was hurt. The harbor office opened an inquiry after the storm, Ann Hale said.

      The Aldergate ferry departed from the pier on February 27 with 412 passengers on board.
      """
    #expect(try standing(of: "launched an inquiry", old, new) == "opened an inquiry")
    #expect(try standing(of: "ferry left the pier", old, new) == "ferry departed from the pier")
  }

  @Test("A sentence that was cut is nowhere")
  func sentenceThatWasCutIsNowhere() throws {
    let new = "The Aldergate ferry left the pier on February 27 with 412 passengers on board."
    #expect(try Editions(from: study(old), to: study(new)).standing(of: "launched an inquiry") == nil)
  }

  @Test("A phrase that never stood there is not looked for")
  func phraseThatNeverStoodThere() throws {
    #expect(try Editions(from: study(old), to: study(old)).standing(of: "sank at sea") == nil)
  }

  @Test("The anchors of a sheet are what its phrases are, not its values, titles and comments")
  func anchorsOfSheetAreWhatItsPhrases() {
    let anchors = SheetAnchors.written(in: Array(sheet.utf8), of: "seeds/ferry.txt")
    #expect(
      anchors.map(\.phrase) == [
        "launched an inquiry", "the storm", "launched an inquiry", "The harbor office launched", "passengers",
      ])
    #expect(anchors.map(\.line) == [7, 7, 8, 8, 9])
  }

  @Test("A rebase is shown as a diff, and changes nothing but lost anchors")
  func rebaseIsShownAsDiff() throws {
    let edited = try study(old.replacing("launched an inquiry", with: "opened an inquiry"))
    let rebase = Rebase(
      path: "Assertions/Ferry.swift", Array(sheet.utf8), of: edited, Editions(from: try study(old), to: edited))
    #expect(
      rebase.diff == #"""
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
    #expect(
      String(decoding: rebase.rebased, as: UTF8.self)
        == sheet.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
          guard number == 6 || number == 7 else { return String(line) }
          return String(line).replacing("The(event: \"launched", with: "The(event: \"opened")
            .replacing("The(claim: \"launched", with: "The(claim: \"opened")
            .replacing("office launched", with: "office opened")
        }.joined(separator: "\n"))
  }

  @Test("Literals mean what they say", arguments: ["a \"b\"", "c:\\d", "e\nf\t", "\u{202E}g", "É 😀"])
  func literalsMeanWhatTheySay(_ text: String) {
    #expect(SwiftText.meaning(of: Array(SwiftText.literal(text).utf8.dropFirst().dropLast())) == text)
  }

  @Test("An anchor of several editions moves only to words that stand in each of them")
  func anchorOfSeveralEditionsMovesOnly() throws {
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
    #expect(kept.moves.map(\.keptBy) == ["seeds/ferry-1.txt"])
    #expect(kept.moves.map(\.words) == [nil])
    let both = Study(
      try Document(path: "seeds/ferry-1.txt", bytes: Array((old + " It opened an inquiry.").utf8)))
    #expect(try rebase(both, opened).moves.map(\.words) == ["opened an inquiry"])
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
    "What an edition states otherwise is left to a person",
    arguments: [
      ("launched an inquiry", "never launched an inquiry"), ("launched an inquiry", "launched two inquiries"),
    ])
  func otherwise(_ words: (String, String)) throws {
    let sheet = #"FactSheet("seeds/ferry.txt") { The(claim: "office \#(words.0)").isAttributed(to: "Hale") }"#
    let edited = try study(old.replacing(words.0, with: words.1))
    let rebase = Rebase(
      path: "Assertions/Ferry.swift", Array(sheet.utf8), of: edited, Editions(from: try study(old), to: edited))
    #expect(rebase.moves.count == 1)
    #expect(rebase.moves.first?.words == nil)
    #expect(rebase.moves.first?.other == "office \(words.1)")
    #expect(rebase.diff.isEmpty)
  }

  @Test(
    "Words of a quotation are nobody’s to move",
    arguments: [
      ("“The bell ran the whole night,” said", "“The bell has run the whole night,” said", "bell ran the whole"),
      ("“The bell ran the whole night,” said", "The bell rang the whole night, said", "bell ran the whole"),
      ("“The bell ran the whole night,” said", "“The bell ran the entire night,” said", "the whole night"),
    ])
  func quoted(_ old: String, _ new: String, _ anchor: String) throws {
    let text = "The ferry lay at the pier. \(old) Ann Hale, the harbor master. Nobody was hurt."
    let edited = try study(text.replacing(old, with: new))
    for label in ["quotation", "claim"] {
      let sheet = #"FactSheet("seeds/ferry.txt") { The(\#(label): "\#(anchor)").isAttributed(to: "Ann Hale") }"#
      let rebase = Rebase(
        path: "Assertions/Ferry.swift", Array(sheet.utf8), of: edited, Editions(from: try study(text), to: edited))
      #expect(rebase.moves.count == 1)
      #expect(rebase.moves.allSatisfy { $0.words == nil && ($0.isRequoted || $0.other == nil) })
      #expect(rebase.rebased == Array(sheet.utf8))
    }
  }

  /// What a rebase makes of a sheet with a comment, when a text is edited.
  private func rebased(_ comment: String, _ fact: String, from old: String, to new: String, keepsOld: Bool) throws
    -> String
  {
    let sheet = """
      var ferry: FactSheet {
        FactSheet("seeds/ferry.txt") {
          // \(comment)
          \(fact)
        }
      }
      """
    let edited = try study("Nobody was hurt. \(new) The pier is closed.")
    let editions = keepsOld ? Editions(from: try study("Nobody was hurt. \(old) The pier is closed."), to: edited) : nil
    let rebase = Rebase(path: "Assertions/Ferry.swift", Array(sheet.utf8), of: edited, editions)
    return String(decoding: rebase.rebased, as: UTF8.self).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }[2...].prefix { !$0.hasPrefix("}") }.joined(separator: "\n")
  }

  @Test(
    "A rebase renews the comment above a fact, also where its sentence changed much",
    arguments: [
      "The ferry carried 412 passengers in the storm, said Hale.",
      "On Monday, as the storm tore at the pier and the bells rang, the old ferry took 412 passengers across to Marlow.",
      "With 412 passengers it was the fullest crossing since the service opened.",
      "Hale counted 380 passengers.",
      "There were fewer passengers than on any day of the week before, and the harbor master put that down to the wind.",
    ])
  func renewedComment(_ new: String) throws {
    let old = "The Aldergate ferry carried 412 passengers on Monday."
    let fact = #"The(figure: "passengers").is(412)"#
    let renewed = try rebased(old, fact, from: old, to: new, keepsOld: true)
    #expect(renewed.replacing("\n// ", with: " ") == "// \(new)\n\(fact)")
  }

  @Test(
    "A rebase leaves a remark of somebody’s own alone, with an older edition and without", arguments: [true, false])
  func remark(_ keepsOld: Bool) throws {
    let old = "The Aldergate ferry carried 412 passengers on Monday."
    let new = "On Monday the ferry of Aldergate carried all of the 412 passengers."
    let fact = #"The(figure: "passengers").is(412)"#
    for remark in ["Ann Hale confirmed the passengers by telephone.", "See the log, page 4: passengers."] {
      #expect(try rebased(remark, fact, from: old, to: new, keepsOld: keepsOld) == "// \(remark)\n\(fact)")
    }
    #expect(try rebased(old, fact, from: old, to: new, keepsOld: false) == "// \(new)\n\(fact)")
  }
}

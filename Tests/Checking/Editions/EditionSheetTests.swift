import Expectations
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// A sheet over several editions of one piece.
struct EditionSheetTests {
  private let first = "---\ndate: 2026-03-03\n---\nThe ferry carried 380 passengers on Monday. Nobody was hurt.\n"
  private let second =
    "---\ndate: 2026-03-03\nupdated: 2026-03-04\n---\nThe ferry carried 412 passengers on Monday. Two people were hurt.\n"

  private func judged(_ sheet: FactSheet, _ texts: [String: String]) throws -> [Examiner.Judged] {
    let studies = try texts.map { Study(try Document(path: $0.key, bytes: Array($0.value.utf8))) }
    let examiner = Examiner(library: Library(studies: studies, root: "/nowhere"), day: Example.day)
    return sheet.compactMap(examiner.judge)
  }

  private var both: [String: String] { ["seeds/ferry-1.txt": first, "seeds/ferry-2.txt": second] }

  private func messages(_ judged: Examiner.Judged?) -> [String] {
    judged?.findings.map { "\($0.finding.document): \($0.severity.rawValue): \($0.finding.message)" } ?? []
  }

  @Test("A sheet over editions")
  func parts() {
    expect("judges each fact in each edition, and the finding says which") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { The(figure: "passengers").is(412) }
      let judged = try judged(sheet, both)
      expect(judged.first?.verdicts, is: ["seeds/ferry-1.txt": .fails, "seeds/ferry-2.txt": .holds])
      expect(messages(judged.first), is: ["seeds/ferry-1.txt: error: the text says 380 passengers, the sheet says 412"])
    }

    expect("says of a weekday in an edition without a date that this is why it is no day") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(dateOf: "ferry carried").is("2026-03-02")
      }
      let texts = both.mapValues { $0.replacing("date: 2026-03-03\n", with: "") }
      try expect(
        messages(judged(sheet, texts).first).first,
        is: """
          seeds/ferry-1.txt: error: “Monday” is counted from the day of publication, and the document tells none; expected \
          a header with a line such as date: 2026-03-03
          """)
    }

    expect("holds a fact to the editions since one and through another, by itself or by its section") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(figure: "passengers").is(380).through("seeds/ferry-1.txt")
        Section("Later", since: "seeds/ferry-2.txt") {
          The(figure: "passengers").is(412)
          The(figure: "were hurt").is(2)
          The(figure: "passengers").is(380).since("seeds/ferry-1.txt").through("seeds/ferry-1.txt")
        }
      }
      let judged = try judged(sheet, both)
      expect(judged.prefix(4).allSatisfy { $0.verdict == .holds && $0.findings.isEmpty })
      expect(
        judged.prefix(4).map(\.documents),
        is: [
          ["seeds/ferry-1.txt"], ["seeds/ferry-2.txt"], ["seeds/ferry-2.txt"], ["seeds/ferry-1.txt"],
        ])
    }

    expect("says once, and as an error, that it has no such edition") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(figure: "passengers").is(412).since("seeds/fery-2.txt")
        The(figure: "passengers").is(412).since("seeds/ferry-2.txt").through("seeds/ferry-1.txt")
      }
      let judged = try judged(sheet, both)
      expect(
        messages(judged.first),
        is: [
          "seeds/ferry-1.txt: error: the sheet has no edition “seeds/fery-2.txt”; did you mean seeds/ferry-2.txt?"
        ])
      expect(messages(judged[1]).first?.contains("which comes before it"), is: true)
      expect(judged[1].verdict, is: .undecided)
    }

    expect("and a sheet that is over no editions has none to be since") {
      let sheet = FactSheet("seeds/ferry-1.txt") { The(figure: "passengers").is(380).since("seeds/ferry-1.txt") }
      expect(messages(try judged(sheet, both).first).first?.contains("this sheet is not over editions"), is: true)
      let desk = FactSheet(everyDocumentIn: "seeds") { HouseRule(.quotationClosed).since("seeds/ferry-1.txt") }
      try expect(judged(desk, both).first?.verdict, is: .undecided)
    }

    expect("says that it names an edition twice, and judges that one once") {
      let sheet = FactSheet(editions: "seeds/ferry-2.txt", "seeds/ferry-2.txt") { The(figure: "passengers").is(412) }
      let judged = try judged(sheet, both)
      expect(judged.first?.documents, is: ["seeds/ferry-2.txt"])
      expect(
        messages(judged.last), is: ["seeds/ferry-2.txt: error: the sheet names the edition seeds/ferry-2.txt twice"])
    }

    expect("says that an edition is older than the one before it, and compares nothing then") {
      let sheet = FactSheet(editions: "seeds/ferry-2.txt", "seeds/ferry-1.txt") {
        The(figure: "passengers").isAtLeast(1)
      }
      let judged = try judged(sheet, both)
      expect(judged.last?.verdict, is: .undecided)
      expect(
        messages(judged.last),
        is: [
          "seeds/ferry-1.txt: error: this edition is of 2026-03-03, and seeds/ferry-2.txt, which the sheet names before "
            + "it, of 2026-03-04; expected the earliest first"
        ])
    }

    expect("takes the order as it is told where an edition has no date") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(figure: "passengers").isAtLeast(1)
      }
      let texts = [
        "seeds/ferry-1.txt": "The ferry carried 380 passengers.",
        "seeds/ferry-2.txt": "The ferry carried 412 passengers.",
      ]
      try expect(judged(sheet, texts).last?.findings.map(\.severity), is: [.warning])
    }

    expect("is undecided of an edition that is not there, and judges the others") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-9.txt", "seeds/ferry-2.txt") {
        The(figure: "passengers").isAtLeast(380)
      }
      let judged = try judged(sheet, both)
      expect(judged.first?.verdicts["seeds/ferry-9.txt"], is: .undecided)
      expect(judged.first?.verdicts["seeds/ferry-2.txt"], is: .holds)
      expect(messages(judged.first).count, is: 1)
      expect(judged.last?.findings.map(\.severity), is: [.note])
    }

    expect("says once of a document that is gone that it is, as an error, and leaves every fact undecided") {
      let sheet = FactSheet("seeds/ferry-9.txt") {
        The(figure: "passengers").is(412).severity(.note).waived(because: "the log")
        The(figure: "were hurt").is(2)
        Every(.quotation).isClosed()
      }
      let judged = try judged(sheet, both)
      expect(judged.map(\.verdict), is: [.undecided, .undecided, .undecided])
      expect(
        judged.flatMap { messages($0) },
        is: ["seeds/ferry-9.txt: error: there is no such file; did you mean seeds/ferry-1.txt?"])
    }

    expect("tells where the words of a fact went since the edition before") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(figure: "ferry carried").isAtLeast(380)
        The(figure: "Two people").is(2)
      }
      let texts = ["seeds/ferry-1.txt": first, "seeds/ferry-2.txt": second.replacing("carried", with: "took")]
      let judged = try judged(sheet, texts)
      expect(messages(judged.first).first?.contains("the fact seems to be told now as “"), is: true)
      expect(messages(judged[1]).first?.contains("they do in seeds/ferry-2.txt"), is: true)
    }

    expect("keeps each fact’s identity when a later edition comes in") {
      let two = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { The(figure: "passengers").is(412) }
      let three = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt", "seeds/ferry-3.txt") {
        The(figure: "passengers").is(412)
      }
      expect(two.map(\.subject.path), is: three.map(\.subject.path))
      expect(two.first?.subject.path, is: "editions of seeds/ferry-1.txt")
    }

    expect("compares its editions of itself as a house rule, and as a fact of its own where it says so") {
      let silent = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { Every(.quotation).isClosed() }
      expect(silent.map(\.isHouseRule), is: [false, true])
      let spoken = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { Every(.edition).tellsItsChanges() }
      expect(spoken.map(\.isHouseRule), is: [false])
      let untold = ["seeds/ferry-1.txt": first, "seeds/ferry-2.txt": first.replacing("380", with: "412")]
      try expect(judged(silent, untold).last?.findings.map(\.severity), is: [.warning])
      try expect(judged(spoken, untold).last?.findings.map(\.severity), is: [.error])
      let one = FactSheet(editions: "seeds/ferry-1.txt") { Every(.quotation).isClosed() }
      expect(one.count, is: 1)
    }

    expect("takes from a folder’s sheet what it speaks of itself, in each of its editions") {
      let own = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        Every(.quotation).isClosed()
        No(.placeholder).remains().since("seeds/ferry-2.txt")
      }
      let desk = FactSheet(everyDocumentIn: "seeds", except: [own]) {
        HouseRule(.quotationClosed)
        HouseRule(.placeholderGone)
      }
      try expect(judged(desk, both).map(\.documents), is: [[], ["seeds/ferry-1.txt"]])
    }

    expect("asks that a figure has one value through all editions, each of which has to give it") {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(figure: "passengers").hasOneValue()
        The(figure: "people were hurt").hasOneValue()
      }
      let judged = try judged(sheet, both)
      expect(judged[0].verdicts, is: ["seeds/ferry-1.txt": .holds, "seeds/ferry-2.txt": .fails])
      expect(judged[1].verdicts, is: ["seeds/ferry-1.txt": .undecided, "seeds/ferry-2.txt": .holds])
    }

    expect("has a sign-off stand for the sentence of every edition") {
      let words = "The ferry carried 380 passengers on Monday."
      let changed = "The ferry carried 412 passengers on Monday."
      func confirmation(_ sentence: String, _ later: String) throws -> Findings.Confirmation? {
        let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
          The(figure: "passengers").isAtLeast(1).checked(
            by: "A. B.", on: "2026-03-03", sentence: "\(Fingerprint(of: sentence))")
        }
        return try judged(sheet, ["seeds/ferry-1.txt": words, "seeds/ferry-2.txt": later]).first?.confirmation
      }
      try expect(confirmation(words, words + " Nobody was hurt."), is: .signed)
      try expect(confirmation(words, changed), is: .changed)
      try expect(confirmation("\(words) \(changed)", changed), is: .signed)
    }
  }
}

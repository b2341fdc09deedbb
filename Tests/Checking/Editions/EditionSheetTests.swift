import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// A sheet over several editions of one piece.
@Suite("A sheet over editions")
struct EditionSheetTests {
  private let first = "---\ndate: 2026-03-03\n---\nThe ferry carried 380 passengers on Monday. Nobody was hurt.\n"
  private let second =
    "---\ndate: 2026-03-03\nupdated: 2026-03-04\n---\nThe ferry carried 412 passengers on Monday. Two people were hurt.\n"

  private func judged(_ sheet: FactSheet, _ texts: [String: String]) throws -> [Examiner.Judged] {
    let studies = try texts.map { Study(try Document(path: $0.key, bytes: Array($0.value.utf8))) }
    let examiner = Examiner(library: Library(studies: studies, root: "/nowhere"), day: Example.day)
    return sheet.compactMap { examiner.judge($0) }
  }

  private var both: [String: String] { ["seeds/ferry-1.txt": first, "seeds/ferry-2.txt": second] }

  private func messages(_ judged: Examiner.Judged?) -> [String] {
    judged?.findings.map { "\($0.finding.document): \($0.severity.rawValue): \($0.finding.message)" } ?? []
  }

  @Test("A sheet over editions judges each fact in each edition, and the finding says which")
  func judgesEachFactInEachEdition() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { The(figure: "passengers").is(412) }
    let judged = try judged(sheet, both)
    #expect(judged.first?.verdicts == ["seeds/ferry-1.txt": .fails, "seeds/ferry-2.txt": .holds])
    #expect(messages(judged.first) == ["seeds/ferry-1.txt: error: the text says 380 passengers, the sheet says 412"])
  }

  @Test("A sheet over editions says of a weekday in an edition without a date that this is why it is no day")
  func saysOfWeekdayInEditionWithout() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      The(dateOf: "ferry carried").is("2026-03-02")
    }
    let texts = both.mapValues { $0.replacing("date: 2026-03-03\n", with: "") }
    #expect(
      try messages(judged(sheet, texts).first).first == """
        seeds/ferry-1.txt: error: “Monday” is counted from the day of publication, and the document tells none; expected \
        a header with a line such as date: 2026-03-03
        """)
  }

  @Test("A sheet over editions holds a fact to the editions since one and through another, by itself or by its section")
  func holdsFactToEditionsSince() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      The(figure: "passengers").is(380).through("seeds/ferry-1.txt")
      Section("Later", since: "seeds/ferry-2.txt") {
        The(figure: "passengers").is(412)
        The(figure: "were hurt").is(2)
        The(figure: "passengers").is(380).since("seeds/ferry-1.txt").through("seeds/ferry-1.txt")
      }
    }
    let judged = try judged(sheet, both)
    #expect(judged.prefix(4).allSatisfy { $0.verdict == .holds && $0.findings.isEmpty })
    #expect(
      judged.prefix(4).map(\.documents) == [
        ["seeds/ferry-1.txt"], ["seeds/ferry-2.txt"], ["seeds/ferry-2.txt"], ["seeds/ferry-1.txt"],
      ])
  }

  @Test("A sheet over editions says once, and as an error, that it has no such edition")
  func saysOnce() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      The(figure: "passengers").is(412).since("seeds/fery-2.txt")
      The(figure: "passengers").is(412).since("seeds/ferry-2.txt").through("seeds/ferry-1.txt")
    }
    let judged = try judged(sheet, both)
    #expect(
      messages(judged.first) == [
        "seeds/ferry-1.txt: error: the sheet has no edition “seeds/fery-2.txt”; did you mean seeds/ferry-2.txt?"
      ])
    #expect(messages(judged[1]).first?.contains("which comes before it") == true)
    #expect(judged[1].verdict == .undecided)
  }

  @Test("A sheet that is over no editions has none to be since")
  func sheetThatIsOverNoEditionsHasNone() throws {
    let sheet = FactSheet("seeds/ferry-1.txt") { The(figure: "passengers").is(380).since("seeds/ferry-1.txt") }
    #expect(messages(try judged(sheet, both).first).first?.contains("this sheet is not over editions") == true)
    let desk = FactSheet(everyDocumentIn: "seeds") { HouseRule(.quotationClosed).since("seeds/ferry-1.txt") }
    #expect(try judged(desk, both).first?.verdict == .undecided)
  }

  @Test("A sheet over editions says that it names an edition twice, and judges that one once")
  func saysThatItNamesEditionTwice() throws {
    let sheet = FactSheet(editions: "seeds/ferry-2.txt", "seeds/ferry-2.txt") { The(figure: "passengers").is(412) }
    let judged = try judged(sheet, both)
    #expect(judged.first?.documents == ["seeds/ferry-2.txt"])
    #expect(messages(judged.last) == ["seeds/ferry-2.txt: error: the sheet names the edition seeds/ferry-2.txt twice"])
  }

  @Test("A sheet over editions says that an edition is older than the one before it, and compares nothing then")
  func saysThatEditionIsOlder() throws {
    let sheet = FactSheet(editions: "seeds/ferry-2.txt", "seeds/ferry-1.txt") {
      The(figure: "passengers").isAtLeast(1)
    }
    let judged = try judged(sheet, both)
    #expect(judged.last?.verdict == .undecided)
    #expect(
      messages(judged.last) == [
        "seeds/ferry-1.txt: error: this edition is of 2026-03-03, and seeds/ferry-2.txt, which the sheet names before "
          + "it, of 2026-03-04; expected the earliest first"
      ])
  }

  @Test("A sheet over editions takes the order as it is told where an edition has no date")
  func takesOrderAsItIsTold() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      The(figure: "passengers").isAtLeast(1)
    }
    let texts = [
      "seeds/ferry-1.txt": "The ferry carried 380 passengers.",
      "seeds/ferry-2.txt": "The ferry carried 412 passengers.",
    ]
    #expect(try judged(sheet, texts).last?.findings.map(\.severity) == [.warning])
  }

  @Test("A sheet over editions is undecided of an edition that is not there, and judges the others")
  func isUndecidedOfEdition() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-9.txt", "seeds/ferry-2.txt") {
      The(figure: "passengers").isAtLeast(380)
    }
    let judged = try judged(sheet, both)
    #expect(judged.first?.verdicts["seeds/ferry-9.txt"] == .undecided)
    #expect(judged.first?.verdicts["seeds/ferry-2.txt"] == .holds)
    #expect(messages(judged.first).count == 1)
    #expect(judged.last?.findings.map(\.severity) == [.note])
  }

  @Test(
    "A sheet over editions says once of a document that is gone that it is, as an error, and leaves every fact undecided"
  )
  func saysOnceOfDocumentThatIsGone() throws {
    let sheet = FactSheet("seeds/ferry-9.txt") {
      The(figure: "passengers").is(412).severity(.note).waived(because: "the log")
      The(figure: "were hurt").is(2)
      Every(.quotation).isClosed()
    }
    let judged = try judged(sheet, both)
    #expect(judged.map(\.verdict) == [.undecided, .undecided, .undecided])
    #expect(
      judged.flatMap { messages($0) } == [
        "seeds/ferry-9.txt: error: there is no such file; did you mean seeds/ferry-1.txt?"
      ])
  }

  @Test("A sheet over editions tells where the words of a fact went since the edition before")
  func tellsWhereWordsOfFactWentSince() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      The(figure: "ferry carried").isAtLeast(380)
      The(figure: "Two people").is(2)
    }
    let texts = ["seeds/ferry-1.txt": first, "seeds/ferry-2.txt": second.replacing("carried", with: "took")]
    let judged = try judged(sheet, texts)
    #expect(messages(judged.first).first?.contains("the fact seems to be told now as “") == true)
    #expect(messages(judged[1]).first?.contains("they do in seeds/ferry-2.txt") == true)
  }

  @Test("A sheet over editions keeps each fact’s identity when a later edition comes in")
  func keepsEachFactIdentityWhenLater() {
    let two = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { The(figure: "passengers").is(412) }
    let three = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt", "seeds/ferry-3.txt") {
      The(figure: "passengers").is(412)
    }
    #expect(two.map(\.subject.path) == three.map(\.subject.path))
    #expect(two.first?.subject.path == "editions of seeds/ferry-1.txt")
  }

  @Test(
    "A sheet over editions compares its editions of itself as a house rule, and as a fact of its own where it says so")
  func comparesItsEditionsOfItself() throws {
    let silent = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { Every(.quotation).isClosed() }
    #expect(silent.map(\.isHouseRule) == [false, true])
    let spoken = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") { Every(.edition).tellsItsChanges() }
    #expect(spoken.map(\.isHouseRule) == [false])
    let untold = ["seeds/ferry-1.txt": first, "seeds/ferry-2.txt": first.replacing("380", with: "412")]
    #expect(try judged(silent, untold).last?.findings.map(\.severity) == [.warning])
    #expect(try judged(spoken, untold).last?.findings.map(\.severity) == [.error])
    let one = FactSheet(editions: "seeds/ferry-1.txt") { Every(.quotation).isClosed() }
    #expect(one.count == 1)
  }

  @Test("A sheet over editions takes from a folder’s sheet what it speaks of itself, in each of its editions")
  func takesFromFolderSheetWhatItSpeaks() throws {
    let own = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      Every(.quotation).isClosed()
      No(.placeholder).remains().since("seeds/ferry-2.txt")
    }
    let desk = FactSheet(everyDocumentIn: "seeds", except: [own]) {
      HouseRule(.quotationClosed)
      HouseRule(.placeholderGone)
    }
    #expect(try judged(desk, both).map(\.documents) == [[], ["seeds/ferry-1.txt"]])
  }

  @Test("A sheet over editions asks that a figure has one value through all editions, each of which has to give it")
  func asksThatFigureHasOneValue() throws {
    let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
      The(figure: "passengers").hasOneValue()
      The(figure: "people were hurt").hasOneValue()
    }
    let judged = try judged(sheet, both)
    #expect(judged[0].verdicts == ["seeds/ferry-1.txt": .holds, "seeds/ferry-2.txt": .fails])
    #expect(judged[1].verdicts == ["seeds/ferry-1.txt": .undecided, "seeds/ferry-2.txt": .holds])
  }

  @Test("A sheet over editions has a sign-off stand for the sentence of every edition")
  func hasSignOffStandForSentence() throws {
    let words = "The ferry carried 380 passengers on Monday."
    let changed = "The ferry carried 412 passengers on Monday."
    func confirmation(_ sentence: String, _ later: String) throws -> Findings.Confirmation? {
      let sheet = FactSheet(editions: "seeds/ferry-1.txt", "seeds/ferry-2.txt") {
        The(figure: "passengers").isAtLeast(1).checked(
          by: "A. B.", on: "2026-03-03", sentence: "\(Fingerprint(of: sentence))")
      }
      return try judged(sheet, ["seeds/ferry-1.txt": words, "seeds/ferry-2.txt": later]).first?.confirmation
    }
    #expect(try confirmation(words, words + " Nobody was hurt.") == .signed)
    #expect(try confirmation(words, changed) == .changed)
    #expect(try confirmation("\(words) \(changed)", changed) == .signed)
  }
}

import Foundation

@testable import Checking
@testable import Command
@testable import Extraction
@testable import Findings
@testable import SourceText

/// What somebody else writes and FactCheck reads, each kind by a letter.
enum HostileInput {
  static func meet(_ kind: UInt8, _ bytes: [UInt8]) {
    switch kind {
    // Layouts, by the ending of the name.
    case UInt8(ascii: "m"): file("seeds/x.md", bytes)
    case UInt8(ascii: "h"): file("seeds/x.html", bytes)
    case UInt8(ascii: "c"): file("seeds/x.csv", bytes)
    case UInt8(ascii: "v"): file("seeds/x.srt", bytes)
    case UInt8(ascii: "x"): file("seeds/x.docx", archive("word/document.xml", bytes))
    case UInt8(ascii: "o"): file("seeds/x.odt", archive("content.xml", bytes))
    case UInt8(ascii: "z"): file("seeds/x.docx", bytes)
    case UInt8(ascii: "g"): export(bytes)
    case UInt8(ascii: "i"): _ = try? Inflater.inflated(bytes[...], limit: 1 << 20)
    case UInt8(ascii: "u"): file("seeds/x.txt", [0xFF, 0xFE] + bytes)
    // Streams and files of a project.
    case UInt8(ascii: "n"): line(bytes)
    case UInt8(ascii: "w"): _ = WaiverFile(path: "Assertions/waivers.json", bytes)
    case UInt8(ascii: "b"): _ = try? Baseline(path: "Assertions/baseline.json", bytes)
    case UInt8(ascii: "j"): journal(bytes)
    case UInt8(ascii: "r"):
      guard let report = try? Report(json: bytes) else { return }
      for writer in Writer.all { _ = writer.render(report) }
    case UInt8(ascii: "s"): sheet(bytes)
    // Two texts: editions of one piece, a document and its transcript, a sheet and its document.
    case UInt8(ascii: "e"): two(bytes, editions)
    case UInt8(ascii: "t"): two(bytes, transcript)
    case UInt8(ascii: "a"): two(bytes, anchors)
    case UInt8(ascii: "f"): two(bytes, facts)
    // A document that a draft is made of, and that is changed to measure a sheet.
    case UInt8(ascii: "p"): draft(bytes)
    case UInt8(ascii: "l"): editor(bytes)
    default: file("seeds/x.txt", bytes)
    }
  }

  // MARK: Documents

  private static func study(_ path: String, _ bytes: [UInt8]) -> Study? {
    (try? Document(path: path, file: bytes, limit: 1 << 20)).map { Study($0) }
  }

  private static func file(_ path: String, _ bytes: [UInt8]) {
    guard let study = study(path, bytes) else { return }
    judge(study)
  }

  /// Asks every house rule of a document; what is read and found lies within the text.
  private static func judge(_ study: Study) {
    let count = study.document.bytes.count
    let examiner = Examiner(library: Library(studies: [study]), day: Example.day)
    for fact in HouseRules.strict.facts(about: [study.path]) {
      for judged in examiner.judge(fact)?.findings ?? [] {
        let range = judged.finding.range
        precondition(range.start >= 0 && range.end <= count, "a finding lies outside")
      }
    }
    for mark in study.marks { precondition(mark.range.start >= 0 && mark.range.end <= count, "a mark lies outside") }
    let json = JSONLine.bytes(ReadingJSON(study.reading, id: study.path))
    precondition(json.dropLast().allSatisfy { $0 >= 0x20 } && json.last == 0x0A, "a reading is no line")
  }

  private static func line(_ bytes: [UInt8]) {
    guard let input = try? InputLine(bytes[...], isTitled: true) else { return }
    judge(Study(input.document))
  }

  /// A WordPress export, and the first of its posts.
  private static func export(_ bytes: [UInt8]) {
    var names = PostNames()
    let posts = WordPressExport(bytes).posts
    for post in posts { _ = names.name(post) }
    if let first = posts.first { file("seeds/x.md", first.document) }
  }

  /// An archive of one file, which is stored as it is.
  private static func archive(_ name: String, _ file: [UInt8]) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let (name, sum) = (Array(name.utf8), Int(Archive.checksum(file)))
    let sizes = number(sum, 4) + number(file.count, 4) + number(file.count, 4) + number(name.count, 2) + number(0, 2)
    let entry: [UInt8] = [0x50, 0x4B, 3, 4] + number(20, 2) + number(0, 8) + sizes + name + file
    let list: [UInt8] =
      [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + number(0, 8) + sizes + number(0, 14) + name
    return entry + list + [0x50, 0x4B, 5, 6] + number(0, 4) + number(1, 2) + number(1, 2) + number(list.count, 4)
      + number(entry.count, 4) + number(0, 2)
  }

  // MARK: A project

  private static func journal(_ bytes: [UInt8]) {
    var assembly = Assembly(run: ReportRun(tool: "1", rules: "1", failLevel: .error, day: "2026-03-03"))
    for line in bytes.split(separator: 0x0A) {
      if let entry = try? JSONDecoder().decode(JournalEntry.self, from: Data(line)) { assembly.add(entry) }
    }
    let report = assembly.finished(false)
    for writer in Writer.all { _ = writer.render(report) }
  }

  private static func sheet(_ bytes: [UInt8]) {
    _ = Sheets.written(in: "Assertions/Ferry.swift", bytes)
    _ = SheetAnchors.written(in: bytes, of: "seeds/ferry.txt")
    // Every line may be one at which the compiler has seen a fact; what is written there stays a text.
    let word = Signing.Word(by: "A. \"B.\"", on: "2026-03-03", against: "x\ny")
    for line in 1...8 {
      for column in [1, 7, 40] {
        let place = ReportAssertion.Place(
          fileID: "A/F.swift", file: "Assertions/Ferry.swift", line: line, column: column)
        if let edit = FactEdit(".is(413)", at: place, in: bytes) {
          precondition(edit.range.lowerBound >= 0 && edit.range.upperBound <= bytes.count, "an edit lies outside")
        }
        guard let fact = fact(at: place) else { continue }
        for word in [word, nil] {
          var signed = bytes
          try? Signing.apply(Signing.Edit(fact: fact, word: word, fingerprint: "0123456789abcdef"), to: &signed)
          precondition(signed.count >= bytes.count / 2, "a signature has taken something away")
        }
      }
    }
  }

  private static func fact(at place: ReportAssertion.Place) -> ReportAssertion? {
    ReportAssertion(
      sheet: "seeds/ferry.txt", section: "", title: "x", occurrence: 1, order: 0, rule: "figure-is", tier: "fact",
      place: place, houseRule: false, verdict: .holds, severity: .error, confirmation: .author, signOff: nil,
      documents: [], ticks: [])
  }

  // MARK: Two texts

  private static func two(_ bytes: [UInt8], _ meet: ([UInt8], [UInt8]) -> Void) {
    let cut = bytes.firstIndex(of: 0x1E) ?? bytes.count / 2
    meet(Array(bytes[..<cut]), Array(bytes[cut...].drop { $0 == 0x1E }))
  }

  private static func editions(_ a: [UInt8], _ b: [UInt8]) {
    guard let old = study("seeds/a.txt", a), let new = study("seeds/b.txt", b) else { return }
    _ = EditionChanges(from: old, to: new)
    let editions = Editions(from: old, to: new)
    for mark in old.marks.prefix(40) { _ = editions.standing(of: old.document.text(mark.range)) }
    let texts = [old, new].map { String(decoding: $0.document.bytes, as: UTF8.self) }
    _ = LineDiff(texts[0].split(separator: "\n"), texts[1].split(separator: "\n"))
    let sheet = FactSheet(editions: "seeds/a.txt", "seeds/b.txt") {
      Every(.quotation).isClosed()
      Every(.edition).tellsItsChanges()
    }
    judge(sheet, [old, new])
  }

  private static func transcript(_ a: [UInt8], _ b: [UInt8]) {
    let path = "seeds/evidence/t.srt"
    guard let study = study("seeds/x.txt", a), let talk = try? Document(path: path, bytes: b) else { return }
    _ = Transcript(talk)
    let words = study.reading.quotations.first.map { study.document.text($0.inner) } ?? ""
    judge(
      FactSheet("seeds/x.txt") {
        The(quotation: words).isVerbatim(in: path)
        The(quotation: words).isVerbatim(in: path, spokenBy: words)
      }, [study, Study(talk)])
  }

  private static func anchors(_ a: [UInt8], _ b: [UInt8]) {
    guard let study = study("seeds/ferry.txt", b) else { return }
    let rebase = Rebase(path: "Assertions/Ferry.swift", a, of: study, Editions(from: study, to: study))
    _ = (rebase.rebased, rebase.diff)
  }

  /// Facts of words that a text may or may not hold.
  private static func facts(_ a: [UInt8], _ b: [UInt8]) {
    guard let study = study("seeds/x.txt", b) else { return }
    let words = String(decoding: a, as: UTF8.self)
    judge(
      FactSheet("seeds/x.txt") {
        The(figure: words).is(412)
        The(figure: words).is(.between("3 percent", and: 4))
        The(date: words).is("2026-03-03")
        The(quotation: words).isAttributed(to: words)
        The(claim: words).isAttributed(to: words)
        The(event: words).precedes(words)
        The(figures: words, words).sum(to: words)
        No(.document).states(words)
      }, [study])
  }

  private static func judge(_ sheet: FactSheet, _ studies: [Study]) {
    let examiner = Examiner(library: Library(studies: studies), day: Example.day)
    for fact in sheet { _ = examiner.judge(fact) }
  }

  // MARK: What is made of a document

  private static func draft(_ bytes: [UInt8]) {
    guard let study = study("seeds/x.txt", bytes) else { return }
    let draft = Drafter(study, in: Library(studies: [study]), day: Example.day).draft(.everything, limit: 20)
    for fact in draft.facts { _ = fact.worth }
    for change in Alterations.spread(Alterations.all(study.reading), limit: 3, seed: 1) {
      _ = change.bytes(of: study.document)
    }
  }

  /// What an editor sends: a change of a text.
  private static func editor(_ bytes: [UInt8]) {
    two(bytes) { a, b in
      var text = EditorText(b)
      guard let json = try? JSONDecoder().decode(JSONValue.self, from: Data(a)) else { return }
      _ = text.apply(json)
      _ = text.range(of: json["range"])
    }
  }
}

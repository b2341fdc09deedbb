import Foundation
import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// Drafts of ten articles of as many genres.
@Suite("Drafts of other genres")
struct GenreDraftTests {
  static let texts = [
    "../Articles/council.txt", "../Articles/court.txt", "../Articles/match.txt", "../Articles/quarter.txt",
    "../Articles/science.txt", "Texts/poll.txt", "Texts/obituary.txt", "Texts/crime.txt", "Texts/storm.txt",
    "Texts/market.md",
  ]

  private func draft(_ text: String, _ scope: DraftScope = .everything) throws -> Draft {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let bytes = Array(try Data(contentsOf: folder.appending(path: text)))
    let name = text.split(separator: "/").last.map(String.init) ?? text
    let study = Study(try Document(path: "seeds/\(name)", bytes: bytes))
    return Drafter(study, in: Library(studies: [study]), day: try #require(Day(iso: "2026-03-03"))).draft(scope)
  }

  @Test(
    "Drafts of other genres would tick off nine in ten of what was read, had somebody confirmed them", arguments: texts)
  func wouldTickOffNineInTenOfWhatWasRead(_ text: String) throws {
    let coverage = try draft(text).coverage
    let (read, covered) = coverage.reduce((0, 0)) { ($0.0 + $1.read, $0.1 + $1.covered) }
    #expect(read > 0)
    #expect(covered * 10 >= read * 9, "\(covered) of \(read)")
  }

  @Test("Drafts of other genres stand in the order of the text, a thing once", arguments: texts)
  func standInOrderOfText(_ text: String) throws {
    let draft = try draft(text)
    #expect(draft.facts.map(\.sentence) == draft.facts.map(\.sentence).sorted())
    let lines = draft.facts.map { "\($0.subject).\($0.verb)" }
    #expect(Set(lines).count == lines.count)
  }

  @Test("Drafts of other genres hold when they are judged as the facts of a sheet", arguments: texts)
  func holdWhenTheyAreJudgedAsFacts(_ text: String) throws {
    let draft = try draft(text)
    let path = draft.study.path
    let sheet = FactSheet(path) { for fact in draft.facts { fact.assertion.unconfirmed } }
    let examiner = Examiner(library: Library(studies: [draft.study]), day: try #require(Day(iso: "2026-03-03")))
    for fact in sheet {
      let judged = try #require(examiner.judge(fact))
      #expect(judged.verdict == .holds, "\(fact)")
    }
  }

  @Test("Drafts of other genres give a sitting of what they could, in the order of the text", arguments: texts)
  func giveSitting(_ text: String) throws {
    let (some, all) = (try draft(text, .worthChecking), try draft(text))
    #expect(some.facts.count + some.setAside == all.facts.count)
    let words = some.study.reading.prose.tokens
    let count = (0..<words.count).count { words[$0].isWord }
    #expect(some.facts.count <= max(20, count / 10))
    let lines = all.facts.map { "\($0.subject).\($0.verb)" }
    var rest = lines[...]
    for fact in some.facts {
      let place = try #require(rest.firstIndex(of: "\(fact.subject).\(fact.verb)"))
      rest = rest[(place + 1)...]
    }
  }
}

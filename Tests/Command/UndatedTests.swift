import Foundation
import Testing

@testable import Checking
@testable import Command
@testable import SourceText

@Suite("A text without a day of publication")
struct UndatedTests {
  @Test(
    "lacks its day where its words count from one, and only there",
    arguments: [
      ("The ferry sailed on Tuesday.", nil, true), ("The ferry sailed last year.", nil, true),
      ("The ferry is 40 meters long.", nil, false), ("The ferry sailed on 3 March 2026.", nil, false),
      ("The ferry sailed on Tuesday.", "2026-03-03", false),
    ] as [(String, String?, Bool)])
  func lacksItsDay(_ text: String, _ published: String?, _ lacks: Bool) throws {
    let study = Study(try Document(id: "a", text: text, published: published.flatMap { Day(iso: $0) }))
    #expect(study.lacksItsDay == lacks)
  }
}

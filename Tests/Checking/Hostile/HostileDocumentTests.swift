import Foundation
import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// A document is somebody else's text: it may neither crash a run nor make it slow.
@Suite("Hostile documents", .serialized)
struct HostileDocumentTests {
  /// Reads a text and asks every house rule of it; gives the number of findings.
  @discardableResult
  private func examine(_ text: String) throws -> Int {
    let study = Study(try Document(id: "seeds/x.txt", text: text, published: Example.day))
    let library = Library(studies: [study])
    let examination = Examination([study], first: study, library: library, isOwnSheet: false, day: Example.day)
    return HouseRules.news.assertions.reduce(0) { count, assertion in
      let verdict = assertion.judge(examination)
      for finding in verdict.findings {
        #expect(finding.range.start >= 0 && finding.range.end <= study.document.bytes.count)
      }
      return count + verdict.findings.count
    }
  }

  @Test("Hostile documents survive any shuffling of what texts are made of")
  func surviveAnyShufflingOfWhatTexts() throws {
    let seed = try PlantedFaultTests.seed()
    let words = seed.split(separator: " ").map { String($0) + " " } + LinearityTests.units
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, bound)))
    }
    for _ in 0..<150 {
      try examine((0..<60).map { _ in words[next(words.count)] }.joined())
      let bytes = Array(seed.utf8)
      let (a, b) = (next(bytes.count), next(bytes.count))
      var cut = bytes
      cut.removeSubrange(min(a, b)..<max(a, b))
      try examine("x" + String(decoding: cut, as: UTF8.self))
      for _ in 0..<5 { cut[next(cut.count)] = UInt8(next(256)) }
      try examine("x" + String(decoding: cut, as: UTF8.self))
    }
  }

  @Test("Hostile documents with numbers past all bounds are read or passed over")
  func withNumbersPastAllBoundsAreRead() throws {
    let huge = String(repeating: "9", count: 5_000)
    try examine("It cost $\(huge) million and \(huge).\(huge) percent of \(huge), from \(huge) to \(huge).")
    try examine("On \(huge) January \(huge), \(huge) years ago, the \(huge)th anniversary, at \(huge):\(huge) a.m.")
    try examine("In 9999 AD, 9999 years later, 99999 decades ago and 999999999 centuries before that it sank.")
    try examine("A \(huge)-year-old born \(huge) on 31 February 0000, 00/00/0000, 2024-99-99T99:99.")
  }
}

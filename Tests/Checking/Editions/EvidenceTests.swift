import Foundation
import Testing

@testable import Checking
@testable import Findings
@testable import SourceText

/// A file that facts were held against.
struct EvidenceTests {
  @Test("Evidence is unchanged as long as its bytes are, and says its digest where the sheet has none")
  func intact() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(
      at: root.appending(path: "seeds/evidence"), withIntermediateDirectories: true)
    let log = Array("412 persons aboard\u{FEFF}\r\n".utf8)
    try Data(log).write(to: root.appending(path: "seeds/evidence/log.txt"))
    try Data("The ferry sails.".utf8).write(to: root.appending(path: "seeds/ferry.txt"))
    func judged(_ path: String, _ digest: String) -> Examiner.Judged? {
      let sheet = FactSheet("seeds/ferry.txt") { The(evidence: path).isUnchanged(sha256: digest) }
      return sheet.first.flatMap { Examiner(library: Library(root: root.path), day: Example.day).judge($0) }
    }
    let digest = SHA256.hex(log)
    let path = "seeds/evidence/log.txt"
    #expect(judged(path, digest)?.verdict == .holds)
    #expect(judged(path, digest.uppercased())?.verdict == .holds)
    #expect(judged(path, SHA256.hex(Array("380 persons".utf8)))?.verdict == .fails)
    #expect(judged(path, "")?.verdict == .undecided)
    let unsigned = try #require(judged(path, "")?.findings.first)
    #expect(unsigned.finding.message.contains(digest))
    #expect(judged("../../etc/hosts", digest)?.verdict == .undecided)
    #expect(judged("seeds/evidence", digest)?.verdict == .undecided)
  }
}

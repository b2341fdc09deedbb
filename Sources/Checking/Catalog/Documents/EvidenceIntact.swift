import Findings
import SourceText

extension The where Subject == Evidence {
  /// A file that facts were held against, by its path from the root: `seeds/evidence/briefing.txt`.
  public init(
    evidence path: String, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    self.init([path], in: nil, "the evidence", SourcePlace(fileID, filePath, line, column))
  }

  /// The file is, byte for byte, the one with this SHA-256.
  public func isUnchanged(sha256: String) -> Assertion {
    assertion(.evidenceIntact, "is unchanged") { examination in
      let bytes: [UInt8]
      do throws(DocumentError) { bytes = try examination.library.bytes(phrase) } catch {
        return .undecided([.finding(.unreadable(phrase, error.message), at: examination.start)])
      }
      let now = SHA256.hex(bytes)
      guard sha256.utf8.count == 64, sha256.allSatisfy(\.isHexDigit) else {
        return .undecided([.finding(.noDigest(sha256, now), at: examination.start)])
      }
      if sha256.lowercased() == now { return .holds(touching: [examination.start]) }
      return .fails(
        [
          .finding(
            .changed(phrase), at: examination.start,
            operands: [.init("the file", text: phrase, value: now), .init("the sheet", text: sha256, value: sha256)])
        ], touching: [examination.start])
    }
  }
}

extension Rule {
  package static let evidenceIntact: Rule = Rule(
    id: "evidence-intact", category: .documents, summary: "The evidence is the file that was checked, byte for byte.",
    discussion: """
      A fact that was held against a file holds of that file. Its SHA-256 is what sha256sum prints of it, and what this rule \
      says where the sheet gives none.
      """
  ) {
    let log = The(evidence: "seeds/evidence/log.txt")
    log.isUnchanged(sha256: SHA256.hex("412 persons aboard")).undecided(
      "⟦⟧The ferry carried 412 passengers.", because: "no such file lies there")
  }
}

extension Finding.Message {
  fileprivate static func changed(_ path: String) -> Self { "\(path) has changed since it was checked" }

  fileprivate static func noDigest(_ text: String, _ now: String) -> Self {
    "the sheet’s “\(text)” is no SHA-256; that of the file as it is now is \(now)"
  }

  fileprivate static func unreadable(_ path: String, _ reason: String) -> Self {
    "the evidence \(path) cannot be read: \(reason)"
  }
}

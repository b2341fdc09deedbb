import Extraction
import Findings
import SourceText

extension Verdict {
  /// The same with one finding a paragraph, the first of the gravest; one that does not say so itself is a warning.
  func oncePerParagraph(of reading: Reading) -> Verdict {
    var best: [Int: Int] = [:]
    for (index, finding) in findings.enumerated() {
      let paragraph = reading.paragraph(at: finding.range.start)
      guard let before = best[paragraph] else {
        best[paragraph] = index
        continue
      }
      if (finding.severity ?? .warning) > (findings[before].severity ?? .warning) { best[paragraph] = index }
    }
    var verdict = self
    verdict.findings = best.values.sorted().map { findings[$0] }
    return verdict
  }
}

extension Reading {
  /// The paragraph of a place.
  func paragraph(at offset: Int) -> Int {
    sentences[Int(prose.sentenceOf[prose.tokens.index(at: offset)])].paragraph
  }
}

import Checking
import Findings
import Foundation
import SourceText

/// The project that an editor has open: its root, its waivers and baseline, its last report.
struct EditorDesk {
  /// A real path without a final slash; nil where there is no project, and every text is looked at by itself.
  let root: String?

  /// What a document lies in that belongs to no project.
  private static let nowhere = "/"

  /// The path of a document from the root, where it is one that is checked; nil for any other file.
  ///
  /// In a project that is what lies in `seeds/`, but for the evidence; anywhere else it is any text.
  func path(ofURI uri: String) -> String? {
    guard let file = URL(string: uri), file.isFileURL else { return uri.hasPrefix("untitled:") ? uri : nil }
    let path = Library.real(file.path)
    guard let root, path.hasPrefix(root + "/") else { return path.hasSuffix(".swift") ? nil : String(path.dropFirst()) }
    let inside = String(path.dropFirst(root.count + 1))
    return inside.hasPrefix("seeds/") && !inside.split(separator: "/").dropLast().contains("evidence") ? inside : nil
  }

  func uri(_ path: String) -> String { URL(fileURLWithPath: (root ?? "") + "/" + path).absoluteString }

  /// A run that sees the text in the editor in the place of the file.
  func run(holding bytes: [UInt8], as path: String) -> Run {
    let library = Library(root: root ?? EditorDesk.nowhere)
    library.hold(bytes, as: path)
    var settings = RunSettings()
    (settings.document, settings.rule, settings.shard) = (nil, nil, nil)
    return Run(library: library, settings: settings)
  }

  /// What the desk's rules find, with what forgives it.
  func houseFindings(_ run: Run, of path: String) -> [ReportFinding] {
    HouseRules.news.facts(about: [path]).compactMap(run.judge).flatMap(\.findings)
  }

  /// What the last run found by the document's own sheet, where it stands now.
  ///
  /// A sentence that has changed since may be right by now: what was found in it is told no more, until the next run.
  func sheetFindings(of study: Study) -> [(finding: ReportFinding, range: TextRange, fact: ReportAssertion)] {
    guard let root, let report = try? ReportFolder(root + "/Reports").report() else { return [] }
    let facts = Dictionary(report.assertions.filter { !$0.houseRule }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let same = report.documents.contains { $0.path == study.path && $0.sha256 == SHA256.hex(study.document.fileBytes) }
    let findings = report.findings.filter { $0.document == study.path && $0.isOpen && facts[$0.assertion] != nil }
    guard !findings.isEmpty else { return [] }
    var sentences: [Fingerprint: TextRange] = [:]
    if !same {
      for sentence in study.reading.sentences {
        sentences[Fingerprint(of: study.document.text(sentence.range))] = sentence.range
      }
    }
    return findings.compactMap { finding in
      guard let fact = facts[finding.assertion] else { return nil }
      if same { return (finding, finding.place.range, fact) }
      guard let sentence = sentences[finding.fingerprint] else { return nil }
      let words = finding.quote.flatMap { EditorDesk.place(of: $0.exact, in: sentence, of: study) }
      return (finding, words ?? sentence, fact)
    }
  }

  /// Where words stand in a sentence.
  private static func place(of words: String, in sentence: TextRange, of study: Study) -> TextRange? {
    let wanted = Array(words.utf8)
    let bytes = study.document.bytes[sentence.start..<sentence.end]
    return bytes.firstRange(of: wanted).map { TextRange($0.lowerBound, $0.upperBound) }
  }
}

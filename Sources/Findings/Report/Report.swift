import Foundation

/// One run of the editorial check, whole: everything that any writer needs.
package struct Report: Sendable, Hashable, Codable {
  /// The version of this shape; a reader refuses one that it does not know.
  package static let currentFormat = 2

  package var format = Report.currentFormat
  package var run: ReportRun
  /// By path.
  package var documents: [ReportDocument] = []
  /// In the order of their sheets; documents' own sheets before the house rules.
  package var assertions: [ReportAssertion] = []
  /// The rules that these are of, by id.
  package var rules: [ReportRule] = []
  /// By document, then by place.
  package var findings: [ReportFinding] = []
  package var waivers: [ReportWaiver] = []
  package var baseline = ReportBaseline()
  /// Documents that were published although they were held; kept from run to run.
  package var publishedAnyway: [PublishedAnyway] = []
  /// What the runs before it came to; beside the report and not in it.
  package var earlier = EarlierRuns()

  private enum CodingKeys: String, CodingKey {
    case format, run, documents, assertions, rules, findings, waivers, baseline, publishedAnyway
  }

  package init(run: ReportRun) { self.run = run }
}

/// A rule, as a reader of alerts is told of it.
package struct ReportRule: Sendable, Hashable, Codable {
  package var id: String
  /// One sentence: the law.
  package var summary: String
  /// A, B or C.
  package var tier: String

  /// Of a rule that is not FactCheck's own, what it looks at and passes over; nil where it does not say.
  package var discussion: String?

  package init(id: String, summary: String, tier: String, discussion: String? = nil) {
    (self.id, self.summary, self.tier, self.discussion) = (id, summary, tier, discussion)
  }
}

/// What the archive's baseline accepted in this run.
package struct ReportBaseline: Sendable, Hashable, Codable {
  /// The findings that it lists.
  package var count = 0
  /// Those of them that the run found again.
  package var matched = 0

  package init(count: Int = 0, matched: Int = 0) { (self.count, self.matched) = (count, matched) }
}

/// Somebody's decision to publish what the gate held.
package struct PublishedAnyway: Sendable, Hashable, Codable {
  package var document: String
  package var sha256: String
  package var by: String
  package var because: String
  /// `2026-03-03`.
  package var day: String

  package init(document: String, sha256: String, by: String, because: String, day: String) {
    (self.document, self.sha256, self.by, self.because, self.day) = (document, sha256, by, because, day)
  }
}

extension Report {
  /// Why a kept report cannot be used.
  package struct Unreadable: Error, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// The report that these bytes are.
  package init(json bytes: [UInt8], path: String = "report.json") throws(Unreadable) {
    struct Versioned: Decodable { var format: Int }
    guard let versioned = try? JSONDecoder().decode(Versioned.self, from: Data(bytes)) else {
      throw Unreadable(
        description: "\(path): this is no report; expected an object with \"format\": \(Report.currentFormat)")
    }
    guard versioned.format == Report.currentFormat else {
      throw Unreadable(
        description: "\(path): the report has format \(versioned.format); expected \(Report.currentFormat)")
    }
    do {
      self = try JSONText.decoded(Report.self, bytes)
    } catch {
      throw Unreadable(description: "\(path): the report is damaged: \(Report.explain(error))")
    }
  }

  private static func explain(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context): "\(path(context)) lacks “\(key.stringValue)”"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      "\(path(context)) is not what it should be"
    default: "it cannot be decoded"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return path.isEmpty ? "it" : path
  }
}

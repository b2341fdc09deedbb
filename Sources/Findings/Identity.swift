/// What stays the same of a sentence when only its typography changes: 16 hexadecimal digits.
package struct Fingerprint: Sendable, Hashable, Codable, CustomStringConvertible {
  package let hex: String

  /// Of a sentence, folded.
  package init(of sentence: String) {
    hex = String(SHA256.hex(Folding.fold(sentence)).prefix(16))
  }

  /// One that was written down, in a sign-off or a baseline.
  package init(hex: String) { self.hex = hex }

  package init(from decoder: any Decoder) throws { hex = try decoder.singleValueContainer().decode(String.self) }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }

  package var description: String { hex }
}

/// The names by which a report, a baseline, an alert and a permalink know the same thing again in the next run.
package enum Identity {
  /// An assertion: the document or folder of its sheet, its section, its title, and the how-manieth of that title (1-based).
  package static func assertion(sheet: String, section: String, title: String, occurrence: Int) -> String {
    digest("assertion", sheet, section, Folding.fold(title), String(occurrence))
  }

  /// A finding: its rule, its document, the fingerprint of its sentence, and the how-manieth there (1-based).
  package static func finding(rule: String, document: String, sentence: Fingerprint, occurrence: Int) -> String {
    digest("finding", rule, document, sentence.hex, String(occurrence))
  }

  /// A waiver: what it forgives, and where it is written.
  package static func waiver(from place: String, document: String, rule: String, passage: String) -> String {
    digest("waiver", place, document, rule, Folding.fold(passage))
  }

  /// 16 hexadecimal digits of the parts, which no part can imitate: each is preceded by its length.
  private static func digest(_ parts: String...) -> String {
    String(SHA256.hex(parts.map { "\($0.utf8.count):\($0)" }.joined()).prefix(16))
  }
}

import Foundation

@testable import Extraction
@testable import SourceText

/// The readings that the tests of this folder look at, each against the same frozen day.
enum Spoken {
  static func reading(_ text: String) throws -> Reading {
    Reading(try Document(id: "x", text: text, published: Day(2026, 3, 3)))
  }

  /// The seed article, found by going up from this file.
  static func seed() throws -> Reading {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let path = "seeds/000_779e9474cb47dc5a.txt"
    return Reading(try Document(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path)))))
  }

  /// `source | cue | content -> who`, spans of one role joined by ` … `.
  static func line(_ attribution: Attribution, _ reading: Reading) -> String {
    func spans(_ ranges: [TextRange]) -> String { ranges.map { reading.text($0) }.joined(separator: " … ") }
    let who = attribution.who ?? "-"
    return "\(spans(attribution.source)) | \(spans(attribution.cue)) | \(spans(attribution.content)) -> \(who)"
  }

  static func attributions(_ text: String) throws -> [String] {
    let reading = try reading(text)
    return reading.attributions.map { line($0, reading) }
  }
}

import Foundation

@testable import Extraction
@testable import SourceText

extension Reading {
  /// A text published on Tuesday, 3 March 2026.
  convenience init(of text: String) throws {
    self.init(try Document(id: "x", text: text, published: Day(2026, 3, 3)))
  }

  static func ofSeedArticle() throws -> Reading {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let path = "seeds/000_779e9474cb47dc5a.txt"
    return Reading(try Document(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path)))))
  }

  /// Its attributions as `source | cue | content -> who`, spans of one role joined by ` … `.
  var attributionLines: [String] {
    attributions.map { attribution in
      func spans(_ ranges: [TextRange]) -> String { ranges.map { text($0) }.joined(separator: " … ") }
      let roles = [attribution.source, attribution.cue, attribution.content].map(spans)
      return "\(roles.joined(separator: " | ")) -> \(attribution.who ?? "-")"
    }
  }
}

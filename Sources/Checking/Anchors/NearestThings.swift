import Extraction
import Foundation
import SourceText

/// The things of a kind whose words are most like those of a phrase: "branch libraries" for "library branches".
struct NearestThings {
  /// At most three, the nearest first.
  private(set) var ranges: [TextRange] = []

  /// - Complexity: linear in the things, each looked at by its first words only.
  init(_ phrase: String, among things: [TextRange], of reading: Reading) {
    let wanted = Set(NearestThings.stems(phrase))
    guard !wanted.isEmpty else { return }
    let scored = things.compactMap { range -> (score: Int, range: TextRange)? in
      let own = NearestThings.stems(String(reading.text(range).prefix(200)))
      let score = Set(own).reduce(0) { sum, stem in
        sum + (wanted.contains(stem) ? 4 : wanted.contains { NearestThings.isAlike($0, stem) } ? 2 : 0)
      }
      return score > 0 ? (score * 10 - min(own.count, 9), range) : nil
    }
    var seen: Set<TextRange> = []
    ranges = scored.sorted { ($1.score, $0.range) < ($0.score, $1.range) }.map(\.range).filter {
      seen.insert($0).inserted
    }
    ranges = Array(ranges.prefix(3))
  }

  private static func stems(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { SupportPassage.stem(String($0)) }
      .filter { $0.count > 2 }
  }

  /// Whether two words begin alike or are a letter apart: "passengers" and "passages" are not, "Moralez" and "Morales" are.
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    guard one.count > 3, other.count > 3, abs(one.count - other.count) <= 2 else { return false }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return shared >= max(4, max(one.count, other.count) - 2)
  }
}

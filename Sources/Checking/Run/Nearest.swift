import SourceText

/// The word that somebody may have meant.
package enum Nearest {
  /// The candidate with the fewest changed letters; nil when none is near.
  package static func of(_ word: String, in candidates: [String]) -> String? {
    let word = Array(word.lowercased().utf8.prefix(64))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(word, Array(candidate.lowercased().utf8.prefix(64)))
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(2, word.count / 3) else { return nil }
    return best.candidate
  }

  /// Levenshtein's: letters put in, left out or changed.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = i
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let value = min(row[j] + 1, row[j + 1] + 1, corner + (x == y ? 0 : 1))
        corner = row[j + 1]
        row[j + 1] = value
      }
    }
    return row.last ?? a.count
  }
}

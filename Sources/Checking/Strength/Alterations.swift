package import Extraction
import SourceText

/// The changes that a text is tried with.
package enum Alterations {
  /// More than these are thinned out.
  package static let most = 200

  /// Every single change, in the order of the text.
  ///
  /// - Complexity: linear in the reading, but for the sorting.
  package static func all(_ reading: Reading) -> [Alteration] {
    let changes =
      CalendarAlterations(reading).changes + FigureAlterations(reading).changes + SourceAlterations(reading).changes
    let ranked = changes.filter { $0.edits.contains { reading.text($0.range) != $0.words } }.sorted { a, b in
      if a.range != b.range { return a.range < b.range }
      return a.kind.rank == b.kind.rank ? a.words < b.words : a.kind.rank < b.kind.rank
    }
    // A number in a length of time is a date's and a figure's, and changed once.
    var kept: [Alteration] = []
    for change in ranked where !kept.suffix(4).contains(where: { $0.edits == change.edits }) { kept.append(change) }
    return kept
  }

  /// At most so many of them, spread evenly: of each of as many equal stretches one, which the seed picks.
  package static func spread(_ changes: [Alteration], limit: Int = most, seed: Int) -> [Alteration] {
    guard limit > 0, changes.count > limit else { return Array(changes.prefix(max(0, limit))) }
    var state = UInt64(bitPattern: Int64(seed))
    return (0..<limit).map { stretch in
      let start = stretch * changes.count / limit
      let end = max(start + 1, (stretch + 1) * changes.count / limit)
      return changes[start + Int(next(&state) % UInt64(end - start))]
    }
  }

  /// SplitMix64, by Sebastiano Vigna.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Alteration.Kind {
  /// Its place among the kinds.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

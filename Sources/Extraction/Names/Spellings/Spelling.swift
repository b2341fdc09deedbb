import SourceText

/// How near two spellings are to each other.
package enum Spelling {
  /// The letters that have to be put in, left out, changed or swapped with their neighbor to make one word of the
  /// other, by their folded bytes; nil where it is more than two.
  ///
  /// - Complexity: linear in the words, which are looked at along a band of five.
  package static func distance(_ a: some StringProtocol, _ b: some StringProtocol) -> Int? {
    let (a, b) = (folded(a), folded(b))
    guard abs(a.count - b.count) <= most, max(a.count, b.count) <= longest else { return nil }
    if a == b { return 0 }
    var before = [Int](repeating: most + 1, count: b.count + 1)
    var last = before
    for column in 0...min(most, b.count) { last[column] = column }
    for row in stride(from: 1, through: a.count, by: 1) {
      var next = [Int](repeating: most + 1, count: b.count + 1)
      if row <= most { next[0] = row }
      for column in stride(from: max(1, row - most), through: min(b.count, row + most), by: 1) {
        let isSame = a[row - 1] == b[column - 1]
        var best = min(last[column - 1] + (isSame ? 0 : 1), last[column] + 1, next[column - 1] + 1)
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          best = min(best, before[column - 2] + 1)
        }
        next[column] = best
      }
      (before, last) = (last, next)
    }
    return last[b.count] <= most ? last[b.count] : nil
  }

  private static let most = 2
  private static let longest = 64

  static func folded(_ word: some StringProtocol) -> [Unicode.Scalar] {
    word.unicodeScalars.map { $0.isASCII ? Unicode.Scalar(lowerCase(UInt8($0.value))) : $0 }
  }

  /// Whether the longer word is the shorter one with an ending: `Serbian`, `Johnsons`, `Husseini`. A letter doubled at
  /// the end is none.
  static func isEnding(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.count < long.count, long.starts(with: short), let last = long.last else { return false }
    return last == "s" || last != short.last
  }

  /// Whether two letters are swapped, or one is doubled: what a hand does that means the same word.
  static func isSlip(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    if a.count == b.count {
      let places = a.indices.filter { a[$0] != b[$0] }
      return places.count == 2 && places[1] == places[0] + 1 && a[places[0]] == b[places[1]]
        && a[places[1]] == b[places[0]]
    }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.count + 1 == long.count else { return false }
    let at = short.indices.first { short[$0] != long[$0] } ?? short.count
    return at > 0 && long[at] == long[at - 1]
  }
}

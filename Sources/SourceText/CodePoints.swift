/// Turns UTF-8 offsets into offsets in Unicode code points, for outputs that count those.
package struct CodePoints: Sendable {
  /// The code points before each 64th byte; empty for a text that is all ASCII.
  private var before: [Int] = []
  private let bytes: [UInt8]

  /// - Complexity: linear in the bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    before.reserveCapacity(bytes.count / 64 + 1)
    var count = 0
    for at in bytes.indices {
      if at & 63 == 0 { before.append(count) }
      if bytes[at] & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// The number of code points that begin before a UTF-8 offset.
  package func offset(_ utf8: Int) -> Int {
    let utf8 = min(max(0, utf8), bytes.count)
    guard !before.isEmpty else { return utf8 }
    let block = min(utf8 >> 6, before.count - 1)
    var count = before[block]
    for at in (block << 6)..<utf8 where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

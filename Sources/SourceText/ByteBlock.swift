/// Eight bytes that are asked for single ones all at once: most of a text is passed over so.
@frozen
@usableFromInline
package struct ByteBlock {
  @usableFromInline let word: UInt64

  /// The bytes from a place on; nil where fewer are left.
  @inlinable
  package init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, before end: Int) {
    guard place >= 0, place + 8 <= end, end <= bytes.count, let base = bytes.baseAddress else { return nil }
    word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// Whether all are of ASCII.
  @inlinable package var isASCII: Bool { word & Self.tops == 0 }

  /// Whether one of them is a control character.
  @inlinable package var holdsControl: Bool { (word &- Self.ones &* 0x20) & ~word & Self.tops != 0 || holds(0x7F) }

  /// Whether one of them is a byte: it becomes zero, and what is subtracted from it borrows.
  @inlinable
  package func holds(_ byte: UInt8) -> Bool {
    let others = word ^ (Self.ones &* UInt64(byte))
    return (others &- Self.ones) & ~others & Self.tops != 0
  }
}

/// The files of a ZIP archive, as word processors write it: stored or deflated.
struct Archive {
  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  private let limit: Int

  private struct Entry {
    var method: Int
    var isLocked: Bool
    var checksum: UInt32
    var packed: Int
    var size: Int
    var offset: Int
  }

  /// No archive of a text has more files.
  private static let mostFiles = 10_000

  /// - Throws: when the bytes are no archive.
  init(_ bytes: [UInt8], limit: Int) throws(FormatFault) {
    (self.bytes, self.limit) = (bytes, limit)
    guard let end = Archive.end(bytes) else {
      throw FormatFault("the file is damaged: its ZIP archive has no end; save it once more")
    }
    var at = number(end + 16, 4)
    for _ in 0..<min(number(end + 10, 2), Archive.mostFiles) {
      guard at + 46 <= bytes.count, number(at, 4) == 0x0201_4B50 else { break }
      let (name, extra, remark) = (number(at + 28, 2), number(at + 30, 2), number(at + 32, 2))
      let entry = Entry(
        method: number(at + 10, 2), isLocked: number(at + 8, 2) & 1 == 1, checksum: UInt32(number(at + 16, 4)),
        packed: number(at + 20, 4), size: number(at + 24, 4), offset: number(at + 42, 4))
      // The first of two of a name counts.
      let path = bytes.text(TextRange(at + 46, at + 46 + name))
      if entries[path] == nil { entries[path] = entry }
      at += 46 + name + extra + remark
    }
  }

  /// Where the record at the end begins: a remark of at most 65,535 bytes may follow it.
  private static func end(_ bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return (max(0, last - 65_535)...last).last { bytes[$0] == 0x50 && bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
  }

  /// A number of some bytes, the lowest first; 0 beyond the end.
  private func number(_ at: Int, _ count: Int) -> Int {
    guard at >= 0, at + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  /// The bytes of a file; nil where there is none of that path.
  ///
  /// - Throws: when it is locked or damaged, is another than the archive says, or longer than the limit.
  func file(_ path: String) throws(FormatFault) -> [UInt8]? {
    guard let entry = entries[path] else { return nil }
    guard !entry.isLocked else { throw FormatFault("this file has a password; save it without one") }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard number(entry.offset, 4) == 0x0403_4B50, start <= bytes.count, entry.packed <= bytes.count - start else {
      throw FormatFault("the file is damaged: \(path) is not where its archive says; save it once more")
    }
    let packed = bytes[start..<start + entry.packed]
    let file: [UInt8]
    switch entry.method {
    case 0: file = Array(packed)
    case 8: file = try Inflater.inflated(packed, limit: limit)
    default: throw FormatFault("\(path) is compressed in a way that is not read here; save it once more")
    }
    guard file.count == entry.size, Archive.checksum(file) == entry.checksum else {
      throw FormatFault("the file is damaged: \(path) is not what its archive says; save it once more")
    }
    return file
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  /// CRC-32.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { table[Int(truncatingIfNeeded: ($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}

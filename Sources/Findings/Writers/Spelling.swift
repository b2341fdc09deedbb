import Foundation
import SourceText

/// How a format writes what means something to it, and what would act unseen; all else is copied in whole runs.
///
/// By bytes and pointers, since a debug build writes every report too: a thousand pages take it a fourth of the time that
/// they take it by scalars. A format's own, which is kept until the program ends.
struct Spelling: @unchecked Sendable {
  /// By byte: whether a scalar that is written otherwise may begin there.
  private let begins: UnsafeMutablePointer<Bool>
  /// By ASCII byte: what is written for it.
  private let ascii: [[UInt8]]

  /// - Parameter own: what the format writes for an ASCII scalar; for others, what `Visible` shows.
  init(_ own: [Unicode.Scalar: String]) {
    let shown = (0..<128).map { value in
      let scalar = Unicode.Scalar(UInt8(value))
      return own[scalar] ?? Visible.shown(scalar) ?? String(scalar)
    }
    ascii = shown.map { Array($0.utf8) }
    begins = .allocate(capacity: 256)
    for byte in 0..<256 {
      (begins + byte).initialize(
        to: byte < 128 ? shown[byte] != String(Unicode.Scalar(UInt8(byte))) : Visible.leads.contains(UInt8(byte)))
    }
  }

  func spelled(_ text: String) -> String {
    var text = text
    let spelled: String? = text.withUTF8 { bytes in
      var at = next(bytes, 0)
      guard at < bytes.count else { return nil }
      var written: [UInt8] = []
      written.reserveCapacity(bytes.count + bytes.count / 4 + 16)
      var start = 0
      while at < bytes.count {
        let length = Spelling.length(bytes[at])
        let end = min(bytes.count, at + length)
        let other: [UInt8]? =
          if length == 1 { ascii[Int(bytes[at])] } else {
            Spelling.shown(UnsafeBufferPointer(rebasing: bytes[at..<end]))
          }
        if let other {
          written.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
          written.append(contentsOf: other)
          start = end
        }
        at = next(bytes, end)
      }
      written.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
      return String(decoding: written, as: UTF8.self)
    }
    return spelled ?? text
  }

  /// The next byte at which something else may be written.
  private func next(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if begins[Int(byte)] {
        // Quotation marks, dashes and ellipses begin like what turns a text round, and are on every line.
        guard byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] >= 0x90, bytes[at + 2] <= 0xA7
        else { return at }
        at += 2
      }
      at += 1
    }
    return bytes.count
  }

  private static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first.flatMap(Visible.shown).map { Array($0.utf8) }
  }

  /// Whether a byte stands in a text.
  static func has(_ byte: UInt8, _ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    } ?? text.utf8.contains(byte)
  }
}

import Checking
import Foundation
import SourceText

/// Reads lines in pieces, so that a gigabyte takes no more memory than a megabyte.
struct LineReader {
  let file: Int32
  /// What is read before work on it begins, in bytes.
  var pieceSize = 1 << 20
  /// The bytes of a line that are kept: what is longer is no article.
  var longest = SizeLimit.bytes

  private var pending: [UInt8] = []
  private var searched = 0
  /// The bytes of the pending line that were not kept.
  private var dropped = 0
  private var number = 1
  private var isAtEnd = false

  init(_ file: Int32, pieceSize: Int = 1 << 20) { (self.file, self.pieceSize) = (file, max(1, pieceSize)) }

  /// Some lines in a row.
  struct Piece {
    var lines: [LineStream.Line]
    /// Whether the last of them has no end.
    var isCutOff: Bool
    /// The bytes that it was read from, ends of lines and all.
    var size: Int
  }

  /// The next lines, blank ones too, as soon as there are some; nil at the end.
  ///
  /// - Throws: why the file cannot be read.
  mutating func next() throws(LineStream.Failure) -> Piece? {
    while !isAtEnd {
      isAtEnd = try !fill()
      var end = pending.count
      if !isAtEnd {
        guard let last = pending[searched...].lastIndex(of: 0x0A) else {
          // One byte more than may be: it can be seen that the line is too long.
          let excess = pending.count - longest - 1
          if excess > 0 {
            pending.removeLast(excess)
            dropped += excess
          }
          searched = pending.count
          continue
        }
        end = last + 1
      }
      let piece = pending[..<end]
      pending = Array(pending[end...])
      searched = 0
      guard !piece.isEmpty else { continue }
      return divided(piece)
    }
    return nil
  }

  private mutating func divided(_ piece: ArraySlice<UInt8>) -> Piece {
    var lines: [LineStream.Line] = []
    var start = piece.startIndex
    while start < piece.endIndex {
      let end = LineReader.end(of: piece[start...])
      lines.append(LineStream.Line(number: number + lines.count, bytes: piece[start..<end]))
      start = end + 1
    }
    let isCutOff = piece.last != 0x0A
    let size = piece.count + dropped
    if !lines.isEmpty { lines[0].length += dropped }
    dropped = 0
    number += lines.count
    return Piece(lines: lines, isCutOff: isCutOff, size: size)
  }

  /// Where the first line of some bytes ends.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, let found = memchr(base, 0x0A, raw.count) else { return bytes.endIndex }
      return bytes.startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  /// Reads until the piece is full or nothing more is there for now; false at the end of the file.
  private mutating func fill() throws(LineStream.Failure) -> Bool {
    let goal = pending.count + pieceSize
    while pending.count < goal {
      var failure: Int32 = 0
      let buffer = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        var got = read(file, buffer.baseAddress, buffer.count)
        while got < 0, errno == EINTR { got = read(file, buffer.baseAddress, buffer.count) }
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      guard failure == 0 else {
        throw LineStream.Failure(description: "the input cannot be read (\(String(cString: strerror(failure))))")
      }
      if buffer.isEmpty { return false }
      pending += buffer
      var state = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      if poll(&state, 1, 0) == 0 { return true }
    }
    return true
  }
}

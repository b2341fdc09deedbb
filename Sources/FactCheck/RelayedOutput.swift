import Findings
import Foundation
import SourceText

/// The standard output of a test program on its way through `swift test`.
///
/// SwiftPM reads it in chunks, and drops a chunk whole in which a character is cut. So no chunk may be one: where the
/// system tells when a reader has taken what was written, each piece ends between two characters, is no larger than a read,
/// and waits for the one before it. Elsewhere the text is written in ASCII, which no chunk can cut.
enum RelayedOutput {
  /// What one write to a pipe puts there at once (`PIPE_BUF`), and one read takes.
  private static let pieceSize = 4_096
  /// How long a reader may keep us waiting, in all: one that does not read at once is not SwiftPM.
  private static let patience: Duration = .seconds(20)

  static func write(_ text: String) {
    let text = ASCIIText.asked(text)
    guard isPipe else { return put(Array(text.utf8)[...]) }
    #if os(Linux)
      guard unread() != nil else { return put(Array(ASCIIText.of(text).utf8)[...]) }
      let bytes = Array(text.utf8)
      let end = ContinuousClock.now + patience
      for piece in pieces(of: bytes) {
        while let waiting = unread(), waiting > 0, ContinuousClock.now < end { usleep(50) }
        put(bytes[piece])
      }
    #else
      put(Array(ASCIIText.of(text).utf8)[...])
    #endif
  }

  /// Pieces that end after a line, or where a line is longer than a piece, between two characters.
  static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + pieceSize, bytes.count)
      if end < bytes.count {
        let line = bytes[start..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
        while line == nil, end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        end = line ?? end
      }
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }

  private static var isPipe: Bool {
    var status = stat()
    return fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  #if os(Linux)
    /// The bytes that lie in the pipe; nil where the system does not tell.
    private static func unread() -> Int? {
      var count: CInt = 0
      return ioctl(STDOUT_FILENO, UInt(FIONREAD), &count) == 0 ? Int(count) : nil
    }
  #endif

  private static func put(_ bytes: ArraySlice<UInt8>) { _ = ReportFolder.write(Array(bytes), to: STDOUT_FILENO) }

  /// Whether a person reads it on a terminal: our own output, or that of the `swift test` which passes it on.
  static var reachesTerminal: Bool {
    if isatty(STDOUT_FILENO) == 1 { return true }
    #if os(Linux)
      let parent = "/proc/\(getppid())"
      let manager = FileManager.default
      guard isPipe, let program = try? manager.destinationOfSymbolicLink(atPath: parent + "/exe"),
        program.split(separator: "/").last?.hasPrefix("swift-") == true,
        let output = try? manager.destinationOfSymbolicLink(atPath: parent + "/fd/1")
      else { return false }
      return output.hasPrefix("/dev/pts/") || output.hasPrefix("/dev/tty")
    #else
      return false
    #endif
  }
}

import Foundation
import SourceText

/// Messages of the Language Server Protocol as they come over a pipe: headers, an empty line, and so many bytes of JSON.
struct MessageStream {
  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []

  /// The longest message that is taken, in bytes.
  static let longest = 64 << 20
  /// The longest head of a message, in bytes.
  private static let longestHead = 8 << 10

  /// What arrived.
  enum Arrival: Sendable, Hashable {
    case message(JSONValue)
    /// A body that is no JSON; what comes after it can still be read.
    case unreadable(String)
    /// A head that tells no length: where the next message begins cannot be known.
    case lost(String)
    case end
  }

  /// - Parameters: file descriptors.
  init(input: Int32, output: Int32) { (self.input, self.output) = (input, output) }

  /// Whether something has arrived that was not taken yet.
  var isPending: Bool {
    if !buffer.isEmpty { return true }
    var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) > 0
  }

  /// The next message; waits for it.
  mutating func next() -> Arrival {
    while true {
      if let end = headEnd {
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        guard let length = MessageStream.length(head) else {
          return .lost("the head of a message tells no Content-Length from 0 to \(Self.longest)")
        }
        while buffer.count < end + 4 + length { if !fill() { return .end } }
        let body = Data(buffer[(end + 4)..<(end + 4 + length)])
        buffer.removeFirst(end + 4 + length)
        do { return .message(try JSONDecoder().decode(JSONValue.self, from: body)) } catch {
          return .unreadable("the message is no JSON")
        }
      }
      if buffer.count > Self.longestHead {
        return .lost("the head of a message has more than \(Self.longestHead) bytes")
      }
      if !fill() { return .end }
    }
  }

  /// - Throws: nothing; a client that is gone is noticed when the next message is awaited.
  func send(_ message: JSONValue) {
    let body = JSONLine.bytes(message).dropLast()
    var bytes = Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    while !bytes.isEmpty {
      let written = write(output, bytes, bytes.count)
      if written > 0 { bytes.removeFirst(written) } else if errno != EINTR { return }
    }
  }

  private var headEnd: Int? {
    guard buffer.count >= 4 else { return nil }
    return (0...min(buffer.count - 4, Self.longestHead)).first {
      buffer[$0] == 0x0D && buffer[$0 + 1] == 0x0A && buffer[$0 + 2] == 0x0D && buffer[$0 + 3] == 0x0A
    }
  }

  static func length(_ head: String) -> Int? {
    for line in head.split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      return Int(parts[1].trimmingCharacters(in: .whitespaces)).flatMap { (0...longest).contains($0) ? $0 : nil }
    }
    return nil
  }

  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(input, &chunk, chunk.count)
      if count > 0 {
        buffer += chunk[..<count]
        return true
      }
      if count == 0 || errno != EINTR { return false }
    }
  }
}

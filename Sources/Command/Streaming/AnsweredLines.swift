import Checking
import Findings
import Foundation
import SourceText

/// What an earlier run has answered, and of which line each answer is.
///
/// It keeps eight bytes an answer where they are in order, some forty where each tells its line.
struct AnsweredLines {
  /// The greatest status of what was answered.
  private(set) var status = Status.nothingFound
  /// The bytes of whole answers that the file begins with.
  private(set) var size = 0

  private let path: String
  private let isOrdered: Bool
  /// The ids of answers, hashed: of the first line that is not blank, of the second, and so on.
  private var inOrder: [Int] = []
  /// The same by the numbers of lines.
  private var byLine: [Int: Int] = [:]
  /// The lines that were asked for, and those of them that were answered.
  private var (asked, found) = (0, 0)

  /// Reads the answers in a file to the last that is whole.
  ///
  /// - Parameter status: how an answer came out; nil for what is no answer of this verb.
  /// - Throws: where the file is something else.
  init(
    in file: Int32, path: String, isOrdered: Bool, status: (PlacedJSON) -> Int32?
  ) throws(LineStream.Failure) {
    (self.path, self.isOrdered) = (path, isOrdered)
    var reader = LineReader(file)
    // What a long text says is longer than the text.
    reader.longest = Int.max / 2
    while let piece = try reader.next() {
      for (at, line) in piece.lines.enumerated() {
        if piece.isCutOff, at == piece.lines.count - 1 {
          // Whatever else may stand there is not thrown away.
          guard line.bytes.starts(with: "{\"".utf8.prefix(line.bytes.count)) else { throw noAnswer(line) }
          return
        }
        try take(line, status)
      }
    }
  }

  private mutating func take(
    _ line: LineStream.Line, _ status: (PlacedJSON) -> Int32?
  ) throws(LineStream.Failure) {
    guard let json = try? PlacedJSON.read(Array(line.bytes)), let id = json["id"], let outcome = status(json) else {
      throw noAnswer(line)
    }
    let hash: Int
    switch id.value {
    case .string(let id): hash = AnsweredLines.hash(id)
    case .null: hash = AnsweredLines.hash(nil)
    default: throw noAnswer(line)
    }
    if isOrdered {
      inOrder.append(hash)
    } else {
      guard case .number(let text)? = json["line"]?.value, let number = Int(text) else {
        throw mistake(line, "the answer does not tell its line; expected --ordered, as it was made")
      }
      guard byLine.updateValue(hash, forKey: number) == nil else {
        throw mistake(line, "line \(number) is answered a second time; expected an output of one run")
      }
    }
    self.status = max(self.status, outcome)
    size += line.bytes.count + 1
  }

  /// Whether a line was answered; each is asked for once, in the order of the input.
  ///
  /// - Throws: where the answer is another text’s.
  mutating func has(_ line: LineStream.Line) throws(LineStream.Failure) -> Bool {
    asked += 1
    guard let hash = isOrdered ? (asked <= inOrder.count ? inOrder[asked - 1] : nil) : byLine[line.number] else {
      return false
    }
    found += 1
    guard hash == AnsweredLines.hash(InputLine.id(of: line.bytes)) else {
      throw LineStream.Failure(
        description: "\(path): what answers line \(line.number) has another id; expected the output of this input")
    }
    return true
  }

  /// - Throws: where there are answers to lines that the input does not have.
  func end() throws(LineStream.Failure) {
    let rest = inOrder.count + byLine.count - found
    guard rest == 0 else {
      throw LineStream.Failure(
        description:
          "\(path): it answers \(Count.of(rest, "line")) more than the input has; expected the output of this input")
    }
  }

  private static func hash(_ id: String?) -> Int { id?.hashValue ?? 0 }

  private func noAnswer(_ line: LineStream.Line) -> LineStream.Failure {
    mistake(line, "this is no answer of this verb; expected its output, whole or cut off")
  }

  private func mistake(_ line: LineStream.Line, _ message: String) -> LineStream.Failure {
    LineStream.Failure(description: "\(path):\(line.number): \(message)")
  }
}

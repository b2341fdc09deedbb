import SourceText

/// The anchors that are written in an assertion file.
package enum SheetAnchors {
  package struct Anchor: Sendable, Hashable {
    /// The words that it stands for.
    package var phrase: String
    /// Its literal with both quotation marks, UTF-8 offsets into the file.
    package var range: Range<Int>
    /// 1-based.
    package var line: Int
    /// `quotation` in `The(quotation: "…")`; empty where it has none.
    package var label = ""
    /// The other editions of its sheet, by path.
    package var editions: [String] = []
  }

  /// The anchors of a document's sheets, in the order of the file.
  ///
  /// They are the words behind `The(figure:)` and its like, `in:`, `precedes`, `follows`, `sum(to:)`, and a waiver's
  /// passage: what stands in a comment, in a title or as a value is none.
  package static func written(in bytes: [UInt8], of document: String) -> [Anchor] {
    var walk = Walk(bytes, document)
    walk.run()
    return walk.anchors
  }

  private struct Walk {
    private struct Frame {
      var name: String
      var label = ""
    }

    var source: SwiftSource
    let document: String
    var anchors: [Anchor] = []
    private var frames: [Frame] = []
    private var word: Range<Int> = 0..<0
    private var depth = 0
    /// The depth of braces that a sheet of the document stands at; nil outside of one.
    private var sheet: Int?
    /// The editions that a sheet names, while its arguments are read and in it.
    private var editions: [String] = []

    init(_ bytes: [UInt8], _ document: String) {
      source = SwiftSource(bytes: bytes)
      self.document = document
    }

    mutating func run() {
      while true {
        if source.next == UInt8(ascii: "\""), !isLong {
          literal()
          continue
        }
        guard let byte = source.code() else { return }
        // A comment that was passed over may end before a literal.
        if byte == UInt8(ascii: "\"") { continue }
        take(byte)
      }
    }

    private var isLong: Bool {
      let at = source.at
      return source.bytes.count > at + 2 && source.bytes[at + 1] == 0x22 && source.bytes[at + 2] == 0x22
    }

    private mutating func take(_ byte: UInt8) {
      if SwiftSource.isLetter(byte) {
        word = word.upperBound == source.at ? word.lowerBound..<source.at + 1 : source.at..<source.at + 1
        source.step()
        return
      }
      let name = String(decoding: source.bytes[word], as: UTF8.self)
      switch byte {
      case UInt8(ascii: "("):
        frames.append(Frame(name: word.upperBound == source.at ? name : ""))
        if frames.last?.name == "FactSheet" { editions = [] }
      case UInt8(ascii: ")"): _ = frames.popLast()
      case UInt8(ascii: ":"):
        if !frames.isEmpty { frames[frames.count - 1].label = name }
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if let start = sheet, depth <= start { sheet = nil }
      default: break
      }
      source.step()
    }

    /// Reads a literal; one that holds interpolated code is passed over.
    private mutating func literal() {
      let (start, line) = (source.at, source.line)
      let isRaw = start > 0 && source.bytes[start - 1] == UInt8(ascii: "#")
      source.step()
      var isPlain = !isRaw
      while let byte = source.next, byte != UInt8(ascii: "\""), byte != 0x0A {
        if byte == UInt8(ascii: "\\"), !isRaw {
          source.step()
          if source.next == UInt8(ascii: "(") { isPlain = false }
        }
        source.step()
      }
      source.step()
      let range = start..<min(source.at, source.bytes.count)
      guard isPlain, range.count >= 2, let frame = frames.last else { return }
      let phrase = SwiftText.meaning(of: source.bytes[start + 1..<range.upperBound - 1])
      if frame.name == "FactSheet", frame.label.isEmpty || frame.label == "editions" {
        if phrase == document { sheet = depth } else { editions.append(phrase) }
      } else if sheet != nil, SheetAnchors.isAnchor(frame.name, frame.label) {
        anchors.append(Anchor(phrase: phrase, range: range, line: line, label: frame.label, editions: editions))
      }
    }
  }

  private static func isAnchor(_ call: String, _ label: String) -> Bool {
    switch call {
    case "The": label != "evidence"
    case "precedes", "follows", "waived": label.isEmpty
    case "sum": label == "to"
    default: false
    }
  }
}

extension SwiftText {
  /// What a literal between its quotation marks means.
  static func meaning(of literal: some Collection<UInt8>) -> String {
    var text = ""
    var scalars = String(decoding: literal, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\", let escaped = scalars.popFirst() else {
        text.unicodeScalars.append(scalar)
        continue
      }
      switch escaped {
      case "n": text += "\n"
      case "r": text += "\r"
      case "t": text += "\t"
      case "0": text += "\0"
      case "u":
        let digits = scalars.dropFirst().prefix { $0 != "}" }
        scalars = scalars.dropFirst(digits.count + 2)
        if let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16), let scalar = Unicode.Scalar(value) {
          text.unicodeScalars.append(scalar)
        }
      default: text.unicodeScalars.append(escaped)
      }
    }
    return text
  }
}

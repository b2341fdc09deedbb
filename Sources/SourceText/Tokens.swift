/// The table of tokens of a document: one pass over the bytes of its parts.
///
/// Public for the same reason as `Token`.
@frozen
public struct Tokens: Sendable {
  /// The bytes of the whole document; token ranges are offsets into them.
  public let bytes: Column<UInt8>
  /// The tokens, in the order of the text.
  public let list: Column<Token>
  private let layout: Layout
  /// The tokens at which a sentence or a paragraph may end or begin, in the order of the text.
  let stops: [Int32]

  /// - Complexity: linear in the bytes of the document.
  package init(_ document: Document, _ vocabulary: Vocabulary) {
    bytes = Column(document.bytes)
    layout = document.layout
    let (list, stops) = document.bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Token.self, capacity: Scanner.few) { chunk in
        var scanner = Scanner(vocabulary: vocabulary, chunk: chunk)
        for part in document.parts where part.range.end <= bytes.count {
          scanner.scan(bytes, part.range, document.layout)
        }
        return (scanner.list, scanner.stops)
      }
    }
    self.list = Column(list)
    self.stops = stops
  }

  /// How many tokens there are.
  @inlinable public var count: Int { list.count }
  /// The token of a number from 0 on; for every other number one of the kind `edge`.
  @inlinable public subscript(_ index: Int) -> Token { list[index] }

  /// The text of a range of the document, without what of it is not read.
  package func text(_ range: TextRange) -> String { layout.text(range) { bytes.text($0) } }
  /// The text of a token.
  package func text(_ index: Int) -> String { bytes.text(list[index].range) }
  /// The text from a token to another, white space and all, without what of it is not read.
  package func text(_ indices: Range<Int>) -> String { text(range(indices)) }

  /// The range from the first token's start to the last one's end; empty for no tokens.
  package func range(_ indices: Range<Int>) -> TextRange {
    guard !indices.isEmpty, indices.lowerBound >= 0, indices.upperBound <= list.count else { return TextRange(0, 0) }
    return TextRange(Int(list[indices.lowerBound].start), Int(list[indices.upperBound - 1].end))
  }

  /// The first token that ends after an offset: a binary search.
  package func index(at offset: Int) -> Int { index(at: offset, within: 0..<list.count) }

  /// The tokens that lie in a range or stand across its edges.
  package func indices(in range: TextRange) -> Range<Int> { indices(in: range, within: 0..<list.count) }

  /// The same, where they are known to lie among these.
  package func indices(in range: TextRange, within tokens: Range<Int>) -> Range<Int> {
    let first = index(at: range.start, within: tokens)
    var (low, high) = (first, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].start) < range.end { low = middle + 1 } else { high = middle }
    }
    return first..<max(first, low)
  }

  private func index(at offset: Int, within tokens: Range<Int>) -> Int {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [UInt8] {
  /// The text of a range of these bytes; what lies outside them is left away.
  package func text(_ range: TextRange) -> String {
    let start = Swift.min(Swift.max(0, range.start), count)
    return String(decoding: self[start..<Swift.min(Swift.max(start, range.end), count)], as: UTF8.self)
  }
}

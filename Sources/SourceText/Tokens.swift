/// The table of tokens of a document: one pass over the bytes of its parts.
///
/// Public for the same reason as `Token`.
@frozen
public struct Tokens: Sendable, RandomAccessCollection {
  @usableFromInline let table: TokenTable
  // That of the table, which lives as long as this and is written to no more: a debug build counts each look through a
  // reference.
  @usableFromInline nonisolated(unsafe) let first: UnsafeMutablePointer<Token>
  /// How many tokens there are.
  public let count: Int

  /// - Complexity: linear in the bytes of the document.
  package init(_ document: Document, _ vocabulary: Vocabulary) {
    let (list, stops) = document.bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Token.self, capacity: Scanner.few) { chunk in
        var scanner = Scanner(vocabulary: vocabulary, chunk: chunk)
        for part in document.parts where part.range.end <= bytes.count {
          scanner.scan(bytes, part.range, document.layout)
        }
        return (scanner.list, scanner.stops)
      }
    }
    table = TokenTable(document, list, stops)
    (first, count) = (table.first, table.count)
  }

  /// The bytes of the whole document; token ranges are offsets into them.
  @inlinable public var bytes: Column<UInt8> { table.bytes }
  private var layout: Layout { table.layout }
  /// The tokens at which a sentence or a paragraph may end or begin, in the order of the text.
  var stops: [Int32] { table.stops }

  /// The token of a number from 0 on; for every other number one of the kind `edge`.
  @inlinable
  public subscript(_ index: Int) -> Token {
    @inline(always) get { UInt(bitPattern: index) < UInt(bitPattern: count) ? first[index] : .beyond }
  }

  /// Those of a range of numbers that there are.
  @inlinable
  public subscript(_ bounds: Range<Int>) -> Slice<Tokens> { Slice(base: self, bounds: bounds.clamped(to: 0..<count)) }

  /// The number of the first token.
  @inlinable public var startIndex: Int { 0 }
  /// The number after the last token.
  @inlinable public var endIndex: Int { count }
  // Written out: a debug build, as `swift test` makes, asks the collection's own a dozen questions for each.
  /// Whether there are none.
  @inlinable public var isEmpty: Bool { count == 0 }
  /// How many tokens lie between two.
  @inlinable public func distance(from start: Int, to end: Int) -> Int { end - start }
  /// The number of the next token.
  @inlinable public func index(after index: Int) -> Int { index + 1 }
  /// Goes on to the number of the next token.
  @inlinable public func formIndex(after index: inout Int) { index += 1 }
  /// The tokens from the first to the last.
  @inlinable public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes through the tokens from the first to the last.
  @frozen
  public struct Iterator: IteratorProtocol {
    @usableFromInline let tokens: Tokens
    @usableFromInline var index = 0

    @inlinable init(_ tokens: Tokens) { self.tokens = tokens }

    /// The next token; nil behind the last.
    @inlinable
    public mutating func next() -> Token? {
      guard index < tokens.count else { return nil }
      index += 1
      return tokens.first[index - 1]
    }
  }

  /// The text of a range of the document, without what of it is not read.
  package func text(_ range: TextRange) -> String { layout.text(range) { bytes.text($0) } }
  /// The text of a token.
  package func text(_ index: Int) -> String { bytes.text(self[index].range) }
  /// The text from a token to another, white space and all, without what of it is not read.
  package func text(_ indices: Range<Int>) -> String { text(range(indices)) }

  /// The range from the first token's start to the last one's end; empty for no tokens.
  package func range(_ indices: Range<Int>) -> TextRange {
    guard !indices.isEmpty, indices.lowerBound >= 0, indices.upperBound <= count else { return TextRange(0, 0) }
    return TextRange(Int(self[indices.lowerBound].start), Int(self[indices.upperBound - 1].end))
  }

  /// The first token that ends after an offset: a binary search.
  package func index(at offset: Int) -> Int { index(at: offset, within: 0..<count) }

  /// The tokens that lie in a range or stand across its edges.
  package func indices(in range: TextRange) -> Range<Int> { indices(in: range, within: 0..<count) }

  /// The same, where they are known to lie among these.
  package func indices(in range: TextRange, within tokens: Range<Int>) -> Range<Int> {
    let first = index(at: range.start, within: tokens)
    var (low, high) = (first, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].start) < range.end { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }

  private func index(at offset: Int, within tokens: Range<Int>) -> Int {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What all copies of a table of tokens share.
///
/// A debug build, as `swift test` makes, copies a structure to ask it for one token, and each list in it is counted there
/// and back: with the lists behind one reference, and the tokens asked for by their place in memory, that was measured to
/// take a tenth off a run. Nothing writes after `init`, and `Tokens` looks at no place without a bound for both ends.
@usableFromInline
final class TokenTable: @unchecked Sendable {
  @usableFromInline let bytes: Column<UInt8>
  @usableFromInline let first: UnsafeMutablePointer<Token>
  @usableFromInline let count: Int
  let layout: Layout
  let stops: [Int32]

  init(_ document: Document, _ list: [Token], _ stops: [Int32]) {
    (bytes, layout, self.stops) = (Column(document.bytes), document.layout, stops)
    count = list.count
    first = .allocate(capacity: list.count)
    list.withUnsafeBufferPointer { if let source = $0.baseAddress { first.initialize(from: source, count: $0.count) } }
  }

  deinit { first.deallocate() }
}

extension [UInt8] {
  /// The text of a range of these bytes; what lies outside them is left away.
  package func text(_ range: TextRange) -> String {
    let start = Swift.min(Swift.max(0, range.start), count)
    return String(decoding: self[start..<Swift.min(Swift.max(start, range.end), count)], as: UTF8.self)
  }
}

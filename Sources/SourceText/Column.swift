/// A value for each token, byte or sentence of a text, in the order of the text.
///
/// It answers for every number: what lies before the first and behind the last has a value of its own, as a table of text
/// has margins. A look around a place needs no bound for it, so none can be forgotten.
///
/// Public for the same reason as `Token`.
@frozen
public struct Column<Element: Tabular>: Sendable {
  @usableFromInline var values: [Element]

  /// Makes a column of its values.
  @inlinable public init(_ values: [Element]) { self.values = values }
}

/// What a column can hold.
public protocol Tabular: Sendable {
  /// What stands beyond both ends of a text.
  static var beyond: Self { get }
}

extension Column: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { values.count }
  // Written out: a debug build, as `swift test` makes, asks the collection's own a dozen questions for each.
  @inlinable public var count: Int { values.count }
  @inlinable public var isEmpty: Bool { values.isEmpty }
  @inlinable public func distance(from start: Int, to end: Int) -> Int { end - start }

  /// The value of a number, whatever the number: one comparison for both ends. Nothing is written beyond them.
  @inlinable
  public subscript(_ index: Int) -> Element {
    @inline(always) get {
      UInt(bitPattern: index) < UInt(bitPattern: values.count) ? values[index] : Element.beyond
    }
    @inline(always) set {
      if UInt(bitPattern: index) < UInt(bitPattern: values.count) { values[index] = newValue }
    }
  }

  /// The values of those numbers that there are.
  @inlinable
  public subscript(_ bounds: Range<Int>) -> ArraySlice<Element> { values[bounds.clamped(to: 0..<values.count)] }

  @inlinable public func makeIterator() -> IndexingIterator<[Element]> { values.makeIterator() }

  @inlinable
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try values.withUnsafeBufferPointer(body)
  }
}

extension UInt8: Tabular {
  /// No byte of a text is zero but one that says nothing.
  @inlinable public static var beyond: UInt8 { 0 }
}

extension Int32: Tabular {
  /// The number of nothing.
  @inlinable public static var beyond: Int32 { -1 }
}

extension Column<UInt8> {
  /// The text of a range of these bytes; what lies outside them is left away.
  package func text(_ range: TextRange) -> String { values.text(range) }
}

// Within FactCheck no range and no slice can end the program: what is computed of a hostile text may come out the wrong way
// round, or lie outside. These take the place of the standard library's, which trap there; they are of the same
// signatures, and the compiler prefers them wherever this module is seen.

extension Int {
  /// The numbers from one up to another, without it; none where the second is less, as in `TextRange`.
  @inlinable @inline(always)
  package static func ..< (start: Int, end: Int) -> Range<Int> {
    Range(uncheckedBounds: (start, Swift.max(start, end)))
  }

  /// The numbers from one to another; the first alone where the second is less.
  @inlinable @inline(always)
  package static func ... (start: Int, end: Int) -> ClosedRange<Int> {
    ClosedRange(uncheckedBounds: (start, Swift.max(start, end)))
  }
}

extension Array {
  /// The elements of those numbers that there are.
  @inlinable @inline(always)
  package subscript(_ bounds: Range<Int>) -> ArraySlice<Element> {
    get { prefix(upTo: clamped(bounds.upperBound)).suffix(from: clamped(bounds.lowerBound)) }
    set { replaceSubrange(clamped(bounds.lowerBound)..<clamped(bounds.upperBound), with: newValue) }
  }
  /// The elements of those numbers that there are.
  @inlinable package subscript(_ bounds: ClosedRange<Int>) -> ArraySlice<Element> {
    self[bounds.lowerBound..<(bounds.upperBound == .max ? .max : bounds.upperBound + 1)]
  }
  /// The elements from a number on.
  @inlinable package subscript(_ bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> {
    self[bounds.lowerBound..<count]
  }
  /// The elements before a number.
  @inlinable package subscript(_ bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> { self[0..<bounds.upperBound] }

  @inlinable @inline(always) func clamped(_ place: Int) -> Int { Swift.min(Swift.max(0, place), count) }
}

extension ArraySlice {
  /// The elements of those numbers that there are.
  @inlinable @inline(always)
  package subscript(_ bounds: Range<Int>) -> ArraySlice<Element> {
    get { prefix(upTo: clamped(bounds.upperBound)).suffix(from: clamped(bounds.lowerBound)) }
    set { replaceSubrange(clamped(bounds.lowerBound)..<clamped(bounds.upperBound), with: newValue) }
  }
  /// The elements from a number on.
  @inlinable package subscript(_ bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> {
    self[bounds.lowerBound..<endIndex]
  }
  /// The elements before a number.
  @inlinable package subscript(_ bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
    self[startIndex..<bounds.upperBound]
  }

  @inlinable @inline(always) func clamped(_ place: Int) -> Int {
    Swift.min(Swift.max(startIndex, place), endIndex)
  }
}

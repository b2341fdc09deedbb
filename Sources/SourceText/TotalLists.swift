// Within FactCheck a list of what is read answers for every number, as a `Column` does: a look one step before the first or
// behind the last cannot end the program. Whatever implements `Edged` says what stands there; the compiler prefers these
// to the standard library's, since they ask more of the element.

/// What can be asked for beyond both ends of a list.
@usableFromInline
package protocol Edged {
  /// What stands there.
  static var beyond: Self { get }
}

extension Array where Element: Edged {
  /// The element of a number, whatever the number: nothing is written beyond the ends.
  @inlinable
  package subscript(_ index: Int) -> Element {
    @inline(always) get {
      UInt(bitPattern: index) < UInt(bitPattern: count) ? self[bounded: index] : Element.beyond
    }
    // In place: a list within a list would else be copied at each change.
    @inline(always) _modify {
      if UInt(bitPattern: index) < UInt(bitPattern: count) {
        yield &self[bounded: index]
      } else {
        var nothing = Element.beyond
        yield &nothing
      }
    }
  }
}

/// What is written whole, for it holds no list that would be copied.
///
/// Measured: a coroutine that may yield in two places is not inlined, and made each write of a number cost hundreds of
/// instructions, a seventh of a reading. What is set needs none.
@usableFromInline
package protocol FlatEdged: Edged {}

extension Array where Element: FlatEdged {
  /// The element of a number, whatever the number: nothing is written beyond the ends.
  @inlinable
  package subscript(_ index: Int) -> Element {
    @inline(always) get {
      UInt(bitPattern: index) < UInt(bitPattern: count) ? self[bounded: index] : Element.beyond
    }
    @inline(always) set {
      if UInt(bitPattern: index) < UInt(bitPattern: count) { self[bounded: index] = newValue }
    }
  }
}

extension Array {
  /// The standard library's own.
  @inlinable
  subscript(bounded index: Int) -> Element {
    @inline(always) get { self[index] }
    @inline(always) _modify { yield &self[index] }
  }
}

extension ArraySlice where Element: Edged {
  /// The element of a number, whatever the number.
  @inlinable
  package subscript(_ index: Int) -> Element {
    @inline(always) get { index >= startIndex && index < endIndex ? self[bounded: index] : Element.beyond }
  }
}

extension ArraySlice {
  @inlinable
  subscript(bounded index: Int) -> Element { @inline(always) get { self[index] } }
}

extension Token: FlatEdged {}
extension Sentence: FlatEdged {}
extension UInt8: FlatEdged {}
extension Int32: FlatEdged {}

extension Int: FlatEdged {
  @inlinable package static var beyond: Int { 0 }
}
extension UInt16: FlatEdged {
  @inlinable package static var beyond: UInt16 { 0 }
}
extension UInt32: FlatEdged {
  @inlinable package static var beyond: UInt32 { 0 }
}
extension UInt64: FlatEdged {
  @inlinable package static var beyond: UInt64 { 0 }
}
extension Int128: FlatEdged {
  @inlinable package static var beyond: Int128 { 0 }
}
extension Double: FlatEdged {
  @inlinable package static var beyond: Double { 0 }
}
extension Bool: FlatEdged {
  @inlinable package static var beyond: Bool { false }
}
extension String: Edged {
  @inlinable package static var beyond: String { "" }
}
extension Substring: Edged {
  @inlinable package static var beyond: Substring { "" }
}
extension Character: Edged {
  @inlinable package static var beyond: Character { " " }
}
extension Unicode.Scalar: FlatEdged {
  @inlinable package static var beyond: Unicode.Scalar { " " }
}
extension Optional: FlatEdged {
  @inlinable package static var beyond: Wrapped? { nil }
}
extension Array: Edged {
  @inlinable package static var beyond: [Element] { [] }
}
extension ArraySlice: Edged {
  @inlinable package static var beyond: ArraySlice<Element> { [] }
}
extension Range: Edged where Bound == Int {
  @usableFromInline package static var beyond: Range<Int> { 0..<0 }
}
extension TextRange: Edged {
  @usableFromInline package static var beyond: TextRange { TextRange(0, 0) }
}
extension TextLine: Edged {
  static var beyond: TextLine { TextLine(start: 0, end: 0, next: 0) }
}
extension FurnitureLine: Edged {
  static var beyond: FurnitureLine {
    FurnitureLine(full: .beyond, words: .beyond, opensParagraph: false, isPlain: true, source: .none)
  }
}
extension Layout.Gap: Edged {
  @usableFromInline package static var beyond: Layout.Gap { Layout.Gap(range: TextRange(0, 0), effect: .joins) }
}
extension Disguise: Edged {
  package static var beyond: Disguise { Disguise(kind: .unseen, range: .beyond, scalar: 0) }
}

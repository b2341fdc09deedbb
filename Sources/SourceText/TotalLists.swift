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
    @inline(__always) get {
      UInt(bitPattern: index) < UInt(bitPattern: count) ? self[bounded: index] : Element.beyond
    }
    // In place: a list within a list would else be copied at each change.
    @inline(__always) _modify {
      if UInt(bitPattern: index) < UInt(bitPattern: count) {
        yield &self[bounded: index]
      } else {
        var nothing = Element.beyond
        yield &nothing
      }
    }
  }
}

extension Array {
  /// The standard library's own.
  @inlinable
  subscript(bounded index: Int) -> Element {
    @inline(__always) get { self[index] }
    @inline(__always) _modify { yield &self[index] }
  }
}

extension ArraySlice where Element: Edged {
  /// The element of a number, whatever the number.
  @inlinable
  package subscript(_ index: Int) -> Element {
    @inline(__always) get { index >= startIndex && index < endIndex ? self[bounded: index] : Element.beyond }
  }
}

extension ArraySlice {
  @inlinable
  subscript(bounded index: Int) -> Element { @inline(__always) get { self[index] } }
}

extension Token: Edged {}
extension Sentence: Edged {}
extension UInt8: Edged {}
extension Int32: Edged {}

extension Int: Edged {
  @inlinable package static var beyond: Int { 0 }
}
extension UInt16: Edged {
  @inlinable package static var beyond: UInt16 { 0 }
}
extension UInt32: Edged {
  @inlinable package static var beyond: UInt32 { 0 }
}
extension UInt64: Edged {
  @inlinable package static var beyond: UInt64 { 0 }
}
extension Int128: Edged {
  @inlinable package static var beyond: Int128 { 0 }
}
extension Double: Edged {
  @inlinable package static var beyond: Double { 0 }
}
extension Bool: Edged {
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
extension Unicode.Scalar: Edged {
  @inlinable package static var beyond: Unicode.Scalar { " " }
}
extension Optional: Edged {
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

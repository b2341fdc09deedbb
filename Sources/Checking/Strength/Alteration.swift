package import SourceText

/// One fact of a text told otherwise: what strength is measured with.
package struct Alteration: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case day, month, year, weekday, digit, magnitude, unit, bound, name, source, cue, negation, order
  }

  package var kind: Kind
  /// What is put where; in the order of the text, none overlapping another.
  package var edits: [Edit]

  package struct Edit: Sendable, Hashable {
    package var range: TextRange
    package var words: String
  }

  package init(_ kind: Kind, _ range: TextRange, _ words: String) {
    (self.kind, edits) = (kind, [Edit(range: range, words: words)])
  }

  /// Two passages in each other's place.
  package init(_ kind: Kind, swapping first: TextRange, _ second: TextRange, in document: Document) {
    self.kind = kind
    edits = [
      Edit(range: first, words: document.text(second)), Edit(range: second, words: document.text(first)),
    ]
  }

  /// Where it begins to differ; the first of two.
  package var range: TextRange { edits.first?.range ?? TextRange(0, 0) }
  package var words: String { edits.first?.words ?? "" }

  /// The document as it would be.
  package func bytes(of document: Document) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.bytes.count + 64)
    var at = 0
    for edit in edits where edit.range.start >= at && edit.range.end <= document.bytes.count {
      bytes += document.bytes[at..<edit.range.start]
      bytes += Array(edit.words.utf8)
      at = edit.range.end
    }
    return bytes + document.bytes[at...]
  }
}

extension Alteration {
  /// Words in the place of others: with a capital where those had one, all capitals where those were.
  static func like(_ old: String, _ new: String) -> String {
    guard let first = old.first, first.isUppercase else { return new }
    let letters = old.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return new.uppercased() }
    return new.prefix(1).uppercased() + new.dropFirst()
  }
}

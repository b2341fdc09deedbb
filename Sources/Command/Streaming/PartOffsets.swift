import SourceText

/// Offsets in Unicode code points as a line of a stream counts them: within its text, or within its title or standfirst.
struct PartOffsets {
  private let points: CodePoints
  private let parts: [Document.Part]

  init(_ document: Document) {
    points = CodePoints(document.bytes)
    parts = document.parts
  }

  private func part(_ offset: Int) -> Document.Part? {
    parts.last { $0.range.start <= offset }
  }

  /// The offset within the part that it lies in.
  func at(_ offset: Int) -> Int { points.offset(offset) - points.offset(part(offset)?.range.start ?? 0) }

  /// "title" or "standfirst"; nil for what lies in the text.
  func name(of offset: Int) -> String? {
    switch part(offset)?.kind {
    case .headline: "title"
    case .standfirst: "standfirst"
    default: nil
    }
  }
}

/// A half-open range of UTF-8 offsets in the original bytes of a document.
///
/// Every place in FactCheck is one of these. Lines and columns are made from it only when something is printed.
public struct TextRange: Hashable, Sendable, Codable {
  /// The offset of the first byte, in UTF-8 code units from the start of the document.
  public var start: Int
  /// The offset after the last byte, in UTF-8 code units from the start of the document.
  public var end: Int

  /// Makes a range; an end before its start is taken for an empty range at the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The length in UTF-8 code units.
  package var length: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange {
  /// Of a file that anybody may have written: what no text is long enough for is held within bounds.
  public init(from decoder: any Decoder) throws {
    enum Keys: String, CodingKey { case start, end }
    let values = try decoder.container(keyedBy: Keys.self)
    func place(_ key: Keys) throws -> Int { min(max(0, try values.decode(Int.self, forKey: key)), Int(UInt32.max)) }
    self.init(try place(.start), try place(.end))
  }
}

extension TextRange: Comparable {
  /// By start, then by end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

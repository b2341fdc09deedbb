import Testing

@testable import SourceText

@Suite("Column")
struct ColumnTests {
  @Test("answers beyond both ends", arguments: [Int.min, -1, 3, 4, Int.max])
  func beyond(_ index: Int) {
    var column = Column<UInt8>([1, 2, 3])
    #expect(column[index] == UInt8.beyond)
    column[index] = 9
    #expect(Array(column) == [1, 2, 3])
  }

  @Test("gives those values of a range that there are", arguments: [-5..<9, 0..<3, -1..<4])
  func slices(_ range: Range<Int>) { #expect(Array(Column<UInt8>([1, 2, 3])[range]) == [1, 2, 3]) }

  @Test("gives none for a range beyond its ends", arguments: [-9 ..< -2, 7..<9, 3..<3])
  func empty(_ range: Range<Int>) { #expect(Column<UInt8>([1, 2, 3])[range].isEmpty) }
}

import Foundation
import Testing

/// What once ended the program, in the folder `Corpus`: a file each, whose first letter says what the rest is taken for.
@Suite("What was found by fuzzing")
struct CorpusTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../Corpus")
    .standardized

  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test("ends nothing any more", arguments: names)
  func survives(_ name: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: Self.folder.appending(path: name).path)).map(\.self)
    HostileInput.meet(try #require(bytes.first), Array(bytes.dropFirst()))
  }

  @Test("the folder is not empty")
  func isThere() { #expect(Self.names.count >= 8) }
}

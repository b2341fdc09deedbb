import Extraction
import Foundation
import SourceText

@main
struct Main {
  struct Line: Decodable {
    var id: String
    var published: String?
    var text: String
  }

  static func main() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    while let line = readLine() {
      let input = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let document = try Document(id: input.id, text: input.text, published: input.published.flatMap { Day(iso: $0) })
      let output = try encoder.encode(ReadingJSON(id: input.id, Reading(document)))
      FileHandle.standardOutput.write(output + Data("\n".utf8))
    }
  }
}

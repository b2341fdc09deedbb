import Checking
import Findings
import SourceText

/// One line of a stream of documents: `{"id": "…", "published": "2026-03-03", "title": "…", "standfirst": "…", "text": "…"}`;
/// title and standfirst may be missing.
struct InputLine {
  var id: String
  var document: Document

  /// What is wrong with a line, and the id that it has all the same.
  struct Mistake: Error {
    var id: String?
    var message: String
  }

  /// - Parameter isTitled: whether its title and standfirst are read too.
  init(_ line: ArraySlice<UInt8>, isTitled: Bool = false) throws(Mistake) {
    let json = try InputLine.object(line)
    guard let name = json["id"], let id = InputLine.name(name) else {
      throw Mistake(id: nil, message: "the line has no id; expected \"id\": \"…\"")
    }
    self.id = id
    var published: Day?
    switch json["published"]?.value {
    case nil, .null: break
    case .string(let text):
      // 03-02-2009 is February to some and March to others.
      guard let day = Day(iso: text) else {
        throw Mistake(
          id: id, message: "published is “\(text)”; expected a day by ISO 8601, such as \"2026-03-03\", or null")
      }
      published = day
    default: throw Mistake(id: id, message: "published is no text; expected a day such as \"2026-03-03\", or null")
    }
    guard case .string(let text)? = json["text"]?.value else {
      throw Mistake(id: id, message: "the line has no text; expected \"text\": \"…\"")
    }
    let title = isTitled ? try InputLine.text(json, "title", id) : nil
    let standfirst = isTitled ? try InputLine.text(json, "standfirst", id) : nil
    do {
      document = try Document(id: id, title: title, standfirst: standfirst, text: text, published: published)
    } catch {
      throw Mistake(id: id, message: error.message)
    }
  }

  private static func object(_ line: ArraySlice<UInt8>) throws(Mistake) -> PlacedJSON {
    guard line.count <= SizeLimit.bytes else { throw Mistake(id: nil, message: SizeLimit.message(line.count)) }
    var bytes = Array(line)
    if bytes.last == 0x0D { bytes.removeLast() }
    guard UTF8Check.isValid(bytes) else {
      throw Mistake(id: nil, message: "the line is not UTF-8; expected a JSON object in UTF-8")
    }
    let json: PlacedJSON
    do { json = try PlacedJSON.read(bytes) } catch {
      throw Mistake(id: nil, message: "the line is no JSON: \(error.message) at byte \(error.at + 1)")
    }
    guard case .object = json.value else {
      throw Mistake(id: nil, message: "the line is no object; expected {\"id\": …, \"published\": …, \"text\": …}")
    }
    return json
  }

  /// The id that whatever answers a line gives it; nil for one that has none.
  static func id(of line: ArraySlice<UInt8>) -> String? { (try? object(line))?["id"].flatMap(name) }

  /// A text that may be missing.
  private static func text(_ json: PlacedJSON, _ key: String, _ id: String) throws(Mistake) -> String? {
    switch json[key]?.value {
    case nil, .null: return nil
    case .string(let text): return text
    default: throw Mistake(id: id, message: "\(key) is no text; expected \"\(key)\": \"…\"")
    }
  }

  private static func name(_ json: PlacedJSON) -> String? {
    switch json.value {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}

/// What stands in the place of an answer to a malformed line.
struct MistakeJSON: Encodable {
  @OrNull var id: String?
  var line: Int
  var error: String

  init(_ mistake: InputLine.Mistake, line: Int) { (id, self.line, error) = (mistake.id, line, mistake.message) }

  /// What answers a line that nobody could work on.
  @Sendable
  static func refused(_ line: LineStream.Line, _ why: String) -> LineStream.Answer {
    let mistake = InputLine.Mistake(id: InputLine.id(of: line.bytes), message: why)
    return .init(line: JSONLine.bytes(MistakeJSON(mistake, line: line.number)), status: Status.unable)
  }
}

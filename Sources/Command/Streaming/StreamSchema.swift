/// The lines that `read` and `check --ndjson` print, as JSON Schema (https://json-schema.org/draft/2020-12/schema).
///
/// A format's number rises when a key is taken away or means something else; a key more is no new format.
enum StreamSchema {
  /// What both formats are made of.
  private static let definitions = """
    "$defs": {
        "offset": {"description": "in Unicode code points from the start of the text; ends exclusive", "type": "integer", "minimum": 0},
        "span": {"type": "array", "items": {"$ref": "#/$defs/offset"}},
        "spans": {"type": "array", "items": {"$ref": "#/$defs/span"}},
        "text": {"type": "string"},
        "textOrNull": {"type": ["string", "null"]},
        "offsetOrNull": {"type": ["integer", "null"]},
        "id": {"type": "string", "pattern": "^[0-9a-f]{16}$"}
      }
    """

  private static func object(_ keys: [(String, String)]) -> String {
    let names = keys.map { "\"\($0.0)\"" }.joined(separator: ", ")
    let members = keys.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ",\n      ")
    return """
      {"type": "object", "required": [\(names)], "properties": {
            \(members)}}
      """
  }

  private static func list(_ keys: [(String, String)]) -> String { "{\"type\": \"array\", \"items\": \(object(keys))}" }

  private static func refer(_ name: String) -> String { "{\"$ref\": \"#/$defs/\(name)\"}" }

  private static let text = refer("text")
  private static let offset = refer("offset")
  private static let span = [("start", offset), ("end", offset)]
  private static let optional = refer("textOrNull")
  private static let truth = "{\"type\": \"boolean\"}"
  private static let index = refer("offsetOrNull")

  private static func schema(_ title: String, _ keys: [(String, String)]) -> String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(title)",
      \(definitions),
      "type": "object",
      "required": [\(keys.map { "\"\($0.0)\"" }.joined(separator: ", "))],
      "properties": {
      "line": {"description": "which line of the input it answers, from 1; with --jobs", "type": "integer", "minimum": 1},
      \(keys.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ",\n  "))
      }
    }
    """
  }

  /// A line of `factcheck read`.
  static let reading = schema(
    "FactCheck reading, format 1",
    [
      ("id", text),
      (
        "timexes",
        list(
          span + [
            ("text", text), ("type", "{\"enum\": [\"DATE\", \"TIME\", \"DURATION\", \"SET\"]}"), ("value", text),
            ("mod", optional), ("from", optional), ("to", optional),
          ])
      ),
      (
        "figures",
        list(
          span + [
            ("text", text), ("value", text), ("upper", optional), ("low", optional), ("high", optional),
            ("bound", "{\"enum\": [\"=\", \"~\", \"<\", \">\", \"up\", \"down\"]}"), ("unit", text),
          ])
      ),
      (
        "statements",
        list(
          span + [
            ("kind", "{\"enum\": [\"amount\", \"range\", \"change\", \"score\", \"ratio\", \"rank\"]}"),
            ("first", "{\"type\": \"object\"}"), ("second", "{\"type\": [\"object\", \"null\"]}"),
            ("figures", "{\"type\": \"array\", \"items\": {\"type\": \"integer\"}}"), ("negated", truth),
          ])
      ),
      ("quotations", list(span + [("closed", truth), ("attribution", index)])),
      (
        "attributions",
        list([("source", refer("spans")), ("cue", refer("spans")), ("content", refer("spans")), ("who", optional)])
      ),
      ("claims", list(span + [("attribution", index)])),
      ("names", list(span + [("text", text), ("kind", text)])),
    ])

  /// A line of `factcheck check --ndjson`.
  static let findings = schema(
    "FactCheck findings, format 1",
    [
      ("id", text),
      (
        "findings",
        list(
          [("id", refer("id"))] + span + [
            ("text", text), ("rule", text), ("severity", "{\"enum\": [\"note\", \"warning\", \"error\"]}"),
            ("verdict", "{\"enum\": [\"fails\", \"undecided\"]}"), ("message", text), ("arithmetic", optional),
            (
              "operands",
              list([
                ("label", text), ("text", text), ("value", text), ("interval", optional), ("start", index),
                ("end", index),
              ])
            ),
            ("related", list(span + [("message", text)])),
          ])
      ),
    ])
}

internal import SourceText

/// `Assertions/waivers.json`: a list of what the desk has accepted.
///
///     [
///       {"document": "seeds/ferry.txt", "rule": "claim-attributed", "passage": "the ferry cost $4 million",
///        "because": "public record", "through": "2026-06-30", "by": "A. B."}
///     ]
package struct WaiverFile: Sendable {
  package var waivers: [Waiver] = []
  /// What is malformed, each with `path:line`.
  package var mistakes: [Mistake] = []

  package struct Mistake: Sendable, Hashable, CustomStringConvertible {
    package var path: String
    /// 1-based.
    package var line: Int
    package var message: String
    package var description: String { "\(path):\(line): \(message)" }
  }

  static let keys = ["document", "rule", "passage", "because", "through", "by"]

  package init() {}

  /// Reads all that can be read; whatever is malformed is a mistake, and forgives nothing.
  package init(path: String, _ bytes: [UInt8]) {
    let lines = LineIndex(bytes)
    func mistake(_ message: String, at offset: Int) -> Mistake {
      Mistake(path: path, line: lines.line(of: offset), message: message)
    }
    let json: PlacedJSON
    do {
      json = try PlacedJSON.read(bytes)
    } catch {
      mistakes.append(mistake("the waivers are no JSON; \(error.message)", at: error.at))
      return
    }
    guard case .array(let entries) = json.value else {
      mistakes.append(mistake("the waivers are no list; expected [ … ]", at: json.at))
      return
    }
    for entry in entries {
      do {
        let waiver = try WaiverFile.waiver(entry, from: "\(path):\(lines.line(of: entry.at))")
        if waivers.contains(where: { $0.id == waiver.id }) { continue }
        waivers.append(waiver)
      } catch {
        mistakes.append(mistake(error.message, at: error.at))
      }
    }
  }

  private static func waiver(_ entry: PlacedJSON, from place: String) throws(PlacedJSON.Mistake) -> Waiver {
    guard case .object(let members) = entry.value else {
      throw PlacedJSON.Mistake(message: "the waiver is no object; expected { … }", at: entry.at)
    }
    var fields: [String: String] = [:]
    for member in members {
      guard keys.contains(member.key) else {
        throw PlacedJSON.Mistake(
          message: "the waiver has no “\(member.key)”; expected one of \(keys.joined(separator: ", "))", at: member.at)
      }
      guard case .string(let text) = member.value.value else {
        throw PlacedJSON.Mistake(message: "\(member.key) is no text; expected it in quotation marks", at: member.at)
      }
      guard fields.updateValue(text, forKey: member.key) == nil else {
        throw PlacedJSON.Mistake(message: "\(member.key) stands twice; expected it once", at: member.at)
      }
    }
    func required(_ key: String) throws(PlacedJSON.Mistake) -> String {
      guard let text = fields[key], text.contains(where: { !$0.isWhitespace }) else {
        throw PlacedJSON.Mistake(message: "the waiver has no \(key); expected \"\(key)\": \"…\"", at: entry.at)
      }
      return text
    }
    if let through = fields["through"], Day(iso: through) == nil {
      let at = members.first { $0.key == "through" }?.at ?? entry.at
      throw PlacedJSON.Mistake(message: "through is “\(through)”; expected a day such as 2026-03-03", at: at)
    }
    return Waiver(
      from: place, document: try required("document"), rule: try required("rule"), passage: try required("passage"),
      because: try required("because"), through: fields["through"], by: fields["by"])
  }
}

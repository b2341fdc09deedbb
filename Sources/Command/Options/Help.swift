import Checking
import SourceText

/// All help, made of the one table of verbs and options.
enum Help {
  static var overview: String {
    var text = """
      factcheck: where a text disagrees with itself, with the calendar, with arithmetic, or with what you declared

      usage: factcheck VERB …


      """
    let heads = Verb.all.map { "\($0.name) \($0.operands)".trimmed }
    text += columns(zip(heads, Verb.all.map(\.summary)).map { ($0, $1) })
    text += """

      factcheck help VERB tells more of each.
      Exit status: 0 nothing found, 1 findings, 2 it could not do its work; of the gate: 0 clear, 2 cannot say, 3 held.

      """
    return text
  }

  static func page(_ verb: Verb) -> String {
    var text = "usage: factcheck \("\(verb.name) \(verb.operands)".trimmed)"
    text += verb.options.count > 1 ? " [OPTIONS]\n\n" : "\n\n"
    text += verb.summary + "\n"
    if !verb.discussion.isEmpty { text += "\n" + verb.discussion + "\n" }
    text += "\noptions:\n"
    text += columns(
      verb.options.map { option in
        ([option.name, option.value].compactMap(\.self).joined(separator: " "), option.helpWithChoices)
      })
    return text
  }

  /// Two columns, the second of them wrapped.
  static func columns(_ rows: [(String, String)], width: Int = 100) -> String {
    let left = min(30, rows.map(\.0.count).max() ?? 0)
    var text = ""
    for (head, body) in rows {
      let lines = wrapped(body, to: max(30, width - left - 4))
      let blank = String(repeating: " ", count: left + 4)
      if head.count > left {
        text += "  \(head)\n" + lines.map { blank + $0 + "\n" }.joined()
      } else {
        let gap = String(repeating: " ", count: left - head.count)
        text += "  \(head)\(gap)  \(lines.first ?? "")\n" + lines.dropFirst().map { blank + $0 + "\n" }.joined()
      }
    }
    return text
  }

  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension Option {
  var helpWithChoices: String {
    choices.isEmpty ? help : "\(help): \(Misuse.list(choices))"
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

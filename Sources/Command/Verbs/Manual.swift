import Checking

extension Verb {
  static let manual = Verb(
    "manual", summary: "Print the manual page, as man reads it.",
    discussion: """
      It is made of the table that all help is made of.

          factcheck manual > /usr/local/share/man/man1/factcheck.1
      """
  ) { _ in
    Terminal.print(Manual.page)
    return Status.nothingFound
  }
}

/// The manual page, in the `man` macros.
enum Manual {
  static var page: String {
    var text = """
      .TH FACTCHECK 1 "" "factcheck \(escaped(Tool.version))" "FactCheck"
      .SH NAME
      factcheck \\- where a text disagrees with itself, with the calendar, with arithmetic, or with what was declared
      .SH SYNOPSIS
      .B factcheck
      .I VERB
      .RI [ OPTIONS ]
      .SH VERBS

      """
    for verb in Verb.all {
      text += ".SS \"\(quoted("\(verb.name) \(verb.operands)"))\"\n" + paragraphs(verb.summary)
      if !verb.discussion.isEmpty { text += ".PP\n" + paragraphs(verb.discussion) }
      for option in verb.options where option != .help {
        text += ".TP\n\\fB\(escaped(option.name))\\fR"
        if let value = option.value { text += " \\fI\(escaped(value))\\fR" }
        text += "\n" + paragraphs(option.helpWithChoices)
      }
    }
    text += """
      .SH "EXIT STATUS"
      .TP
      .B 0
      Nothing found; of the gate: all clear.
      .TP
      .B 1
      Findings at or above the fail level.
      .TP
      .B 2
      It could not do its work; of the gate: it cannot say.
      .TP
      .B 3
      Of the gate: a document is held, or unchecked.

      """
    return text
  }

  /// Paragraphs; what is indented is shown as it stands.
  private static func paragraphs(_ text: String) -> String {
    var page = ""
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("    ")
      if isIndented != isExample, !line.isEmpty {
        page += isIndented ? ".PP\n.nf\n" : ".fi\n.PP\n"
        isExample = isIndented
      } else if line.isEmpty, !isExample {
        page += ".PP\n"
      }
      if !line.isEmpty { page += escaped(String(line)) + "\n" }
    }
    return page + (isExample ? ".fi\n" : "")
  }

  /// Text that means nothing to `roff`, in ASCII.
  private static func escaped(_ text: String) -> String {
    let text = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": return "\\e"
      case "-": return "\\-"
      case _ where scalar.isASCII: return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }.joined()
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  private static func quoted(_ text: String) -> String { escaped(text).replacing("\"", with: "\\(dq") }
}

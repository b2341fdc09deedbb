import SourceText

/// How a finding is forgiven: the command for one of the desk's rules, the words for one of a document's own sheet.
struct Forgiving {
  let finding: ReportFinding
  let assertion: ReportAssertion?

  /// The longest passage that is written down, in characters.
  static let longest = 120

  /// What is typed; nil where nothing can be: the words are kept out, or there are none.
  var text: String? {
    guard finding.isOpen, let words = finding.quote?.exact, !words.isEmpty else { return nil }
    guard let assertion, !assertion.houseRule else {
      let (place, rule) = (Forgiving.quoted(finding.place.text), Forgiving.quoted(finding.rule))
      return "swift run factcheck waive \(place) \(rule) --because \"…\""
    }
    let passage = words.prefix(Self.longest).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ".waived(\"\(passage.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\", because: \"…\")"
  }

  var markup: Markup {
    guard let text else { return .none }
    return "<details class=\"waive\"><summary>Waive</summary><code class=\"copied\">\(text)</code></details>"
  }

  /// A word of a shell, in quotes where it needs them.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

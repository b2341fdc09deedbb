/// Text as Swift source holds it: nothing of a document ever becomes code.
package enum SwiftText {
  /// A string literal that means just this text.
  package static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default: literal += isVisible(scalar) ? String(scalar) : escaped(scalar)
      }
    }
    return literal + "\""
  }

  /// Lines of comment with this text, none wider than `width`; what would end the comment or hide is escaped.
  package static func comment(_ text: String, indent: String, width: Int = 120) -> [String] {
    let prefix = indent + "// "
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let shown = word.unicodeScalars.map { isVisible($0) ? String($0) : escaped($0) }.joined()
      if !line.isEmpty, prefix.count + line.count + 1 + shown.count > width {
        lines.append(prefix + line)
        line = ""
      }
      line += line.isEmpty ? shown : " " + shown
    }
    if !line.isEmpty { lines.append(prefix + line) }
    return lines
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Whether a reader of source sees it as what it is: no control, no mark that turns the direction, no strange space.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned, .surrogate:
      return false
    default: return true
    }
  }
}

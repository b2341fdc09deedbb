/// Text on its way into Markdown, where it stays text.
enum Markdown {
  /// One line, with everything escaped that would act: markup, tags, mentions, addresses.
  static func text(_ text: String) -> String {
    var escaped = ""
    for scalar in Visible.text(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@": escaped += "&#64;"
      case ":": escaped += "&#58;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Code in a line, whatever back-ticks it holds.
  static func code(_ text: String) -> String {
    let visible = Visible.text(text)
    let fence = String(repeating: "`", count: longestRun(visible) + 1)
    let pad = visible.hasPrefix("`") || visible.hasSuffix("`") || visible.isEmpty ? " " : ""
    return fence + pad + visible + pad + fence
  }

  /// Code in lines of its own.
  static func block(_ lines: [String]) -> String {
    let text = lines.joined(separator: "\n")
    let fence = String(repeating: "`", count: max(3, longestRun(text) + 1))
    return "\(fence)text\n\(text)\n\(fence)"
  }

  private static func longestRun(_ text: String) -> Int {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

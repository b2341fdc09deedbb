import SourceText

/// Somebody else's text on its way to a terminal: whatever would act instead of being seen is shown as what it is.
package enum Visible {
  /// The text with control characters, escape sequences and bidirectional controls made visible, in one line, and
  /// without the beginning of a workflow command.
  package static func text(_ text: String) -> String {
    inert(spelling.spelled(text))
  }

  private static let spelling = Spelling([:])

  /// The text with what a CI log would obey, `::error …` at the start of a line and `##[…]` anywhere, written with look-alikes of
  /// the same width.
  static func inert(_ text: String) -> String {
    guard Spelling.has(0x23, text) || text.utf8.first(where: { $0 != 0x20 }) == 0x3A else { return text }
    var inert = String.UnicodeScalarView()
    var isStart = true
    var last: Unicode.Scalar = " "
    let scalars = text.unicodeScalars
    for at in scalars.indices {
      let scalar = scalars[at]
      if scalar == ":", last == ":", isStart {
        inert.append("\u{2236}")
      } else if scalar == "#", last == "#", opensCommand(scalars[scalars.index(after: at)...]) {
        inert.append("\u{266F}")
      } else {
        inert.append(scalar)
      }
      if scalar != " ", scalar != ":" { isStart = false }
      last = scalar
    }
    return String(inert)
  }

  /// `##[error]`, `##vso[…]`; `## Heading` is Markdown.
  private static func opensCommand(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first.map { $0 == "[" || $0.properties.isAlphabetic } ?? false
  }

  /// The bytes that what is beyond ASCII and shown may begin with: C1 controls, marks of direction, spaces without width,
  /// tags.
  static let leads: Set<UInt8> = [0xC2, 0xD8, 0xE2, 0xEF, 0xF3]

  /// What stands for a scalar that must not reach a reader as it is; nil for one that may.
  package static func shown(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A: " "
    // The control pictures: ␛ for an escape.
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map(String.init) ?? "?"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      "⟨U+" + padded(String(scalar.value, radix: 16, uppercase: true)) + "⟩"
    default: nil
    }
  }

  /// The columns that a character takes on a terminal.
  package static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let category = first.properties.generalCategory
    if category == .nonspacingMark || category == .enclosingMark { return 0 }
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) {
      return 2
    }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// Numbers with their nouns, as a sentence has them.
package enum Count {
  /// `1 finding`, `20,000 findings`, `no finding`.
  package static func of(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    switch count {
    case 0: "no " + noun
    case 1: "1 " + noun
    default: "\(grouped(count)) \(plural ?? noun + "s")"
    }
  }

  /// `20,000`.
  package static func grouped(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    var text = count < 0 ? "-" : ""
    for (at, digit) in digits.enumerated() {
      if at > 0, (digits.count - at) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// The numbers of a text with their digits in groups: `[4,150,000, 4,250,000) dollars`; behind a point they stay as they
  /// are, and four digits may be a year.
  static func grouped(numbersOf text: String) -> String {
    guard hasLongNumber(text) else { return text }
    var grouped = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      grouped += rest[..<start]
      let digits = rest[start...].prefix { $0.isASCII && $0.isNumber }
      let isPlain = grouped.last.map { !".,".contains($0) && !$0.isLetter } ?? true
      grouped += (isPlain && digits.count > 4 ? Int(digits).map { Count.grouped($0) } : nil) ?? String(digits)
      rest = rest[digits.endIndex...]
    }
    return grouped + rest
  }

  /// Whether five digits stand together.
  private static func hasLongNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
      if digits > 4 { return true }
    }
    return false
  }
}

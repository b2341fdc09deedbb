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
}

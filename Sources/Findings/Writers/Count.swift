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
}

internal import Extraction
internal import SourceText

extension Unit {
  /// As an amount of it is written: "kilometers", "miles per hour", "degrees Celsius", "feet", "dollars".
  var plural: String {
    if dimension == .temperature, name != "kelvin" { return "degrees \(name.capitalized)" }
    if name == "pound sterling" { return "pounds sterling" }
    let words = name.split(separator: " ")
    let end = words.firstIndex(of: "per") ?? words.endIndex
    guard end > 0 else { return name }
    let several = words[..<(end - 1)].map(String.init) + [Unit.several(String(words[end - 1]))]
    return (several + words[end...].map(String.init)).joined(separator: " ")
  }

  private static func several(_ word: String) -> String {
    switch word {
    case "foot": "feet"
    case "inch": "inches"
    case "century": "centuries"
    case "millennium": "millennia"
    case "krona": "kronor"
    case "krone": "kroner"
    case "penny": "pence"
    case "lev": "leva"
    case "leu": "lei"
    case "real": "reais"
    case "horsepower", "psi", "stone", "pound-foot", "yen", "yuan", "won", "baht", "rand", "ringgit", "rupiah", "dong",
      "taka", "naira", "sen", "ether":
      word
    default: word.hasSuffix("s") || word.hasSuffix("hertz") ? word : word + "s"
    }
  }
}

extension Figure {
  /// The unit as it is written after the value: "hours" after 4, "hour" after 1.
  var unitWords: String {
    guard unitKind == .measure || unitKind == .currency, upper != nil || value != .one, let unit = Unit.named(unit)
    else { return unit }
    return unit.plural
  }

  /// The same, the head of a counted noun in the form that the text gives it: "66 times", "five faculty", "four car
  /// ferries".
  func unitWords(in document: Document) -> String {
    guard unitKind != .measure, unitKind != .currency, unit == head || unit.hasSuffix(" \(head)"), let noun,
      head.count > 2
    else { return unitWords }
    let stem = head.prefix(max(3, head.count - 2))
    let words = document.text(noun).split(whereSeparator: { !$0.isLetter && $0 != "-" })
    guard let form = words.last(where: { $0.lowercased().hasPrefix(stem) }) else { return unitWords }
    return unit.dropLast(head.count) + form.lowercased()
  }
}

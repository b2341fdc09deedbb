/// Where a story is from, and often when, before its first words: "ALDERGATE, Maine, March 3 (AP) —".
struct Dateline {
  /// What is no word of it: the agency and the dash, or the dash alone.
  var passed: TextRange
  var agency: String?
  var day: Day?
  /// Whether it is one of the services that send out releases.
  var isOfRelease: Bool

  /// UTF-8 bytes in which a dateline ends.
  private static let longest = 120

  /// The dateline that a paragraph begins with: a place in capitals, or an agency, or a day, up to a dash.
  init?(_ bytes: [UInt8], paragraph start: Int, end: Int) {
    let end = min(end, start + Self.longest)
    guard start < end, let dash = Self.dash(bytes, from: start, to: end) else { return nil }
    var stop = dash.end
    // "ALDERGATE--(BUSINESS WIRE)--": the agency stands between two.
    if let opener = bytes[stop..<end].first, opener == 0x28 || opener == 0x2F,
      let second = Self.dash(bytes, from: stop, to: end)
    {
      stop = second.end
    }
    let text = bytes.text(TextRange(start, stop))
    guard
      let next = bytes.text(TextRange(stop, min(end + 8, bytes.count))).first(where: { !$0.isWhitespace && $0 != "." }),
      next.isUppercase || next.isNumber || "“\"‘'*_[".contains(next)
    else { return nil }
    let named = Self.agency(text)
    let day = WrittenDay.in(text)
    let isDated =
      text.split { !$0.isLetter }.contains { WrittenDay.month($0.lowercased()) != nil }
      && text.contains(where: \.isNumber)
    let place = text.prefix { $0 != "," && $0 != "(" && $0 != "/" && $0 != "—" && $0 != "–" }
      .split { !$0.isLetter }
    let isInCapitals =
      place.first.map { $0.count > 2 } == true && place.allSatisfy { !$0.contains(where: \.isLowercase) }
    // "Ann Hale (NDP) –": of a party and a pier nobody knows that they are none but the place and the day before them.
    let agency = named.flatMap { $0.isKnown || isInCapitals || isDated ? $0.name : nil }
    guard Self.isNamesAlone(text, but: agency), isInCapitals || agency != nil || isDated else { return nil }
    (self.agency, self.day) = (agency, day)
    let service = (agency ?? "").lowercased().filter(\.isLetter)
    isOfRelease = Self.services.contains { service.contains($0) }
    // The bracket of the agency is passed over with the dash; of a place that stands in brackets the dash alone.
    var from = dash.start
    if dash.isEmpty {
      // The place alone is passed over: the day is a sentence of its own.
      guard day != nil, let comma = bytes[start..<dash.start].firstIndex(of: UInt8(ascii: ",")) else { return nil }
      passed = TextRange(start, comma + 1)
      return
    }
    if agency != nil, let open = bytes[start..<stop].firstIndex(where: { $0 == 0x28 || $0 == 0x2F }) {
      from = min(open, dash.start)
    }
    while from > start, bytes[from - 1] <= 0x20 { from -= 1 }
    while stop < bytes.count, bytes[stop] == 0x20 || bytes[stop] == 0x09 { stop += 1 }
    passed = TextRange(from, stop)
  }

  /// Services that send out what companies pay for.
  private static let services = [
    "businesswire", "prnewswire", "globenewswire", "accesswire", "newswire", "einpresswire",
  ]
  private static let agencies: Set<String> = [
    "ap", "afp", "dpa", "upi", "ans", "pa", "cp", "aap", "tass", "xinhua", "reuters", "bloomberg", "kyodo", "ansa",
    "efe",
    "cns", "ians", "pti", "jta", "rns", "stat", "tns", "marketwatch",
  ]
  private static let small: Set<String> = [
    "of", "the", "de", "la", "le", "du", "del", "al", "el", "and", "on", "in", "via", "near", "aboard", "sur", "am",
    "an",
  ]

  /// The words in brackets or between slashes that name an agency; a region in brackets is none.
  private static func agency(_ text: String) -> (name: String, isKnown: Bool)? {
    for (open, close) in [("(", ")"), ("/", "/")] as [(Character, Character)] {
      guard let start = text.firstIndex(of: open) else { continue }
      let inside = text[text.index(after: start)...].prefix { $0 != close }
      guard inside.endIndex < text.endIndex, (2...40).contains(inside.count), inside.first?.isLetter == true else {
        continue
      }
      let letters = inside.filter(\.isLetter)
      let isKnown = agencies.contains(letters.lowercased()) || letters.lowercased().contains("wire")
      if isKnown || open == "/" || letters.count > 1 && !letters.contains(where: \.isLowercase) && !inside.contains(",")
        || ["News", "Press", "Agency", "Service", "Times", "Post", "Herald"].contains(where: { inside.contains($0) })
      {
        // At the very start a region stands in brackets as well: "(MARLOW, Me.) -".
        if start == text.startIndex, !isKnown { return nil }
        // "(PA)" is a state too.
        return (String(inside), isKnown && (letters.count > 2 || letters == "AP"))
      }
    }
    return nil
  }

  /// Whether it is made of names, days and an agency: no word in small letters but those of names.
  private static func isNamesAlone(_ text: String, but agency: String?) -> Bool {
    let rest = agency.map { text.replacing($0, with: "") } ?? text
    let words = rest.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "'" && $0 != "’" }
    guard (agency == nil ? 1...12 : 0...12).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.first else { return true }
      return first.isUppercase || first.isNumber || small.contains(word.lowercased())
    }
  }

  private static func dash(_ bytes: [UInt8], from start: Int, to end: Int) -> TextRange? {
    var at = start
    while at < end {
      switch bytes[at] {
      case 0x0A, 0x0D:
        return nil
      case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && (0x93...0x95).contains(bytes[at + 2]):
        return TextRange(at, at + 3)
      case 0x2D:
        let length = bytes[at..<end].prefix { $0 == 0x2D }.count
        let isSpaced = at > start && bytes[at - 1] <= 0x20 && at + 1 < end && bytes[at + 1] <= 0x20
        if length > 1 || isSpaced || at > start && bytes[at - 1] == 0x29 { return TextRange(at, at + length) }
      case 0x5F where at > start && bytes[at - 1] <= 0x20 && at + 1 < end && bytes[at + 1] <= 0x20:
        return TextRange(at, at + 1)
      // "Aldergate, 3 March 2026.": a sentence of its own.
      case 0x2E where at - start > 4 && bytes[(at - 4)..<at].allSatisfy { (0x30...0x39).contains($0) }:
        return TextRange(at, at)
      default: break
      }
      at += 1
    }
    return nil
  }
}

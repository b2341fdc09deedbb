import Extraction
import Findings
import SourceText

/// A name as a sheet writes it, looked for in a text as it stands and as somebody may have written it.
struct SpelledName {
  private let examination: Examination
  /// The words of the name that are written with a capital.
  private let words: [String]

  init(_ examination: Examination, _ name: String) {
    self.examination = examination
    words = name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
      .filter { $0.first?.isUppercase == true }
  }

  var isReadable: Bool { !words.isEmpty }

  /// The places where the text has the name with a letter or two put in, left out, changed or swapped.
  ///
  /// Of a name of several words another has to be the same; of one word, none that belongs to somebody else.
  func variants() -> [TextRange] {
    var found: [TextRange] = []
    let names = examination.reading.names
    for name in names {
      let spelled = capitalized(name)
      guard !spelled.isEmpty, let range = variant(spelled, name) else { continue }
      found.append(range)
    }
    return found
  }

  private var tokens: Tokens { examination.reading.prose.tokens }

  private func capitalized(_ name: Name) -> [(text: String, range: TextRange)] {
    name.tokens.filter { tokens[$0].isWord && tokens[$0].isCapitalized }.prefix(12).map {
      (tokens.text($0), tokens[$0].range)
    }
  }

  private func variant(_ spelled: [(text: String, range: TextRange)], _ name: Name) -> TextRange? {
    if spelled.count == words.count {
      let distances = zip(spelled, words).map { Spelling.distance($0.text, $1) }
      let near = distances.compactMap(\.self)
      guard near.count == words.count else { return nil }
      let differing = zip(distances, words).filter { $0.0 != 0 }
      guard !differing.isEmpty, differing.allSatisfy({ ($0.0 ?? 9) <= SpelledName.allowed($0.1) }) else { return nil }
      return words.count > 1 && differing.count == words.count ? nil : name.range
    }
    // Of a longer name, its last word alone: “Mr. Moralez”.
    guard spelled.count == 1, words.count > 1, let last = words.last, name.kind == .person else { return nil }
    guard name.tokens.count == 1, let distance = Spelling.distance(spelled[0].text, last), distance > 0,
      distance <= SpelledName.allowed(last)
    else { return nil }
    let first = examination.reading.names.indices.contains(name.first) ? examination.reading.names[name.first] : name
    return first.tokens.count == 1 ? name.range : nil
  }

  /// A letter in five may be another one.
  private static func allowed(_ word: String) -> Int { word.count < 4 ? 0 : word.count < 7 ? 1 : 2 }

  /// The mentions in full of whoever stands at these places that are not written as they should be.
  func otherwise(_ places: [TextRange], _ spelling: String) -> [Finding] {
    let names = examination.reading.names
    let bearers = Set(places.compactMap { names[overlapping: $0].first?.first })
    return names.filter { name in
      guard bearers.contains(name.first) else { return false }
      let spelled = capitalized(name).map(\.text)
      return spelled.count > 1
        && !spelled.allSatisfy { text in
          words.contains { FoldedText(phrase: $0).bytes == FoldedText(phrase: text).bytes }
        }
        && variant(capitalized(name), name) == nil
    }.map { finding($0.range, spelling) }
  }

  /// The names below pictures that give whoever stands at these places another first name.
  func otherFirstNames(_ places: [TextRange]) -> [TextRange] {
    let names = examination.reading.names
    let bearers = Set(places.compactMap { names[overlapping: $0].first?.first })
    return examination.reading.nameVariants()
      .filter { $0.ground == .caption && bearers.contains(names[$0.otherName].first) }.map { names[$0.name].range }
  }

  func finding(_ range: TextRange, _ spelling: String) -> Finding {
    let text = examination.text(range)
    return .finding(
      .otherwise(text, spelling), at: range,
      operands: [
        .init("the text", text: text, value: text, range: range), .init("the sheet", text: spelling, value: spelling),
      ])
  }
}

extension Finding.Message {
  fileprivate static func otherwise(_ text: String, _ sheet: String) -> Self {
    "the text spells “\(text)”, the sheet “\(sheet)”"
  }
}

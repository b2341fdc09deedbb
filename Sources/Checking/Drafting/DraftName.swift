import Extraction
import SourceText

/// What a drafted sheet is called: its variable, its file, and its test in the reports.
package struct DraftName: Sendable, Hashable {
  /// `ferryTimetable`.
  package let variable: String
  /// "Ferry timetable".
  package let title: String
  /// `FerryTimetable.swift`.
  package var file: String { variable.prefix(1).uppercased() + variable.dropFirst() + ".swift" }

  /// From words: letters and digits of ASCII, the first word with a small letter.
  ///
  /// - Parameter taken: names that the module already has.
  package init(_ words: [String], title: String, taken: (String) -> Bool = { _ in false }) {
    var name = ""
    var count = 0
    for word in words {
      let clean = word.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        .map(String.init).joined()
      guard !clean.isEmpty, name.utf8.count + clean.utf8.count <= 48 else { continue }
      // "NEWS" is a word in capitals, "EU" an acronym.
      let rest =
        clean.count > 4 && clean == clean.uppercased() ? clean.dropFirst().lowercased()[...] : clean.dropFirst()
      name += name.isEmpty ? clean.lowercased() : clean.prefix(1).uppercased() + rest
      count += 1
    }
    if name.isEmpty { name = "document" }
    if name.first?.isNumber == true { name = "document" + name }
    // One word alone may be a keyword, or the name of something that everybody calls.
    if count < 2 { name += "Facts" }
    var free = name
    var number = 2
    while taken(free), number < 10_000 {
      free = "\(name)\(number)"
      number += 1
    }
    variable = free
    self.title = title
  }

  /// From the document's file where that is a name, else from its headline, else from its first names or words.
  package init(_ study: Study, taken: (String) -> Bool = { _ in false }) {
    let file = study.path.split(separator: "/").last ?? "document"
    let stem = file.split(separator: ".").first ?? file
    let words = stem.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if DraftName.isName(words) {
      let title = words.joined(separator: " ")
      self.init(words, title: title.prefix(1).uppercased() + title.dropFirst(), taken: taken)
      return
    }
    let telling = DraftName.telling(study.reading)
    self.init(telling, title: telling.isEmpty ? "Document" : telling.joined(separator: " "), taken: taken)
  }

  /// Whether somebody gave the file a name: words, and not a number or a hash.
  private static func isName(_ words: [String]) -> Bool {
    let letters = words.filter { word in
      word.count > 2 && word.contains { "aeiouyAEIOUY".contains($0) } && !word.contains(where: \.isNumber)
    }
    return !letters.isEmpty && letters.count * 2 >= words.count
  }

  /// Up to four words that say what it is about: of the first sentence that has three, and so is no dateline.
  private static func telling(_ reading: Reading) -> [String] {
    let first = reading.sentences.lazy.prefix(3).map { words(of: $0, reading) }
    return first.first { $0.count > 2 } ?? first.first ?? []
  }

  private static func words(of first: Sentence, _ reading: Reading) -> [String] {
    let tokens = reading.prose.tokens
    let functional: WordClass = [
      .determiner, .preposition, .conjunction, .subordinator, .pronoun, .auxiliary, .modal, .possessive,
    ]
    return first.tokens.lazy.prefix(60).filter {
      tokens[$0].isWord && tokens[$0].length > 2 && !tokens[$0].is(functional)
    }
    .prefix(4).map { tokens.text($0) }
  }
}

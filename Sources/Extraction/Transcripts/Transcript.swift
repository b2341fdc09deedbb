package import SourceText

/// A record of what was spoken, by turns: an interview with "HOST:", questions and answers, subtitles, or plain text.
package struct Transcript: Sendable {
  /// What one speaker says in a row.
  package struct Turn: Sendable {
    /// As its label calls the speaker; nil where nobody is named.
    package var speaker: String?
    /// Where its words are in `Transcript.words`.
    package var words: Range<Int>
  }

  package private(set) var words: [SpokenWord] = []
  package private(set) var turns: [Turn] = []
  /// Whether letters in lower case stand in it: captions may be in capitals throughout.
  package private(set) var hasLowercase = false

  /// - Complexity: linear in the bytes.
  package init(_ document: Document) {
    let bytes = Column(document.bytes)
    hasLowercase = document.bytes.contains { (0x61...0x7A).contains($0) }
    var speaker: String?
    var first = 0
    var line = document.body.start
    var skips = false
    while line < document.body.end {
      var end = line
      while end < document.body.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var label = SpeakerLabel(bytes, TextRange(line, end))
      if label.isBlank { skips = false }
      if label.opensNote { skips = true }
      if skips || label.isTiming { label.words = TextRange(end, end) }
      if let named = label.speaker, !skips {
        close(&first, speaker)
        speaker = named
      }
      for case .word(let word) in SpokenWord.pieces(bytes, label.words) { words.append(word) }
      line = end + 1
    }
    close(&first, speaker)
  }

  private mutating func close(_ first: inout Int, _ speaker: String?) {
    if words.count > first { turns.append(Turn(speaker: speaker, words: first..<words.count)) }
    first = words.count
  }

  /// The turn that a word belongs to: a binary search.
  package func turn(of word: Int) -> Turn? {
    let low = turns.partitioningIndex { $0.words.upperBound > word }
    return low < turns.count ? turns[low] : nil
  }
}

/// The label at the start of a line of a transcript, and where the words behind it are.
struct SpeakerLabel {
  var speaker: String?
  var words: TextRange
  var isBlank = false
  /// A number or a time of subtitles: nothing is spoken there.
  var isTiming = false
  /// "NOTE", "STYLE" and the head of a .vtt file, up to a blank line.
  var opensNote = false

  init(_ bytes: Column<UInt8>, _ line: TextRange) {
    words = line
    var at = line.start
    at = SpeakerLabel.passed(bytes, at, line.end, " \t->*#\u{2022}")
    let text = bytes.text(TextRange(at, min(line.end, at + 160)))
    if at >= line.end {
      isBlank = true
      return
    }
    if bytes.text(line).contains("-->") || text.allSatisfy(\.isNumber) {
      isTiming = true
      return
    }
    if text.hasPrefix("WEBVTT") || text == "NOTE" || text.hasPrefix("NOTE ") || text == "STYLE" || text == "REGION" {
      opensNote = true
      return
    }
    // "<v Ann Hale>It leaks."
    if text.hasPrefix("<v"), let close = text.firstIndex(of: ">"), let space = text.firstIndex(of: " "), space < close {
      speaker = String(text[text.index(after: space)..<close])
      words = TextRange(at + text[...close].utf8.count, line.end)
      return
    }
    at = SpeakerLabel.afterTime(bytes, at, line.end)
    let rest = bytes.text(TextRange(at, min(line.end, at + 90)))
    if let first = rest.first, first == "Q" || first == "A", let mark = rest.dropFirst().first, ".:\t".contains(mark) {
      speaker = String(first)
      words = TextRange(at + 2, line.end)
      return
    }
    readName(rest, at, line.end)
  }

  /// "MR. REED: …", "Ann Hale (00:12): …", "**Speaker 1:** …", or a name and a time alone on their line.
  private mutating func readName(_ rest: String, _ start: Int, _ end: Int) {
    guard let first = rest.first, first.isUppercase else { return }
    var name = rest[...]
    var isClosed = false
    if let colon = rest.firstIndex(where: { $0 == ":" }),
      let next = rest[colon...].dropFirst().first ?? Character(" ") as Character?,
      next == " " || next == "*" || next == "\t" || next == "\u{A0}"
    {
      name = rest[..<colon]
      isClosed = true
    }
    let bare = SpeakerLabel.withoutTime(String(name))
    guard isClosed || bare.count < name.count && start + name.utf8.count >= end else { return }
    let words = bare.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    guard (1...9).contains(words.count), words.allSatisfy({ SpeakerLabel.mayName($0) }) else { return }
    speaker = words.joined(separator: " ")
    self.words = TextRange(min(end, start + name.utf8.count + (isClosed ? 1 : 0)), end)
  }

  private static func mayName(_ word: Substring) -> Bool {
    guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return word == "&" || word == "-" }
    return first.isUppercase || first.isNumber
      || ["of", "the", "de", "van", "von", "al", "and", "for", "la", "el", "bin"].contains(word)
      || word.contains("(") || word.hasPrefix("al-")
  }

  private static func passed(_ bytes: Column<UInt8>, _ start: Int, _ end: Int, _ marks: String) -> Int {
    let marks = Array(marks.utf8)
    var at = start
    while at < end, marks.contains(bytes[at]) || bytes[at] == 0xEF { at += bytes[at] == 0xEF ? 3 : 1 }
    return at
  }

  /// Behind a time in brackets or bare: "[00:01:02] HALE: …".
  private static func afterTime(_ bytes: Column<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, isTimeByte(bytes[at]) { at += 1 }
    guard at - start >= 4, (start..<at).contains(where: { bytes[$0] == UInt8(ascii: ":") }) else { return start }
    return passed(bytes, at, end, " \t-*")
  }

  private static func isTimeByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x3A, 0x2E, 0x5B, 0x5D, 0x28, 0x29].contains(byte)
  }

  /// A name without a time at its end, and without marks of emphasis.
  private static func withoutTime(_ name: String) -> String {
    var name = name[...]
    let time = name.reversed().prefix { $0.isNumber || "[]():.* \t".contains($0) }
    // "Reed (R-Texas)", "Jr.", "Speaker 1" stay.
    if time.contains(":"), time.contains(where: \.isNumber) { name = name.dropLast(time.count) }
    while let last = name.last, "* \t".contains(last) { name = name.dropLast() }
    return String(name)
  }
}

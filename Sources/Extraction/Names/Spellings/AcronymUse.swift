package import SourceText

/// Letters that stand for words, where the text first uses them.
package struct AcronymUse: Sendable {
  package var range: TextRange
  package var letters: String
  /// Whether the text spells the words out anywhere.
  package var isExpanded: Bool
  /// Whether readers know it without.
  package var isWellKnown: Bool
}

extension Reading {
  /// The acronyms of the body, each at its first use.
  ///
  /// - Complexity: linear in the text.
  package func acronyms() -> [AcronymUse] { AcronymPass(self).read() }
}

private final class AcronymPass {
  private let reading: Reading
  private let tokens: Tokens
  private static let length = 3...5

  init(_ reading: Reading) { (self.reading, tokens) = (reading, reading.prose.tokens) }

  func read() -> [AcronymUse] {
    var order: [Int] = []
    var seen: Set<UInt32> = []
    var (isTitle, current) = (false, -1)
    for at in 0..<tokens.count where tokens[at].flags.contains(.allCaps) && isAcronym(at) {
      let number = Int(reading.prose.sentenceOf[at])
      let sentence = reading.sentences[number]
      guard sentence.part == .body, !sentence.isHeading else { continue }
      if number != current { (isTitle, current) = (self.isTitle(sentence), number) }
      if !isTitle, seen.insert(tokens[at].hash).inserted { order.append(at) }
    }
    guard !order.isEmpty else { return [] }
    // “HALE’S LAST SPEECH”, where Hale is named below: a word in capitals.
    for token in tokens where token.isWord && !token.flags.contains(.allCaps) { seen.remove(token.hash) }
    order.removeAll { !seen.contains(tokens[$0].hash) }
    guard !order.isEmpty else { return [] }
    let initials = self.initials
    return order.filter { !reading.isQuoted(tokens[$0].range) }.map { at in
      let letters = tokens.text(at).filter { $0 != "." }
      return AcronymUse(
        range: tokens[at].range, letters: letters,
        isExpanded: initials.contains(Vocabulary.hash(letters)) || isGlossed(at, letters),
        isWellKnown: tokens[at].word != 0 || Acronyms.wellKnown.contains(letters))
    }
  }

  /// Whether half of the longer words have a capital: a headline, in which capitals may be mere loudness.
  private func isTitle(_ sentence: Sentence) -> Bool {
    var (words, capitals) = (0, 0)
    for at in sentence.tokens where tokens[at].isWord && tokens[at].length > 3 {
      words += 1
      if tokens[at].isCapitalized { capitals += 1 }
    }
    return words > 3 && capitals * 2 > words
  }

  /// Capitals alone, in no run of capitals, in no model, rank or time.
  private func isAcronym(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isWord, token.flags.contains(.allCaps), !token.flags.contains(.digits), !token.flags.contains(.wide),
      !token.flags.contains(.dotted), AcronymPass.length.contains(token.length), !isNumeral(at), !isCallSign(at)
    else { return false }
    // `BUSTED: …`, `TAPPER: …`, `RENO, Nev. — …`: a label or a dateline.
    if tokens[at + 1].kind == .colon || tokens[at + 1].kind == .clitic && tokens[at + 1].flags.contains(.capitalized) {
      return false
    }
    if token.flags.contains(.line), tokens[at + 1].kind == .comma || tokens[at + 1].kind == .open { return false }
    if tokens[at - 1].kind == .open, tokens[at + 2].kind == .dash { return false }
    for (beside, isNext) in [(at - 1, false), (at + 1, true)] where tokens.indices.contains(beside) {
      let other = tokens[beside]
      if other.isWord, other.flags.contains(.allCaps), other.length > 1 { return false }
      if other.isNumber, !isNext || !other.isSpaced { return false }
      if [.hyphen, .slash].contains(where: { $0 == other.kind }), isNext ? !other.isSpaced : !token.isSpaced {
        return false
      }
      if other.kind == .symbol || other.kind == .colon && !isNext || other.kind == .dash && isNext { return false }
    }
    // A part of a longer name is no letters to be spelled out: “MTV Awards” is called so.
    return !(at + 1 < tokens.count && tokens[at + 1].isWord && tokens[at + 1].isCapitalized)
      && !(at > 0 && tokens[at - 1].isWord && tokens[at - 1].isCapitalized && reading.prose.tags[at - 1] == .properNoun)
  }

  /// `WKOW`, `KDKA`: a station.
  private func isCallSign(_ at: Int) -> Bool {
    tokens[at].length == 4 && "WK".utf8.contains(tokens.bytes[Int(tokens[at].start)])
  }

  private func isNumeral(_ at: Int) -> Bool {
    tokens.bytes[Int(tokens[at].start)..<Int(tokens[at].end)].allSatisfy { "IVXLCDM".utf8.contains($0) }
  }

  /// The first letters of each run of capitalized words, two to six of them, as a word’s hash; without the small words
  /// between them and with them: “Pilots for Safe Ports” is PSP or PFSP.
  private var initials: Set<UInt32> {
    var all: Set<UInt32> = []
    var (run, full): ([UInt8], [UInt8]) = ([], [])
    func close() {
      guard !run.isEmpty else { return }
      for letters in run.count == full.count ? [run] : [run, full] {
        for length in Self.length where length <= letters.count {
          for start in 0...letters.count - length {
            all.insert(Vocabulary.hash(of: letters[start..<start + length]))
          }
        }
      }
      (run, full) = ([], [])
    }
    for token in tokens {
      switch token.kind {
      case .word where token.isCapitalized && !token.flags.contains(.allCaps):
        if full.count > 12 { close() }
        run.append(tokens.bytes[Int(token.start)])
        full.append(tokens.bytes[Int(token.start)])
      case .word where AcronymPass.small.contains(token) && !run.isEmpty:
        full.append(tokens.bytes[Int(token.start)] & 0xDF)
      case .hyphen, .clitic: continue
      case .symbol: continue
      default: close()
      }
    }
    close()
    return all
  }

  private static let small = WordSet("of the and for in on to de la du des et")

  /// `gross domestic product (GDP)`, `GDP (gross domestic product)`, `GDP, or gross domestic product`.
  private func isGlossed(_ at: Int, _ letters: String) -> Bool {
    let wanted = letters.lowercased().utf8.map { $0 }
    if tokens[at - 1].kind == .open, matches(wanted, endingAt: at - 2) { return true }
    if tokens[at - 1].keyword == .or, matches(wanted, endingAt: tokens[at - 2].kind == .comma ? at - 3 : at - 2) {
      return true
    }
    if at + 1 < tokens.count, tokens[at + 1].kind == .open || tokens[at + 1].kind == .comma {
      var start = at + 2
      while start < tokens.count, start < at + 5, tokens[start].isWord,
        tokens[start].keyword == .or || tokens[start].is(.determiner)
      { start += 1 }
      if matches(wanted, startingAt: start) { return true }
    }
    return false
  }

  private func initial(_ at: Int) -> UInt8? {
    guard tokens.indices.contains(at), tokens[at].isWord else { return nil }
    return tokens.bytes[Int(tokens[at].start)] | 0x20
  }

  private func matches(_ wanted: [UInt8], endingAt last: Int) -> Bool {
    var (at, left) = (last, wanted.count)
    while left > 0, at >= 0, last - at < 16 {
      guard let letter = initial(at) else {
        guard
          tokens[at].kind == .hyphen || tokens[at].kind == .closeQuote || tokens[at].kind == .straightQuote
            || tokens[at].kind == .openQuote
        else { return false }
        at -= 1
        continue
      }
      if letter == wanted[left - 1] { left -= 1 } else if !AcronymPass.small.contains(tokens[at]) { return false }
      at -= 1
    }
    return left == 0
  }

  private func matches(_ wanted: [UInt8], startingAt first: Int) -> Bool {
    var (at, taken) = (first, 0)
    while taken < wanted.count, at < tokens.count, at - first < 16 {
      guard let letter = initial(at) else {
        guard tokens[at].kind == .hyphen || tokens[at].kind == .openQuote else { return false }
        at += 1
        continue
      }
      if letter == wanted[taken] { taken += 1 } else if !AcronymPass.small.contains(tokens[at]) { return false }
      at += 1
    }
    return taken == wanted.count
  }
}

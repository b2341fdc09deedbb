package import SourceText

/// Two spellings in one text of what is likely one name.
package struct NameVariant: Sendable {
  /// The spelling that comes later, and the one that came before it: tokens.
  package var token: Int
  package var other: Int
  /// The names that they stand in: indices into the reading.
  package var name: Int
  package var otherName: Int
  /// Why they are taken for one.
  package var ground: Ground

  package enum Ground: Sendable {
    /// The same first name, or other words of the name, stand beside both.
    case sameBeside
    /// One of them is only ever written without a first name, the other belongs to a person named in full.
    case neverInFull
    /// Two letters swapped, or one doubled, in a word that is no other.
    case slip
    /// The name below a picture has another first name than the only one of that family in the text.
    case caption
  }
}

extension Reading {
  /// The names that the text seems to spell in two ways, each later spelling once.
  ///
  /// - Complexity: linear in the names.
  package func nameVariants() -> [NameVariant] { NameVariantPass(self).read() }
}

extension Reading {
  /// Whether a place lies in a quotation: a binary search.
  package func isQuoted(_ range: TextRange) -> Bool {
    let low = quotations.partitioningIndex { $0.range.end > range.start }
    return low < quotations.count && quotations[low].range.contains(range)
  }
}

/// Compares the words of names that differ by one letter.
private struct NameVariantPass {
  /// A word of names, however often it is written.
  private struct Spelled: Edged {
    static var beyond: Spelled { Spelled(letters: [], hash: 0, token: -1, name: -1, isKnown: true) }
    var letters: [Unicode.Scalar]
    var hash: UInt32
    /// The first mention outside of quotations: the token and the name.
    var token: Int
    var name: Int
    var count = 1
    var isKnown: Bool
    /// The words beside it in names: first names, for a family name.
    var beside: Set<UInt32> = []
    /// The first names of persons of whom it is the last word.
    var firstNames: Set<UInt32> = []
    var isPerson = false
    var isAlone = true
  }

  private let reading: Reading
  private let tokens: Tokens
  private var words: [Spelled] = []
  private var numbers = WordTable<Int>()

  init(_ reading: Reading) {
    self.reading = reading
    tokens = reading.prose.tokens
    collect()
  }

  func read() -> [NameVariant] {
    var variants: [NameVariant] = []
    for (a, b) in pairs() {
      let (first, second) = words[a].token < words[b].token ? (words[a], words[b]) : (words[b], words[a])
      guard let ground = ground(first, second) else { continue }
      variants.append(
        NameVariant(token: second.token, other: first.token, name: second.name, otherName: first.name, ground: ground))
    }
    variants += captions()
    return variants.sorted { $0.token < $1.token }
  }

  private static let shortest = 5
  /// No name has more words; a longer run of capitals is a list or a heading, and tells nothing of one name.
  private static let mostWords = 12
  /// Words that share a key are few; of more, a text made to have them, no pairs are looked at.
  private static let crowd = 8

  private mutating func collect() {
    for (number, name) in reading.names.enumerated() where !reading.isQuoted(name.range) {
      let core = name.tokens.filter { tokens[$0].isWord && tokens[$0].isCapitalized }
      guard core.count <= NameVariantPass.mostWords else { continue }
      for at in core
      where tokens[at].length >= NameVariantPass.shortest && !tokens[at].flags.contains(.allCaps)
        && !tokens[at].flags.contains(.digits)
      {
        add(at, number, name, core)
      }
    }
  }

  private mutating func add(_ at: Int, _ number: Int, _ name: Name, _ core: [Int]) {
    let token = tokens[at]
    let place: Int
    if let known = numbers[token.hash] {
      place = known
      words[place].count += 1
    } else {
      place = words.count
      numbers[token.hash] = place
      let isKnown = token.classes & ~WordClass([.maleName, .femaleName]).rawValue != 0
      words.append(
        Spelled(letters: Spelling.folded(tokens.text(at)), hash: token.hash, token: at, name: number, isKnown: isKnown))
    }
    for other in core where other != at && tokens[other].length > 2 { words[place].beside.insert(tokens[other].hash) }
    if name.kind == .person {
      words[place].isPerson = true
      if core.count > 1, core.last == at, let first = core.first { words[place].firstNames.insert(tokens[first].hash) }
      if core.count > 1, core.last != at { words[place].isAlone = false }
    }
    if core.count > 1 { words[place].isAlone = false }
  }

  /// The pairs of words that one letter tells apart, found by what is left of each without one of its letters.
  private func pairs() -> [(Int, Int)] {
    var sharing: [UInt64: [Int]] = [:]
    for (number, word) in words.enumerated() where word.letters.count <= 24 {
      // Two of a word's own are alike where one letter follows itself.
      for key in NameVariantPass.keys(word.letters) where sharing[key]?.last != number {
        sharing[key, default: []].append(number)
      }
    }
    var pairs: [(Int, Int)] = []
    for numbers in sharing.values where numbers.count > 1 && numbers.count <= NameVariantPass.crowd {
      for a in numbers.indices {
        for b in a + 1..<numbers.count { pairs.append((numbers[a], numbers[b])) }
      }
    }
    // Words that share one key share several.
    pairs.sort { $0 < $1 }
    return pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }.map { pairs[$0] }
  }

  /// Hashes of the letters, whole and with each but the first left out, since the first stands in all that are compared;
  /// drawn anew in each process, as those of words are.
  private static func keys(_ letters: [Unicode.Scalar]) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(letters.count)
    var left = 0
    while left < letters.count {
      var key: UInt64 = 0
      var at = 0
      while at < letters.count {
        if at != left || left == 0 { key = (key ^ UInt64(letters[at].value)) &* factor &+ factor }
        at += 1
      }
      keys.append(key)
      left += 1
    }
    return keys
  }

  private static let factor: UInt64 = .random(in: .min ... .max) | 1

  private func ground(_ a: Spelled, _ b: Spelled) -> NameVariant.Ground? {
    guard a.letters.first == b.letters.first, !Spelling.isEnding(a.letters, b.letters),
      Spelling.distance(tokens.text(a.token), tokens.text(b.token)) == 1, !(a.isKnown && b.isKnown)
    else { return nil }
    if !a.firstNames.isDisjoint(with: b.firstNames) { return .sameBeside }
    if !a.isPerson, !b.isPerson, !a.beside.isDisjoint(with: b.beside) { return .sameBeside }
    if a.isPerson, b.isPerson {
      let (full, bare) = a.firstNames.isEmpty ? (b, a) : (a, b)
      guard full.firstNames.count == 1, bare.firstNames.isEmpty, bare.isAlone, !bare.isKnown else { return nil }
      return .neverInFull
    }
    guard min(a.letters.count, b.letters.count) > NameVariantPass.shortest, !(a.isKnown && b.isKnown),
      min(a.count, b.count) == 1,
      Spelling.isSlip(a.letters, b.letters)
    else { return nil }
    return .slip
  }

  // MARK: captions

  /// `Picture: James Tamworth as Moses`, where the text knows only Peter Tamworth.
  private func captions() -> [NameVariant] {
    var inBody: [UInt32: Int] = [:]
    var below: [(name: Int, last: Int)] = []
    var isCrowded: Set<UInt32> = []
    for (number, name) in reading.names.enumerated() where name.kind == .person && name.tokens.count > 1 {
      let last = name.tokens.upperBound - 1
      guard tokens[last].isWord else { continue }
      if isCaption(name) {
        below.append((number, last))
      } else if let known = inBody[tokens[last].hash] {
        if tokens[reading.names[known].tokens.lowerBound].hash != tokens[name.tokens.lowerBound].hash {
          isCrowded.insert(tokens[last].hash)
        }
      } else {
        inBody[tokens[last].hash] = number
      }
    }
    return below.compactMap { name, last in
      guard let other = inBody[tokens[last].hash], !isCrowded.contains(tokens[last].hash) else { return nil }
      let (mine, others) = (reading.names[name].tokens, reading.names[other].tokens)
      guard mine.count == 2, others.count == 2, tokens[mine.lowerBound].hash != tokens[others.lowerBound].hash,
        tokens[mine.lowerBound].length > 1, tokens[others.lowerBound].length > 1, !tokens[mine.lowerBound].is(.title)
      else { return nil }
      return NameVariant(
        token: mine.lowerBound, other: others.lowerBound, name: name, otherName: other, ground: .caption)
    }
  }

  private func isCaption(_ name: Name) -> Bool {
    guard reading.sentences.indices.contains(name.sentence) else { return false }
    let first = reading.sentences[name.sentence].tokens.lowerBound
    guard first + 1 < tokens.count, tokens[first].flags.contains(.line), tokens[first + 1].kind == .colon else {
      return false
    }
    return NameVariantPass.captionWords.contains(tokens[first])
  }

  private static let captionWords = WordSet("picture photo photograph caption image pictured")
}

package import SourceText

/// Two editions of one text: where a passage of the older seems to stand in the newer.
package struct Editions: Sendable {
  package let old: Study
  package let new: Study
  /// The sentences of the newer edition that hold a word, by the word's hash.
  private let holding: [UInt32: [Int]]

  /// - Complexity: linear in the newer edition.
  package init(from old: Study, to new: Study) {
    (self.old, self.new) = (old, new)
    holding = Editions.index(new)
  }

  private static func index(_ study: Study) -> [UInt32: [Int]] {
    var holding: [UInt32: [Int]] = [:]
    for (number, sentence) in study.reading.sentences.enumerated() {
      for token in sentence.tokens where study.reading.prose.tokens[token].length > 1 {
        let hash = study.reading.prose.tokens[token].hash
        if holding[hash]?.last != number { holding[hash, default: []].append(number) }
      }
    }
    return holding
  }

  /// Where a phrase that the older edition holds seems to stand now.
  package struct Standing: Sendable {
    /// The phrase in the newer edition; nil where only its sentence was found.
    package var words: String?
    /// The phrase, else the sentence.
    package var range: TextRange
  }

  /// Looks for a phrase by the other words of its sentence; nil when it did not stand in the older edition, or its
  /// sentence is gone.
  package func standing(of phrase: String) -> Standing? {
    guard let place = old.folded.places(of: FoldedText(phrase: phrase), limit: 1).first else { return nil }
    return standing(of: place)
  }

  package func standing(of place: TextRange) -> Standing? {
    let (before, after) = (old.reading.prose.tokens, new.reading.prose.tokens)
    guard let number = old.reading.sentence(at: place.start), old.reading.sentences.indices.contains(number) else {
      return nil
    }
    let sentence = old.reading.sentences[number].tokens
    guard let other = nearest(sentence.map { before[$0].hash }) else { return nil }
    let now = new.reading.sentences[other].tokens
    let pairs = Alignment(sentence.map { before[$0].hash }, now.map { after[$0].hash }).partner
    let anchor = before.indices(in: place)
    let first = max(0, anchor.lowerBound - sentence.lowerBound)
    let last = min(sentence.count, anchor.upperBound - sentence.lowerBound)
    let range = new.reading.sentences[other].range
    guard first < last, let found = Editions.span(first..<last, pairs, now.count) else {
      return Standing(words: nil, range: range)
    }
    let tokens = unique(now.lowerBound + found.lowerBound..<now.lowerBound + found.upperBound, within: now)
    let words = AnchorWords(reading: new.reading).phrase(tokens, without: TextRange(0, 0), endsAnywhere: true)
    return Standing(words: words, range: words == nil ? range : after.range(tokens))
  }

  /// The sentence of the newer edition that shares most with these words, rare words weighing more; nil when none has a
  /// third of them.
  private func nearest(_ hashes: [UInt32]) -> Int? {
    var scores: [Int: Int] = [:]
    var whole = 0
    for hash in Set(hashes) {
      let sentences = holding[hash] ?? []
      let weight = 1_000 / (1 + sentences.count)
      whole += weight
      // A word that stands everywhere tells nothing, and would make this quadratic.
      for number in sentences.prefix(64) { scores[number, default: 0] += weight }
    }
    let best = scores.min { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best, best.value * 3 >= whole else { return nil }
    return best.key
  }

  /// The tokens that stand where these stood, by those within them and beside them that have a partner.
  private static func span(_ tokens: Range<Int>, _ partner: [Int?], _ count: Int) -> Range<Int>? {
    let within = tokens.compactMap { partner[$0] }
    let before = partner[..<tokens.lowerBound].last.flatMap { $0 }
    let after = tokens.upperBound < partner.count ? partner[tokens.upperBound] : nil
    let atStart = tokens.lowerBound == 0
    let atEnd = tokens.upperBound == partner.count
    // A border that has lost its partner is where the neighbor's partner ends, unless that is far off.
    let room = tokens.count + 3
    var start = partner[tokens.lowerBound] ?? before.map { $0 + 1 } ?? (atStart ? 0 : nil) ?? within.first
    var end =
      partner[tokens.upperBound - 1].map { $0 + 1 } ?? after ?? (atEnd ? count : nil) ?? within.last.map { $0 + 1 }
    if let first = within.first, let from = start, first - from > room || from > first { start = first }
    if let last = within.last, let to = end, to - last > room || to <= last { end = last + 1 }
    guard let start, let end, start < end, end - start <= tokens.count * 2 + 3 else { return nil }
    return start..<end
  }

  /// The tokens, with as many of their neighbors as it takes to stand only once.
  private func unique(_ tokens: Range<Int>, within sentence: Range<Int>) -> Range<Int> {
    let words = AnchorWords(reading: new.reading)
    var wider = tokens
    for step in 0..<6 {
      guard let phrase = words.phrase(wider, without: TextRange(0, 0), endsAnywhere: true) else { break }
      if new.folded.places(of: FoldedText(phrase: phrase), limit: 2).count < 2 { return wider }
      if step % 2 == 0, wider.upperBound < sentence.upperBound {
        wider = wider.lowerBound..<wider.upperBound + 1
      } else if wider.lowerBound > sentence.lowerBound {
        wider = wider.lowerBound - 1..<wider.upperBound
      }
    }
    return tokens
  }
}

/// Which words of one sentence are which of another: the longest common subsequence.
struct Alignment {
  /// For each of the first its partner among the second.
  private(set) var partner: [Int?]

  /// Beyond so many words only what is alike at both ends is paired.
  private static let longest = 600

  init(_ a: [UInt32], _ b: [UInt32]) {
    partner = Array(repeating: nil, count: a.count)
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] {
      partner[start] = start
      start += 1
    }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      partner[a.count - 1 - tail] = b.count - 1 - tail
      tail += 1
    }
    let (n, m) = (a.count - tail - start, b.count - tail - start)
    guard n > 0, m > 0, n <= Self.longest, m <= Self.longest else { return }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: m + 1), count: n + 1)
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        lengths[i][j] =
          a[start + i] == b[start + j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < n, j < m {
      if a[start + i] == b[start + j] {
        partner[start + i] = start + j
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}

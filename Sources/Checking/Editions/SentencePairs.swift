import Extraction
import SourceText

/// Which sentence of one edition became which of the next.
struct SentencePairs {
  struct Pair {
    /// The numbers of the sentences.
    let old: Int
    let new: Int
    /// For each token of the older one its partner's index, by the older one's first token.
    fileprivate let partners: [Int?]
    fileprivate let starts: (old: Int, new: Int)

    /// The newer edition's token that a token became; nil for one without a partner.
    func partner(of token: Int) -> Int? {
      let at = token - starts.old
      guard partners.indices.contains(at) else { return nil }
      return partners[at].map { $0 + starts.new }
    }
  }

  /// Sentences of the same words.
  private(set) var same: [Pair] = []
  /// Sentences that share most of their words.
  private(set) var alike: [Pair] = []

  private let old: Reading
  private let new: Reading

  /// - Complexity: linear in both readings, for sentences of ordinary length.
  init(from old: Reading, to new: Reading) {
    (self.old, self.new) = (old, new)
    var waiting: [String: [Int]] = [:]
    for number in new.sentences.indices.reversed() { waiting[words(number, new), default: []].append(number) }
    var changed: [Int] = []
    for number in old.sentences.indices {
      if let other = waiting[words(number, old)]?.popLast() {
        same.append(Pair(old: number, new: other, partners: [], starts: (0, 0)))
      } else {
        changed.append(number)
      }
    }
    pairUp(changed, waiting.values.flatMap(\.self).sorted())
  }

  /// The words of a sentence, whatever its white space and quotation marks.
  private func words(_ number: Int, _ reading: Reading) -> String {
    let tokens = reading.prose.tokens
    return reading.sentences[number].tokens.lazy.filter { tokens[$0].hash != 0 || tokens[$0].isNumber }
      .map { tokens.text($0) }.joined(separator: " ")
  }

  private mutating func pairUp(_ changed: [Int], _ others: [Int]) {
    var holding: [UInt32: [Int]] = [:]
    for number in others {
      for hash in hashes(number, new) { holding[hash, default: []].append(number) }
    }
    var candidates: [(old: Int, new: Int, score: Int)] = []
    for number in changed {
      var scores: [Int: Int] = [:]
      for hash in hashes(number, old) {
        let sentences = holding[hash] ?? []
        // A word that stands everywhere tells nothing, and would make this quadratic.
        for other in sentences.prefix(64) { scores[other, default: 0] += 1_000 / (1 + sentences.count) }
      }
      let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2)
      candidates += best.map { (number, $0.key, $0.value) }
    }
    var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
    for candidate in candidates.sorted(by: { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }) {
      guard !takenOld.contains(candidate.old), !takenNew.contains(candidate.new),
        let pair = aligned(candidate.old, candidate.new)
      else { continue }
      takenOld.insert(candidate.old)
      takenNew.insert(candidate.new)
      alike.append(pair)
    }
  }

  private func hashes(_ number: Int, _ reading: Reading) -> Set<UInt32> {
    let tokens = reading.prose.tokens
    return Set(
      reading.sentences[number].tokens.lazy.map { tokens[$0] }.filter { $0.length > 1 && $0.isWord }.map(\.hash))
  }

  /// The two sentences word for word; nil where they share less than half of the shorter one's words.
  private func aligned(_ a: Int, _ b: Int) -> Pair? {
    let (first, second) = (keys(a, old), keys(b, new))
    let partners = Alignment(first, second).partner
    func isWord(_ key: UInt32) -> Bool { key > 8 }
    let common = partners.indices.count { partners[$0] != nil && isWord(first[$0]) }
    guard common >= 2, common * 2 >= min(first.count(where: isWord), second.count(where: isWord)) else { return nil }
    return Pair(
      old: a, new: b, partners: partners,
      starts: (old.sentences[a].tokens.lowerBound, new.sentences[b].tokens.lowerBound))
  }

  /// What tokens are compared by: a word by its hash, all figures and all dates alike, marks by their kind.
  private func keys(_ number: Int, _ reading: Reading) -> [UInt32] {
    let range = reading.sentences[number].tokens
    var keys = range.map { at -> UInt32 in
      let token = reading.prose.tokens[at]
      if token.isWord || token.kind == .clitic { return max(9, token.hash) }
      return token.isNumber ? 1 : token.kind == .comma ? 2 : 3
    }
    func mark(_ tokens: Range<Int>, _ key: UInt32) {
      for at in tokens.clamped(to: range) { keys[at - range.lowerBound] = key }
    }
    for figure in reading.figures[ofSentence: number, \.sentence] { mark(figure.tokens, 1) }
    for timex in reading.timexes[ofSentence: number, \.sentence] where timex.days != nil { mark(timex.tokens, 4) }
    return keys
  }
}

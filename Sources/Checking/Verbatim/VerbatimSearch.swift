import Extraction
import SourceText

/// Looks for the words of a quotation in a transcript: word for word, in the order of its pieces, within one turn.
///
/// - Complexity: linear in the transcript for each quotation.
struct VerbatimSearch {
  struct Hit {
    var words: Range<Int>
    /// The negation that an ellipsis leaves out.
    var dropped: String?
    /// How the marks between the words differ; nil where they agree.
    var marks: String?
  }

  private let transcript: Transcript
  /// The words between gaps.
  private var segments: [[SpokenWord]] = [[]]

  init(_ pieces: [SpokenWord.Piece], _ transcript: Transcript) {
    self.transcript = transcript
    for piece in pieces {
      switch piece {
      case .word(let word): segments[segments.count - 1].append(word)
      case .ellipsis, .insertion: if segments.last?.isEmpty == false { segments.append([]) }
      }
    }
    if segments.last?.isEmpty == true { segments.removeLast() }
  }

  var isEmpty: Bool { segments.isEmpty }

  /// Whether there are words enough to know them again by.
  var isLong: Bool { segments.reduce(0) { $0 + $1.count } >= 3 }

  /// Whether a passage has as good as all words: one in four may be another.
  func isAlike(_ words: Range<Int>) -> Bool {
    let wanted = segments.flatMap(\.self).map { $0.text.lowercased() }
    let said = Set(words.map { transcript.words[$0].text.lowercased() })
    let shared = wanted.filter(said.contains).count
    return shared * 4 >= wanted.count * 3 && words.count <= wanted.count + 2
  }

  private func key(_ word: SpokenWord, _ isFirst: Bool) -> String {
    if !transcript.hasLowercase { return word.text.uppercased() }
    guard isFirst, let first = word.text.first else { return word.text }
    return first.lowercased() + word.text.dropFirst()
  }

  private func equals(_ segment: [SpokenWord], _ index: Int, _ at: Int) -> Bool {
    guard transcript.words.indices.contains(at) else { return false }
    return key(segment[index], index == 0) == key(transcript.words[at], index == 0)
  }

  /// Where a segment stands, by Knuth, Morris and Pratt.
  private func places(of segment: [SpokenWord]) -> [Int] {
    var fallback = [0]
    var length = 0
    for index in segment.indices.dropFirst() {
      while length > 0, segment[index].text != segment[length].text { length = fallback[length - 1] }
      if segment[index].text == segment[length].text { length += 1 }
      fallback.append(length)
    }
    var places: [Int] = []
    length = 0
    for at in transcript.words.indices {
      while length > 0, !equals(segment, length, at) { length = fallback[length - 1] }
      if equals(segment, length, at) { length += 1 }
      if length == segment.count {
        places.append(at - length + 1)
        length = fallback[length - 1]
      }
    }
    return places
  }

  /// Each place where the first segment stands and the others follow in its turn, the nearest of each.
  var hits: [Hit] {
    let all = segments.map { places(of: $0) }
    guard let first = all.first, !first.isEmpty else { return [] }
    var pointers = [Int](repeating: 0, count: all.count)
    var hits: [Hit] = []
    search: for start in first {
      guard let turn = transcript.turn(of: start)?.words else { continue }
      var end = start + segments[0].count
      guard end <= turn.upperBound else { continue }
      if hits.count == Self.mostHits { break }
      var dropped: String?
      var marks = difference(segments[0], start)
      for index in segments.indices.dropFirst() {
        while pointers[index] < all[index].count, all[index][pointers[index]] < end { pointers[index] += 1 }
        guard pointers[index] < all[index].count else { continue search }
        let next = all[index][pointers[index]]
        guard next + segments[index].count <= turn.upperBound else { continue search }
        dropped = dropped ?? negation(leftOutOf: end..<next)
        marks = marks ?? difference(segments[index], next)
        end = next + segments[index].count
      }
      hits.append(Hit(words: start..<end, dropped: dropped, marks: marks))
    }
    return hits
  }

  /// A negation among words left out that belongs to the sentence before them or after them.
  private func negation(leftOutOf gap: Range<Int>) -> String? {
    let words = transcript.words
    guard !gap.isEmpty else { return nil }
    // Whole sentences between may go: from the first end of a sentence to the last.
    let opens =
      words[max(0, gap.lowerBound - 1)].endsSentence
      ? gap.lowerBound : (gap.first { words[$0].endsSentence } ?? gap.upperBound - 1) + 1
    let closes = (gap.last { words[$0].endsSentence } ?? gap.lowerBound - 1) + 1
    return (gap.lowerBound..<max(gap.lowerBound, opens)).first { words[$0].isNegation }.map { words[$0].text }
      ?? (min(max(closes, gap.lowerBound), gap.upperBound)..<gap.upperBound).first { words[$0].isNegation }.map {
        words[$0].text
      }
  }

  /// The first place where the marks between the words of a segment are others.
  private func difference(_ segment: [SpokenWord], _ start: Int) -> String? {
    for index in segment.indices.dropLast() where segment[index].marks != transcript.words[start + index].marks {
      let (here, there) = (segment[index], transcript.words[start + index])
      return "“\(here.text)\(here.marks) \(segment[index + 1].text)”, in the transcript “\(there.text)\(there.marks) …”"
    }
    return nil
  }

  func range(of words: Range<Int>) -> TextRange? {
    guard let first = words.first, let last = words.last, transcript.words.indices.contains(last) else { return nil }
    return transcript.words[first].range.union(transcript.words[last].range)
  }

  func text(_ words: Range<Int>) -> String {
    words.map { transcript.words[$0].text + transcript.words[$0].marks }.joined(separator: " ")
  }

  // MARK: Not found

  /// More places of the same words are not looked at.
  private static let mostHits = 64
  /// No more words than these are set side by side.
  private static let longest = 300

  /// The stretch of the transcript that shares the most words with the quotation, where that is half of them, and how the
  /// two differ, word by word.
  func nearest() -> (words: Range<Int>, difference: String)? {
    let wanted = segments.flatMap(\.self).prefix(Self.longest).map { $0.text.lowercased() }
    let said = transcript.words
    guard !wanted.isEmpty, !said.isEmpty else { return nil }
    var missing: [String: Int] = [:]
    for word in wanted { missing[word, default: 0] += 1 }
    let width = min(said.count, wanted.count + 2)
    var (shared, best, bestEnd) = (0, 0, 0)
    let keys = said.map { $0.text.lowercased() }
    for at in keys.indices {
      if let count = missing[keys[at]] {
        if count > 0 { shared += 1 }
        missing[keys[at]] = count - 1
      }
      if at >= width, let count = missing[keys[at - width]] {
        if count >= 0 { shared -= 1 }
        missing[keys[at - width]] = count + 1
      }
      if shared > best { (best, bestEnd) = (shared, at + 1) }
    }
    guard best * 2 >= wanted.count else { return nil }
    let window = max(0, bestEnd - width)..<min(said.count, bestEnd + 2)
    return difference(wanted, keys, window)
  }

  /// Sets two rows of words side by side: the longest row of words that they have in common stays.
  private func difference(_ here: [String], _ keys: [String], _ window: Range<Int>) -> (
    words: Range<Int>, difference: String
  ) {
    let there = Array(window)
    var common = [[Int32]](repeating: [Int32](repeating: 0, count: there.count + 1), count: here.count + 1)
    for i in here.indices.reversed() {
      for j in there.indices.reversed() {
        common[i][j] = here[i] == keys[there[j]] ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
      }
    }
    let quoted = segments.flatMap(\.self)
    var (i, j) = (0, 0)
    var changes: [(left: [String], right: [String])] = []
    var isOpen = false
    var (first, last) = (-1, -1)
    func note(_ change: (inout (left: [String], right: [String])) -> Void) {
      if !isOpen { changes.append(([], [])) }
      isOpen = true
      change(&changes[changes.count - 1])
    }
    while i < here.count || j < there.count {
      if i < here.count, j < there.count, here[i] == keys[there[j]] {
        if first < 0 { first = j }
        last = j
        if quoted[i].text != transcript.words[there[j]].text, i > 0, transcript.hasLowercase {
          note {
            $0.left.append(quoted[i].text)
            $0.right.append(transcript.words[there[j]].text)
          }
        }
        isOpen = false
        (i, j) = (i + 1, j + 1)
      } else if j >= there.count || i < here.count && common[i + 1][j] >= common[i][j + 1] {
        note { $0.left.append(quoted[i].text) }
        i += 1
      } else {
        // What stands before the first common word or behind the last one is the transcript's own business.
        if first >= 0, i < here.count { note { $0.right.append(transcript.words[there[j]].text) } }
        j += 1
      }
    }
    let shown = changes.prefix(6).map { change in
      let (left, right) = (change.left.joined(separator: " "), change.right.joined(separator: " "))
      if right.isEmpty { return "“\(left)” is not in the transcript" }
      if left.isEmpty { return "“\(right)” is not in the quotation" }
      return "“\(left)” here, “\(right)” there"
    }
    let more = changes.count > 6 ? ", and \(changes.count - 6) more" : ""
    let words = first < 0 ? window : there[first]..<there[max(first, last)] + 1
    return (words, shown.isEmpty ? "the words stand in another order or turn" : shown.joined(separator: "; ") + more)
  }
}

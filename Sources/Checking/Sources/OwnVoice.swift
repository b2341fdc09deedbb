import Extraction
import SourceText

/// What a writer says in nobody's name but their own: neither in quotation marks nor in what somebody is said to say.
struct OwnVoice {
  private let reading: Reading
  /// What lies in quotation marks or in the content of an attribution: in order, none overlapping.
  private let others: [TextRange]
  /// The sentences that somebody answers for who is named, or a thing that tells: a report, a poll.
  private let answered: Set<Int>
  /// The sentences that tell of a poll, in their order.
  private let polls: [Int]

  /// - Complexity: linear in the text, but for the sorting of what is attributed.
  init(_ reading: Reading) {
    self.reading = reading
    var ranges: [TextRange] = []
    var answered: Set<Int> = []
    for attribution in reading.attributions {
      switch attribution.sourceKind {
      case .marker, .anyone: continue
      case .named, .carried: answered.insert(attribution.sentence)
      case .vague, .absent: break
      }
      ranges += attribution.content
    }
    ranges += reading.quotations.lazy.filter { $0.kind != .scare && $0.kind != .title }.map(\.range)
    var merged: [TextRange] = []
    for range in ranges.sorted() {
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
    others = merged
    self.answered = answered
    polls = reading.sentences.indices.filter { number in
      reading.prose.tokens.holds(OwnVoice.polling, in: reading.sentences[number].tokens)
    }
  }

  /// Whether a place is running text of the writer's own.
  func holds(_ place: TextRange) -> Bool {
    let low = others.partitioningIndex { $0.end > place.start }
    return low == others.count || others[low].start >= place.end
  }

  /// Whether it is running text: no headline, no heading, no question.
  func isProse(_ number: Int) -> Bool {
    let sentence = reading.sentences[number]
    return sentence.part == .body && !sentence.isHeading && !reading.isHeadline(number)
      && reading.prose.tokens[sentence.tokens.upperBound - 1].kind != .question
  }

  /// Whether a poll is told of near a sentence, in its paragraph or beside it: its shares are the poll’s.
  func isOfPoll(_ number: Int) -> Bool {
    let first = polls.partitioningIndex { $0 >= number - 5 }
    return first < polls.count && polls[first] <= number + 3
  }

  /// Whether the sentence, or the one before it in its paragraph, tells who says so or what shows it.
  func isAnswered(_ number: Int) -> Bool {
    if tells(number) { return true }
    guard number > 0, reading.sentences[number - 1].paragraph == reading.sentences[number].paragraph else {
      return false
    }
    return tells(number - 1)
  }

  private func tells(_ number: Int) -> Bool {
    answered.contains(number)
      || reading.prose.tokens[reading.sentences[number].tokens].contains {
        $0.is(.document) || OwnVoice.records.contains($0)
      }
  }

  private static let polling = WordSet(
    "poll polls polling pollster pollsters survey surveys surveyed polled respondents respondent")
  /// Things that tell, beside reports, studies and polls.
  private static let records = WordSet(
    """
    data figures statistics records record filings filing documents document census estimates estimate according audit \
    lawsuit indictment complaint court judge jury police transcript footage video tape recording budget index average \
    found shows showed disclosure disclosures
    """)
}

extension Reading {
  /// A first paragraph of one short sentence, where the header has no title: a headline that came with the text, perhaps
  /// with a standfirst on the line after a semicolon, as archives keep them; of several sentences where its words have
  /// capitals.
  func isHeadline(_ number: Int) -> Bool {
    guard number < 3, document.header.title == nil,
      let last = sentences.prefix(4).lastIndex(where: { $0.paragraph == sentences[0].paragraph }), number <= last,
      last + 1 < sentences.count, sentences[last + 1].paragraph != sentences[0].paragraph
    else { return false }
    let words = sentences[0].tokens.lowerBound..<sentences[last].tokens.upperBound
    guard words.count >= 25 else { return last == 0 || isTitleCase(words) }
    let standfirst = words.prefix(26).dropFirst().first {
      prose.tokens[$0].flags.contains(.line) && prose.tokens[$0 - 1].kind == .semicolon
    }
    return standfirst.map { words.upperBound - $0 < 40 } ?? false
  }

  /// “Ferry Finally Sails. Was This Its Last Trip?”
  private func isTitleCase(_ words: Range<Int>) -> Bool {
    let long = words.filter { prose.tokens[$0].isWord && prose.tokens[$0].length > 3 }
    return long.count { prose.tokens[$0].isCapitalized } * 2 > long.count
  }

  /// Whether the text is somebody's opinion or release, which its writer answers for: by its genre, its first word, or an “I”
  /// outside of quotations that comes again and again.
  var isOpinion: Bool {
    if let genre = document.header.genre {
      let words = genre.split { !$0.isLetter }
      if words.contains(where: { Genres.opinions.contains($0) }) { return true }
    }
    let tokens = prose.tokens
    if let first = tokens.at(0), first.flags.contains(.allCaps), Genres.opinions.contains(first) { return true }
    var (count, quotation) = (0, 0)
    for token in tokens where token.kind == .word && token.length == 1 && token.keyword == .i {
      while quotation < quotations.count, quotations[quotation].range.end <= token.range.start { quotation += 1 }
      let isQuoted = quotation < quotations.count && quotations[quotation].range.start < token.range.start
      if !isQuoted, token.isCapitalized { count += 1 }
    }
    return count > 2
  }
}

/// What tells an opinion from a report.
private enum Genres {
  static let opinions = WordSet(
    """
    opinion opinions editorial editorials column columns commentary letter letters review reviews satire essay blog oped \
    release releases
    """)
}

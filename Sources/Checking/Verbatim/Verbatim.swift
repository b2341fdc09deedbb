import Extraction
import Findings
import SourceText

extension Examination {
  /// The verdict of what holds something against a transcript.
  func judge(by path: String, at range: TextRange, _ judge: (Transcript) -> Verdict) -> Verdict {
    switch library.transcript(path) {
    case .success(let transcript): judge(transcript)
    case .failure(let error):
      .undecided(
        [.finding("the transcript \(path) cannot be read: \(error.message)", at: range)], touching: [range])
    }
  }

  func judge(_ quotation: Quotation, in path: String, spokenBy speaker: String?) -> Verdict {
    judge(by: path, at: quotation.range) { judge(quotation, in: $0, path, spokenBy: speaker, isCertain: true) }
  }

  /// Holds a quotation against a transcript.
  ///
  /// - Parameter isCertain: whether the sheet names the speaker; a speaker whom only the text names, and the transcript
  ///   calls by no name, is not asked for.
  func judge(
    _ quotation: Quotation, in transcript: Transcript, _ path: String, spokenBy speaker: String?, isCertain: Bool
  ) -> Verdict {
    let touched = [quotation.range]
    let search = VerbatimSearch(SpokenWord.pieces(reading.prose.tokens.bytes, quotation.inner), transcript)
    guard !search.isEmpty else {
      return .undecided([.finding("no words stand in this quotation", at: quotation.range)], touching: touched)
    }
    func finding(_ message: Finding.Message, _ at: Range<Int>?, _ operands: [Finding.Operand] = []) -> Finding {
      let there = at.flatMap { search.range(of: $0) }
      let related = there.map { [Finding.Passage("the transcript", at: $0, document: path)] } ?? []
      return .finding(message, at: quotation.range, operands: operands, related: related)
    }
    var failure: Finding?
    var doubt: Finding?
    for hit in search.hits {
      if let dropped = hit.dropped {
        failure = failure ?? finding(.drops(dropped), hit.words)
        continue
      }
      let label = transcript.turn(of: hit.words.lowerBound)?.speaker
      switch speaker.map({ SpeakerName($0).agrees(with: label) }) ?? .same {
      case .other: failure = failure ?? finding(.otherMouth(label ?? "", speaker ?? ""), hit.words)
      case .unknown where isCertain: doubt = doubt ?? finding(.namesNobody(label, speaker ?? ""), hit.words)
      case .same, .unknown:
        if let marks = hit.marks {
          doubt = doubt ?? finding(.marks(marks), hit.words)
        } else {
          return .holds(touching: touched)
        }
      }
    }
    if let doubt { return .undecided([doubt], touching: touched) }
    if let failure { return .fails([failure], touching: touched) }
    guard let nearest = search.nearest() else {
      return .fails([.finding(.absent(path), at: quotation.range)], touching: touched)
    }
    let said = search.text(nearest.words)
    return .fails(
      [
        finding(
          .differs(nearest.difference), nearest.words,
          [
            .init("the quotation", text: text(quotation.inner), value: text(quotation.inner), range: quotation.range),
            .init("the transcript", text: said, value: said),
          ])
      ], touching: touched)
  }
}

/// The name of a speaker, to be held against the label of a turn.
struct SpeakerName {
  private let words: [String]

  init(_ name: String) { words = SpeakerName.words(name) }

  enum Agreement { case same, other, unknown }

  /// By surname, and by first name where both have one.
  func agrees(with label: String?) -> Agreement {
    guard let label, let last = words.last else { return .unknown }
    let named = SpeakerName.words(label)
    guard let theirs = named.last, named.count > 1 || theirs.count > 1, !SpeakerName.isNobody(named) else {
      return .unknown
    }
    guard theirs == last else { return .other }
    guard words.count > 1, named.count > 1 else { return .same }
    let (first, other) = (words[0], named[0])
    if named.starts(with: words) || named.suffix(words.count).elementsEqual(words) || first == other { return .same }
    return SpeakerName.isTitle(first) || SpeakerName.isTitle(other)
      || first.first == other.first && min(first.count, other.count) == 1
      ? .same : .other
  }

  private static func words(_ name: String) -> [String] {
    var bare = name
    if let open = bare.firstIndex(of: "("), open != bare.startIndex { bare = String(bare[..<open]) }
    let all = bare.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" && $0 != "’" }.map(
      String.init)
    let kept = all.filter { !["jr", "sr", "ii", "iii", "iv", "the"].contains($0) }
    return kept.isEmpty ? all : kept
  }

  private static func isNobody(_ words: [String]) -> Bool {
    ["speaker", "unidentified", "unknown", "question", "answer", "male", "female", "voice"].contains(words.first ?? "")
  }

  private static func isTitle(_ word: String) -> Bool { SourceWords.isTitle(word) }
}

extension Finding.Message {
  fileprivate static func drops(_ word: String) -> Self {
    "the ellipsis leaves out “\(word)” of a sentence that it joins"
  }

  fileprivate static func otherMouth(_ label: String, _ speaker: String) -> Self {
    "found, but in another’s mouth: the transcript gives these words to \(label), not to \(speaker)"
  }

  fileprivate static func namesNobody(_ label: String?, _ speaker: String) -> Self {
    "found, but the transcript does not say that \(speaker) speaks here: "
      + (label.map { "it says “\($0)”" } ?? "it names no speaker")
  }

  fileprivate static func marks(_ difference: String) -> Self {
    "the words agree, the marks between them do not: \(difference)"
  }

  fileprivate static func absent(_ path: String) -> Self { "not found in \(path), nor anything like it" }

  fileprivate static func differs(_ difference: String) -> Self {
    "not found; the nearest passage differs: \(difference)"
  }
}

extension Finding.Message {
  fileprivate static func + (one: Self, other: String) -> Self { Self(one.text + other) }
}

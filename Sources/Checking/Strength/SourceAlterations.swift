import Extraction
import SourceText

/// Names, sources, cues and negations told otherwise.
struct SourceAlterations {
  let reading: Reading
  private(set) var changes: [Alteration] = []
  private var seen: Set<TextRange> = []

  /// Some who speak, some first names and some organizations of the text, each once: enough to choose another from.
  private let speakers: [String]
  private let firstNames: [String]
  private let organizations: [String]

  init(_ reading: Reading) {
    self.reading = reading
    speakers = Self.few(reading.attributions.lazy.filter { !$0.sourceKind.answersForNothing }.compactMap(\.who))
    firstNames = Self.few(
      reading.names.lazy.filter { $0.kind == .person && $0.tokens.count > 1 }
        .map { reading.prose.tokens.text($0.tokens.prefix(1)) }.filter { !$0.contains(".") })
    organizations = Self.few(reading.names.lazy.filter { $0.kind == .organization }.map(\.full))
    for attribution in reading.attributions {
      source(attribution)
      cue(attribution)
    }
    let sources = reading.attributions.flatMap(\.source).sorted()
    for index in reading.names.indices where reading.names[index].first == index { name(index, sources) }
    for claim in reading.claims { negate(claim) }
    deny()
  }

  private static func few(_ words: some Sequence<String>) -> [String] {
    var few: [String] = []
    for word in words where !few.contains(word) {
      few.append(word)
      if few.count == 8 { break }
    }
    return few
  }

  private mutating func source(_ attribution: Attribution) {
    guard attribution.sourceKind != .absent, !attribution.sourceKind.answersForNothing,
      let range = attribution.source.first, !range.isEmpty, seen.insert(range).inserted
    else { return }
    let written = reading.text(range)
    let own = attribution.who ?? written
    // Somebody else who speaks in this text, the likeliest mistake; where nobody does, somebody of another world.
    let other = speakers.first { !shares($0, own) && !shares($0, written) } ?? "Ann Hale"
    if other != written { changes.append(Alteration(.source, range, other)) }
  }

  /// Whether two names have a word in common: "Pentagon chief" and "The Pentagon" may be one voice.
  private func shares(_ a: String, _ b: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(text.split { !$0.isLetter }.filter { $0.count > 3 })
    }
    return !words(a).isDisjoint(with: words(b))
  }

  private static let denials: [WordClass: String] = [
    .verbBase: "deny", .verbThird: "denies", .verbPast: "denied", .verbParticiple: "denied", .verbGerund: "denying",
  ]
  private static let confirmations: [WordClass: String] = [
    .verbBase: "confirm", .verbThird: "confirms", .verbPast: "confirmed", .verbParticiple: "confirmed",
    .verbGerund: "confirming",
  ]
  private static let denying: Set<String> = [
    "deny", "denies", "denied", "denying", "refute", "refutes", "refuted", "dispute", "disputes", "disputed", "reject",
    "rejects", "rejected", "dismiss", "dismisses", "dismissed", "doubt", "doubts", "doubted",
  ]

  private mutating func cue(_ attribution: Attribution) {
    // What nobody in particular is said to say is the business of another rule.
    guard attribution.sourceKind != .absent, !attribution.sourceKind.answersForNothing else { return }
    let tokens = reading.prose.tokens
    let verbs: WordClass = [.reporting, .thinking, .planning, .evaluative]
    for range in attribution.cue {
      for index in tokens.indices(in: range) where tokens[index].is(verbs) {
        guard let form = form(index) else { continue }
        guard seen.insert(tokens[index].range).inserted else { return }
        let text = tokens.text(index)
        let list = Self.denying.contains(text.lowercased()) ? Self.confirmations : Self.denials
        if let word = list[form] { changes.append(Alteration(.cue, tokens[index].range, Alteration.like(text, word))) }
        return
      }
    }
  }

  /// The form that a verb stands in; nil for what is no verb here.
  private func form(_ index: Int) -> WordClass? {
    let token = reading.prose.tokens[index]
    switch reading.prose.tags[index] {
    case .gerund: return .verbGerund
    case .participle: return .verbParticiple
    case .base: return .verbBase
    case .finite: return token.is(.verbPast) ? .verbPast : token.is(.verbThird) ? .verbThird : .verbBase
    default: return nil
    }
  }

  /// Where somebody is first named: a person with another first name, an organization for another.
  private mutating func name(_ index: Int, _ sources: [TextRange]) {
    let name = reading.names[index]
    guard name.kind == .person || name.kind == .organization else { return }
    let words = name.tokens.filter { $0 < reading.prose.tokens.count && reading.prose.tokens[$0].isWord }
    guard let first = words.first else { return }
    if name.kind == .person, words.count > 1 {
      let range = reading.prose.tokens[first].range
      let written = reading.text(range)
      let other = firstNames.first { $0 != written } ?? (written == "Ann" ? "Ruth" : "Ann")
      changes.append(Alteration(.name, range, other))
    } else if !covers(sources, name.range) {
      let other = name.kind == .organization ? organizations.first { !shares($0, name.full) } : nil
      changes.append(Alteration(.name, name.range, other ?? "Aldergate"))
    }
  }

  /// Whether one of these ranges, in order, holds it.
  private func covers(_ ranges: [TextRange], _ range: TextRange) -> Bool {
    let low = ranges.partitioningIndex { $0.start > range.start }
    return ranges[max(0, low - 2)..<low].contains { $0.contains(range) }
  }

  /// "was attacked" told as "was not attacked", "attacked" as "never attacked".
  private mutating func negate(_ claim: Claim) {
    guard reading.prose.clauses.indices.contains(claim.clause) else { return }
    let clause = reading.prose.clauses[claim.clause]
    let tokens = reading.prose.tokens
    guard let group = clause.verbGroup, let first = group.first, group.upperBound <= tokens.count,
      !Negation.stands(in: clause, reading.prose)
    else { return }
    let helps = group.count > 1 || tokens[first].is(.auxiliary)
    let word = helps && (tokens[first].is(.auxiliary) || tokens[first].is(.modal)) ? " not" : nil
    let range = tokens[first].range
    let text = tokens.text(first)
    guard seen.insert(TextRange(range.end, range.end)).inserted else { return }
    changes.append(Alteration(.negation, range, word.map { text + $0 } ?? "never \(text)"))
  }

  /// "does not see" told as "does see", "no civilians" as "civilians".
  private mutating func deny() {
    let tokens = reading.prose.tokens
    for clause in reading.prose.clauses where clause.verbGroup != nil {
      for index in clause.tokens where index < tokens.count {
        guard let kind = Negation.kind(index, reading.prose) else { continue }
        let token = tokens[index]
        guard seen.insert(TextRange(Int(token.start), Int(token.start))).inserted else { continue }
        switch kind {
        case .word:
          let end =
            index + 1 < tokens.count && tokens[index + 1].isSpaced ? Int(tokens[index + 1].start) : Int(token.end)
          changes.append(Alteration(.negation, TextRange(Int(token.start), end), ""))
        case .contraction:
          changes.append(Alteration(.negation, token.range, Negation.undone(tokens.text(index))))
        }
      }
    }
  }
}

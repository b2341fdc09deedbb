import Extraction
import Findings
import SourceText

/// The claims of a text that a reader would contest, and that nobody in reach answers for.
struct ContestedClaims {
  /// What a reader contests, the gravest first.
  private enum Ground: Int { case allegation, money, share, number, hedge, absolute, cause }

  private let examination: Examination
  private let reading: Reading
  private let tokens: Tokens
  private let voice: OwnVoice

  init(_ examination: Examination) {
    self.examination = examination
    reading = examination.reading
    tokens = reading.prose.tokens
    voice = examination.study.ownVoice
  }

  /// One finding a paragraph, and none in what its writer answers for.
  func verdict() -> Verdict {
    if reading.isOpinion {
      guard reading.document.header.genre != nil, !reading.document.layout.furniture.isRelease else { return .vacuous }
      return Verdict(.holds, [.finding(.opinion, at: examination.study.start, severity: .note)])
    }
    let own = examination.writersOwn.flatMap { examination.places(of: $0) }
    var best: [Int: (ground: Ground, range: TextRange, more: Int)] = [:]
    var touched: [TextRange] = []
    // Asked once a sentence: one of thousands of amounts is walked through once.
    var asked: [Int: (isProse: Bool, isAnswered: Bool)] = [:]
    for (range, ground, number) in candidates() {
      touched.append(range)
      let known = asked[number] ?? (isProse: voice.isProse(number), isAnswered: voice.isAnswered(number))
      asked[number] = known
      guard known.isProse, voice.holds(range), ground == .absolute || !known.isAnswered,
        ground != .share || !voice.isOfPoll(number)
      else { continue }
      let sentence = reading.sentences[number]
      guard !own.contains(where: { sentence.range.contains($0) }) else { continue }
      let before = best[sentence.paragraph]
      let more = before.map { $0.more + 1 } ?? 0
      if let before, before.ground.rawValue <= ground.rawValue {
        best[sentence.paragraph]?.more = more
      } else {
        best[sentence.paragraph] = (ground, range, more)
      }
    }
    let findings = best.values.sorted { $0.range < $1.range }.map { found in
      Finding.finding(
        .noSource(
          examination.text(found.range), nearest: reading.nearestSource(to: found.range), more: found.more),
        at: found.range)
    }
    if touched.isEmpty { return .vacuous }
    return findings.isEmpty ? .holds(touching: touched) : .fails(findings, touching: touched)
  }

  /// The words that a reader would contest, in the order of the text, each with its sentence.
  private func candidates() -> [(TextRange, Ground, Int)] {
    var found: [(TextRange, Ground, Int)] = []
    for figure in reading.figures {
      guard reading.sentences.indices.contains(figure.sentence), let ground = ground(figure) else { continue }
      found.append((figure.range, ground, figure.sentence))
    }
    for claim in reading.claims where claim.attribution == nil && claim.kind == .allegation && !isAccusing(claim) {
      found.append((claim.range, .allegation, claim.sentence))
    }
    for at in tokens.indices {
      if let (end, ground) = words(at) {
        found.append((tokens.range(at..<end), ground, Int(reading.prose.sentenceOf[at])))
      }
    }
    return found.sorted { $0.0 < $1.0 }
  }

  /// “Hale accused Reed of theft”: somebody says so.
  private func isAccusing(_ claim: Claim) -> Bool {
    reading.prose.clauses[claim.clause].verb.map { tokens[$0].is([.reporting, .evaluative]) } ?? false
  }

  private func ground(_ figure: Figure) -> Ground? {
    switch figure.form {
    case .age, .score, .multiple: return nil
    default: break
    }
    guard !isOnRecord(figure) else { return nil }
    switch figure.unitKind {
    case .currency: return .money
    case .percent, .percentagePoint: return .share
    case .counted: return figure.value >= Exact(10_000) ? .number : nil
    case .none, .measure: return nil
    }
  }

  /// What anybody can look up: votes that were counted, what stocks closed at; and an amount that names a thing, the “$15
  /// minimum wage”.
  private func isOnRecord(_ figure: Figure) -> Bool {
    let end = figure.tokens.upperBound
    if (end..<end + 5).contains(where: { ContestedWords.votes.contains(tokens[$0]) }) { return true }
    if figure.unitKind == .currency, (end..<end + 2).contains(where: { ContestedWords.wages.contains(tokens[$0]) }) {
      return true
    }
    guard let clause = figure.clause.map({ reading.prose.clauses[$0] }) else { return false }
    if figure.unitKind == .percent || figure.unitKind == .percentagePoint, let verb = clause.verb,
      ContestedWords.winning.contains(tokens[verb])
    {
      return true
    }
    return clause.subject.map { tokens.holds(ContestedWords.markets, in: $0.prefix(8)) } ?? false
  }

  /// Hedges, absolutes and causes: the token after them.
  private func words(_ at: Int) -> (Int, Ground)? {
    let token = tokens[at]
    guard token.keyword == .there || ContestedWords.openers.contains(token) else { return nil }
    if ContestedWords.hedges.contains(token) { return (at + 1, .hedge) }
    if ContestedWords.held.contains(token), ContestedWords.being.contains(tokens[at - 1]), tokens[at + 1].keyword == .to
    {
      return (at + 2, .hedge)
    }
    if token.keyword == .there, ContestedWords.being.contains(tokens[at + 1]),
      tokens[at + 2].keyword == .no
    {
      return (at + 3, .absolute)
    }
    if ContestedWords.causes.contains(token), reading.prose.tags[at] == .finite { return (at + 1, .cause) }
    return nil
  }
}

/// Words that make a claim one to be asked for its source.
private enum ContestedWords {
  static let hedges = WordSet("reportedly allegedly supposedly purportedly rumored")
  /// `is said to`, `are believed to`.
  static let held = WordSet("said believed thought rumored alleged understood reported")
  static let being = WordSet("is are was were been")
  static let votes = WordSet("vote votes ballots")
  static let wages = WordSet("wage wages minimum")
  static let winning = WordSet("won wins win carried carry lost beat beats defeated edged trounced")
  static let markets = WordSet("stock stocks shares index futures bonds dow nasdaq")
  static let causes = WordSet("caused causes triggered sparked prompted fueled")
  static let openers = hedges.union(held, causes)
}

extension Reading {
  /// Who spoke last before a place or speaks next after it, and how many sentences away.
  fileprivate func nearestSource(to place: TextRange) -> (name: String, sentences: Int)? {
    let here = Int(prose.sentenceOf[prose.tokens.index(at: place.start)])
    var best: (name: String, sentences: Int)?
    for back in 0...3 {
      for number in [here - back, here + back] where sentences.indices.contains(number) {
        for attribution in attributions[ofSentence: number, \.sentence] where attribution.sourceKind == .named {
          guard best == nil, let who = attribution.who ?? attribution.source.first.map(text) else { continue }
          best = (who, number - here)
        }
      }
      if best != nil { break }
    }
    return best
  }
}

extension Finding.Message {
  fileprivate static let opinion: Self = "an opinion piece: its writer’s claims are not asked for a source"

  fileprivate static func noSource(_ words: String, nearest: (name: String, sentences: Int)?, more: Int) -> Self {
    let short = words.count > 60 ? String(words.prefix(59)) + "…" : words
    var text = "“\(short)” has no source"
    if let nearest {
      let count = abs(nearest.sentences)
      let side = nearest.sentences < 0 ? "before" : "after"
      let place = count == 0 ? "in the same sentence" : "\(count == 1 ? "one sentence" : "\(count) sentences") \(side)"
      text += "; the nearest is \(nearest.name), \(place)"
    }
    if more > 0 { text += " (and \(more) more in this paragraph)" }
    return Self(text)
  }
}

import Extraction
import Findings
import SourceText

/// How a source is worded: as somebody in general, or as somebody whose name is kept back.
struct SourceWording {
  private let attribution: Attribution
  private let reading: Reading
  private let words: Range<Int>
  private var tokens: Tokens { reading.prose.tokens }

  init(_ attribution: Attribution, _ reading: Reading) {
    (self.attribution, self.reading) = (attribution, reading)
    words = attribution.source.first.map { reading.prose.tokens(in: $0, of: attribution.sentence) } ?? 0..<0
  }

  /// “some”, “many others”: no noun at all.
  var isPronoun: Bool { words.allSatisfy { tokens[$0].is(.pronoun) || tokens[$0].is(.determiner) } }

  /// “experts”, “critics of the plan”, “officials”, “recent polls”: nobody who could be asked or looked up.
  ///
  /// “The experts”, “these people” are told of before; “Republican opponents” are a camp; what a named source reports of
  /// them is that source’s.
  var isVague: Bool {
    guard let head, !isTold, !isAnonymous else { return isPronoun && attribution.sourceKind == .vague }
    // “supporters of Hale” are her camp, “supporters of the bill” anybody.
    if Wordings.camps.contains(tokens[head]) {
      return isPlain(upTo: head) && tokens[head].is(.plural) && !namesSomebody(from: head)
    }
    if attribution.sourceKind == .vague { return true }
    // “critics of the plan”: of what they are critics is told, who they are is not.
    if tokens[head].is(.vague), tokens[head].is(.plural), tokens[head + 1].keyword == .of { return isPlain(upTo: head) }
    guard attribution.sourceKind == .named, attribution.name == nil else { return false }
    if Wordings.vague.contains(tokens[head]) {
      return isPlain(upTo: head) && ![.in, .from, .of].contains(tokens[head + 1].keyword)
    }
    // Exit polls are asked once for all.
    return Wordings.findings.contains(tokens[head]) && !Wordings.doors.contains(tokens[head - 1]) && isBare(upTo: head)
      && !reading.namesFinding(near: attribution.sentence)
  }

  /// “a person familiar with the talks”, “one aide”, “two officials briefed on it”.
  var isAnonymous: Bool {
    guard attribution.sourceKind == .named || attribution.sourceKind == .vague, !hasPerson, !isApposition else {
      return false
    }
    // What somebody posts for all to see has its writer’s name above it.
    let cue = attribution.cue.first.map { reading.prose.tokens(in: $0, of: attribution.sentence) } ?? 0..<0
    guard !cue.contains(where: { Wordings.posting.contains(tokens[$0]) }) else { return false }
    for at in words where tokens[at].kind == .word {
      if Wordings.unnamed.contains(tokens[at]) { return true }
      if Wordings.privy.contains(tokens[at]), Wordings.privyTo.contains(tokens[at + 1]) { return true }
    }
    guard let first = words.first, tokens[first + 1].kind != .hyphen, let head,
      Wordings.indefinite.contains(tokens[first]) || tokens[first].isNumber && tokens[first].kind == .word
    else { return false }
    return Wordings.insiders.contains(tokens[head])
  }

  /// “supporters”: whose they are the reader knows, and what they say nobody doubts that they say.
  var isOfSupporters: Bool { head.map { Wordings.friends.contains(tokens[$0]) } ?? false }

  private func namesSomebody(from head: Int) -> Bool {
    guard let range = attribution.source.first else { return false }
    return reading.names[overlapping: range].contains { $0.kind == .person && $0.tokens.lowerBound > head }
  }

  /// “the experts”, “these people”: who they are was told before.
  private var isTold: Bool {
    guard let first = words.first else { return true }
    return tokens[first].keyword == .the || Wordings.pointing.contains(tokens[first]) || tokens[first].is(.possessive)
  }

  /// “Betsy Wright, a close aide, …”: the name stands before it.
  private var isApposition: Bool {
    guard let first = words.first, tokens[first - 1].kind == .comma else { return false }
    return reading.names[overlapping: tokens[first - 2].range].contains { $0.kind == .person }
  }

  private var hasPerson: Bool {
    guard let range = attribution.source.first else { return true }
    return reading.names[overlapping: range].contains { $0.kind == .person && $0.tokens.count > 1 }
  }

  /// The noun that the phrase is about: the last one before what hangs on it.
  private var head: Int? {
    var head: Int?
    for at in words {
      switch reading.prose.tags[at] {
      case .noun: head = at
      // “one official said”: an adjective as well, and here a noun.
      case .adjective where Wordings.insiders.contains(tokens[at]) && reading.prose.tags[at + 1] != .noun: head = at
      case .preposition, .pronoun, .subordinator, .participle, .gerund, .finite: if head != nil { return head }
      case .punctuation: if head != nil, tokens[at].kind == .comma { return head }
      default: break
      }
    }
    return head
  }

  /// Nothing before it but “some”, “many”, “senior”.
  private func isPlain(upTo head: Int) -> Bool {
    (words.lowerBound..<max(words.lowerBound, head)).allSatisfy { at in
      switch reading.prose.tags[at] {
      case .determiner, .adjective, .adverb, .number, .subordinator: !tokens[at].is([.nationality, .place])
      default: tokens[at].is(.vague)
      }
    }
  }

  /// Neither a name nor a noun that tells whose they are before it.
  private func isBare(upTo head: Int) -> Bool {
    (words.lowerBound..<max(words.lowerBound, head)).allSatisfy { at in
      let token = tokens[at]
      if token.isCapitalized, at != reading.sentences[attribution.sentence].tokens.lowerBound { return false }
      return
        !(token.is(.possessive) || token.is(.nationality) || token.kind == .clitic || token.keyword == .the
        || token.is(.organization))
    }
  }
}

extension Examination {
  /// What is wrong with the sources of the prose, once a paragraph; sources that say nothing, and of whom it is told why
  /// they have no name, are passed over.
  func unexplainedSources(_ finding: (SourceWording, TextRange) -> Finding?) -> Verdict {
    let voice = study.ownVoice
    let sourced = reading.attributions.filter { !$0.source.isEmpty }
    var explained = PerSentence(reading.tellsWhyUnnamed)
    return Verdict.each(sourced, at: \.source[0]) { attribution in
      let source = attribution.source[0]
      guard voice.isProse(attribution.sentence), voice.holds(source), !reading.isLoud(source),
        let found = finding(SourceWording(attribution, reading), source),
        reading.stance(of: attribution).stance != .isSilent, !explained.of(attribution.sentence)
      else { return nil }
      return found
    }.oncePerParagraph(of: reading)
  }
}

/// The words by which a source is known to be nobody that a reader could ask.
private enum Wordings {
  static let vague = WordSet("officials insiders watchers")
  static let camps = WordSet("supporters opponents supporter opponent skeptics")
  static let friends = WordSet("supporters supporter")
  static let doors = WordSet("exit entrance")
  static let posting = WordSet("tweeted tweets tweeting posted posts emailed retweeted")
  static let pointing = WordSet("these those this that such")
  static let findings = WordSet("polls surveys studies polling statistics estimates")
  static let unnamed = WordSet("anonymity anonymously unnamed unidentified")
  static let privy = WordSet("familiar close knowledge briefed privy")
  static let privyTo = WordSet("with to of on")
  static let indefinite = WordSet("a an one another two three four several")
  static let insiders = WordSet(
    """
    official officials aide aides adviser advisers advisor advisors operative operatives insider insiders strategist \
    strategists staffer staffers diplomat diplomats source sources person people
    """)
  /// Words that tell that a name was kept back, and words that tell why.
  static let kept = WordSet("anonymity anonymous anonymously")
  static let named = WordSet("named identified quoted name names")
  static let reasons = WordSet("because since fear fearing citing sensitive sensitivity to avoid")
  static let authority = WordSet("authorized authorised permitted allowed")
  static let barred = WordSet("unauthorized unauthorised")
  static let speaking = WordSet("speak discuss comment talk disclose")
  static let finders = WordSet("poll survey study polls surveys research polling")
}

extension Reading {
  /// Whether the sentence, or one beside it in its paragraph, tells why somebody is not named.
  func tellsWhyUnnamed(_ number: Int) -> Bool {
    let paragraph = sentences[number].paragraph
    return (max(0, number - 1)...number + 1).contains { other in
      guard sentences[other].paragraph == paragraph else { return false }
      var isKept = false
      for at in sentences[other].tokens {
        if isUnauthorized(at) { return true }
        if isKept, Wordings.reasons.contains(prose.tokens[at]), prose.tokens[at - 1].keyword != .not { return true }
        if isNameKept(at) { isKept = true }
      }
      return false
    }
  }

  /// “on condition of anonymity”, “asked not to be named”, “declined to give their names”.
  private func isNameKept(_ at: Int) -> Bool {
    if Wordings.kept.contains(prose.tokens[at]) { return true }
    return Wordings.named.contains(prose.tokens[at])
      && (at - 5..<at).contains { Negator.denies(at: $0, in: prose) }
  }

  /// “not authorized to speak publicly”.
  private func isUnauthorized(_ at: Int) -> Bool {
    let token = prose.tokens[at]
    if Wordings.barred.contains(token) { return true }
    return Wordings.authority.contains(token) && (at - 3..<at).contains { Negator.stands(at: $0, in: prose.tokens) }
      && prose.tokens.holds(Wordings.speaking, in: at + 1..<at + 5)
  }

  /// “EXPERTS DOUBT LAUNCH”: a line in capitals is a heading, however it is set.
  func isLoud(_ range: TextRange) -> Bool {
    let first = prose.tokens.index(at: range.start)
    return [first, first + 1].allSatisfy { prose.tokens[$0].flags.contains(.allCaps) && prose.tokens[$0].length > 3 }
  }

  /// Whether a poll or a study that can be looked up is named in the paragraph: “a Nordpoll survey”.
  func namesFinding(near number: Int) -> Bool {
    let paragraph = sentences[number].paragraph
    return (max(0, number - 2)...number + 2).contains { other in
      guard sentences[other].paragraph == paragraph else { return false }
      let own = sentences[other].tokens
      return own.contains { at in
        Wordings.finders.contains(prose.tokens[at])
          && (at - 3..<at + 4).contains { near in
            own.contains(near) && near != own.lowerBound && prose.tags[near] == .properNoun
              && !prose.tokens[near].is(.calendar)
          }
      }
    }
  }
}

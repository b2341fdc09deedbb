internal import SourceText

/// What a date of a text dates: the verb or the noun that happened then, and whom or what it happened to.
struct DatedEvent {
  enum Kind { case birth, death, marriage, founding }

  /// Its date's place among the expressions.
  var date: Int
  var days: DayInterval
  var sentence: Int
  /// The token of the verb or the noun.
  var word: Int
  var kind: Kind?
  /// Whom and what the words name as taking part.
  var participants: [Participant]
}

/// Somebody or something that a text speaks of, the same under every name.
enum Participant: Hashable {
  /// The place of the first mention among the names.
  case name(Int)
  /// A noun alone: "the captain", "the club".
  case noun(UInt32)
}

/// All dated events of a text, found by where they stand, by who took part and by their noun.
struct DatedEvents {
  let all: [DatedEvent]
  private var byParticipant: [Participant: [Int]] = [:]
  private var byWord: [UInt32: [Int]] = [:]

  init(_ all: [DatedEvent], _ tokens: Tokens) {
    self.all = all
    for (place, event) in all.enumerated() {
      for participant in event.participants { byParticipant[participant, default: []].append(place) }
      byWord[tokens[event.word].hash, default: []].append(place)
    }
  }

  /// Those in a few sentences, in the order of the text.
  subscript(_ sentences: ClosedRange<Int>) -> ArraySlice<DatedEvent> {
    func first(_ sentence: Int) -> Int {
      all.partitioningIndex { $0.sentence >= sentence }
    }
    return all[first(sentences.lowerBound)..<first(sentences.upperBound + 1)].prefix(DatePass.reach)
  }

  func of(_ participant: Participant?, _ kind: DatedEvent.Kind) -> [DatedEvent] {
    guard let participant else { return [] }
    return (byParticipant[participant] ?? []).prefix(DatePass.reach).map { all[$0] }.filter { $0.kind == kind }
  }

  /// Whether somebody's death is told in a sentence or in the one before.
  func death(_ participants: [Participant], near sentence: Int) -> Bool {
    self[max(0, sentence - 1)...sentence].contains { event in
      event.kind == .death && event.participants.contains(where: participants.contains)
    }
  }

  /// Those whose verb or noun is a word.
  func named(_ hash: UInt32) -> [DatedEvent] { (byWord[hash] ?? []).prefix(DatePass.reach).map { all[$0] } }
}

extension DatePass {
  /// What each date dates, as far as the words beside it tell.
  func events() -> [DatedEvent] {
    var found: [DatedEvent] = []
    for (place, timex) in timexes.enumerated() where timex.kind == .date && timex.mod == nil && timex.end == nil {
      guard let days = timex.days, days.to.number - days.from.number <= 366 else { continue }
      for word in words(of: timex) {
        found.append(
          DatedEvent(
            date: place, days: days, sentence: timex.sentence, word: word, kind: kind(of: word),
            participants: participants(of: word)))
      }
    }
    return found
  }

  func kind(of word: Int) -> DatedEvent.Kind? {
    if tokens.reads(word, EventWords.birth) { return .birth }
    if tokens.reads(word, EventWords.death) { return .death }
    if tokens.reads(word, EventWords.passing), tokens.name(word + 1) == .away { return .death }
    if tokens.reads(word, EventWords.marriage) { return .marriage }
    return tokens.reads(word, EventWords.founding) ? .founding : nil
  }

  /// The verb or the nouns that a date tells the time of.
  private func words(of timex: Timex) -> [Int] {
    let (first, after) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    if let noun = noun(after: timex) { return [noun] }
    var at = first - 1
    let opener = tokens.name(at)
    let isDating = [.on, .in, .of, .at, .during, .since, .from].contains(opener)
    if isDating { at -= 1 }
    if opener == .of { return tags[at] == .noun ? [at] : [] }
    var words: [Int] = []
    // "at a debate Sunday": a weekday needs no preposition.
    if tags[at] == .noun, isDating || timex.written.weekday != nil && at == first - 1 { words.append(at) }
    if let verb = verb(before: at, timex) {
      words.append(verb)
    } else if let clause = clause(at: first), let verb = clause.verb, verb >= after, verb - after < 40,
      first - clause.tokens.lowerBound <= 3, tokens.kind(first - 1) != .open
    {
      words.append(verb)
    }
    return words
  }

  /// "his 1985 debut", "the Sept. 11, 2012, attack", "the 2004 Aldergate conference".
  private func noun(after timex: Timex) -> Int? {
    let (first, after) = (timex.tokens.lowerBound, timex.tokens.upperBound)
    let opener = tags[first - 1]
    guard opener == .determiner || opener == .possessive || tokens.kind(first - 1) == .clitic || opener == .adjective
    else { return nil }
    var at = after
    if tokens.kind(at) == .comma, timex.written.year != nil, timex.written.day != nil { at += 1 }
    var noun: Int?
    while at < after + 6, !tokens[at].flags.contains(.paragraph) {
      switch tags[at] {
      case .noun, .properNoun: noun = at
      case .adjective, .gerund: break
      default:
        guard tokens.kind(at) == .hyphen, noun != nil else { return noun }
      }
      at += 1
    }
    return noun
  }

  /// The verb that a date follows: "was born in Orrin in 1922", "founded in 1970", "died on Saturday".
  ///
  /// A place may stand between, and an apposition of a place; no other verb and no comma else.
  private func verb(before start: Int, _ timex: Timex) -> Int? {
    let limit = max(sentence(timex.sentence).lowerBound, start - 14)
    var at = start
    while at >= limit {
      switch tags[at] {
      case .finite, .participle, .gerund, .base:
        return tokens.reads(at, EventWords.being) && tokens[at].is(.auxiliary) ? nil : at
      case .punctuation:
        let isPlace = tokens.kind(at) == .comma && tags[at - 1] == .properNoun
        guard isPlace || tokens.kind(at) == .hyphen || tokens.kind(at) == .period && tokens[at - 1].is(.title) else {
          return nil
        }
      case .subordinator, .modal: return nil
      default:
        // "born Mary Reed in …", "b. 1922".
        if tokens.reads(at, EventWords.birth) || kind(of: at) == .death { return at }
      }
      at -= 1
    }
    return nil
  }

  // MARK: Whom it happened to

  /// Subject and object of a verb, whose and of what a noun is.
  func participants(of word: Int) -> [Participant] {
    var found: [Participant] = []
    func add(_ range: Range<Int>?) {
      if let range, let participant = participant(in: range), !found.contains(participant) { found.append(participant) }
    }
    if tags[word] == .noun || tags[word] == .properNoun {
      // "his debut", "the club’s founding", "the death of Hale".
      var at = word - 1
      while at > word - 6, tags[at] == .adjective || tags[at] == .noun || tags[at] == .number { at -= 1 }
      if tokens.kind(at) == .clitic { add(phrase(before: at)) } else if tags[at] == .possessive { add(at..<at + 1) }
      if tokens.name(word + 1) == .of { add(phrase(after: word + 2)) }
      return found
    }
    let clause = clause(at: word)
    // Nobody is "died": what looks like a participle behind an aside is the verb.
    let isParticiple = clause?.verb != word && tags[word] != .finite && kind(of: word) != .death
    if isParticiple {
      // "Hale, born in 1922, …", "the club founded in 1970", "Born in 1922, Hale …".
      let before = tokens.kind(word - 1) == .comma || tokens.kind(word - 1) == .open ? word - 1 : word
      if before > (clause?.tokens.lowerBound ?? 0) { add(phrase(before: before)) }
      if found.isEmpty { add(clause?.subject) }
    } else {
      found = subjects(of: word, clause)
      if clause?.verb == word, let group = clause?.verbGroup { add(phrase(after: group.upperBound)) }
    }
    // "Born on 2 June 1960 in Orrin, he was …".
    if found.isEmpty, word <= sentence(Int(prose.sentenceOf[word])).lowerBound + 1 {
      for at in word + 1..<word + 24 where tokens.kind(at) == .comma && found.isEmpty {
        let phrase = phrase(after: at + 1)
        if let named = participant(in: phrase), isPerson(named), tags[phrase.upperBound] == .finite { found = [named] }
      }
    }
    return found
  }

  /// Whom a finite verb is told of: its subject; behind a comma whom the sentence opens with ("Ann Hale, the keeper of the
  /// pier that sank, died").
  func subjects(of verb: Int, _ clause: Clause?) -> [Participant] {
    let isOwn = clause?.verb == verb
    let start = isOwn ? clause?.verbGroup?.lowerBound ?? verb : verb
    let subject = isOwn ? clause?.subject.flatMap { participant(in: $0) } : nil
    guard tokens.kind(start - 1) == .comma, !(subject.map(isPersonName) ?? false) else {
      return [subject].compactMap(\.self)
    }
    return [subject, participant(in: opening(of: Int(prose.sentenceOf[verb])))].compactMap(\.self)
  }

  /// The noun phrase that a sentence begins with.
  func opening(of sentence: Int) -> Range<Int> { phrase(after: self.sentence(sentence).lowerBound) }

  func isPersonName(_ participant: Participant) -> Bool {
    if case .name(let place) = participant, reading.names.indices.contains(place) {
      return reading.names[place].kind == .person
    }
    return false
  }

  /// The noun phrase that ends before a token.
  private func phrase(before end: Int) -> Range<Int> {
    var at = end
    while at > end - 10 {
      switch tags[at - 1] {
      case .noun, .properNoun, .pronoun, .adjective, .number: at -= 1
      case .determiner, .possessive: return at - 1..<end
      default: return at..<end
      }
    }
    return at..<end
  }

  /// The noun phrase that begins at a token.
  private func phrase(after start: Int) -> Range<Int> {
    var at = start
    while at < start + 8 {
      switch tags[at] {
      case .noun, .properNoun, .pronoun, .adjective, .number, .determiner, .possessive: at += 1
      default: return start..<at
      }
    }
    return start..<at
  }

  /// Who or what a phrase names: the last person in it, else the last name, else its head.
  func participant(in range: Range<Int>) -> Participant? {
    guard let first = range.first else { return nil }
    let head = headEnd(range)
    let names = names(in: first..<head)
    if let person = names.last(where: { reading.names[$0].kind == .person }) ?? names.last {
      return .name(reading.names[person].first)
    }
    guard
      let noun = (first..<head).last(where: { tags[$0] == .noun || tags[$0] == .properNoun || tags[$0] == .pronoun })
    else { return tags[first] == .possessive ? referent(of: first) : nil }
    if tags[noun] == .pronoun { return referent(of: noun) }
    let hash = tokens[noun].hash
    // A surname that is a word too is no name by itself: "Jobs"; "the club" may be the Aldergate Rowing Club.
    if tokens[noun].isCapitalized || tokens.name(first) == .the, let bearer = bearers[hash] { return .name(bearer) }
    if tokens.name(first) == .the, tokens.reads(noun, EventWords.bodies), let body = referent(of: first) { return body }
    return .noun(hash)
  }

  /// Where the head of a phrase ends: before "of", "for", a comma; a name may follow an office ("the head of Orrin Lines
  /// Ann Hale" ends with the person).
  private func headEnd(_ range: Range<Int>) -> Int {
    let last = range.upperBound
    if names(in: range).contains(where: {
      reading.names[$0].kind == .person && reading.names[$0].tokens.upperBound == last
    }) {
      return last
    }
    return range.dropFirst().first { at in
      tags[at] == .preposition || tokens.kind(at) == .comma || tokens[at].is(.question)
    } ?? last
  }

  private func names(in range: Range<Int>) -> Range<Int> {
    let low = reading.names.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
    var end = low
    while end < reading.names.count, reading.names[end].tokens.lowerBound < range.upperBound, end < low + 8 { end += 1 }
    return low..<end
  }

  /// Whom a pronoun means: the subject before it, of its sentence or of the one or two before.
  func referent(of pronoun: Int) -> Participant? {
    let number = Int(prose.sentenceOf[pronoun])
    let isPerson = [.he, .she, .his, .her, .him, .who, .whose].contains(tokens.name(pronoun))
    if let clause = clause(at: pronoun), tokens[pronoun].is(.question), clause.tokens.lowerBound > 0 {
      let before = clause.tokens.lowerBound
      return participant(in: phrase(before: tokens.kind(before - 1) == .comma ? before - 1 : before))
    }
    for sentence in stride(from: number, through: max(0, number - 3), by: -1) {
      if isPerson, sentence < number, let found = participant(in: opening(of: sentence)), isPersonName(found) {
        return found
      }
      for clause in clauses(of: sentence).reversed() {
        guard let subject = clause.subject, subject.upperBound <= pronoun else { continue }
        guard let found = named(subject), !isPerson || self.isPerson(found) else { continue }
        if tokens.name(pronoun) == .the, isPersonName(found) || !isName(found) { continue }
        return found
      }
    }
    return nil
  }

  private func isName(_ participant: Participant) -> Bool {
    if case .name = participant { return true }
    return false
  }

  private func named(_ subject: Range<Int>) -> Participant? {
    guard subject.count > 1 || tags[subject.lowerBound] != .pronoun else { return nil }
    return participant(in: subject)
  }

  func isPerson(_ participant: Participant) -> Bool {
    switch participant {
    case .name(let place):
      reading.names.indices.contains(place) && [.person, .other].contains(reading.names[place].kind)
    case .noun(let hash): hash != 0
    }
  }

  /// The verb that stands before a place in its sentence, a few words back.
  func verb(leftOf place: Int) -> Int? {
    let first = sentence(Int(prose.sentenceOf[place])).lowerBound
    return (max(first, place - 12)..<max(first, place)).last { tags[$0] == .finite || tags[$0] == .participle }
  }

  private func clauses(of sentence: Int) -> ArraySlice<Clause> {
    let low = prose.clauses.partitioningIndex { $0.sentence >= sentence }
    var end = low
    while end < prose.clauses.count, prose.clauses[end].sentence == sentence, end < low + 12 { end += 1 }
    return prose.clauses[low..<end]
  }
}

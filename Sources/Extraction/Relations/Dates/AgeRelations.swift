internal import SourceText

/// Ages beside dates of birth: whoever was born then is that old at publication, or was at a death.
extension DatePass {
  /// An age as it is told, with whose it is and when.
  private struct ToldAge {
    var tokens: Range<Int>
    var count: Int
    var sentence: Int
    var participants: [Participant]
    /// The ends that the words beside it give it: the day of publication, a death.
    var ends: [Quantity]
    var cue: TextRange?
  }

  func ages(_ events: DatedEvents) -> [Relation] {
    let all = (events.all.filter { $0.kind == .birth && timexes[$0.date].written.year != nil } + lives())
      .sorted { $0.date < $1.date }
    guard let only = all.first else { return [] }
    let index = DatedEvents(all, tokens)
    let isOnly = all.allSatisfy { $0.date == only.date }
    return toldAges(events).compactMap { age in
      let births =
        isOnly
        ? [only]
        : age.participants.flatMap { index.of($0, .birth) } + index[max(0, age.sentence - 1)...age.sentence + 1]
      let here = timexes(in: max(0, age.sentence - 1)...age.sentence + 1)
      let others = here.filter { place in !births.contains { $0.date == place } }.compactMap { quantity($0) }
      var hypotheses: [Hypothesis] = []
      for birth in births {
        guard let born = quantity(birth.date), abs(born.sentence - age.sentence) <= 40 else { continue }
        let isSame =
          age.participants.contains(where: birth.participants.contains) || isOnly && isNamesake(age, birth)
        let isBeside = isBeside(age.tokens, birth)
        let isUnknown = age.participants.isEmpty || birth.participants.isEmpty
        guard isSame || isBeside || isUnknown && isOnly else { continue }
        // "Born in 1960, he died in 2015, aged 55": one sentence of one person, whom it does not name.
        let isNameless =
          isOnly && age.participants.isEmpty && birth.participants.isEmpty && birth.sentence == age.sentence
          && !age.ends.isEmpty
        var support = Support()
        if isSame || isBeside || isNameless { support.add(.structure, tokens[birth.word].range) }
        if isSame || isNameless, let cue = age.cue { support.add(.cue, cue) }
        if age.ends.isEmpty, let now = publication, isBeside {
          hypothesis(age, born, now, support).map { hypotheses.append($0) }
        }
        for end in age.ends { hypothesis(age, born, end, support).map { hypotheses.append($0) } }
        // Any other date that stands near may be the one it is told of.
        for other in others + [publication].compactMap(\.self) {
          if let any = hypothesis(age, born, other, Support()), any.holds { hypotheses.append(any) }
        }
      }
      guard !hypotheses.isEmpty else { return nil }
      let stated = quantity(age.count, .year, .age, .written, age.tokens, age.sentence)
      return Relation(.age, stated, hypotheses)
    }
  }

  private func hypothesis(_ age: ToldAge, _ born: Quantity, _ end: Quantity, _ support: Support) -> Hypothesis? {
    guard let from = born.days, let to = end.days, let possible = Elapsed(from: from, to: to).birthdays else {
      return nil
    }
    var support = support
    if isSlip(age.count, possible) { support.add(.slip) }
    return Hypothesis(
      [.init("born", born), .init(end.source == .published ? "published" : "at", end)], .elapsed,
      computed: .between(Exact(possible.lowerBound), Exact(possible.upperBound)), support: support,
      holds: possible.contains(age.count))
  }

  /// "HALE--Ann Mary, 88, …": a name in another order, of the one person whose birth the text tells.
  private func isNamesake(_ age: ToldAge, _ birth: DatedEvent) -> Bool {
    func words(_ participants: [Participant]) -> Set<UInt32> {
      Set(
        participants.flatMap { participant -> [UInt32] in
          guard case .name(let place) = participant, isPerson(participant) else { return [] }
          return reading.names[place].tokens.map { tokens[$0].hash }
        })
    }
    return !words(age.participants).isDisjoint(with: words(birth.participants))
  }

  /// Two digits exchanged, or one of them another.
  func isSlip(_ said: Int, _ possible: ClosedRange<Int>) -> Bool {
    guard !possible.contains(said) else { return false }
    return [possible.lowerBound, possible.upperBound].contains { right in
      (right - said) % 10 == 0 || right > 9 && right < 100 && right % 10 * 10 + right / 10 == said
    }
  }

  /// "Ann Hale (2 June 1960 – 3 June 2022)".
  private func lives() -> [DatedEvent] {
    timexes.indices.compactMap { place in
      let timex = timexes[place]
      guard timex.end == .first, timex.written.year != nil, let days = timex.days, let death = death(after: place),
        tokens.at(timex.tokens.lowerBound - 2)?.isCapitalized == true, let end = timexes[death].days,
        end.from.year - days.from.year > 15
      else { return nil }
      let name = timex.tokens.lowerBound - 2
      return DatedEvent(
        date: place, days: days, sentence: timex.sentence, word: timex.tokens.lowerBound, kind: .birth,
        participants: [participant(in: name..<name + 1)].compactMap(\.self))
    }
  }

  /// The second of two life dates in brackets.
  private func death(after place: Int) -> Int? {
    guard timexes[place].end == .first, let partner = timexes[place].partner, timexes.indices.contains(partner),
      tokens.kind(timexes[place].tokens.lowerBound - 1) == .open,
      tokens.kind(timexes[partner].tokens.upperBound) == .close, timexes[partner].written.year != nil
    else { return nil }
    return partner
  }

  /// Whether only marks, a form of "be", a pronoun and a place stand between an age and a birth.
  private func isBeside(_ age: Range<Int>, _ birth: DatedEvent) -> Bool {
    let date = timexes[birth.date].tokens
    guard Int(prose.sentenceOf[age.lowerBound]) == birth.sentence else { return false }
    let between =
      age.upperBound <= birth.word ? age.upperBound..<birth.word : date.upperBound..<age.lowerBound
    return between.count <= 6
      && between.allSatisfy { !tokens[$0].isWord || tokens.reads($0, Self.beside) || tags[$0] == .pronoun }
  }

  private static let beside = WordSet("is was 's now aged age of at the currently today who and died turns turned")

  // MARK: Ages that are told

  /// What the figures tell as an age in years, and the bare numbers that tell one beside a person.
  private func toldAges(_ events: DatedEvents) -> [ToldAge] {
    reading.figures.compactMap { figure in
      var written = tokens.indices(in: figure.range)
      if tokens.name(written.lowerBound - 1) == .aged { written = written.lowerBound - 1..<written.upperBound }
      let last = tokens[written.upperBound - 1]
      let isBare = tokens.name(written.lowerBound) != .aged && (last.isNumber || last.is(.numeral))
      if isBare { return bareAge(written.lowerBound).map { told(written, $0, events) } }
      guard figure.form == .age, figure.unit.hasPrefix("year"), figure.upper == nil else { return nil }
      return figure.value.integer.map { told(written, $0, events) }
    }
  }

  /// "is 61", "dies at 61", "at the age of 61", "age 61,", "Hale, 61,".
  private func bareAge(_ at: Int) -> Int? {
    guard let number = tokens.digits(at), number.count <= 3, (1...125).contains(number.value) else { return nil }
    let next = tokens[at + 1]
    guard !next.isNumber, next.kind != .percent, next.kind != .hyphen, next.kind != .colon, next.kind != .slash,
      !next.isWord || next.flags.contains(.line) || tags[at + 1] == .conjunction || tags[at + 1] == .preposition
    else { return nil }
    if next.isWord, [Word.of, .to, .per].contains(next.keyword) { return nil }
    let isAge =
      tokens.reads(at - 1, Self.age) || tokens.name(at - 1) == .of && tokens.reads(at - 2, Self.age)
      || tokens.name(at - 1) == .at || tokens.reads(at - 1, Self.turning)
      || tokens.kind(at - 1) == .comma && next.kind == .comma && isPersonEnd(at - 2)
    return isAge ? number.value : nil
  }

  private static let age = WordSet("age aged")
  private static let turning = WordSet("is was 's now turned turns turning")

  private func isPersonEnd(_ at: Int) -> Bool {
    if tokens.kind(at) == .close { return true }
    return tokens[at].isCapitalized && tags[at] == .properNoun
  }

  private func told(_ age: Range<Int>, _ count: Int, _ events: DatedEvents) -> ToldAge {
    let number = Int(prose.sentenceOf[age.lowerBound])
    let clause = clause(at: age.lowerBound)
    var told = ToldAge(tokens: age, count: count, sentence: number, participants: owners(of: age, clause), ends: [])
    let near =
      max(sentence(number).lowerBound, age.lowerBound - 24)..<min(sentence(number).upperBound, age.upperBound + 24)
    if let death = near.first(where: { kind(of: $0) == .death }) {
      told.cue = tokens[death].range
      told.ends = deaths(told, events)
    } else if tokens.name(age.lowerBound - 1) == .was, number > 0, events.death(told.participants, near: number) {
      // "Ann Hale died on Sunday. She was 94."
      told.ends = deaths(told, events)
    } else if isNow(age, clause), let now = publication {
      told.ends = [now]
    }
    return told
  }

  /// The days of a death that an age is told of: in its sentence, else of the same person elsewhere, else the days before
  /// publication, for a death in a headline or the first sentences.
  private func deaths(_ age: ToldAge, _ events: DatedEvents) -> [Quantity] {
    // "Ann Hale (2 June 1960 – 3 June 2022) died aged 61".
    let lives = timexes(in: age.sentence...age.sentence).compactMap { death(after: $0).flatMap { quantity($0) } }
    if !lives.isEmpty { return lives }
    let here = events[age.sentence...age.sentence].filter { $0.kind == .death }
    if !here.isEmpty { return here.compactMap { quantity($0.date) } }
    let dates = timexes(in: age.sentence...age.sentence).filter { timexes[$0].kind == .date && timexes[$0].days != nil }
    if !dates.isEmpty { return [] }
    let same = age.participants.flatMap { events.of($0, .death) }
    if !same.isEmpty { return same.compactMap { quantity($0.date) } }
    guard age.sentence <= 2, let published else { return [] }
    let recent = DayInterval(published.adding(days: -30), published)
    return [quantity(recent, .published, TextRange(0, 0), 0..<0, age.sentence)]
  }

  /// Whether an age is told of the day of publication: with a verb in the present, or in an apposition to one.
  private func isNow(_ age: Range<Int>, _ clause: Clause?) -> Bool {
    if tokens.reads(age.lowerBound - 1, Self.then) || contains(Self.then, in: age.upperBound..<age.upperBound + 2) {
      return false
    }
    guard let group = clause?.verbGroup, let finite = group.first else { return false }
    if let verb = clause?.verb, kind(of: verb) == .birth { return true }
    return tokens[finite].is([.verbThird, .verbBase]) && !tokens[finite].is(.verbPast) && tags[finite] == .finite
      || tokens[finite].kind == .clitic && tags[finite] == .finite
  }

  private static let then = WordSet("then when until since after before while")

  /// Whose age it is: the name before a comma, the noun that it stands before, else the subject.
  private func owners(of age: Range<Int>, _ clause: Clause?) -> [Participant] {
    let (before, after) = (age.lowerBound - 1, age.upperBound)
    if tokens.kind(before) == .comma, tokens[before - 1].isWord, tags[before - 1] != .finite,
      let name = participant(in: phraseOfName(before: before))
    {
      return [name]
    }
    var found: [Participant] = []
    if tokens.isDash(after - 2), [.noun, .properNoun, .adjective].contains(tags[after]),
      let noun = participant(in: phraseOfNoun(at: after))
    {
      found.append(noun)
      // "Hale is a 56-year-old captain".
      guard clause?.verb.map({ $0 < before && tokens.reads($0, EventWords.being) }) ?? false else { return found }
    }
    if let verb = clause?.verb, let subject = clause?.subject, !subject.overlaps(age) {
      found += subjects(of: verb, clause)
    } else if let number = clause?.sentence, let first = participant(in: opening(of: number)) {
      found.append(first)
    }
    return found
  }

  private func phraseOfName(before end: Int) -> Range<Int> {
    var at = end
    while at > end - 6, tags[at - 1] == .properNoun || tags[at - 1] == .noun || tokens.kind(at - 1) == .period {
      at -= 1
    }
    return at..<end
  }

  private func phraseOfNoun(at start: Int) -> Range<Int> {
    var at = start
    while at < start + 8, [.noun, .properNoun, .adjective].contains(tags[at]) { at += 1 }
    return start..<at
  }
}

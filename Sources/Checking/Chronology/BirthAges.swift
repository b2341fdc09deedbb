import Extraction
import SourceText

/// An age with the birth date that it must go with, and the days on which it is true.
struct BirthAge {
  var age: TextRange
  /// In whole years.
  var count: Int
  var birth: Timex
  /// When the age was reached or told: publication, or the day of a death.
  var when: DayInterval
  /// The date of the death; nil where publication decides.
  var death: Timex?
}

extension Examination {
  /// Every age that the text ties to a birth date.
  ///
  /// Only an age that stands beside the birth ("Ann Hale, 61, was born on …", "born 2 June 1960, is 61", "(born 1960), 61,")
  /// or tells of a death with its date is one; how old somebody was at anything else hangs on that.
  func birthAges() -> [BirthAge] {
    let tokens = reading.prose.tokens
    guard tokens.list.contains(where: { Self.bornWords.contains($0) }) || hasLives else { return [] }
    let births = birthDates()
    guard !births.isEmpty else { return [] }
    let ages = Ages.read(reading.prose).ages.filter { $0.unit == .year }
    var found: [BirthAge] = []
    for birth in births {
      let here = ages[ofSentence: birth.date.sentence, \.sentence].prefix(16)
      let told = here.map { (range: $0.range, tokens: $0.tokens, count: $0.count) }
      let bare = bareAges(birth).filter { age in !told.contains { $0.tokens.overlaps(age.tokens) } }
      found += (told + bare).compactMap { age in
        judged(age.range, age.tokens, age.count, birth)
      }
      found += nextSentence(birth, ages)
    }
    var seen: Set<TextRange> = []
    return found.filter { seen.insert($0.age).inserted }
  }

  private static let bornWords = WordSet("born b.")
  private static let diedWords = WordSet("died dies dead killed death")
  private static let beWords = WordSet("is 's now aged age currently turned turns today")
  private static let pronouns = WordSet("he she who")

  struct Birth {
    var date: Timex
    var death: Timex?
    /// The token of "born"; nil in a pair of life dates.
    var born: Int?
  }

  private var hasLives: Bool { reading.timexes.contains { $0.end == .first && $0.written.year != nil } }

  /// "born (in Aldergate) on 2 June 1960", "Ann Hale (2 June 1960 – 3 June 2022)".
  private func birthDates() -> [Birth] {
    let (tokens, timexes) = (reading.prose.tokens, reading.timexes)
    var found: [Birth] = []
    for (index, timex) in timexes.enumerated()
    where timex.kind == .date && timex.written.year != nil && timex.mod == nil && timex.days != nil && !timex.isRelative
    {
      let first = timex.tokens.lowerBound
      if let partner = timex.partner, timex.end == .first, partner == index + 1, timexes.indices.contains(partner),
        tokens.kind(first - 1) == .open, tokens.kind(timexes[partner].tokens.upperBound) == .close,
        tokens.at(first - 2)?.isCapitalized == true, let end = timexes[partner].days, let start = timex.days,
        end.from.year - start.from.year > 15, timexes[partner].written.year != nil
      {
        found.append(Birth(date: timex, death: timexes[partner], born: nil))
        continue
      }
      guard timex.end == nil else { continue }
      var at = first - 1
      // "born in the port of Aldergate on …".
      while at >= 0, first - at <= 8, let token = tokens.at(at), token.isWord || token.kind == .comma,
        !Self.bornWords.contains(token), !token.is(.anyVerb) || token.isCapitalized
      {
        at -= 1
      }
      guard tokens.reads(at, Self.bornWords), reading.sentence(at: Int(tokens[at].start)) == timex.sentence,
        tokens.name(at + 1) != .to, !tokens.isDash(at - 1), !tokens.isDash(at + 1)
      else { continue }
      found.append(Birth(date: timex, death: nil, born: at))
    }
    return found
  }

  /// "is 61", "at 61", "at the age of 61": ages without a unit, in the birth's sentence.
  private func bareAges(_ birth: Birth) -> [(range: TextRange, tokens: Range<Int>, count: Int)] {
    guard reading.sentences.indices.contains(birth.date.sentence) else { return [] }
    let sentence = reading.sentences[birth.date.sentence].tokens
    let near = birth.date.tokens.lowerBound - 30..<birth.date.tokens.upperBound + 30
    return bareAges(in: sentence.clamped(to: near))
  }

  private func bareAges(in indices: Range<Int>) -> [(range: TextRange, tokens: Range<Int>, count: Int)] {
    let tokens = reading.prose.tokens
    return indices.compactMap { at in
      guard let number = tokens.digits(at), number.count <= 3, (1...125).contains(number.value) else { return nil }
      guard let next = tokens.at(at + 1) else { return nil }
      guard !next.isWord && !next.isNumber && next.kind != .percent && next.kind != .hyphen && next.kind != .colon
      else {
        return nil
      }
      let isAge =
        tokens.name(at - 1) == .of && tokens.reads(at - 2, Self.ageWord) || tokens.reads(at - 1, Self.ageWord)
        || tokens.name(at - 1) == .at || tokens.reads(at - 1, Self.beWords)
        || tokens.kind(at - 1) == .comma && tokens.kind(at - 2) == .close && next.kind == .comma
      guard isAge else { return nil }
      return (tokens[at].range, at..<at + 1, number.value)
    }
  }

  private static let ageWord = WordSet("age aged")

  private func judged(_ range: TextRange, _ at: Range<Int>, _ count: Int, _ birth: Birth) -> BirthAge? {
    let tokens = reading.prose.tokens
    let date = birth.date.tokens
    guard !at.overlaps(date) else { return nil }
    // "Ann Hale (2 June 1960 – 3 June 2022) died aged 61".
    if let death = birth.death, let days = death.days {
      guard at.lowerBound > death.tokens.upperBound, at.lowerBound - death.tokens.upperBound < 12,
        (death.tokens.upperBound..<at.lowerBound).contains(where: { tokens.reads($0, Self.diedWords) })
      else { return nil }
      return BirthAge(age: range, count: count, birth: birth.date, when: days, death: death)
    }
    if let (death, days) = deathDate(around: at, birth) {
      return BirthAge(age: range, count: count, birth: birth.date, when: days, death: death)
    }
    guard let published = document.published, let born = birth.born, !mentionsDeath(near: birth.date) else {
      return nil
    }
    let now = BirthAge(
      age: range, count: count, birth: birth.date, when: DayInterval(published, published), death: nil)
    if at.upperBound <= born {
      // "Ann Hale, 61, was born on": only the apposition and a form of "be" stand between.
      guard tokens.kind(at.lowerBound - 1) == .comma, tokens.kind(at.upperBound) == .comma, born - at.upperBound <= 4,
        (at.upperBound + 1..<max(at.upperBound + 1, born)).allSatisfy({ tokens.reads($0, Self.wasWords) })
      else { return nil }
      return now
    }
    guard at.lowerBound >= date.upperBound, at.lowerBound - date.upperBound <= 8 else { return nil }
    let between = date.upperBound..<at.lowerBound
    // "born 2 June 1960, is 61", "born on 2 June 1960 and is now 61", "(born 1960), 61,", "born 1960 (aged 61)".
    let isBeside = between.allSatisfy { place in
      !tokens[place].isWord || tokens.reads(place, Self.beWords) || tokens.reads(place, Self.pronouns)
        || tokens.name(place) == .and
    }
    guard isBeside, tokens.kind(at.lowerBound - 1) != .currency, between.count <= 6 else { return nil }
    let isTold = between.contains { tokens.reads($0, Self.presentWords) } || tokens.reads(at.lowerBound, Self.ageWord)
    let isApposed =
      tokens.kind(at.lowerBound - 1) == .comma && tokens.kind(at.upperBound) == .comma
      && tokens.kind(at.lowerBound - 2) == .close
    guard isTold || isApposed else { return nil }
    if between.contains(where: { tokens.reads($0, Self.pastWords) }) { return nil }
    return now
  }

  private static let wasWords = WordSet("was is who were and")
  private static let presentWords = WordSet("is 's now aged age currently today")
  private static let pastWords = WordSet("turned was turns")

  private func mentionsDeath(near date: Timex) -> Bool {
    guard reading.sentences.indices.contains(date.sentence) else { return true }
    let tokens = reading.prose.tokens
    let near = date.tokens.lowerBound - 60..<date.tokens.upperBound + 60
    return reading.sentences[date.sentence].tokens.clamped(to: near).contains { tokens.reads($0, Self.diedWords) }
  }

  /// The death that an age tells of: "died on 3 June 2022 aged 61", "died in 2022 at the age of 61".
  private func deathDate(around age: Range<Int>, _ birth: Birth) -> (Timex, DayInterval)? {
    let tokens = reading.prose.tokens
    let reach = max(0, age.lowerBound - 14)
    guard let died = (reach..<age.lowerBound).last(where: { tokens.reads($0, Self.diedWords) }),
      died > birth.date.tokens.upperBound, tokens.reads(age.lowerBound, Self.ageWord) || isAged(age)
    else { return nil }
    let sentence = reading.timexes[ofSentence: birth.date.sentence, \.sentence].prefix(32)
    let dates = sentence.filter {
      $0.tokens.lowerBound > died && $0.tokens.lowerBound - age.upperBound < 6 && $0.kind == .date
        && $0.written.year != nil && $0.mod == nil && $0.end == nil && !$0.isRelative
    }
    guard dates.count == 1, let date = dates.first, let days = date.days else { return nil }
    return (date, days)
  }

  private func isAged(_ age: Range<Int>) -> Bool {
    let tokens = reading.prose.tokens
    return tokens.reads(age.lowerBound - 1, Self.ageWord) || tokens.name(age.lowerBound - 1) == .at
      || tokens.name(age.lowerBound - 1) == .of
  }

  /// "Born on 2 June 1960 … . She is 61.": the next sentence, whose subject is a pronoun.
  private func nextSentence(_ birth: Birth, _ ages: [Age]) -> [BirthAge] {
    let next = birth.date.sentence + 1
    guard let published = document.published, birth.born != nil, reading.sentences.indices.contains(next),
      !mentionsDeath(near: birth.date)
    else { return [] }
    let tokens = reading.prose.tokens
    let sentence = reading.sentences[next].tokens
    let first = sentence.lowerBound
    guard tokens.name(first) == .he || tokens.name(first) == .she,
      tokens.name(first + 1) == .is || tokens.kind(first + 1) == .clitic
    else { return [] }
    var at = first + 2
    if tokens.reads(at, Self.presentWords) { at += 1 }
    let told = ages[ofSentence: next, \.sentence].prefix(8).map {
      (range: $0.range, tokens: $0.tokens, count: $0.count)
    }
    let bare = bareAges(in: sentence.clamped(to: first..<first + 8))
    guard let age = (told + bare).first(where: { $0.tokens.lowerBound == at || $0.tokens.lowerBound == at - 1 }) else {
      return []
    }
    return [
      BirthAge(
        age: age.range, count: age.count, birth: birth.date, when: DayInterval(published, published), death: nil)
    ]
  }
}

extension BirthAge {
  /// The ages that are possible, by the days that both dates leave.
  var possible: ClosedRange<Int>? {
    guard let born = birth.days, born.from <= when.to else { return nil }
    let least = max(0, Self.years(born.to, when.from))
    return least...max(least, Self.years(born.from, when.to))
  }

  /// The birthdays between two days.
  private static func years(_ from: Day, _ to: Day) -> Int {
    let years = to.year - from.year
    return (to.month, to.dayOfMonth) < (from.month, from.dayOfMonth) ? years - 1 : years
  }
}

import Extraction
import Findings
import SourceText

extension Rule {
  /// An anniversary counts the years from its event.
  public static let anniversaryAgrees: Rule = Rule(
    id: "anniversary-agrees", category: .chronology, tier: .arithmetic,
    summary: "An anniversary counts the years from its event.",
    discussion: """
      “this year’s 50th anniversary of the 1973 coup”, “2023 marks the 50th anniversary of the coup of 1973”. Where the \
      text does not say which year has the anniversary it may be that of publication, the one before or after, or any \
      other that the text names; what is being planned may lie up to five years ahead. On 1,156 published texts it never fired.
      """,
    title: "every anniversary counts the years from its event",
    judge: { examination in
      let found = examination.countedAnniversaries()
      guard !found.isEmpty else { return .vacuous }
      let years = examination.reading.yearsNamed
      return .each(found, at: \.anniversary.range) { examination.judge($0, years) }
    },
    examples: {
      HouseRule(.anniversaryAgrees).fails("This year’s ⟦50th anniversary⟧ of the 1973 flood was quiet.")
      HouseRule(.anniversaryAgrees).holds("This year’s 53rd anniversary of the 1973 flood was quiet.")
      HouseRule(.anniversaryAgrees).fails("The town marked the ⟦fiftieth anniversary⟧ of the flood of 1970.")
      HouseRule(.anniversaryAgrees).holds("The town marked the fiftieth anniversary of the flood of 1975.")
      HouseRule(.anniversaryAgrees).fails("2023 marked the ⟦40th anniversary⟧ of the 1973 flood.")
      HouseRule(.anniversaryAgrees).holds("In 2003, on the 30th anniversary of the 1973 flood, a stone was laid.")
      HouseRule(.anniversaryAgrees).holds("The town plans for the 60th anniversary of the 1970 flood.")
    })
}

/// An anniversary with the year of its event.
private struct CountedAnniversary {
  var anniversary: Anniversary
  var event: Timex
  var year: Int
  /// The year that is said to have the anniversary: "this year’s", "2023 marks".
  var said: Int?
}

extension Examination {
  fileprivate func countedAnniversaries() -> [CountedAnniversary] {
    let tokens = reading.prose.tokens
    guard tokens.list.contains(where: { Self.anniversaryWord.contains($0) }) else { return [] }
    return Ages.read(reading.prose).anniversaries.compactMap { anniversary in
      guard anniversary.count > 1, tokens.reads(anniversary.tokens.upperBound - 1, Self.anniversaryWord) else {
        return nil
      }
      let timexes = reading.timexes[ofSentence: anniversary.sentence, \.sentence]
      guard timexes.count <= 64 else { return nil }
      var said = sayingYear(before: anniversary.tokens.lowerBound, timexes)
      var at = anniversary.tokens.upperBound
      // "the 50th anniversary in 2023 of the 1973 flood".
      if tokens.name(at) == .in, let year = timexes.first(where: { $0.tokens.lowerBound == at + 1 }),
        tokens.name(year.tokens.upperBound) == .of
      {
        said = year.written.year
        at = year.tokens.upperBound
      }
      guard tokens.name(at) == .of, let event = event(after: at, timexes), let year = event.written.year else {
        return nil
      }
      return CountedAnniversary(anniversary: anniversary, event: event, year: year, said: said)
    }
  }

  private static let anniversaryWord = WordSet("anniversary")

  /// "this year’s 50th", "2023 marks the 50th": the year that the words before an anniversary give it.
  private func sayingYear(before at: Int, _ timexes: ArraySlice<Timex>) -> Int? {
    let tokens = reading.prose.tokens
    var place = at - 1
    while place > at - 3, tokens.name(place) == .the || tokens.name(place) == .its || tokens.kind(place) == .clitic {
      place -= 1
    }
    if let timex = timexes.first(where: { $0.tokens.contains(place) }) {
      guard tokens.kind(at - 1) == .clitic, timex.isRelative, let days = timex.days, days.from.year == days.to.year,
        days.from != days.to
      else { return nil }
      return days.from.year
    }
    guard tokens.reads(place, Self.marking), tokens.name(place - 2) != .in, tokens.name(place - 2) != .since,
      let year = tokens.digits(place - 1), year.count == 4, (1500...2199).contains(year.value)
    else { return nil }
    return year.value
  }

  private static let marking = WordSet("marks marked is was sees saw brings brought")

  /// The date of what an anniversary is of: within its phrase, before any verb or comma.
  private func event(after of: Int, _ timexes: ArraySlice<Timex>) -> Timex? {
    let (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    for at in of + 1..<max(of + 1, min(of + 12, tokens.count)) {
      if let timex = timexes.first(where: { $0.tokens.contains(at) }) {
        guard timex.kind == .date, !timex.isRelative, timex.end == nil else { return nil }
        return timex.written.year == nil ? nil : timex
      }
      let token = tokens[at]
      if !token.isWord && !token.isNumber && token.kind != .hyphen && token.kind != .clitic { return nil }
      if tags[at] == .finite || tags[at] == .modal || token.is(.subordinator) { return nil }
    }
    return nil
  }

  fileprivate func judge(_ found: CountedAnniversary, _ named: Set<Int>) -> Finding? {
    let due = found.year + found.anniversary.count
    var possible: [Int] = []
    if let said = found.said {
      possible = [said]
    } else if let published = document.published?.year {
      // "the 50th anniversary of the flood in 2026": that is the anniversary’s own year.
      if published - found.year < 2 { return nil }
      possible = [published - 1, published, published + 1]
      if named.contains(due) || isPlanned(found.anniversary), due <= published + 5, due > 0 { possible.append(due) }
    } else {
      return nil
    }
    guard !possible.contains(due), !named.contains(due) || found.said != nil else { return nil }
    let shown = found.said ?? document.published?.year ?? due
    let years = shown - found.year
    return .finding(
      placed(.another(found.anniversary.count, found.year, due), found.anniversary.range), at: found.anniversary.range,
      operands: [
        .init(
          "the anniversary", text: text(found.anniversary.range), value: "\(found.anniversary.count) years",
          range: found.anniversary.range),
        .init("the event", text: text(found.event.range), value: found.event.value, range: found.event.range),
      ], arithmetic: "\(found.year) + \(found.anniversary.count) = \(due), but \(shown) − \(found.year) = \(years)")
  }

  /// Whether the sentence looks ahead to the anniversary.
  private func isPlanned(_ anniversary: Anniversary) -> Bool {
    guard reading.sentences.indices.contains(anniversary.sentence) else { return false }
    let tokens = reading.prose.tokens
    let near = anniversary.tokens.lowerBound - 20..<anniversary.tokens.upperBound + 20
    return reading.sentences[anniversary.sentence].tokens.clamped(to: near).contains { tokens.reads($0, Self.planning) }
  }

  private static let planning = WordSet(
    "will plans plan planned planning ahead upcoming coming approaching approaches prepare preparing prepares"
  )
}

extension Finding.Message {
  fileprivate static func another(_ count: Int, _ year: Int, _ due: Int) -> Self {
    "\(count) years from \(year) is \(due)"
  }
}

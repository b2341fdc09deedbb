import Extraction
import Findings
package import SourceText

/// Drafts facts: looks for the words to name each thing by, and keeps only what holds.
package struct Drafter {
  let study: Study
  let words: AnchorWords
  private let examination: Examination
  private let place = SourcePlace(fileID: "Assertions/Draft.swift", filePath: "", line: 1, column: 1)

  package init(_ study: Study, in library: Library, day: Day) {
    self.study = study
    words = AnchorWords(reading: study.reading)
    examination = Examination([study], first: study, library: library, isOwnSheet: true, day: day)
  }

  var reading: Reading { study.reading }

  /// What can be stated, at most `limit` facts: what is worth checking, or everything.
  ///
  /// - Complexity: linear in the document for each of at most `limit` facts, fewer of a document that is no article.
  package func draft(_ scope: DraftScope = .worthChecking, limit: Int = Draft.most) -> Draft {
    var draft = Draft(study: study)
    var things = everything()
    let limit = min(limit, max(20, Draft.mostBytes / max(1, study.document.bytes.count)))
    if things.count > limit {
      draft.leftOff = things.count - limit
      things = Array(things.prefix(limit))
    }
    for thing in things {
      switch thing.draft(self) {
      case .facts(let facts): draft.facts += facts
      case .remark(let remark):
        guard scope == .everything || thing.worth >= Worth.least else { break }
        draft.remarks[thing.sentence, default: []].append(remark)
        draft.unstated.append(thing.range)
      case .nothing: break
      }
    }
    if scope == .worthChecking { keepWorthiest(&draft) }
    return draft
  }

  /// Keeps what is worth checking, the worthiest first, and no more than a sitting of it.
  private func keepWorthiest(_ draft: inout Draft) {
    let tokens = reading.prose.tokens
    let words = (0..<tokens.count).count { tokens[$0].isWord }
    let most = max(Worth.fewest, words / Worth.wordsAFact)
    let ranked = draft.facts.indices.sorted { (draft.facts[$1].worth, $0) < (draft.facts[$0].worth, $1) }
    // What stands beneath every release of its issuer's is not news.
    let furniture = study.document.layout.furniture
    let worthy = ranked.filter {
      draft.facts[$0].worth >= Worth.least && !furniture.isStanding(draft.facts[$0].range.start)
    }
    let kept = Set(worthy.prefix(most))
    draft.setAside = draft.facts.count - kept.count
    draft.facts = draft.facts.indices.filter(kept.contains).map { draft.facts[$0] }
  }

  /// Something that a fact is made of.
  private struct Thing {
    var range: TextRange
    var sentence: Int
    var worth: Int
    var draft: (Drafter) -> Drafted
  }

  /// What was read, in the order of the text.
  private func everything() -> [Thing] {
    var things: [Thing] = []
    var spoken: Set<Int> = []
    for timex in reading.timexes where !reading.isCounted(timex) {
      things.append(Thing(range: timex.range, sentence: timex.sentence, worth: Worth.of(timex)) { $0.date(timex) })
    }
    var paired: Set<Int> = []
    let ages = agesOfPersons()
    for statement in study.figureStatements where statement.second != nil && statement.negation == nil {
      paired.formUnion(statement.figures)
      things.append(
        Thing(range: statement.range, sentence: statement.sentence, worth: Worth.pair) { $0.pair(statement) })
    }
    for index in reading.figures.indices where !paired.contains(index) && !ages.contains(index) {
      let figure = reading.figures[index]
      things.append(
        Thing(range: figure.range, sentence: figure.sentence, worth: Worth.of(figure)) { $0.figure(figure) })
    }
    for rank in study.ranks where isCompared(rank) {
      things.append(Thing(range: rank.range, sentence: rank.sentence, worth: Worth.rank) { $0.rank(rank) })
    }
    for quotation in reading.quotations where quotation.kind == .direct || quotation.kind == .partial {
      var index = quotation.attribution
      let isFurther = index.map(spoken.contains) ?? false
      // Who reports the speaker is named in the same fact.
      while let speaker = index, reading.attributions.indices.contains(speaker), spoken.insert(speaker).inserted {
        index = reading.attributions[speaker].outer
      }
      // What somebody goes on to say has its speaker from the words before.
      let worth = isFurther ? Worth.least - 1 : Worth.quotation
      things.append(
        Thing(range: quotation.range, sentence: quotation.sentence, worth: worth) {
          $0.quotation(quotation, worth: worth)
        })
    }
    for index in reading.attributions.indices where !spoken.contains(index) {
      let attribution = reading.attributions[index]
      guard !attribution.sourceKind.answersForNothing, let content = attribution.content.first else { continue }
      things.append(
        Thing(
          range: content, sentence: reading.sentence(at: content.start) ?? attribution.sentence,
          worth: Worth.of(attribution, in: reading)
        ) { $0.attribution(attribution) })
    }
    let aged = Set(reading.figures.lazy.filter { $0.form == .age }.map(\.sentence))
    for index in reading.names.indices where reading.names[index].first == index {
      let name = reading.names[index]
      guard name.kind == .person, name.role != nil || aged.contains(name.sentence) else { continue }
      things.append(Thing(range: name.range, sentence: name.sentence, worth: Worth.person) { $0.person(name) })
    }
    return things.sorted { ($0.sentence, $0.range) < ($1.sentence, $1.range) }
  }

  /// Whether a place in an order is by a quality, as in "the second-largest port", and no counting on: "a second bus".
  private func isCompared(_ rank: FigureStatement) -> Bool {
    let tokens = reading.prose.tokens
    let indices = tokens.indices(in: rank.first.range)
    return indices.count > 1 && tokens[indices.lowerBound].isWord && tokens[indices.lowerBound - 1].keyword != .a
  }

  /// The figures that are ages which a fact about a person states.
  private func agesOfPersons() -> Set<Int> {
    var ages: [Int: Set<Int>] = [:]
    for (number, name) in reading.names.enumerated() where name.kind == .person && name.first == number {
      let own = reading.roles(of: name).compactMap(\.age)
      if !own.isEmpty { ages[name.sentence, default: []].formUnion(own) }
    }
    return Set(
      reading.figures.indices.filter { index in
        let figure = reading.figures[index]
        return figure.form == .age && figure.value.integer.map { ages[figure.sentence]?.contains($0) ?? false } ?? false
      })
  }

  /// What became of a thing.
  enum Drafted {
    case facts([DraftedFact])
    case remark(String)
    case nothing
  }

  /// Words that may become an anchor.
  private struct Phrase {
    var text: String
    /// In how many places it stands.
    var count: Int
    var poverty: Int
  }

  /// The first phrase that names the passage and no other, as the assertion judges it: alone, else narrowed by a passage
  /// of its sentence.
  ///
  /// - Parameters:
  ///   - verbs: the ways to state it, the best first.
  ///   - accepts: whether what was touched is the passage that is meant.
  ///   - worth: of what is stated; a poor anchor takes from it.
  func find<Subject>(
    _ phrases: [String], _ label: String, in sentence: Int, at range: TextRange, verbs: [DraftedVerb<Subject>],
    the: (String, String?) -> The<Subject>, accepts: ([TextRange]) -> Bool, worth: Int
  ) -> DraftedFact? {
    var seen: Set<String> = []
    let found = phrases.filter { seen.insert($0).inserted }.compactMap { text -> Phrase? in
      let places = examination.places(of: text)
      // Words that stand everywhere name nothing, and are dear to judge.
      guard places.count <= 12, let place = places.first(where: { $0.overlaps(reading.sentences[sentence].range) })
      else {
        return nil
      }
      return Phrase(
        text: text, count: places.count,
        poverty: words.poverty(place, in: sentence, isClaim: label == "claim" || label == "quotation"))
    }
    let ranked = (0...4).flatMap { poverty in found.filter { $0.poverty == poverty } }
    func look(_ phrase: Phrase, _ passage: String?) -> DraftedFact? {
      fact(
        phrase.text, passage, label, in: sentence, at: range, verbs: verbs, the: the, accepts: accepts,
        worth: worth - Worth.penalty(ofPoverty: phrase.poverty))
    }
    for phrase in ranked {
      if let fact = look(phrase, nil) { return fact }
    }
    let passages = words.passages(of: sentence, without: range).filter { examination.places(of: $0).count == 1 }
    for phrase in ranked where phrase.count > 1 {
      for passage in passages {
        if let fact = look(phrase, passage) { return fact }
      }
    }
    return nil
  }

  /// A figure of a table by the heads of its column and its row.
  func cell(at range: TextRange, in sentence: Int, verbs: [DraftedVerb<Figure>]) -> DraftedFact? {
    let tables = study.tables
    guard let cell = tables.cell(at: range.start), cell.place.row > 0, cell.place.column > 0 else {
      return nil
    }
    let heads = tables.heads(of: cell).map {
      study.document.text($0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard heads.count == 2, heads.allSatisfy({ !$0.isEmpty }) else { return nil }
    return fact(
      heads[1], heads[0], "figure", in: sentence, at: range, verbs: verbs, the: { the($0, $1, "the figure") },
      accepts: { $0.contains(range) }, worth: Worth.cell)
  }

  /// The first verb that holds of what the words name.
  private func fact<Subject>(
    _ words: String, _ passage: String?, _ label: String, in sentence: Int, at range: TextRange,
    verbs: [DraftedVerb<Subject>], the: (String, String?) -> The<Subject>, accepts: ([TextRange]) -> Bool, worth: Int
  ) -> DraftedFact? {
    for verb in verbs {
      let assertion = verb.make(the(words, passage))
      let verdict = assertion.judge(examination)
      let touched = verdict.touched.map(\.range)
      guard verdict.kind == .holds, accepts(touched) else { continue }
      let within = passage.map { ", in: \(SwiftText.literal($0))" } ?? ""
      return DraftedFact(
        range: range, sentence: sentence, subject: "The(\(label): \(SwiftText.literal(words))\(within))",
        verb: verb.code, assertion: assertion, touched: touched, worth: worth)
    }
    return nil
  }

  func the<Subject>(_ phrase: String, _ passage: String?, _ noun: String) -> The<Subject> {
    The<Subject>([phrase], in: passage, noun, place)
  }
}

/// A verb as it is written and as it is asked.
struct DraftedVerb<Subject> {
  var code: String
  var make: (The<Subject>) -> Assertion
}

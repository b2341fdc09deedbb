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

  /// Everything that can be stated, at most `limit` facts.
  ///
  /// - Complexity: linear in the document for each of at most `limit` facts, fewer of a document that is no article.
  package func draft(limit: Int = Draft.most) -> Draft {
    var draft = Draft(study: study)
    var things = things()
    let limit = min(limit, max(20, Draft.mostBytes / max(1, study.document.bytes.count)))
    if things.count > limit {
      draft.leftOff = things.count - limit
      things = Array(things.prefix(limit))
    }
    for thing in things {
      switch thing.draft(self) {
      case .fact(let fact): draft.facts.append(fact)
      case .remark(let remark): draft.remarks[thing.sentence, default: []].append(remark)
      case .nothing: break
      }
    }
    return draft
  }

  /// Something that a fact is made of.
  private struct Thing {
    var range: TextRange
    var sentence: Int
    var draft: (Drafter) -> Drafted
  }

  /// What was read, in the order of the text.
  private func things() -> [Thing] {
    var things: [Thing] = []
    var spoken: Set<Int> = []
    for timex in reading.timexes {
      things.append(Thing(range: timex.range, sentence: timex.sentence) { $0.date(timex) })
    }
    for figure in reading.figures {
      things.append(Thing(range: figure.range, sentence: figure.sentence) { $0.figure(figure) })
    }
    for quotation in reading.quotations where quotation.kind == .direct || quotation.kind == .partial {
      var index = quotation.attribution
      // Who reports the speaker is named in the same fact.
      while let speaker = index, reading.attributions.indices.contains(speaker), spoken.insert(speaker).inserted {
        index = reading.attributions[speaker].outer
      }
      things.append(Thing(range: quotation.range, sentence: quotation.sentence) { $0.quotation(quotation) })
    }
    for index in reading.attributions.indices where !spoken.contains(index) {
      let attribution = reading.attributions[index]
      guard !attribution.sourceKind.answersForNothing, let content = attribution.content.first else { continue }
      things.append(
        Thing(range: content, sentence: reading.sentence(at: content.start) ?? attribution.sentence) {
          $0.attribution(attribution)
        })
    }
    for index in reading.names.indices where reading.names[index].first == index {
      let name = reading.names[index]
      guard name.kind == .person, name.role != nil else { continue }
      things.append(Thing(range: name.range, sentence: name.sentence) { $0.person(name) })
    }
    return things.sorted { ($0.sentence, $0.range) < ($1.sentence, $1.range) }
  }

  /// What became of a thing.
  enum Drafted {
    case fact(DraftedFact)
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
  func find<Subject>(
    _ phrases: [String], _ label: String, in sentence: Int, at range: TextRange, verbs: [DraftedVerb<Subject>],
    the: (String, String?) -> The<Subject>, accepts: ([TextRange]) -> Bool
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
    func look(_ phrase: String, _ passage: String?) -> DraftedFact? {
      for verb in verbs {
        let assertion = verb.make(the(phrase, passage))
        let verdict = assertion.judge(examination)
        let touched = verdict.touched.map(\.range)
        guard verdict.kind == .holds, accepts(touched) else { continue }
        let within = passage.map { ", in: \(SwiftText.literal($0))" } ?? ""
        return DraftedFact(
          range: range, sentence: sentence, subject: "The(\(label): \(SwiftText.literal(phrase))\(within))",
          verb: verb.code, assertion: assertion, touched: touched)
      }
      return nil
    }
    for phrase in ranked {
      if let fact = look(phrase.text, nil) { return fact }
    }
    let passages = words.passages(of: sentence, without: range).filter { examination.places(of: $0).count == 1 }
    for phrase in ranked where phrase.count > 1 {
      for passage in passages {
        if let fact = look(phrase.text, passage) { return fact }
      }
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

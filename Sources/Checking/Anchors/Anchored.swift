package import Extraction
package import Findings
package import SourceText

/// What an anchor came to: one thing, or the verdict that says why there is none.
package enum Anchored<Thing> {
  case found(Thing)
  case unresolved(Verdict)

  package func judge(_ look: (Thing) -> Verdict) -> Verdict {
    switch self {
    case .found(let thing): look(thing)
    case .unresolved(let verdict): verdict
    }
  }
}

extension Examination {
  /// The places of a phrase, within a wider passage if one is named.
  ///
  /// Those where the document tells of its own correction count only where there is no other, and those that repeat
  /// what it said before never do.
  package func places(of phrase: String, in passage: String? = nil) -> [TextRange] {
    let places = standing(phrase, in: passage)
    if places.isEmpty || study.notices.isEmpty { return places }
    let told = places.filter { !study.notices.holds(reading.sentence(at: $0.start)) }
    return told.isEmpty ? places.filter { !study.notices.repeatsOld(reading.sentence(at: $0.start)) } : told
  }

  private func standing(_ phrase: String, in passage: String?) -> [TextRange] {
    let places = study.folded.places(of: FoldedText(phrase: phrase))
    guard let passage else { return places }
    let wider = study.folded.places(of: FoldedText(phrase: passage))
    return places.filter { place in wider.contains { $0.contains(place) || $0.overlaps(place) } || near(place, wider) }
  }

  /// Whether a place lies in a sentence that holds one of the passages.
  private func near(_ place: TextRange, _ passages: [TextRange]) -> Bool {
    guard let sentence = reading.sentence(at: place.start) else { return false }
    return passages.contains { reading.sentences[sentence].range.contains($0) }
  }

  /// The verdict on a phrase that does not stand in the text: undecided, with the place where it seems to stand since
  /// the text was edited, or with what is nearest to it; vacuous among house rules.
  ///
  /// - Parameters:
  ///   - kind: the things that the phrase should have named, by the words that tell each: the nearest of them are shown.
  ///   - passage: the passage that it was looked for in: it may stand outside of it.
  package func missing(
    _ phrase: String, _ noun: String = "the words", in passage: String? = nil, among kind: [TextRange] = []
  ) -> Verdict {
    guard isOwnSheet else { return .vacuous }
    if let old = standing(phrase, in: passage).first {
      return .undecided([
        .finding(
          "\(noun) “\(phrase)” stand only where the text tells what it said before its correction; name the fact by others",
          at: old)
      ])
    }
    if let passage, let outside = places(of: phrase).first {
      let stands = places(of: passage).isEmpty
      return .undecided([
        .finding(
          stands
            ? "\(noun) “\(phrase)” stand in the text, but the passage “\(passage)” does not"
            : "\(noun) “\(phrase)” stand in the text, but not within “\(passage)”", at: outside)
      ])
    }
    if let older = edition(before: study, holding: phrase) ?? library.older(study.path),
      let now = Editions(from: older, to: study).standing(of: phrase)
    {
      let told = now.words.map { "; the fact seems to be told now as “\($0)”" } ?? "; its sentence seems to be this"
      return .undecided([.finding("\(noun) “\(phrase)” stand in the text no more\(told)", at: now.range)])
    }
    if let later = edition(after: study, holding: phrase) {
      return .undecided([
        .finding(
          "\(noun) “\(phrase)” do not stand in this edition; they do in \(later.path), since which the fact could be stated",
          at: start)
      ])
    }
    let things = kind.isEmpty ? [] : NearestThings(phrase, among: kind, of: reading).ranges
    let near = things.isEmpty ? nearest(phrase) : things
    let hint: String
    if things.isEmpty {
      hint = near.isEmpty ? "" : "; this passage is the nearest"
    } else {
      hint =
        "; nearest are "
        + things.map { "“\(text($0))” (line \(study.lines.line(of: $0.start)))" }.joined(separator: ", ")
    }
    let related = near.dropFirst().map { Finding.Passage("another that is near", at: $0) }
    return .undecided([
      .finding("\(noun) “\(phrase)” do not stand in the text\(hint)", at: near.first ?? start, related: related)
    ])
  }

  /// The last of the earlier editions that holds a phrase.
  private func edition(before study: Study, holding phrase: String) -> Study? {
    guard let at = editions.firstIndex(where: { $0 === study }) else { return nil }
    let folded = FoldedText(phrase: phrase)
    return editions[..<at].last { !$0.folded.places(of: folded, limit: 1).isEmpty }
  }

  /// The first of the later editions that holds a phrase.
  private func edition(after study: Study, holding phrase: String) -> Study? {
    guard let at = editions.firstIndex(where: { $0 === study }) else { return nil }
    let folded = FoldedText(phrase: phrase)
    return editions[(at + 1)...].first { !$0.folded.places(of: folded, limit: 1).isEmpty }
  }

  /// The empty range where the body begins.
  package var start: TextRange { TextRange(document.body.start, document.body.start) }

  /// The sentences that share the most words with a phrase, two at the most.
  package func nearest(_ phrase: String) -> [TextRange] {
    let words = Set(
      phrase.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.filter { $0.count > 2 }
        .map { Vocabulary.hash($0) })
    guard !words.isEmpty else { return [] }
    let tokens = reading.prose.tokens
    let scored = reading.sentences.compactMap { sentence -> (score: Int, range: TextRange)? in
      let score = Set(sentence.tokens.lazy.map { tokens[$0].hash }.filter(words.contains)).count
      return score * 2 >= words.count ? (score, sentence.range) : nil
    }
    return scored.sorted { ($1.score, $0.range) < ($0.score, $1.range) }.prefix(2).map(\.range)
  }
}

extension Reading {
  /// The number of the sentence that an offset lies in: a binary search.
  package func sentence(at offset: Int) -> Int? {
    let token = prose.tokens.index(at: offset)
    guard token < prose.sentenceOf.count else { return nil }
    return Int(prose.sentenceOf[token])
  }

  /// The innermost clause that holds an offset.
  package func clause(at offset: Int) -> Int? {
    let token = prose.tokens.index(at: offset)
    return [token, token - 1].lazy.map { Int(self.prose.clauseOf[$0]) }.first { clause in
      self.prose.clauses.indices.contains(clause) && self.prose.clauses[clause].range.contains(offset)
    }
  }
}

extension ArraySlice {
  /// What stands near a place, 24 before it and as many behind: a sentence may be all figures, and each of them a place.
  func near(_ place: TextRange, _ range: KeyPath<Element, TextRange>) -> ArraySlice {
    let at = partitioningIndex { $0[keyPath: range].start >= place.start }
    return self[indices.clamped(to: at - 24..<at + 24)]
  }
}

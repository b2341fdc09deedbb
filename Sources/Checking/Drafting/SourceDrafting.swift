import Extraction
import SourceText

extension Drafter {
  /// A quotation by its first words.
  func quotation(_ quotation: Quotation, worth: Int) -> Drafted {
    let indices = reading.prose.tokens.indices(in: quotation.inner)
    let opening = reading.text(TextRange(quotation.inner.start, min(quotation.inner.end, quotation.inner.start + 60)))
    guard let index = quotation.attribution, reading.attributions.indices.contains(index) else {
      // A later paragraph of a quotation has its speaker from the first.
      return quotation.continues == nil ? .remark("Nobody is named as the speaker of “\(opening)…”.") : .nothing
    }
    let attribution = reading.attributions[index]
    let phrases = [6, 7, 8, 5, 10, 12, 4, 3, 2, 1].compactMap { count in
      words.phrase(indices.lowerBound..<min(indices.upperBound, indices.lowerBound + count), without: TextRange(0, 0))
    }
    let verbs = sources(attribution).flatMap { source in
      cues(attribution).map { cue in
        let manner = cue.map { ", as: \(SwiftText.literal($0))" } ?? ""
        return DraftedVerb<Quotation>(
          code: "isAttributed(to: \(SwiftText.literal(source.name))\(manner)\(source.via))"
        ) { $0.isAttributed(to: source.name, as: cue, via: source.reporter) }
      }
    }
    let fact = find(
      phrases, "quotation", in: reading.sentence(at: quotation.inner.start) ?? quotation.sentence, at: quotation.range,
      verbs: verbs, the: { the($0, $1, "the quotation") }, accepts: { $0.contains(quotation.range) }, worth: worth)
    guard var fact else { return .remark("The speaker of “\(opening)…” is not clear.") }
    fact.remarks = remarks(attribution)
    // Its words are nobody’s to correct: a number in them is as good an anchor as any.
    fact.worth = worth
    return .facts([fact])
  }

  /// What somebody says, by its first words.
  func attribution(_ attribution: Attribution) -> Drafted {
    let tokens = reading.prose.tokens
    guard let content = attribution.content.first else { return .nothing }
    let indices = tokens.indices(in: content)
    guard attribution.sourceKind != .absent else {
      return .remark("Nobody is named for “\(words.text(indices.prefix(10)) ?? "")…”.")
    }
    var phrases = told(content) + opening(indices)
    phrases += indices.prefix(20).compactMap { words.phrase(words.after($0, 5), without: TextRange(0, 0)) }
    let verbs = sources(attribution).flatMap { source in
      cues(attribution).map { cue in
        let manner = cue.map { ", as: \(SwiftText.literal($0))" } ?? ""
        return DraftedVerb<Claim>(code: "isAttributed(to: \(SwiftText.literal(source.name))\(manner)\(source.via))") {
          $0.isAttributed(to: source.name, as: cue, via: source.reporter)
        }
      }
    }
    let own = attribution.source + attribution.cue
    let fact = find(
      phrases, "claim", in: reading.sentence(at: content.start) ?? attribution.sentence, at: content, verbs: verbs,
      the: { the($0, $1, "the claim") }, accepts: { touched in own.allSatisfy { touched.contains($0) } },
      worth: Worth.of(attribution, in: reading))
    guard var fact else {
      return .remark(
        "“\(words.text(indices.prefix(10)) ?? "")…” has a source, but which words it reaches is not clear.")
    }
    fact.remarks = remarks(attribution)
    return .facts([fact])
  }

  /// The first words of what is said, its "that" left away.
  private func opening(_ indices: Range<Int>) -> [String] {
    let start = indices.first.map { reading.prose.tokens[$0].keyword == .that ? $0 + 1 : $0 } ?? indices.lowerBound
    return [6, 7, 8, 5, 10, 12, 4, 3].compactMap { count in
      words.phrase(start..<max(start, min(indices.upperBound, start + count)), without: TextRange(0, 0))
    }
  }

  /// The verb of what is said, with what follows: a "not" put before it is noticed. One that is negated begins with that.
  private func told(_ content: TextRange) -> [String] {
    let prose = reading.prose
    guard let sentence = reading.sentence(at: content.start) else { return [] }
    let clauses = prose.clauses[ofSentence: sentence, \.sentence].filter { clause in
      clause.verb.map { $0 < prose.tokens.count && content.contains(prose.tokens[$0].range) } ?? false
    }
    guard let clause = clauses.first(where: { $0.kind != .relative }) ?? clauses.first, let verb = clause.verb else {
      return []
    }
    let end = max(verb + 1, clause.verbGroup?.upperBound ?? 0)
    let negation = (clause.tokens.lowerBound..<max(clause.tokens.lowerBound, min(end, prose.tokens.count)))
      .first { Negation.kind($0, prose) != nil }
    let start = min(verb, negation ?? verb)
    return [4, 3, 5, 2, 6].map { start..<max(end, words.after(end, $0).upperBound) }
      .compactMap { words.phrase($0, without: TextRange(0, 0)) }.filter { $0.contains(" ") }
  }

  /// A person by name, with the words that introduce them, and their age.
  func person(_ name: Name) -> Drafted {
    guard let written = words.text(name.tokens) else { return .nothing }
    var verbs: [DraftedVerb<Person>] = []
    if let role = name.role.flatMap({ words.text(reading.prose.tokens.indices(in: $0)) }), !role.isEmpty {
      verbs.append(DraftedVerb(code: "isIntroduced(as: \(SwiftText.literal(role)))") { $0.isIntroduced(as: role) })
    }
    if let age = reading.roles(of: name).lazy.compactMap(\.age).first {
      verbs.append(DraftedVerb(code: "isAged(\(age))") { $0.isAged(age) })
    }
    let facts = verbs.compactMap { verb in
      find(
        [written, name.full], "person", in: name.sentence, at: name.range, verbs: [verb],
        the: { the($0, $1, "the person") }, accepts: { $0.contains(name.range) }, worth: Worth.person)
    }
    return facts.isEmpty ? .nothing : .facts(facts)
  }

  /// The words of its cue, those with the verb, where they are few; and none.
  private func cues(_ attribution: Attribution) -> [String?] {
    let tokens = reading.prose.tokens
    let verb: WordClass = [.reporting, .thinking, .planning, .evaluative]
    let spoken = attribution.cue.filter { tokens.indices(in: $0).contains { tokens[$0].is(verb) } }
    guard let cue = (spoken + attribution.cue).first.flatMap({ words.text(tokens.indices(in: $0)) }),
      cue.split(separator: " ").count <= 3
    else { return [nil] }
    return [cue, nil]
  }

  private struct Source {
    var name: String
    var reporter: String?
    /// `, via: "Reuters"`; empty where nobody reports it.
    var via: String { reporter.map { ", via: \(SwiftText.literal($0))" } ?? "" }
  }

  /// The names that a source may be stated by: in full, else as it is written; with its reporter, else without.
  private func sources(_ attribution: Attribution) -> [Source] {
    let outer = attribution.outer.flatMap { reading.attributions.indices.contains($0) ? reading.attributions[$0] : nil }
    let reporter = outer.flatMap { $0.who ?? $0.sourceText(reading) }.map(oneLine)
    var sources: [Source] = []
    for name in [attribution.who, attribution.sourceText(reading)].compactMap({ $0.map(oneLine) }) where !name.isEmpty {
      if let reporter { sources.append(Source(name: name, reporter: reporter)) }
      sources.append(Source(name: name))
    }
    return sources
  }

  private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func remarks(_ attribution: Attribution) -> [String] {
    let written = attribution.sourceText(reading).map(oneLine) ?? ""
    switch attribution.sourceKind {
    case .carried: return attribution.who.map { ["“\(written)” is read as \($0)."] } ?? []
    case .vague: return ["“\(written)” is nobody in particular."]
    default: return []
    }
  }
}

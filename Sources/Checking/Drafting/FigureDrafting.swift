import Extraction
import SourceText

extension Drafter {
  /// A figure by what it counts, or by the words after and before it.
  func figure(_ figure: Figure) -> Drafted {
    let verbs = verbs(figure)
    if let fact = cell(at: figure.range, in: figure.sentence, verbs: verbs) { return .facts([fact]) }
    let fact = find(
      phrases(figure), "figure", in: figure.sentence, at: figure.range, verbs: verbs,
      the: { the($0, $1, "the figure") }, accepts: { $0.contains(figure.range) },
      worth: Worth.of(figure) - (isRepeated(figure) ? Worth.repeated : 0))
    if var fact {
      if figure.form == .vague { fact.remarks.append("“\(reading.text(figure.range))” is an order of magnitude.") }
      return .facts([fact])
    }
    let own = words.text(figure.tokens).map { [$0] } ?? []
    let last = find(
      own, "figure", in: figure.sentence, at: figure.range, verbs: verbs, the: { the($0, $1, "the figure") },
      accepts: { $0.contains(figure.range) }, worth: Worth.of(figure) - 1)
    if var last {
      last.remarks.append(Drafter.ownDigits)
      return .facts([last])
    }
    return .remark(
      "“\(reading.text(figure.range))” is read as \(figure.value.grouped); no words around it name it alone.")
  }

  /// Whether it stands above the text and its value in the text.
  private func isRepeated(_ figure: Figure) -> Bool {
    reading.sentences.indices.contains(figure.sentence) && reading.sentences[figure.sentence].part != .body
      && reading.figures.contains { other in
        other.sentence != figure.sentence && other.value == figure.value && other.unitKind == figure.unitKind
          && reading.sentences.indices.contains(other.sentence) && reading.sentences[other.sentence].part == .body
      }
  }

  /// The words that may name a figure, of its own clause or right beside it.
  ///
  /// - Parameter within: the tokens of all that is stated with it.
  func phrases(_ figure: Figure, within stated: Range<Int>? = nil) -> [String] {
    let tokens = reading.prose.tokens
    let (start, end) = ((stated ?? figure.tokens).lowerBound, (stated ?? figure.tokens).upperBound)
    var ranges: [Range<Int>] = []
    if let noun = figure.noun, !noun.overlaps(figure.range) {
      let indices = tokens.indices(in: noun)
      if indices.count > 1 { ranges.append(indices) }
      ranges += (1...5).map {
        indices.lowerBound..<max(indices.upperBound, words.after(indices.upperBound, $0).upperBound)
      }
    }
    ranges += (1...6).map { words.after(end, $0) }
    ranges += (2...6).map { words.before(start, $0) }
    if let group = figure.clause.flatMap({
      reading.prose.clauses.indices.contains($0) ? reading.prose.clauses[$0] : nil
    })?
    .verbGroup {
      ranges += (0...4).map { group.lowerBound..<max(group.upperBound, words.after(group.upperBound, $0).upperBound) }
      ranges += (1...3).map { words.before(group.lowerBound, $0).lowerBound..<group.upperBound }
    }
    // One noun alone is a short anchor: the next edition may say it twice.
    if let noun = figure.noun { ranges.append(tokens.indices(in: noun)) }
    let clause = reading.clause(at: figure.range.start)
    // "A flat with two bedrooms costs": what stands behind a preposition is not the verb’s subject.
    let isObject = reading.prose.tags[start - 1] == .preposition
    return ranges.filter { range in
      guard let first = range.first, !(isObject && range.lowerBound >= end && range.contains(where: isVerb)) else {
        return false
      }
      return range.upperBound == start || range.lowerBound == end
        || reading.clause(at: tokens[first].range.start) == clause
    }
    .compactMap { words.phrase($0, without: tokens.range(start..<end)) }
  }

  private func isVerb(_ token: Int) -> Bool {
    switch reading.prose.tags[token] {
    case .finite, .modal: true
    default: false
    }
  }

  /// How its value may be stated, the plainest first.
  private func verbs(_ figure: Figure) -> [DraftedVerb<Figure>] {
    var verbs: [DraftedVerb<Figure>] = []
    let isCount = figure.unitKind == .counted || figure.unitKind == .none
    var amounts: [(code: String, amount: Amount)] = []
    if isCount, let whole = figure.value.integer, figure.upper == nil { amounts.append(amount("\(whole)")) }
    if let written = written(figure) { amounts.append((SwiftText.literal(written), Amount(written))) }
    amounts.append(amount("\(figure.value)"))
    for (code, amount) in amounts {
      switch figure.bound {
      case .equal, .up, .down: verbs.append(DraftedVerb(code: "is(\(code))") { $0.is(amount) })
      case .about: verbs.append(DraftedVerb(code: "is(.about(\(code)))") { $0.is(.about(amount)) })
      case .more where figure.isStrict:
        verbs.append(DraftedVerb(code: "is(.moreThan(\(code)))") { $0.is(.moreThan(amount)) })
      case .more: verbs.append(DraftedVerb(code: "is(.atLeast(\(code)))") { $0.is(.atLeast(amount)) })
      case .less where figure.isStrict:
        verbs.append(DraftedVerb(code: "is(.lessThan(\(code)))") { $0.is(.lessThan(amount)) })
      case .less: verbs.append(DraftedVerb(code: "is(.atMost(\(code)))") { $0.is(.atMost(amount)) })
      }
    }
    return verbs
  }

  /// A number as a literal with its thousands set apart where it is whole, else as a text.
  func amount(_ text: String) -> (code: String, amount: Amount) {
    guard let whole = Int(text), text.utf8.count <= 18 else { return (SwiftText.literal(text), Amount(text)) }
    let digits = "\(whole.magnitude)"
    var code = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { code.append("_") }
      code.append(digit)
    }
    return ((whole < 0 ? "-" : "") + code, Amount(text))
  }

  /// The figure as the text writes it, without the words of its bound.
  private func written(_ figure: Figure) -> String? {
    let indices = reading.prose.tokens.indices(in: figure.range)
    guard let bound = figure.boundWords else { return words.text(indices) }
    let rest = indices.filter { !bound.overlaps(reading.prose.tokens[$0].range) }
    guard let first = rest.first, let last = rest.last, rest.count == last - first + 1 else { return nil }
    return words.text(first..<last + 1)
  }
}

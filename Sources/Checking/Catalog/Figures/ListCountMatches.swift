import Extraction
import Findings
import SourceText

extension Every where Subject == ListCount {
  /// Every count of a list is the number of its items.
  public func matches() -> Assertion { assertion(.listCountMatches) }
}

extension Rule {
  /// A count before a list is the number of its items.
  public static let listCountMatches: Rule = Rule(
    id: "list-count-matches", category: .figures, tier: .heuristic,
    summary: "A count before a list is the number of its items.",
    discussion: """
      A counted noun, a colon, and items with commas between and a last “and”; or items that a bullet or a number opens, \
      each on a line of its own. Items that are more than a few words, that hold figures or verbs, or that are not alike in \
      form are passed over: an apposition has commas too. \
      Measured on 1,240 published articles of politics, finance and wire copy: 42 lists, no finding.
      """,
    title: "every count of a list is the number of its items",
    judge: { examination in
      let lines = examination.figureLines
      let inline = lines.compactMap { line in line.list(examination.reading) }
      let told: Verdict = .each(inline, at: \.figure.range) { list in
        guard !list.figure.allowed.contains(Exact(list.items.count)) else { return nil }
        let count = examination.text(list.figure.range)
        var finding = examination.finding(
          "the text says \(count), the list has \(list.items.count)", at: list.figure.range,
          [("the count", list.figure)], "\(list.items.count) items follow")
        finding.related += list.items.prefix(12).map { Finding.Passage("an item", at: $0) }
        return finding
      }
      let places = Set(told.touched.map(\.range))
      return .together([told, examination.judge(.list) { !places.contains($0.stated.range) }])
    },
    examples: {
      Every(.listCount).matches().holds("There are three reasons: wind, fog and ice.")
      Every(.listCount).matches().fails("There are ⟦three⟧ reasons: wind, fog, ice and fear.")
      Every(.listCount).matches().fails("The ferry calls at ⟦three⟧ piers: Kelda and Orrin.")
      Every(.listCount).matches().holds(
        "Two captains left: Ann Hale, a veteran, and Tom Orr.", because: "an apposition")
      Every(.listCount).matches().fails(
        "The office names ⟦three⟧ causes:\n\n• Wind\n• Fog\n• Ice\n• Fear\n\nIt sailed.")
      Every(.listCount).matches().holds(
        "The office names four causes:\n\n1. Wind\n2. Fog\n3. Ice\n4. Fear\n\nIt sailed.")
      Every(.listCount).matches().holds("He gave three reasons: the wind had risen, and the crew was ill.")
      Every(.listCount).matches().fails("The ferry calls at ⟦five⟧ ports - Kelda, Orrin, Stroma and Tarn - every day.")
      Every(.listCount).matches().fails("He is survived by ⟦four⟧ daughters, Ann Hale, Eva Orr and Ida Reed.")
      Every(.listCount).matches().fails(
        "The office named ⟦three⟧ islands: Kelda; Orrin, the largest; Stroma; and Tarn.")
      Every(.listCount).matches().holds("Two captains - his brother, Tom Orr, and Ann Hale - left.")
      Every(.listCount).matches().holds("The five ports - among them Kelda and Orrin - are closed.")
    })
}

/// A count, and the items of the list that follows it.
private struct FoundList {
  var figure: Figure
  var items: [TextRange]
}

extension FigureLine {
  fileprivate func list(_ reading: Reading) -> FoundList? {
    guard let figure = figures.last, figure.isCount, figure.unitKind == .counted, figure.bound == .equal,
      figure.value > .one, figure.value <= Exact(20), let end = colon(after: figure)
    else { return nil }
    if end + 1 >= sentence.upperBound { return bullets(figure) }
    return inline(figure, end + 1, reading)
  }

  /// The colon right after what is counted.
  private func colon(after figure: Figure) -> Int? {
    let tail = tail(figure)
    for at in span(tail, tail + 5) {
      if kind(at) == .colon { return at }
      guard kind(at) == .word, !isWord(at, in: FigureLine.partial) else { return nil }
    }
    return nil
  }

  private static let partial = WordSet("of including more other and or but who which that said says is are was were")

  // MARK: In a sentence

  private func inline(_ figure: Figure, _ start: Int, _ reading: Reading) -> FoundList? {
    var end = sentence.upperBound
    while end > start, token(end - 1)?.isTerminal == true { end -= 1 }
    guard end > start, end - start <= 60, !span(start, end).contains(where: { !isPlain($0, reading) }) else {
      return nil
    }
    var items: [Range<Int>] = []
    var from = start
    var joined = false
    for at in span(start, end) {
      let isComma = kind(at) == .comma || kind(at) == .semicolon
      guard isComma || name(at) == .and || name(at) == .or else { continue }
      if !isComma {
        // One "and", and it stands before the last item.
        guard !joined else { return nil }
        joined = true
      }
      if from < at { items.append(from..<at) }
      from = at + 1
    }
    guard joined, from < end, items.allSatisfy({ $0.count <= 5 }) else { return nil }
    items.append(from..<end)
    guard items.count >= 2, items[items.count - 1].count <= 6,
      name(items[items.count - 1].lowerBound - 1) != .none || true,
      alike(items), Exact(items.count) != (figure.value.multiplied(by: Exact(2)) ?? .zero)
    else { return nil }
    // The word before the last item is the "and".
    let last = items[items.count - 1].lowerBound - 1
    guard name(last) == .and || name(last) == .or else { return nil }
    return FoundList(figure: figure, items: items.map { tokens.range($0) })
  }

  /// A word of a simple item: no verb, no figure, no bracket, nothing that opens a clause.
  private func isPlain(_ at: Int, _ reading: Reading) -> Bool {
    guard let token = token(at) else { return false }
    switch token.kind {
    case .comma, .semicolon, .hyphen, .clitic: return true
    case .word:
      let tags = reading.prose.tags
      guard tags.indices.contains(at) else { return false }
      switch tags[at] {
      case .finite, .modal, .base, .participle, .gerund, .number, .pronoun, .subordinator, .particle: return false
      default: return !isWord(at, in: FigureLine.clausal)
      }
    default: return false
    }
  }

  private static let clausal = WordSet(
    "who which that whose where when as with both either but then also not only plus etc")

  /// Whether all items begin in one way: with an article or without, with a capital or without.
  private func alike(_ items: [Range<Int>]) -> Bool {
    func form(_ item: Range<Int>) -> Int {
      guard let first = token(item.lowerBound) else { return 0 }
      if first.keyword == .a || first.keyword == .an { return 1 }
      if first.keyword == .the || first.is(.possessive) { return 2 }
      if first.is(.preposition) { return 3 }
      return first.isCapitalized ? 4 : 5
    }
    let forms = Set(items.map(form))
    return forms.count == 1 && !forms.contains(3)
  }

  // MARK: A line each

  private func bullets(_ figure: Figure) -> FoundList? {
    let items = ListItems.items(tokens, from: sentence.upperBound)
    return items.count >= 2 ? FoundList(figure: figure, items: items.map { tokens.range($0) }) : nil
  }
}

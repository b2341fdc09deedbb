import Extraction
import Findings
import SourceText

extension Every where Subject == Rank {
  /// Every rank is the one that the text gives elsewhere.
  public func agreesWithItsList() -> Assertion { assertion(.rankAgrees) }
}

extension Rule {
  /// A thing has one rank, in words and in its list.
  public static let rankAgrees: Rule = Rule(
    id: "rank-agrees", category: .figures, tier: .heuristic, summary: "A thing has one rank, in words and in its list.",
    discussion: """
      “Kelda, the second-largest port” against “Kelda, the third-largest port”, or against a numbered list in which Kelda \
      is third and whose heading names the same superlative and noun; and against another name that is given the same rank in \
      the same place. Compared are ranks of one name by one superlative and one \
      noun, in the same place if one is named. \
      Measured on 1,240 published articles of politics and finance: \
      3 ranks, no finding.
      """,
    title: "every rank is the one that the text gives elsewhere",
    judge: { examination in
      let ranks = NamedRanks(examination.reading)
      var first: [NamedRanks.Key: NamedRanks.Rank] = [:]
      return .each(ranks.found, at: \.range) { rank in
        if let other = ranks.otherHolder(of: rank) { return examination.twoHolders(rank, other) }
        guard let other = first[rank.key] ?? ranks.listed(rank) else {
          first[rank.key] = rank
          return nil
        }
        guard other.number != rank.number else { return nil }
        let (here, there) = (examination.text(rank.range), examination.text(other.range))
        return examination.finding(
          "\(rank.name) is number \(rank.number) here and number \(other.number) elsewhere", at: rank.range,
          [
            .init("here", text: here, value: "\(rank.number)", range: rank.range),
            .init("elsewhere", text: there, value: "\(other.number)", range: other.range),
          ], "number \(rank.number) is not number \(other.number)")
      }
    },
    examples: {
      Every(.rank).agreesWithItsList().holds(
        "Kelda, the second-largest port, is old. Kelda is the second largest port.")
      Every(.rank).agreesWithItsList().fails(
        "Kelda, the second-largest port, is old. Kelda is the ⟦third-largest port⟧."
      ).once
      Every(.rank).agreesWithItsList().holds(
        "Kelda, the second-largest port in Orrin, is old. Kelda is the third-largest port in Aldergate.")
      Every(.rank).agreesWithItsList().fails(
        "Kelda, the ⟦second-largest port⟧, is old. The largest ports:\n\n1. Aldergate\n2. Orrin\n3. Kelda\n\nIt sailed."
      ).once
      Every(.rank).agreesWithItsList().holds(
        "Kelda, the second-largest port, is old. The largest ferries:\n\n1. Aldergate\n2. Orrin\n3. Kelda\n\nIt sailed."
      )
      Every(.rank).agreesWithItsList().fails(
        "Kelda, the second-largest port in Orrin, is old. Stroma, the ⟦second-largest port⟧ in Orrin, is new."
      ).once
    })
}

extension Examination {
  fileprivate func twoHolders(_ rank: NamedRanks.Rank, _ other: NamedRanks.Rank) -> Finding {
    finding(
      "\(rank.name) is told to be the \(text(rank.range)) here, \(other.name) before", at: rank.range,
      [
        .init("here", text: rank.name, value: "\(rank.number)", range: rank.range),
        .init("before", text: other.name, value: "\(other.number)", range: other.range),
      ], "two cannot both be number \(rank.number) of one kind in one place")
  }
}

/// The ranks that a text gives to names.
private struct NamedRanks {
  struct Key: Hashable {
    var name: UInt32
    var superlative: UInt32
    var noun: UInt32
    var place: UInt32
  }

  struct Rank {
    var key: Key
    var name: String
    var number: Int
    /// From the ordinal to the noun.
    var range: TextRange
  }

  private(set) var found: [Rank] = []
  private var lists: [Key: Rank] = [:]
  private var holders: [Holder: Rank] = [:]
  private let tokens: Tokens
  private let tags: Column<PartOfSpeech>

  init(_ reading: Reading) {
    (tokens, tags) = (reading.prose.tokens, reading.prose.tags)
    for sentence in reading.sentences { readRanks(sentence.tokens) }
    if !found.isEmpty { readLists(reading.sentences) }
  }

  /// The rank of the same name in a numbered list whose heading names the same noun.
  func listed(_ rank: Rank) -> Rank? {
    lists[Key(name: rank.key.name, superlative: rank.key.superlative, noun: rank.key.noun, place: 0)]
  }

  /// Another name that the text gives the same rank before, where both name one place.
  func otherHolder(of rank: Rank) -> Rank? {
    guard rank.key.place != 0, let other = holders[Holder(rank)], other.key.name != rank.key.name else { return nil }
    return other
  }

  /// What only one can be.
  private struct Holder: Hashable {
    var key: Key
    var number: Int

    init(_ rank: Rank) {
      (key, number) = (rank.key, rank.number)
      key.name = 0
    }
  }

  private mutating func readRanks(_ sentence: Range<Int>) {
    // From "third" to "seventh": most words need no look.
    for at in sentence where tokens[at].kind == .word && (5...7).contains(tokens[at].length) {
      guard let number = NumberNames.ordinal(tokens[at]), number > 1 else { continue }
      let next = at + 1 < sentence.upperBound && tokens[at + 1].kind == .hyphen ? at + 2 : at + 1
      guard next + 1 < sentence.upperBound, isSuperlative(next), let noun = noun(next + 1, sentence),
        let name = name(before: at, sentence)
      else { continue }
      let place = place(noun + 1, sentence)
      let key = Key(name: tokens[name].hash, superlative: tokens[next].hash, noun: tokens[noun].hash, place: place)
      let rank = Rank(key: key, name: tokens.text(name), number: number, range: tokens.range(span(at, noun + 1)))
      found.append(rank)
      if holders[Holder(rank)] == nil { holders[Holder(rank)] = rank }
    }
  }

  private func isSuperlative(_ at: Int) -> Bool {
    tokens[at].kind == .word && NamedRanks.superlatives.contains(tokens[at])
  }

  private static let superlatives = WordSet(
    """
    largest biggest smallest highest lowest oldest youngest longest shortest tallest richest poorest busiest fastest \
    slowest deepest wealthiest deadliest strongest weakest greatest heaviest cheapest
    """)

  private func noun(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(at), tokens[at].kind == .word, tags.indices.contains(at), tags[at] == .noun
    else { return nil }
    return at
  }

  /// The name right before ", the second-largest", "is the second-largest".
  private func name(before at: Int, _ sentence: Range<Int>) -> Int? {
    var index = at - 1
    while sentence.contains(index), NamedRanks.links.contains(tokens[index]) || tokens[index].kind == .comma,
      index > at - 6
    {
      index -= 1
    }
    guard index < at - 1, sentence.contains(index), tokens[index].kind == .word, tokens[index].isCapitalized else {
      return nil
    }
    return index
  }

  private static let links = WordSet("the is was are its also now remains became has been as")

  /// "in Orrin": the name after the noun; 0 for none.
  private func place(_ at: Int, _ sentence: Range<Int>) -> UInt32 {
    guard sentence.contains(at), tokens[at].kind == .word, tokens[at].is(.preposition) else { return 0 }
    let place = span(at + 1, min(at + 4, sentence.upperBound)).first {
      tokens[$0].kind == .word && tokens[$0].isCapitalized
    }
    return place.map { tokens[$0].hash } ?? tokens[at].hash
  }

  /// "1. Aldergate", "2. Orrin" after a sentence that names a superlative.
  private mutating func readLists(_ sentences: Column<Sentence>) {
    for sentence in sentences {
      let end = sentence.tokens.upperBound
      guard end < tokens.count, ListItems.opens(tokens, end), tokens[end].kind == .number,
        let index = sentence.tokens.suffix(60).first(where: isSuperlative),
        let plural = noun(index + 1, sentence.tokens)
      else { continue }
      let noun = Singular.hash(of: plural, in: tokens)
      for (place, item) in ListItems.items(tokens, from: end).enumerated() {
        guard Exact(tokens.text(item.lowerBound))?.integer == place + 1, let name = itemName(item.lowerBound + 2) else {
          break
        }
        let key = Key(name: tokens[name].hash, superlative: tokens[index].hash, noun: noun, place: 0)
        lists[key] = Rank(
          key: key, name: tokens.text(name), number: place + 1, range: tokens.range(span(item.lowerBound, name + 1)))
      }
    }
  }

  /// The name that an item opens with, past its period.
  private func itemName(_ at: Int) -> Int? {
    for index in span(at, min(at + 3, tokens.count)) where tokens[index].kind == .word {
      return tokens[index].isCapitalized ? index : nil
    }
    return nil
  }
}

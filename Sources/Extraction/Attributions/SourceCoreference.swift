internal import SourceText

/// Who was spoken of last, and as what: what a pronoun or a title is carried back to.
///
/// A running state of a few sentences, so that no document is searched twice.
struct SourceCoreference {
  private struct Mention {
    var name: Int
    var first: Int
    var sentence: Int
    var gender: Name.Gender?
    var isSource: Bool
  }

  /// The persons of the last sentences, latest last.
  private var persons: [Mention] = []
  /// The bodies and papers that were sources last.
  private var bodies: [(name: Int?, who: String, sentence: Int)] = []
  /// The persons whose role holds a word, by the word's hash: the name and whether there were several.
  private var byRole = WordTable<(name: Int, isAmbiguous: Bool)>()
  private static let reach = 3
  /// No more than this many mentions are looked back at.
  private static let held = 24

  // MARK: Resolving

  /// Whom a source stands for.
  func resolve(_ source: Range<Int>, _ pass: AttributionReader) -> (Attribution.SourceKind, String?, Int?) {
    let tokens = pass.tokens
    let first = tokens[source.lowerBound]
    if source.count == 1, first.is(.pronoun), pass.tags[source.lowerBound] == .pronoun {
      return pronoun(source.lowerBound, pass)
    }
    if let name = head(source, pass) { return (.named, who(name, source, pass), name) }
    if isVague(source, pass) { return (.vague, nil, nil) }
    if first.keyword == .the || first.is(.possessive) || first.keyword == .this || first.keyword == .that {
      if let name = byTitle(source, pass) { return (.carried, pass.names[name].full, name) }
    }
    return (.named, plain(source, pass), nil)
  }

  /// The name that a phrase is about: its last name that is not within a phrase after `of`, `for` or the like.
  private func head(_ source: Range<Int>, _ pass: AttributionReader) -> Int? {
    var candidate: Int?
    var at = nameIndex(from: source.lowerBound, pass.names)
    while at < pass.names.count, pass.names[at].tokens.lowerBound < source.upperBound {
      let name = pass.names[at]
      let start = name.tokens.lowerBound
      if isBesides(source, start, pass) {
        at += 1
        continue
      }
      if candidate != nil, pass.tags[start - 1] == .preposition || isAfterComma(source, start, pass) { break }
      let opened = pass.tokens[source.lowerBound..<start].contains {
        $0.kind == .word && pass.isPreposition($0)
      }
      if !opened || name.kind == .person {
        let possessive =
          name.tokens.upperBound < source.upperBound && pass.tokens[name.tokens.upperBound].kind == .clitic
        if !possessive && !isModifier(name, source, pass)
          && !(opened && candidate == nil && !isAfterComma(source, start, pass))
        {
          candidate = at
        }
      }
      at += 1
    }
    guard let candidate else { return nil }
    // "Aldergate residents": the noun after the name is the source.
    let end = pass.names[candidate].tokens.upperBound
    if end < source.upperBound, pass.tags[end] == .noun, pass.names[candidate].kind != .person { return nil }
    return candidate
  }

  /// `Reed (R-Texas)`, `Hale, not Reed`: in brackets, or told apart from who speaks.
  private func isBesides(_ source: Range<Int>, _ start: Int, _ pass: AttributionReader) -> Bool {
    guard start > source.lowerBound else { return false }
    return pass.tokens[start - 1].kind == .open || pass.tokens[start - 1].keyword == .not
  }

  /// `the Hale campaign chief`: a name between an article and the noun that it tells more about.
  private func isModifier(_ name: Name, _ source: Range<Int>, _ pass: AttributionReader) -> Bool {
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard start > source.lowerBound, end < source.upperBound, pass.tags[start - 1] == .determiner else { return false }
    return pass.tags[end] == .noun || pass.tags[end] == .adjective
  }

  /// The name in full; with the adjective of its nation, which tells one ministry from another.
  private func who(_ name: Int, _ source: Range<Int>, _ pass: AttributionReader) -> String {
    let start = pass.names[name].tokens.lowerBound
    guard pass.names[name].kind == .organization, start > source.lowerBound, pass.tokens[start - 1].is(.nationality)
    else {
      return pass.names[name].full
    }
    return pass.prose.tokens.text(start - 1..<pass.names[name].tokens.upperBound)
  }

  private func isAfterComma(_ source: Range<Int>, _ start: Int, _ pass: AttributionReader) -> Bool {
    start > source.lowerBound && pass.tokens[source.lowerBound..<start].contains { $0.kind == .comma }
  }

  func nameIndex(from token: Int, _ names: [Name]) -> Int { names.partitioningIndex { $0.tokens.lowerBound >= token } }

  /// `he`, `she`, `her`: the one person of that gender in reach; `it`, `they`: the last body that spoke.
  private func pronoun(_ at: Int, _ pass: AttributionReader) -> (Attribution.SourceKind, String?, Int?) {
    let gender: Name.Gender
    switch pass.tokens[at].keyword {
    case .he, .him: gender = .male
    case .she, .her: gender = .female
    case .it:
      if let last = bodies.last, last.sentence + 2 >= pass.number { return (.carried, last.who, last.name) }
      return (.carried, nil, nil)
    default: return (pass.tokens[at].is(.vague) ? .vague : .carried, nil, nil)
    }
    let names = pass.names
    var inReach = Bearer()
    var index = nameIndex(from: max(pass.sentence.lowerBound, at - 120), names)
    while index < names.count, names[index].tokens.lowerBound < at {
      if names[index].kind == .person, names[index].gender != opposite(gender) {
        inReach.take(index, names[index].first)
      }
      index += 1
    }
    if let only = inReach.name, !hasSource(pass.number - 1, gender, but: inReach.first) {
      return (.carried, names[only].full, only)
    }
    for back in 1...Self.reach {
      var (there, sources) = (Bearer(), Bearer())
      for person in persons.suffix(Self.held)
      where person.sentence == pass.number - back && person.gender != opposite(gender) {
        there.take(person.name, person.first)
        if person.isSource { sources.take(person.name, person.first) }
      }
      if there.isEmpty { continue }
      guard let pick = there.name ?? sources.name else { return (.carried, nil, nil) }
      return (.carried, names[pick].full, pick)
    }
    return (.carried, nil, nil)
  }

  /// The one bearer of several mentions, as long as there is one alone.
  private struct Bearer {
    private(set) var isEmpty = true
    private(set) var first = -1
    private var isOne = true
    private var last = -1

    /// The last mention, where all are of one bearer.
    var name: Int? { isEmpty || !isOne ? nil : last }

    mutating func take(_ name: Int, _ first: Int) {
      isOne = isEmpty || isOne && first == self.first
      (isEmpty, self.first, last) = (false, first, name)
    }
  }

  private func hasSource(_ sentence: Int, _ gender: Name.Gender, but first: Int) -> Bool {
    persons.suffix(Self.held).contains {
      $0.sentence == sentence && $0.isSource && $0.first != first && $0.gender != opposite(gender)
    }
  }

  private func opposite(_ gender: Name.Gender) -> Name.Gender { gender == .male ? .female : .male }

  /// `the head of the Pentagon`, `the minister`: the person whose role has those words.
  private func byTitle(_ source: Range<Int>, _ pass: AttributionReader) -> Int? {
    var found: Int?
    var hasRole = false
    for at in source where pass.tokens[at].kind == .word {
      let token = pass.tokens[at]
      if token.is(.role) { hasRole = true }
      guard token.is([.role, .organization]) || pass.tags[at] == .properNoun else { continue }
      guard let known = byRole[RoleWords.folded(token.hash)], !known.isAmbiguous else { continue }
      if found == nil || pass.tags[at] == .properNoun { found = known.name }
    }
    return hasRole ? found : nil
  }

  /// The words of a phrase that names no one: "police", "the ministry".
  private func plain(_ source: Range<Int>, _ pass: AttributionReader) -> String? {
    let start = pass.tags[source.lowerBound] == .determiner ? source.lowerBound + 1 : source.lowerBound
    var end = start
    while end < source.upperBound, pass.tokens[end].kind != .comma { end += 1 }
    return start < end ? pass.prose.tokens.text(start..<end) : nil
  }

  /// A plural that tells no more than that somebody speaks.
  private func isVague(_ source: Range<Int>, _ pass: AttributionReader) -> Bool {
    guard let head = pass.headNoun(source) else { return false }
    if pass.tokens[head].is(.vague), head + 1 == source.upperBound {
      return !pass.tokens[source].contains {
        $0.isCapitalized && $0.is([.organization, .place, .nationality]) && $0.kind == .word
      }
    }
    return source.count == 1 && pass.tokens[head].is(.vague)
  }

  // MARK: Remembering

  /// Takes what a sentence told into the memory.
  mutating func leave(
    sentence: Int, names range: Range<Int>, _ names: [Name], _ attributions: ArraySlice<Attribution>, _ prose: Prose
  ) {
    if range.isEmpty, attributions.isEmpty { return }
    var speakers: [Int] = []
    for at in attributions.indices {
      guard let name = attributions[at].name else { continue }
      speakers.append(names.indices.contains(name) ? names[name].first : name)
    }
    // A sentence has few speakers: a set is worth its while where it has many.
    let many = speakers.count > 16 ? Set(speakers) : []
    for index in range where names[index].kind == .person {
      let first = names[index].first
      let isSource = many.isEmpty ? speakers.contains(first) : many.contains(first)
      persons.append(
        Mention(name: index, first: first, sentence: sentence, gender: names[index].gender, isSource: isSource))
      if let role = names[index].role { remember(role, index, names, prose) }
    }
    for at in attributions.indices {
      switch attributions[at].sourceKind {
      case .carried:
        // A person who spoke as "he" was there too.
        if let name = attributions[at].name, names.indices.contains(name), names[name].kind == .person {
          persons.append(
            Mention(
              name: name, first: names[name].first, sentence: sentence, gender: names[name].gender, isSource: true))
        }
      case .named:
        if let who = attributions[at].who, attributions[at].name.map({ names[$0].kind != .person }) ?? true {
          bodies = [(attributions[at].name, who, sentence)]
        }
      default: break
      }
    }
    if persons.count > 4 * Self.held { persons.removeFirst(persons.count - Self.held) }
  }

  private mutating func remember(_ role: TextRange, _ index: Int, _ names: [Name], _ prose: Prose) {
    for at in prose.tokens(in: role, of: names[index].sentence).prefix(12) {
      let token = prose.tokens[at]
      guard token.is([.role, .organization]) || prose.tags[at] == .properNoun else { continue }
      let key = RoleWords.folded(token.hash)
      let known = byRole[key]
      let same = known.map { names[$0.name].first == names[index].first } ?? true
      // The highest of a body was named first: "the Pentagon chief" before "the Pentagon's deputy press secretary".
      if same || token.is(.role) {
        byRole[key] = (index, known.map { !same && $0.isAmbiguous } ?? false)
      }
    }
  }
}

/// Words for the same office.
enum RoleWords {
  private static let heads = WordSet("head chief boss leader")
  static func folded(_ hash: UInt32) -> UInt32 { heads.contains(hash) ? Word.head.hash : hash }
}

import Extraction
import Findings
import SourceText

extension Every where Subject == Person {
  /// Every person is introduced before the surname stands alone.
  public func isIntroduced() -> Assertion { assertion(.personIntroduced) }
}

extension The where Subject == Person {
  /// The text introduces this person as just that: with this office, and with the same qualifiers.
  ///
  /// A mayor is no former and no deputy mayor. Words that only tell more of the same office may be left out: the mayor
  /// of Norwick is introduced as mayor. None may be added.
  public func isIntroduced(as role: String) -> Assertion {
    assertion(.personIntroduced, "is first introduced as “\(role)”") { examination in
      examination.mentions(of: phrase, in: passage).judge { names in
        Introduction(examination, names).judge(role, Role.stated(role, of: "\(names.first?.full ?? "") \(phrase)"))
      }
    }
  }

  /// The text gives this person’s age, and it is this one.
  public func isAged(_ years: Int) -> Assertion {
    assertion(.personIntroduced, "is aged \(years)") { examination in
      examination.mentions(of: phrase, in: passage).judge { names in
        Introduction(examination, names).judge("\(years)", Role.stated("\(years)", of: ""))
      }
    }
  }

  /// The text gives this person’s party, and with it a state where one is named: “R-Ohio”, “Labour”.
  public func belongs(to party: String) -> Assertion {
    assertion(.personIntroduced, "belongs to “\(party)”") { examination in
      examination.mentions(of: phrase, in: passage).judge { names in
        Introduction(examination, names).judge(party, Role.stated(party, of: ""))
      }
    }
  }
}

extension Rule {
  /// Every person is introduced before the surname stands alone.
  public static let personIntroduced: Rule = Rule(
    id: "person-introduced", category: .names, tier: .heuristic, severity: .note,
    summary: "Every person is introduced before the surname stands alone.",
    discussion: """
      A surname alone at its first mention, without a title or a role beside it, leaves the reader to guess; so does a \
      name in full of somebody who speaks, where no mention says who that is, or for whom (“the Echo’s Tom Reed”). Among \
      the rules of news a surname is asked for only where its bearer speaks or is named in full later: others may be \
      companies or places. It is told once a name. A name in full that the headline gives, a name before a colon, before a \
      noun (“Hale advisers”), a first name in what somebody says, one with a campaign of its own (“the Hale campaign”) or \
      with relatives who share it is passed over. Of 62 notes on published articles 3 were worth a look; most of the \
      others are passed over since, or ask for somebody whom everybody knows.
      """,
    title: "every person is introduced where the text first names them",
    news: .part(title: "every person who speaks, or is named in full later, is introduced") {
      Newcomers($0).verdict { $0.speaks($1) || $1.full != $0.text($1) }
    },
    judge: { Newcomers($0).verdict { _, _ in true } },
    examples: {
      Every(.person).isIntroduced().holds("Anna Schmidt, the minister, opened the pier. Schmidt said it was late.")
      Every(.person).isIntroduced().fails(
        "⟦Schmidt⟧ said that the pier was late. Anna Schmidt, the minister, opened it on Tuesday."
      ).once
      Every(.person).isIntroduced().fails("⟦Lisa Alden⟧ said on Thursday that the pier was old. Alden sat down.").once
      Every(.person).isIntroduced().holds("The ferry belongs to Joe and Marlene Reed, the owners.")
      Every(.person).isIntroduced().holds("An aide of Hale campaign chairman Tom Reed wrote it. Hale said nothing.")
      Every(.person).isIntroduced().holds("The Aldergate Echo’s Tom Reed reported on Monday that the ferry leaks.")
      Every(.person).isIntroduced().holds("Tom Miller, at a consulting firm called Kelda, said that the ferry leaks.")
      Every(.person).isIntroduced().holds(
        "“It leaks,” said Ann Hale, Reed’s in-state communications director, “and it is old.”")
      Every(.person).isIntroduced().holds(
        "---\ntitle: Miller sails\n---\nTom Miller said on Monday that the ferry leaks.")
      Every(.person).isIntroduced().holds(
        "“It leaks,” Tom Miller, star of a film, said. “It leaks,” Ann Hale, Reeds’ manager, said.")
      Every(.person).isIntroduced().fails("⟦Tom Miller⟧, at a rally on Monday, said that the ferry leaks.").once
      Every(.person).isIntroduced().holds(
        "The plan is that of the Schmidt brothers.\n\nAldens: A miracle is what it needs.")
      Every(.person).isIntroduced().holds("Her cousin, Jumiati, was on board. “It leaks,” Jumiati said.")
      The(person: "Ann Hale").isIntroduced(as: "harbor master").holds("Ann Hale, the harbor master, opened the pier.")
      The(person: "Ann Hale").isIntroduced(as: "mayor").fails("⟦Ann Hale⟧, the harbor master, opened the pier.")
      The(person: "Ann Hale").isIntroduced(as: "mayor").fails("Former mayor ⟦Ann Hale⟧ opened the pier.")
      The(person: "Ann Hale").isIntroduced(as: "mayor").holds("Ann Hale, who became mayor in 2019, opened the pier.")
      The(person: "Ann Hale").isIntroduced(as: "mayor").undecided("⟦Ann Hale⟧ opened the pier.")
      The(person: "Ann Hale").isAged(46).fails("⟦Ann Hale⟧, 64, opened the pier.")
      The(person: "Mira Holt").belongs(to: "R-Ohio").holds("Sen. Mira Holt, R-Ohio, and Rep. Paul Voss, D-Mich., met.")
    })
}

/// The persons whom a text names for the first time.
private struct Newcomers {
  private let examination: Examination
  /// Their first mentions.
  let names: [Name]
  /// The bearers of whom some mention tells a role.
  private let known: Set<Int>
  /// How often each bearer is named: of whom much is told, the reader knows who it is.
  private let mentions: [Int: Int]
  /// The bearers who are a source.
  private let speakers: Set<String>
  /// The last words of names in full, and where each first stands.
  private let surnames: [UInt32: Int]
  /// The words of the headline: whom it names the reader is taken to know.
  private let headlined: Set<UInt32>
  /// The last words of names that several bear, or that stand before a campaign.
  private let familiar: Set<UInt32>

  init(_ examination: Examination) {
    let reading = examination.reading
    let tokens = reading.prose.tokens
    self.examination = examination
    var (known, familiar): (Set<Int>, Set<UInt32>) = ([], [])
    var (bearers, surnames): ([UInt32: Int], [UInt32: Int]) = ([:], [:])
    var firsts: [Name] = []
    var mentions: [Int: Int] = [:]
    for (index, name) in reading.names.enumerated() {
      let last = tokens[name.tokens.upperBound - 1].hash
      if Newcomers.camps.contains(tokens[name.tokens.upperBound]) { familiar.insert(last) }
      if name.tokens.count > 1, surnames[last] == nil { surnames[last] = name.tokens.lowerBound }
      guard name.kind == .person else { continue }
      if name.tokens.count > 1, let other = bearers.updateValue(name.first, forKey: last), other != name.first {
        familiar.insert(last)
      }
      mentions[name.first, default: 0] += 1
      if name.role != nil
        || !known.contains(name.first) && reading.roles(of: name).contains(where: { $0.kind != .courtesy })
      {
        known.insert(name.first)
      }
      if name.first == index, Newcomers.isTold(name, reading) { firsts.append(name) }
    }
    (names, self.known, self.familiar, self.mentions) = (firsts, known, familiar, mentions)
    self.surnames = surnames
    let heads = reading.sentences.indices.prefix(6).filter {
      reading.sentences[$0].part == .headline || reading.isHeadline($0)
    }
    headlined = Set(heads.flatMap { reading.sentences[$0].tokens.prefix(40).map { tokens[$0].hash } })
    speakers = Set(reading.attributions.lazy.filter { $0.sourceKind == .named }.compactMap(\.who))
  }

  /// One finding for each of the first mentions that are meant and introduce nobody.
  func verdict(of isMeant: (Newcomers, Name) -> Bool) -> Verdict {
    .each(names.filter { isMeant(self, $0) }, at: \.range) { name in
      guard !isIntroduced(name) else { return nil }
      return .finding(name.tokens.count == 1 ? .unknown(name.full, text(name)) : .noRole(name.full), at: name.range)
    }
  }

  func speaks(_ name: Name) -> Bool { speakers.contains(name.full) }
  func text(_ name: Name) -> String { examination.text(name.range) }

  /// What stands behind a name that readers are taken to know: `the Hale campaign`.
  private static let camps = WordSet("campaign administration government camp team presidency cabinet supporters")

  /// Whether the writer names the person in running text.
  private static func isTold(_ name: Name, _ reading: Reading) -> Bool {
    guard reading.sentences.indices.contains(name.sentence) else { return false }
    let sentence = reading.sentences[name.sentence]
    guard sentence.part == .body, !sentence.isHeading, !reading.isHeadline(name.sentence),
      !reading.prose.tokens[name.tokens.lowerBound].flags.contains(.allCaps)
    else { return false }
    let (before, after) = (
      reading.prose.tokens[name.tokens.lowerBound - 1], reading.prose.tokens[name.tokens.upperBound]
    )
    // “Hale: finish second”: a label. “the Koch brothers”, “Hale advisers”: the name tells which, and nothing of its bearer.
    if after.kind == .colon, reading.prose.tokens[name.tokens.lowerBound].flags.contains(.paragraph) { return false }
    if reading.prose.tags[name.tokens.upperBound] == .noun, !after.isCapitalized,
      !after.is([.date, .calendar]) || after.is(.plural)
    {
      return false
    }
    // “Romans 8:31”: a place in a book.
    if name.tokens.count == 1, after.isNumber { return false }
    // `in Boss, Missouri`: a place.
    if name.tokens.count == 1, after.kind == .comma, reading.prose.tokens[name.tokens.upperBound + 1].is(.place) {
      return false
    }
    if before.kind == .openSingle || before.mayOpenQuotation, after.kind == .closeSingle || after.mayCloseQuotation {
      return false
    }
    // “F-15”: a letter is nobody.
    if name.tokens.count == 1, reading.prose.tokens[name.tokens.lowerBound].length == 1 { return false }
    // A first name within what somebody says is the speaker's.
    if name.tokens.count == 1 {
      let next = reading.quotations.partitioningIndex { $0.range.end > name.range.start }
      if next < reading.quotations.count, reading.quotations[next].range.contains(name.range) { return false }
    }
    return !reading.isFirstOfTwo(name)
  }

  /// “Ned Crane, Aldergate Echo: …”: where somebody wrote it is told beside the name.
  private func isLabeled(_ name: Name) -> Bool {
    let tokens = examination.reading.prose.tokens
    var at = name.tokens.upperBound
    guard tokens[at].kind == .comma else { return false }
    at += 1
    let limit = at + 6
    while at < limit, tokens[at].isCapitalized { at += 1 }
    return tokens[at].kind == .colon && tokens[at + 1].mayOpenQuotation
  }

  /// “the Aldergate Echo’s Tom Reed”, “Tom Reed, at a firm called Kelda,”: whose, or where, somebody is.
  private func isPlaced(_ name: Name) -> Bool {
    let (tokens, tags) = (examination.reading.prose.tokens, examination.reading.prose.tags)
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    if tokens[start - 1].kind == .clitic || tokens[start - 1].kind == .closeSingle, tags[start - 2] == .properNoun {
      return true
    }
    guard tokens[end].kind == .comma else { return false }
    let beside = (end + 1..<end + 10).prefix {
      // “Hale’s in-state director”: what stands behind a hyphen is no verb, and no more is the clitic.
      if tags[$0] == .finite { return tokens[$0].kind == .clitic || tokens[$0 - 1].kind == .hyphen }
      return tags[$0] != .punctuation || [.hyphen, .closeSingle, .straightSingle].contains(tokens[$0].kind)
    }
    // “Tom Reed, Hale’s in-state director,”, “Tom Reed, star of the show,”: whatever else stands there, it tells who he is.
    if tags[end + 1] == .noun, !tokens[end + 1].isCapitalized { return true }
    let isAt = [.at, .of, .from, .with].contains(tokens[end + 1].keyword)
    return beside.contains { tokens[$0].is(.role) || isAt && tokens[$0].is([.organization, .organizationSuffix]) }
  }

  func isIntroduced(_ name: Name) -> Bool {
    let tokens = examination.reading.prose.tokens
    let last = tokens[name.tokens.upperBound - 1].hash
    if name.tokens.count > 1 {
      return headlined.contains(last) || known.contains(name.first) || isLabeled(name) || isPlaced(name)
        || !speaks(name)
        || mentions[name.first, default: 0] > 3
    }
    return name.role != nil || examination.reading.roles(of: name).contains { $0.kind != .place }
      || familiar.contains(last) || surnames[last].map { $0 < name.tokens.lowerBound } ?? false
  }
}

extension Reading {
  /// `Joe and Marlene Reed`: the first one’s family name stands with the second.
  fileprivate func isFirstOfTwo(_ name: Name) -> Bool {
    guard name.tokens.count == 1, prose.tokens[name.tokens.upperBound].keyword == .and,
      let next = names[overlapping: prose.tokens[name.tokens.upperBound + 1].range].first
    else { return false }
    return next.kind == .person && next.tokens.count > 1
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ full: String, _ written: String) -> Self {
    full == written
      ? "who this is, the text has not said"
      : "who this is, the text has not said yet; the name in full comes later: \(full)"
  }

  fileprivate static func noRole(_ full: String) -> Self { "who \(full) is, the text says nowhere" }
}

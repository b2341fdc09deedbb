import Testing

@testable import Checking
@testable import Extraction
@testable import Findings
@testable import SourceText

/// What the desk is told of a text, and what it is spared.
@Suite("House rules speak rarely and to the point")
struct HouseRulesNoiseTests {
  /// Texts as they are published, with nothing in them that an editor would want to be told.
  static let silent = [
    "The harbor council met on Tuesday in the old custom house. Rain fell on the square.",
    "Mayor Ann Hale opened the pier. A Nordpoll survey showed that she led by two points. She gained 3 percent over the week.",
    "A study by the port, released last week, found that fares rose 12 percent.",
    "Sunday’s Nordpoll survey gave Mayor Ann Hale a lead of 9 percent.",
    "Mayor Ann Hale said that the pier is old. Tom Reed contributed reporting from Port Hale.",
    "LETTERS.\n\nCandidates should be held to the truth. The pier cost $4 million.",
    "---\ngenre: review\ntitle: A night at sea\n---\nI liked the ferry. I liked the bar. I paid $9,000 for it.",
    "The captain calms her aunt even after it is discovered that the maid was married.",
    "The mail with the draft began, “We had a good meeting that lasted for XX minutes,” Mayor Ann Hale said.",
    "The coach said: \"The team has a good start. A lot can happen. \"I hope that they win and find their form.\"",
    "Mayor Ann Hale said, “I was struck by a piece. It was titled \"The Port Is Losing the Brightest,\" but it told of us.”",
    "The piece told of what Mayor Ann Hale called a \" very modern harbor \".",
    "“Critics say that the pier is old,” said Mayor Ann Hale. “Some people call it a theft.”",
    "Mayor Ann Hale, blurting out, “Oh, no,” left the pier.",
    "Hale, who wore a cape with the words, “I am with the ferry,” waved. Mayor Ann Hale is 54.",
  ]

  /// What an editor may want to be told, though not to be stopped by.
  static let minor = [
    "The harbor index fell 0.4 percent to 18,104.10.",
    "The ferry was recently painted.",
    "The island voted for the Greens in 2008 and 2012.",
    "Hale was born in Port Hale and moved to Aldergate when she was six.",
    "The new pier cost $19 million, and it leaks.",
    "Some say that the pier will be closed.",
  ]

  /// A fault, and the rule that finds it.
  static let faults: [(String, Rule)] = [
    ("The port is in trouble, analysts say. “We will wait,” said Mayor Ann Hale.", .sourceNotVague),
    ("Critics of the plan say that the port is in trouble. “We will wait,” said Mayor Ann Hale.", .sourceNotVague),
    ("The ferry will be sold, said two officials briefed on the talks. Ann Hale wept.", .anonymityJustified),
    ("Observers expect a higher fare. “We will wait,” said Mayor Ann Hale.", .sourceNotVague),
    ("Polls show that the island is unhappy. Mayor Ann Hale said she would win.", .sourceNotVague),
    ("The ferry is unsafe, officials said. Mayor Ann Hale declined to comment.", .sourceNotVague),
    ("The mayor worried about it, according to a person familiar with her thinking.", .anonymityJustified),
    ("One aide said that Mayor Ann Hale wept.", .anonymityJustified),
    ("Mayor Ann Hale recounted the theft by Tom Reed, the clerk, in an interview.", .allegationHedged),
    ("Tom Reed embezzled the fares of the ferry. Mayor Ann Hale is angry.", .allegationHedged),
    ("In a recent interview, Mayor Ann Hale said that the pier is old.", .timeIsAnchored),
    ("The captain was recently sent away.", .timeIsAnchored),
    ("The Aldergate index lost around one percentage point on Friday.", .pointsNotPercent),
    ("The line runs 60,000 trips a year, about 30 percent more than its rival.", .claimAttributed),
    ("The captain is said to have sold the ferry.", .claimAttributed),
    ("There are no ferries that can cross in such a storm.", .claimAttributed),
    (
      "Hale Commits $25 Million To The Pier\n\nAnn Hale, the owner, is reportedly considering to give $25 million, Tom Reed, the clerk, said.",
      .headlineInBody
    ),
  ]

  private func findings(_ text: String) throws -> [Examiner.JudgedFinding] {
    let path = "seeds/ferry.txt"
    let document =
      text.hasPrefix("---\n")
      ? try Document(path: path, bytes: Array(text.utf8)) : try Document(id: path, text: text, published: Example.day)
    let examiner = Examiner(library: Library(studies: [Study(document)]), day: Example.day)
    return HouseRules.news.facts(about: [path]).flatMap { examiner.judge($0)?.findings ?? [] }
  }

  @Test("Nothing is said of what needs no word", arguments: silent)
  func isSilent(_ text: String) throws {
    let found = try findings(text).filter { $0.severity > .note }
    #expect(found.map { "\($0.finding.rule): \($0.finding.message)" } == [])
  }

  @Test("What is merely worth knowing is a note", arguments: minor)
  func areNotes(_ text: String) throws {
    let found = try findings(text).filter { $0.severity > .note }
    #expect(found.map { "\($0.finding.rule): \($0.finding.message)" } == [])
  }

  @Test("A fault is found by its rule", arguments: faults)
  func areFound(_ text: String, _ rule: Rule) throws {
    #expect(try findings(text).contains { $0.finding.rule == rule.id })
  }

  @Test("A paragraph is told once of its claims, by the gravest of them")
  func oncePerParagraph() throws {
    let found = try findings("The pier grew by 9 percent. The captain left. The pier cost $19 million, and it leaks.")
    let claims = found.filter { $0.finding.rule == Rule.claimAttributed.id }
    #expect(claims.count == 1)
    #expect(claims.first?.finding.message.hasPrefix("“$19 million” has no source") == true)
  }

  @Test("A set is composed: rules are added in full, taken away, and weighed anew")
  func areComposed() {
    let own = HouseRules.news.adding(.quotationAttributed, .claimAttributed).except(.timeIsAnchored)
      .severity(.error, for: .sourceNotVague)
    let rules = own.assertions.map(\.rule)
    #expect(rules.contains(.quotationAttributed) && !rules.contains(.timeIsAnchored))
    #expect(rules.count { $0 == .claimAttributed } == 1)
    #expect(own.assertions.first { $0.rule == .claimAttributed }?.title == Rule.claimAttributed.title)
    #expect(own.assertions.first { $0.rule == .sourceNotVague }?.severity == .error)
    #expect(!HouseRules.news.assertions.map(\.rule).contains(.quotationAttributed))
    #expect(Set(HouseRules.strict.assertions.map(\.rule)).isSuperset(of: Set(HouseRules.news.assertions.map(\.rule))))
  }

  @Test("What a document’s own sheet declares to be the writer’s own is not asked for its source")
  func writersOwn() throws {
    let text = "The pier cost $19 million, and it leaks."
    let path = "seeds/ferry.txt"
    let document = try Document(id: path, text: text, published: Example.day)
    let own = FactSheet(path) { The(claim: "The pier cost").isTheWritersOwn() }
    let desk = FactSheet(everyDocumentIn: "seeds", except: [own]) { HouseRules.news }
    let examiner = Examiner(
      library: Library(studies: [Study(document)]), day: Example.day, onlyRule: "claim-attributed")
    #expect(desk.compactMap { examiner.judge($0) }.flatMap(\.findings).isEmpty)
  }
}

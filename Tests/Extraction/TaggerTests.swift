import Testing

@testable import Extraction
@testable import SourceText

@Suite("Language")
struct TaggerTests {
  /// Invented sentences; each word that is told apart carries its tag: F finite, M modal, B base, P participle,
  /// G gerund, N noun or name, A adjective, R preposition, S subordinator, O pronoun, D determiner.
  static let corpus = [
    "The ferry/N sank/F off/R Aldergate/N on/R Tuesday/N .",
    "The crew/N of/R the ferry/N launched/P in/R May/N were/F rescued/P by divers/N .",
    "She/O said/F that/S the strike/N was/F illegal/A .",
    "The man/N that/O attacked/F the pier/N fled/F .",
    "Police/N say/F the boat/N operated/P by Lowe/N hit/F a/D rock/N .",
    "The council/N plans/F to buy/B two boats/N .",
    "The plans/N of/R the council/N failed/F .",
    "Lowe/N attacks/F the plan/N .",
    "The attacks/N on/R the pier/N stopped/F .",
    "Officials/N report/F a leak/N .",
    "A report/N by/R the port/N blames/F the captain/N .",
    "Will/M the ferry/N sail/B ?",
    "Did/F Lowe/N sell/B the boat/N ?",
    "It/O has/F not been/P sold/P .",
    "He/O killed/F two/N and wounded/F five/N .",
    "After/S the storm/N hit/F the coast/N , the port/N closed/F .",
    "After/R the storm/N , the port/N closed/F .",
    "The harbour/N master/N , elected/P in/R 2020 , resigned/F .",
    "They/O want/F to repair/B and reopen/B the pier/N .",
    "The department/N was/F prepared/P to act/B if/S attacks/N continued/F .",
    "Her/D brother/N told/F her/O .",
    "Mark/N Hale/N said/F so .",
    "US/N forces/N in/R Aldergate/N had/F left/P .",
    "Sailing to/R Port/N Hale/N takes/F an hour/N .",
    "The ruling/N angered/F the owners/N .",
    "The 2024 ruling/N that/O closed/F the pier/N stands/F .",
    "Those/O who/O work/F at sea/N know/F .",
    "Washington/N suspects/F the group/N .",
    "He/O may/M leave/B in/R May/N .",
    "“/X We/O lost/F ,/X ”/X Hale/N added/F .",
  ]

  private static func letter(_ tag: PartOfSpeech) -> String {
    switch tag {
    case .finite: "F"
    case .modal: "M"
    case .base: "B"
    case .participle: "P"
    case .gerund: "G"
    case .noun, .properNoun, .number: "N"
    case .adjective: "A"
    case .preposition: "R"
    case .subordinator: "S"
    case .pronoun: "O"
    case .determiner, .possessive: "D"
    case .punctuation: "X"
    case .adverb, .conjunction, .particle: "-"
    }
  }

  @Test("Parts of speech follow from the words around", arguments: corpus)
  func tags(_ marked: String) throws {
    let words = marked.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
    let prose = try Prose(Document(id: "x", text: words.map { $0[0] }.joined(separator: " "), published: nil))
    #expect(prose.tokens.count == words.count)
    guard prose.tokens.count == words.count else { return }
    let read = words.indices.map {
      words[$0].count > 1 ? words[$0][0] + "/" + Self.letter(prose.tags[$0]) : words[$0][0]
    }
    #expect(read.joined(separator: " ") == marked)
  }
}

struct ClauseTests {
  /// Each text with its clauses: kind, subject, verb.
  static let corpus: [(String, [String])] = [
    ("The ferry sank.", ["main: The ferry / sank"]),
    ("The ferry that left Hale sank.", ["main: The ferry / sank", "relative: that / left"]),
    (
      "Lowe said the ferry had been sold.", ["main: Lowe / said", "complement: the ferry / sold"]
    ),
    (
      "As he noted, the ferry is new.", ["main: the ferry / is", "adverbial: he / noted"]
    ),
    ("The ferry sank and the crew swam.", ["main: The ferry / sank", "main: the crew / swam"]),
    ("The ferry hit a rock and sank.", ["main: The ferry / hit", "main: The ferry / sank"]),
    ("Harbour news", ["fragment: - / -"]),
    (
      "This was stated after the council sold the pier, which killed the market.",
      ["main: This / stated", "adverbial: the council / sold", "relative: which / killed"]
    ),
  ]

  @Test("Clauses have one finite verb each", arguments: corpus)
  func clauses(_ text: String, _ expected: [String]) throws {
    let prose = try Prose(Document(id: "x", text: text, published: nil))
    let read = prose.clauses.map { clause in
      let subject = clause.subject.map { prose.tokens.text($0) } ?? "-"
      return "\(clause.kind): \(subject) / \(clause.verb.map { prose.tokens.text($0) } ?? "-")"
    }
    #expect(read == expected)
  }
}

struct LanguageTests {
  @Test(
    "A headline, a short text and prose are English",
    arguments: [
      "Aldergate Ferry Sinks", "Lowe, Hale, Brandt", "The ferry sank on Tuesday and nobody knows why it did.",
      "Port Hale council backs pier plan", "",
    ])
  func headline(_ text: String) throws {
    #expect(try Language.isEnglish(Prose(Document(id: "x", text: text, published: nil))))
  }

  @Test(
    "Another language is none",
    arguments: [
      """
      Die Fähre ist am Dienstag vor der Küste gesunken, und niemand weiß, warum das Schiff mit den Passagieren nicht mehr \
      in den Hafen zurück kam. Der Kapitän sagte, dass er die Ursache nicht kennt und auf eine Untersuchung wartet.
      """,
      """
      Le ferry a coulé mardi au large de la côte et personne ne sait pourquoi le bateau avec les passagers n'est pas rentré \
      au port. Le capitaine a dit que la cause est inconnue et que une enquête est en cours dans la ville.
      """,
    ])
  func anotherLanguageIsNone(_ text: String) throws {
    #expect(try !Language.isEnglish(Prose(Document(id: "x", text: text, published: nil))))
  }
}

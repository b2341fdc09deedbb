public import Extraction
public import Findings
import SourceText

/// A kind of assertion: its id, its law, what it looks for, and the examples that are its documentation and its tests.
///
/// A rule that speaks of a whole document (`claim-attributed`) has its logic here, for `Every`, `No` and `HouseRule`
/// alike. A rule that needs the analyst's own words (`figure-is`) has it in the verb.
public struct Rule: Sendable {
  /// Kebab-case; equals the name of the rule's file.
  public let id: String
  /// What it speaks of: the folder of its file, and its place among the rules.
  package let category: Category
  /// The kinds of mark that a fact of this rule ticks off: that a sentence is attributed does not vouch for its figures.
  package let covers: [Mark.Kind]
  /// Whether it says something of a text in any language; any other rule is undecided where the text is not English.
  package let readsAnyLanguage: Bool
  package let tier: Tier
  /// One sentence: the law.
  public let summary: String
  /// Why, what it looks at and what it passes over, and how often it was right when it was measured.
  public let discussion: String
  /// The assertion's sentence where a sheet states the rule of a whole document: "every claim is attributed".
  package let title: String
  /// What its findings are among the house rules.
  package let houseSeverity: Severity
  /// How much of it has earned a place among `HouseRules.news`.
  package let news: News
  package let judge: (@Sendable (Examination) -> Verdict)?
  /// A closure: a rule and its examples name each other, and running them while the rule is made deadlocks.
  private let makeExamples: @Sendable () -> [Example]

  /// Whether it is none of FactCheck's, but written by whoever uses it.
  package private(set) var isOwn = false

  /// What a rule speaks of; each is a folder of the catalog.
  public enum Category: String, Sendable, Codable, CaseIterable {
    /// Dates, ages, lengths of time.
    case chronology
    /// Numbers and what they count.
    case figures
    /// Who says what.
    case sources
    /// Persons, places, organizations.
    case names
    /// What stands between quotation marks.
    case quotations
    /// A document as a whole, its words and its evidence.
    case documents
    /// The checking itself.
    case sheet

    /// The marks that its rules tick off where a rule does not say otherwise.
    var covers: [Mark.Kind] {
      switch self {
      case .chronology: [.date]
      case .figures: [.figure]
      case .sources: [.attribution, .claim]
      case .names: [.name]
      case .quotations: [.quotation, .attribution]
      case .documents, .sheet: []
      }
    }
  }

  /// What a rule rests on: it decides how severe a finding is among the house rules.
  package enum Tier: String, Sendable, Codable {
    /// Decidable from the text alone, by arithmetic or the calendar.
    case arithmetic = "A"
    /// Rests on a lexicon or a heuristic.
    case heuristic = "B"
    /// Compares with what the analyst declares.
    case declared = "C"
  }

  /// How much of a rule stands among `HouseRules.news`; all of it stands among `HouseRules.strict`.
  package enum News: Sendable {
    case whole
    /// What of it was worth an editor’s look when it was measured.
    case part(title: String, judge: @Sendable (Examination) -> Verdict)
    case absent
  }

  /// A rule of a whole document.
  package init(
    id: String, category: Category, covers: [Mark.Kind]? = nil, readsAnyLanguage: Bool = false, tier: Tier,
    severity: Severity = .warning, summary: String, discussion: String = "", title: String, news: News = .whole,
    judge: (@Sendable (Examination) -> Verdict)?, @ExampleBuilder examples: @escaping @Sendable () -> [Example]
  ) {
    self.id = id
    self.category = category
    self.covers = covers ?? category.covers
    self.readsAnyLanguage = readsAnyLanguage
    self.tier = tier
    self.houseSeverity = severity
    self.summary = summary
    self.discussion = discussion
    self.title = title
    self.news = news
    self.judge = judge
    self.makeExamples = examples
  }

  /// A rule of one's own: what it finds in a text, and examples that are its tests.
  ///
  ///     extension Rule {
  ///       static let noShouting: Rule = Rule(id: "no-shouting", summary: "No sentence shouts.") { reading in
  ///         reading.everySentence.map(\.range).filter { reading.text($0).hasSuffix("!") }.map {
  ///           Finding("this sentence shouts", at: $0)
  ///         }
  ///       } examples: {
  ///         HouseRule(.noShouting).holds("The ferry sailed.")
  ///         HouseRule(.noShouting).fails("⟦The ferry sailed!⟧")
  ///       }
  ///     }
  ///
  /// It is stated as `HouseRule(.noShouting)` or in `HouseRules.news.adding(.noShouting)`, and its examples are run by
  /// `@Test(arguments: Rule.noShouting.examples) func noShouting(_ example: Example) { check(example) }`.
  ///
  /// - Parameters:
  ///   - id: Kebab-case, and none of FactCheck's: what a waiver calls it.
  ///   - summary: One sentence, the law, as reports show it.
  ///   - discussion: Why, what it looks at and what it passes over.
  ///   - severity: What a finding of it weighs among the house rules; in a document's own sheet it is an error.
  ///   - findings: The passages that break the law; none for a text that keeps it.
  public init(
    id: String, category: Category = .documents, severity: Severity = .warning, summary: String,
    discussion: String = "", findings: @escaping @Sendable (Reading) -> [Finding],
    @ExampleBuilder examples: @escaping @Sendable () -> [Example]
  ) {
    self.init(
      id: id, category: category, tier: .heuristic, severity: severity, summary: summary, discussion: discussion,
      title: Rule.title(of: summary),
      judge: { examination in
        let end = examination.document.bytes.count
        let found = findings(examination.reading).map { finding in
          var finding = finding
          let start = min(max(finding.range.start, 0), end)
          finding.range = TextRange(start, min(max(finding.range.end, start), end))
          return finding
        }
        return found.isEmpty ? .holds(touching: []) : .fails(found)
      }, examples: examples)
    isOwn = true
  }

  /// The law as a title: "no sentence shouts".
  private static func title(of summary: String) -> String {
    let sentence = summary.hasSuffix(".") ? summary.dropLast() : summary[...]
    let word = sentence.prefix { $0 != " " }
    return word.dropFirst().contains(where: \.isUppercase)
      ? String(sentence)
      : sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  /// What is wrong with a rule of one's own.
  var mistake: String? {
    guard isOwn else { return nil }
    let letters = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard letters, !id.isEmpty, !id.hasPrefix("-"), !id.hasSuffix("-") else {
      return "the rule’s id is “\(id)”; expected small letters and hyphens, as no-minister-without-party"
    }
    return Catalog.rule(id) == nil ? nil : "the rule’s id is “\(id)”, which is one of FactCheck’s; expected another"
  }

  /// A rule that needs the analyst's own words: its verbs hold the logic.
  package init(
    id: String, category: Category, covers: [Mark.Kind]? = nil, tier: Tier = .declared, severity: Severity = .error,
    summary: String, discussion: String = "", @ExampleBuilder examples: @escaping @Sendable () -> [Example]
  ) {
    self.init(
      id: id, category: category, covers: covers, tier: tier, severity: severity, summary: summary,
      discussion: discussion, title: "", news: .absent, judge: nil, examples: examples)
  }

  /// Texts that keep the law and texts that break it: the rule's documentation and its tests.
  public var examples: [Example] { makeExamples() }
}

extension Rule: CustomStringConvertible {
  public var description: String { id }
}

extension Rule: Hashable {
  /// By id.
  public static func == (a: Rule, b: Rule) -> Bool { a.id == b.id }

  /// By id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

package import Findings

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
  package let summary: String
  /// Why, what it looks at and what it passes over, and how often it was right when it was measured.
  package let discussion: String
  /// The assertion's sentence where a sheet states the rule of a whole document: "every claim is attributed".
  package let title: String
  /// What its findings are among the house rules.
  package let houseSeverity: Severity
  package let judge: (@Sendable (Examination) -> Verdict)?
  /// A closure: a rule and its examples name each other, and running them while the rule is made deadlocks.
  private let makeExamples: @Sendable () -> [Example]

  /// What a rule speaks of; each is a folder of the catalog.
  package enum Category: String, Sendable, Codable, CaseIterable {
    case chronology, figures, sources, names, quotations, documents, sheet

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

  /// A rule of a whole document.
  package init(
    id: String, category: Category, covers: [Mark.Kind]? = nil, readsAnyLanguage: Bool = false, tier: Tier,
    severity: Severity = .warning, summary: String, discussion: String = "", title: String,
    judge: @escaping @Sendable (Examination) -> Verdict, @ExampleBuilder examples: @escaping @Sendable () -> [Example]
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
    self.judge = judge
    self.makeExamples = examples
  }

  /// A rule that needs the analyst's own words: its verbs hold the logic.
  package init(
    id: String, category: Category, covers: [Mark.Kind]? = nil, tier: Tier = .declared, severity: Severity = .error,
    summary: String, discussion: String = "", @ExampleBuilder examples: @escaping @Sendable () -> [Example]
  ) {
    self.id = id
    self.category = category
    self.covers = covers ?? category.covers
    self.readsAnyLanguage = false
    self.tier = tier
    self.houseSeverity = severity
    self.summary = summary
    self.discussion = discussion
    self.title = ""
    self.judge = nil
    self.makeExamples = examples
  }

  package var examples: [Example] { makeExamples() }
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

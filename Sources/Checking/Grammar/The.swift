public import Extraction
import Findings

/// Names one thing, or a few, by words that stand in the text: `The(figure: "people injured").is(.atLeast(60))`.
public struct The<Subject>: Sendable {
  /// The words, one phrase a thing.
  let phrases: [String]
  /// Words of a wider passage that the phrases must stand in.
  let passage: String?
  /// How a title calls it: "the figure", "the date of".
  let noun: String
  let place: SourcePlace

  init(_ phrases: [String], in passage: String?, _ noun: String, _ place: SourcePlace) {
    (self.phrases, self.passage, self.noun, self.place) = (phrases, passage, noun, place)
  }

  /// The first phrase; empty where the analyst gave none.
  var phrase: String { phrases.first ?? "" }

  /// "the figure “people injured”".
  var called: String { "\(noun) \(phrases.map { "“\($0)”" }.joined(separator: ", "))" }

  /// - Parameter mistake: what can never be so, whatever stands in the document.
  func assertion(
    _ rule: Rule, _ verb: String, scope: Assertion.Scope = .eachDocument,
    mistake: @autoclosure @escaping @Sendable () -> String? = nil, judge: @escaping @Sendable (Examination) -> Verdict
  ) -> Assertion {
    let within = passage.map { " in “\($0)”" } ?? ""
    var assertion = Assertion(rule, "\(called)\(within) \(verb)", at: place, scope: scope, judge: judge)
    let words = phrases + (passage.map { [$0] } ?? [])
    if words.isEmpty || words.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      assertion.mistake = { "the sheet’s words are empty; expected words that stand in the text" }
    } else {
      assertion.mistake = mistake
    }
    return assertion
  }
}

extension The where Subject == Figure {
  /// The figure whose expression, counted noun phrase or clause holds these words.
  public init(
    figure phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the figure", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == [Figure] {
  /// Several figures, each by words of its own.
  public init(
    figures phrases: String..., in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init(phrases, in: passage, "the figures", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == Timex {
  /// The temporal expression itself, or the one that stands right beside these words.
  public init(
    date phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the date", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == [Timex] {
  /// Several temporal expressions, in the order that the analyst names them.
  public init(
    dates phrases: String..., in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init(phrases, in: passage, "the dates", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == Event {
  /// What a clause tells of, named by words of that clause.
  public init(
    event phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the event", SourcePlace(fileID, filePath, line, column))
  }

  /// The day that the clause with these words is told to happen on.
  public init(
    dateOf phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the date of", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == Quotation {
  /// The quotation that holds these words.
  public init(
    quotation phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the quotation", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == Claim {
  /// The claim that holds these words.
  public init(
    claim phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the claim", SourcePlace(fileID, filePath, line, column))
  }
}

extension The where Subject == Person {
  /// The person that this name stands for.
  public init(
    person phrase: String, in passage: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init([phrase], in: passage, "the person", SourcePlace(fileID, filePath, line, column))
  }
}

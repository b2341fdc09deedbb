public import Checking
import Findings
import SourceText
public import Testing

/// Judges a fact, and tells Swift Testing what came of it: an issue a finding, at the assertion's own place.
///
///     @Test("The Aldergate ferry", arguments: aldergateFerry)
///     func aldergateFerry(_ fact: Fact) { check(fact) }
///
/// An error is an issue that fails the test, a warning is an issue that does not, a note stands in the summary alone, and
/// what is waived is a known issue. When the process ends, the report lies in `Reports/`.
public func check(_ fact: Fact) {
  guard let session = Session.of(fact) else {
    let place = fact.assertion.place
    Issue.record(
      Comment(
        rawValue: "there is no Package.swift above \(place.filePath); set FACTCHECK_ROOT to the project’s folder"),
      sourceLocation: SourceLocation(place))
    return
  }
  session.check(fact)
}

/// Tries an example of a rule: as it stands, behind text of several bytes a letter, with CRLF line ends, with straight
/// quotation marks, and written twice.
///
///     @Test("No minister without a party", arguments: Rule.noMinisterWithoutParty.examples)
///     func noMinisterWithoutParty(_ example: Example) { check(example) }
public func check(_ example: Example) {
  for mistake in example.mistakes {
    Issue.record(Comment(rawValue: mistake), sourceLocation: SourceLocation(example.assertion.place))
  }
}

extension Fact: CustomTestStringConvertible {
  /// The fact as a sentence; its rule and place where the document's words are to stay here.
  public var testDescription: String {
    if let session = Session.of(self), (subject.ownDocuments + [subject.path]).contains(where: session.run.redacts) {
      return "\(assertion.rule.id) at line \(assertion.place.line)"
    }
    return description
  }
}

extension SourceLocation {
  /// The place of an assertion. Swift Testing ends the process over a place that it does not like: this is none such.
  init(_ place: SourcePlace) {
    let parts = place.fileID.split(separator: "/", maxSplits: 1)
    let isSound = parts.count == 2 && !parts[0].isEmpty && !place.fileID.hasPrefix("/")
    self.init(
      fileID: isSound ? place.fileID : "Assertions/\(parts.last ?? "Unknown.swift")", filePath: place.filePath,
      line: max(1, place.line), column: max(1, place.column))
  }
}

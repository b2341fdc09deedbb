package import Findings
public import SourceText

/// A text that an assertion holds of, or one with the failing passages in ⟦brackets⟧.
public struct Example: Sendable {
  package var assertion: Assertion
  /// With its brackets.
  package var marked: String
  package var verdict: Verdict.Kind
  package var published: Day?
  /// Evidence that the assertion names, and other documents that it looks at, by path; brackets stand in these too.
  package var evidence: [String: String]
  /// The text of the edition before, where it is about editions.
  package var before: String?
  /// Why this example is here, where it does not speak for itself.
  package var remark: String
  /// Whether the text written twice is another text: a first mention, a total, a headline.
  package var onceOnly = false

  /// The day that every example is published on, unless it says otherwise: Tuesday, 3 March 2026.
  public static let day = Day(number: 20_515)

  /// The text without its brackets, and the ranges that stood in them, in UTF-8 offsets.
  package var plain: (text: String, passages: [TextRange]) { Example.plain(marked) }

  /// Any of its texts, the other documents' among them.
  package static func plain(_ marked: String) -> (text: String, passages: [TextRange]) {
    var bytes: [UInt8] = []
    var passages: [TextRange] = []
    var opened: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": opened = bytes.count
      case "⟧":
        if let start = opened { passages.append(TextRange(start, bytes.count)) }
        opened = nil
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), passages)
  }
}

extension Example: CustomStringConvertible {
  public var description: String { "\(assertion.title): \(marked)" }
}

extension Example {
  /// The path that an example's text is given.
  package static let path = "seeds/ferry.txt"

  /// A text that begins with a header is read as a file is; any other is all body.
  private var document: Document {
    get throws(DocumentError) {
      let text = plain.text
      guard text.hasPrefix("---\n") || text.hasPrefix("---\r\n") else {
        return try Document(id: Example.path, text: text, published: published)
      }
      return try Document(path: Example.path, bytes: Array(text.utf8))
    }
  }

  /// The path that an example's edition before is given.
  package static let earlierPath = "seeds/ferry-1.txt"

  /// What judging the example comes to; nil when its text is no document.
  package func judged() -> Examiner.Judged? {
    guard let document = try? document else { return nil }
    var texts = evidence.compactMap { try? Document(id: $0.key, text: Example.plain($0.value).text, published: nil) }
    if let before, let earlier = try? Document(path: Example.earlierPath, bytes: Array(before.utf8)) {
      texts.append(earlier)
    }
    let library = Library(studies: ([document] + texts).map(Study.init))
    let fact = Fact(
      subject: before == nil ? .document(Example.path) : .editions([Example.earlierPath, Example.path]), section: "",
      assertion: assertion, occurrence: 0, number: 0, excepted: [:],
      sheetPlace: assertion.place)
    return Examiner(library: library, day: published ?? Example.day).judge(fact)
  }

  /// The same example, whose text means something else when it is written twice.
  public var once: Example {
    var example = self
    example.onceOnly = true
    return example
  }
}

extension Assertable {
  /// An example of a text that the assertion holds of, or that it has nothing to say to.
  public func holds(
    _ text: String, published: Day? = Example.day, evidence: [String: String] = [:], after before: String? = nil,
    because remark: String = ""
  ) -> Example {
    example(.holds, text, published, evidence, before, remark)
  }

  /// An example of a text that the assertion fails of, the failing passages in ⟦brackets⟧.
  public func fails(
    _ text: String, published: Day? = Example.day, evidence: [String: String] = [:], after before: String? = nil,
    because remark: String = ""
  ) -> Example {
    example(.fails, text, published, evidence, before, remark)
  }

  /// An example of a text that leaves the assertion undecided.
  public func undecided(
    _ text: String, published: Day? = Example.day, evidence: [String: String] = [:], after before: String? = nil,
    because remark: String = ""
  ) -> Example {
    example(.undecided, text, published, evidence, before, remark)
  }

  private func example(
    _ verdict: Verdict.Kind, _ text: String, _ published: Day?, _ evidence: [String: String], _ before: String?,
    _ remark: String
  ) -> Example {
    Example(
      assertion: assertion, marked: text, verdict: verdict, published: published, evidence: evidence, before: before,
      remark: remark)
  }
}

/// Lists examples, one a line.
@resultBuilder
public enum ExampleBuilder {
  public static func buildExpression(_ example: Example) -> [Example] { [example] }
  public static func buildExpression(_ examples: [Example]) -> [Example] { examples }
  public static func buildBlock(_ parts: [Example]...) -> [Example] { parts.flatMap(\.self) }
}

public import SourceText

/// One passage where an assertion fails or cannot be judged.
public struct Finding: Sendable, Hashable {
  /// The id of the rule, as `claim-attributed`. Who judges fills it in; a rule leaves it empty.
  package var rule: String = ""
  /// The document's path from the root. Who judges fills it in where a rule leaves it empty.
  package var document: String = ""
  /// The passage, in UTF-8 offsets into the document.
  package var range: TextRange
  /// What the text says and what it ought to, lower case, without a final period.
  package var message: String
  /// The two sides, as they are written and as they are read.
  package var operands: [Operand] = []
  /// What was computed: "4 + 2 + 1 = 7".
  package var arithmetic: String?
  /// Other passages that the finding speaks of.
  package var related: [Passage] = []
  /// A severity that this finding has, whatever its assertion's: a mere remark is a `note`.
  package var severity: Severity?

  package init(
    _ message: Message, at range: TextRange, document: String = "", operands: [Operand] = [],
    arithmetic: String? = nil, related: [Passage] = [], severity: Severity? = nil
  ) {
    self.document = document
    self.range = range
    self.message = message.text
    self.operands = operands
    self.arithmetic = arithmetic
    self.related = related
    self.severity = severity
  }

  /// A finding of a rule of one's own.
  ///
  /// - Parameters:
  ///   - message: What the text says and what it ought to, lower case, without a final period.
  ///   - range: The passage, in UTF-8 offsets into the document.
  ///   - severity: What it weighs where the rule's own severity is not meant: a mere remark is a `note`.
  public init(_ message: String, at range: TextRange, severity: Severity? = nil) {
    self.init(Message(message), at: range, severity: severity)
  }

  /// What a finding says. Each rule keeps its own as `fileprivate static` members, at the foot of its file.
  package struct Message: Sendable, ExpressibleByStringInterpolation {
    package let text: String
    package init(_ text: String) { self.text = text }
    package init(stringLiteral value: String) { text = value }
  }

  /// One side of a comparison.
  package struct Operand: Sendable, Hashable, Codable {
    /// What it is: "the text", "the sheet", "the total", "from", "published".
    package var label: String
    /// As it is written.
    package var text: String
    /// As it is read: "2500 personnel", "2024-01-05".
    package var value: String
    /// The values that the writing allows: "[2450, 2550)".
    package var interval: String?
    /// Where it stands, in the finding's document unless `document` says otherwise; nil for what the analyst declares.
    package var range: TextRange?
    package var document: String?

    package init(
      _ label: String, text: String, value: String, interval: String? = nil, range: TextRange? = nil,
      document: String? = nil
    ) {
      (self.label, self.text, self.value, self.interval) = (label, text, value, interval)
      (self.range, self.document) = (range, document)
    }
  }

  /// Another passage, with what it has to do with the finding.
  package struct Passage: Sendable, Hashable, Codable {
    /// Empty for the finding's own document.
    package var document: String
    package var range: TextRange
    package var message: String

    package init(_ message: String, at range: TextRange, document: String = "") {
      (self.message, self.range, self.document) = (message, range, document)
    }
  }
}

extension Finding {
  /// A finding, as a rule's closure writes it.
  package static func finding(
    _ message: Message, at range: TextRange, document: String = "", operands: [Operand] = [],
    arithmetic: String? = nil, related: [Passage] = [], severity: Severity? = nil
  ) -> Finding {
    Finding(
      message, at: range, document: document, operands: operands, arithmetic: arithmetic, related: related,
      severity: severity)
  }
}

import SourceText

/// HTML as it is written: markup is ours, text is anybody's, and the two never meet.
struct Markup: Sendable, ExpressibleByStringInterpolation {
  private(set) var html: String

  init(html: String) { self.html = html }
  init(stringLiteral html: String) { self.html = html }
  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  static let none = Markup(html: "")

  static func += (markup: inout Markup, more: Markup) { markup.html += more.html }

  /// A string that is interpolated is text; only `Markup` is markup.
  struct StringInterpolation: StringInterpolationProtocol {
    var html = ""
    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity * 2) }
    mutating func appendLiteral(_ literal: String) { html += literal }
    mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    mutating func appendInterpolation(_ text: String) { Markup.append(text, to: &html) }
    mutating func appendInterpolation(_ number: Int) { html += String(number) }
  }

  static func text(_ text: String) -> Markup {
    var html = ""
    append(text, to: &html)
    return Markup(html: html)
  }

  /// Escaped for text and for attributes in double quotes; what would act unseen is shown. Line ends stay.
  private static func append(_ text: String, to html: inout String) {
    html += spelling.spelled(text)
  }

  private static let spelling = Spelling([
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\n": "\n", "\t": "\t", "\r": "",
  ])
}

extension Sequence<Markup> {
  func joined(_ separator: String = "") -> Markup { Markup(html: map(\.html).joined(separator: separator)) }
}

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
    if text.utf8.allSatisfy(isPlain) {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html.unicodeScalars.append(scalar)
      case "\r": continue
      default:
        if let shown = Visible.shown(scalar) { html += shown } else { html.unicodeScalars.append(scalar) }
      }
    }
  }

  /// Printable ASCII that means nothing to HTML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    case 0x20...0x7E, 0x0A: true
    default: false
    }
  }
}

extension Sequence<Markup> {
  func joined(_ separator: String = "") -> Markup { Markup(html: map(\.html).joined(separator: separator)) }
}

import Foundation

/// Text for a reader who takes nothing but ASCII: signs in place of ours, and whatever else there is by its number, so that
/// nothing is lost.
package enum ASCIIText {
  /// The text as `FACTCHECK_ASCII=1` asks for it.
  package static func asked(
    _ text: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    environment["FACTCHECK_ASCII"] == "1" ? of(text) : text
  }

  /// The same text in ASCII, a sign as wide as what it stands for.
  package static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var ascii = ""
    ascii.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        ascii.unicodeScalars.append(scalar)
      } else if let sign = signs[scalar] {
        ascii += sign
      } else {
        ascii += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return ascii
  }

  private static let signs: [Unicode.Scalar: String] = [
    "\u{2713}": "+", "\u{2717}": "x", "\u{2013}": "-", "\u{2014}": "-", "\u{2026}": "~", "\u{201C}": "\"",
    "\u{201D}": "\"", "\u{2018}": "'", "\u{2019}": "'", "\u{A0}": " ", "\u{2236}": ":", "\u{266F}": "#",
  ]
}

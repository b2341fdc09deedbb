import Foundation

/// The frame of a page: self-contained, with a policy that lets nothing run but our own script.
struct Page {
  let title: String
  let body: Markup
  /// The ids of rules that can be filtered.
  let rules: [String]

  var html: String {
    let style = rules.isEmpty ? Page.unfiltered : Styled(Filters.style(rules))
    let policy =
      "default-src 'none'; style-src '\(Page.look)' '\(style.hash)'; script-src '\(Page.script)'; "
      + "base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <title>\(Markup.text(title).html) · FactCheck</title>
      <style>\(StyleSheet.text)</style>
      <style>\(style.text)</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the documents</a>
      <main id="main">
      \(body.html)
      </main>
      \(Keys.dialog.html)
      <script>\(Script.text)</script>
      </body>
      </html>

      """
  }

  /// A style sheet, and how the policy names it.
  private struct Styled {
    let text: String
    let hash: String
    init(_ text: String) { (self.text, hash) = (text, Page.hash(text)) }
  }

  private static let unfiltered = Styled(Filters.style([]))
  private static let look = hash(StyleSheet.text)
  private static let script = hash(Script.text)

  /// As a content security policy names a source by its bytes.
  private static func hash(_ text: String) -> String {
    "sha256-" + Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
  }
}

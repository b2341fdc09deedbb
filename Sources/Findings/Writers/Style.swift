/// Color and weight on a terminal; nothing anywhere else.
package struct Style: Sendable {
  package let isOn: Bool

  package static let plain = Style(isOn: false)
  package static let colored = Style(isOn: true)

  /// Color on a terminal, or anywhere for `FORCE_COLOR` and `CLICOLOR_FORCE`; never when `NO_COLOR` is set to anything.
  package init(isTerminal: Bool, environment: [String: String]) {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    let isForced = ["FORCE_COLOR", "CLICOLOR_FORCE"].contains { isSet($0) && environment[$0] != "0" }
    let isWanted = isTerminal && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
    isOn = !isSet("NO_COLOR") && (isForced || isWanted)
  }

  private init(isOn: Bool) { self.isOn = isOn }

  package func bold(_ text: String) -> String { code("1", text) }
  package func dim(_ text: String) -> String { code("2", text) }
  package func red(_ text: String) -> String { code("31", text) }
  package func green(_ text: String) -> String { code("32", text) }
  package func yellow(_ text: String) -> String { code("33", text) }
  package func blue(_ text: String) -> String { code("34", text) }

  func of(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: red(text)
    case .warning: yellow(text)
    case .note: blue(text)
    }
  }

  private func code(_ code: String, _ text: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

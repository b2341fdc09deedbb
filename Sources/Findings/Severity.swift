/// How much a finding matters.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  /// Stands in the summary and the report, and nowhere else.
  case note
  /// A warning of Swift Testing: shown, exit status 0.
  case warning
  /// Fails `swift test`.
  case error

  /// By weight: a note is less than a warning, a warning less than an error.
  public static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

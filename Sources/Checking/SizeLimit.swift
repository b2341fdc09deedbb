import Foundation

/// How long a text may be: a line of 100 MB takes gigabytes of memory, and is no article.
package enum SizeLimit {
  /// What sets it, in megabytes.
  package static let variable = "FACTCHECK_MAX_MB"
  /// In megabytes, where nobody says otherwise.
  package static let standard = 16

  /// In bytes.
  package static let bytes: Int = {
    let told = ProcessInfo.processInfo.environment[variable].flatMap(Int.init) ?? standard
    return min(max(1, told), 4_000) * 1_000_000
  }()

  package static func message(_ size: Int) -> String {
    "the text has \((size + 999_999) / 1_000_000) MB, more than \(bytes / 1_000_000); expected an article, or \(variable) to allow it"
  }
}

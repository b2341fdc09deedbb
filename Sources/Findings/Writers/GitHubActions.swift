import Foundation

/// What a run adds where GitHub Actions runs it.
package enum GitHubActions {
  /// The annotations to be printed to the step's log, having added the page of Markdown to the step's summary; nothing
  /// anywhere else.
  package static func tell(_ index: ReportIndex, environment: [String: String]) -> String {
    guard environment["GITHUB_ACTIONS"] == "true" else { return "" }
    if let path = environment["GITHUB_STEP_SUMMARY"], !path.isEmpty {
      let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
      if file >= 0 {
        // A summary that cannot be written is no reason to lose the annotations.
        _ = ReportFolder.write(Writer.render([.summary], index).flatMap(\.bytes), to: file)
        close(file)
      }
    }
    return GitHub.annotations(index)
  }
}

import Findings
import Foundation

/// What has changed in a git repository.
enum GitChanges {
  /// The paths below a folder that differ from a commit: changed, added, and not yet under git.
  ///
  /// - Throws: `Freshness.Stale` when git cannot tell: a gate that does not know what has changed cannot say.
  static func since(_ base: String, in root: String) throws(Freshness.Stale) -> Set<String> {
    guard !base.hasPrefix("-") else { throw Freshness.Stale("--changed is “\(base)”; expected a commit or a branch") }
    let changed = try git(["diff", "--name-only", "--relative", "-z", base, "--", "."], in: root)
    let new = try git(["ls-files", "--others", "--exclude-standard", "-z"], in: root)
    return Set((changed + new).split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  private static func git(_ words: [String], in root: String) throws(Freshness.Stale) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", root] + words
    let (output, mistakes) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, mistakes)
    do { try process.run() } catch { throw Freshness.Stale("git cannot be run; --changed needs it") }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let told = String(decoding: mistakes.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let first = told.split(separator: "\n").first.map(String.init) ?? "it ended with \(process.terminationStatus)"
      throw Freshness.Stale("git cannot say what has changed: \(first)")
    }
    return Array(bytes)
  }
}

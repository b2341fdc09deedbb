import Checking
import Dispatch
import Findings
import Foundation
import SourceText

/// What has changed in a git repository, by our own comparison of what lies here with what a commit holds.
///
/// git is asked for the contents of a commit, never whether a file has changed: its index may be told to look away
/// (`assume-unchanged`), and a filter may make of a file what it is not.
struct GitChanges {
  let root: String

  init(in root: String) { self.root = root }

  /// The documents of a report that do not lie in a commit as they lie here: changed, renamed, new.
  ///
  /// All of them, where an assertion file or a piece of evidence differs: what is asked of a document is as good as the
  /// document itself.
  ///
  /// - Throws: `Freshness.Stale` where that cannot be told.
  func since(_ base: String, _ report: Report) throws(Freshness.Stale) -> Set<String> {
    guard !base.hasPrefix("-") else { throw Freshness.Stale("--changed is “\(base)”; expected a commit or a branch") }
    let commit = try git(["rev-parse", "--verify", "--end-of-options", base + "^{commit}"])
    let name = String(decoding: commit, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    let tree = try entries(try git(["ls-tree", "-r", "-z", name, "--", "."]))
    let held = try contents(of: tree)
    func differs(_ path: String, _ sha256: String?) -> Bool { sha256 == nil || held[path] != sha256 }
    let documents = Set(report.documents.map(\.path))
    let here = Set(report.run.assertionFiles.map(\.path))
    let gone = tree.keys.filter { $0.hasPrefix(RunFiles.folder + "/") && isAsked($0) && !here.contains($0) }
    if !gone.isEmpty || report.run.assertionFiles.contains(where: { differs($0.path, $0.sha256) }) { return documents }
    return Set(report.documents.filter { differs($0.path, $0.sha256) }.map(\.path))
  }

  private func isAsked(_ path: String) -> Bool { path.hasSuffix(".swift") || path.hasSuffix(".json") }

  /// What a report speaks of that is staged otherwise than it lies here.
  ///
  /// - Throws: `Freshness.Stale` where that cannot be told.
  func unstaged(_ report: Report) throws(Freshness.Stale) -> [RunProblem] {
    let staged = try contents(of: try entries(try git(["ls-files", "--stage", "-z", "--", "."])))
    let files = report.documents.map { ($0.path, $0.sha256) } + report.run.assertionFiles.map { ($0.path, $0.sha256) }
    let here = Set(files.map(\.0))
    return files.filter { staged[$0.0] != $0.1 }.map {
      RunProblem(.changed, "what is staged is not what lies here, and what was checked", at: .init($0.0))
    }
      + staged.keys.filter { path in
        !here.contains(path) && (path.hasPrefix(Freshness.folder + "/") || path.hasPrefix(RunFiles.folder + "/"))
          && (Library.isDocument(path) || isAsked(path))
      }.sorted().map { RunProblem(.changed, "this is staged, and does not lie here", at: .init($0)) }
  }

  // MARK: git

  /// The objects of files by path, of `ls-tree` (mode, kind, object) or `ls-files --stage` (mode, object, stage).
  private func entries(_ bytes: [UInt8]) throws(Freshness.Stale) -> [String: String] {
    var entries: [String: String] = [:]
    for line in bytes.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      guard words.count == 3 else { throw Freshness.Stale("git tells of \(path) what cannot be read") }
      if words[0] == "160000" {
        guard !path.hasPrefix(Freshness.folder), !path.hasPrefix(RunFiles.folder) else {
          throw Freshness.Stale("\(path): this is a submodule; what changed in it cannot be told")
        }
        continue
      }
      // What a symbolic link leads to is not what its object holds: it is never the same.
      if words[0] == "120000" { continue }
      let isTree = words[1] == "blob"
      guard isTree || words[2] == "0" else { throw Freshness.Stale("\(path): a merge of this is not finished") }
      entries[path] = String(isTree ? words[2] : words[1])
    }
    return entries
  }

  /// The SHA-256 of each object’s bytes, by path: they are hashed here, and no filter has touched them.
  private func contents(of entries: [String: String]) throws(Freshness.Stale) -> [String: String] {
    let wanted = entries.filter { $0.key.hasPrefix(Freshness.folder + "/") || $0.key.hasPrefix(RunFiles.folder + "/") }
    let objects = Array(Set(wanted.values)).sorted()
    guard !objects.isEmpty else { return [:] }
    let answer = try git(["cat-file", "--batch"], input: objects.joined(separator: "\n") + "\n")
    var hashes: [String: String] = [:]
    var at = 0
    for object in objects {
      guard let end = answer[at...].firstIndex(of: 0x0A) else { break }
      let words = String(decoding: answer[at..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[0] == object, words[1] == "blob", let size = Int(words[2]),
        size >= 0, end + 1 + size <= answer.count
      else { break }
      hashes[object] = SHA256.hex(Array(answer[end + 1..<end + 1 + size]))
      at = min(answer.count, end + 1 + size + 1)
    }
    guard hashes.count == objects.count else { throw Freshness.Stale("git does not give what the commit holds") }
    return wanted.compactMapValues { hashes[$0] }
  }

  private func git(_ words: [String], input: String = "") throws(Freshness.Stale) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", root] + words
    // No GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE from outside: it is this folder’s repository that counts.
    let kept = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") || $0.key == "GIT_INDEX_FILE" }
    // What `git replace` has put in the place of an object is not what was committed.
    process.environment = kept.merging(
      ["GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1", "LC_ALL": "C"]) { $1 }
    let (asked, output, mistakes) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (asked, output, mistakes)
    do { try process.run() } catch { throw Freshness.Stale("git cannot be run; it is needed here") }
    signal(SIGPIPE, SIG_IGN)
    let told = Drained(mistakes)
    // Both are read while it is written: whichever fills up first holds nobody up.
    let written = DispatchWorkItem {
      _ = ReportFolder.write(Array(input.utf8), to: asked.fileHandleForWriting.fileDescriptor)
      try? asked.fileHandleForWriting.close()
    }
    DispatchQueue.global().async(execute: written)
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    written.wait()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let first =
        String(decoding: told.bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
        ?? "it ended with \(process.terminationStatus)"
      throw Freshness.Stale("git cannot say what has changed: \(first)")
    }
    return Array(bytes)
  }
}

/// What comes out of a pipe, read to its end beside all else.
private final class Drained: @unchecked Sendable {
  private let done = DispatchGroup()
  private var data = Data()

  init(_ pipe: Pipe) {
    DispatchQueue.global().async(group: done) { [self] in data = pipe.fileHandleForReading.readDataToEndOfFile() }
  }

  var bytes: Data {
    done.wait()
    return data
  }
}

import Foundation
import Testing

@testable import Checking
@testable import Command
@testable import Findings
@testable import SourceText

/// What has changed since a commit, in repositories that were told to say otherwise: each way is a repository of its own.
@Suite("Changes in git")
struct GitChangesTests {
  /// A repository of a desk: three documents and a waiver, committed.
  final class Repository {
    let root: URL

    init() throws {
      root = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
      for name in ["a", "b", "c"] { try write("The \(name) ferry sailed.\n", to: "seeds/\(name).txt") }
      try write("[]\n", to: "Assertions/waivers.json")
      try write("import FactCheck\n", to: "Assertions/Ferry.swift")
      try git("init", "-q")
      try commit()
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ text: String, to path: String) throws {
      let place = root.appending(path: path)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }

    func commit() throws {
      try git("add", "-A")
      try git("commit", "-q", "--allow-empty", "-m", "the archive")
    }

    func git(_ words: String...) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", root.path, "-c", "user.name=A. B.", "-c", "user.email=a@aldergate.invalid", "-c"]
        + ["protocol.file.allow=always"] + words
      let folder = root.path
      process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }.merging(
        ["HOME": folder]) { $1 }
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "git \(words.joined(separator: " "))")
    }

    /// What a run over the folder as it lies here would report.
    var report: Report {
      let library = Library(root: root.path)
      var run = ReportRun(tool: Tool.version, rules: Catalog.version, failLevel: .error, day: "2026-03-03")
      run.assertionFiles = RunFiles(library).hashes
      var assembly = Assembly(run: run)
      for path in library.documents(in: "seeds") {
        let bytes = (try? library.bytes(path)) ?? []
        let text = String(decoding: bytes, as: UTF8.self)
        assembly.add(.document(ReportDocument(path: path, sha256: SHA256.hex(bytes), text: text)))
      }
      return assembly.finished(true)
    }

    func changed(since base: String = "HEAD") throws -> [String] {
      try GitChanges(in: root.path).since(base, report).sorted()
    }
  }

  private static let all = ["seeds/a.txt", "seeds/b.txt", "seeds/c.txt"]

  @Test("nothing has changed where every byte is the commit’s")
  func nothing() throws {
    let repository = try Repository()
    #expect(try repository.changed() == [])
    #expect(try GitChanges(in: repository.root.path).unstaged(repository.report).isEmpty)
  }

  @Test("a document that is edited, new or renamed has changed, staged or not", arguments: [false, true])
  func edited(_ isStaged: Bool) throws {
    let repository = try Repository()
    try repository.write("The a ferry sank.\n", to: "seeds/a.txt")
    try repository.git("mv", "seeds/b.txt", "seeds/renamed.txt")
    try repository.write("It is new.\n", to: "seeds/new.txt")
    if isStaged { try repository.git("add", "-A") }
    #expect(try repository.changed() == ["seeds/a.txt", "seeds/new.txt", "seeds/renamed.txt"])
  }

  @Test("every document counts where a waiver, a sheet or a piece of evidence has changed, come or gone")
  func asked() throws {
    for path in ["Assertions/waivers.json", "Assertions/Ferry.swift", "Assertions/New.swift", "seeds/evidence/log.txt"]
    {
      let repository = try Repository()
      try repository.write("// other\n", to: path)
      #expect(try repository.changed() == Self.all, "\(path)")
    }
    let repository = try Repository()
    try FileManager.default.removeItem(at: repository.root.appending(path: "Assertions/waivers.json"))
    #expect(try repository.changed() == Self.all)
  }

  @Test("git is not asked whether a file has changed", arguments: ["--assume-unchanged", "--skip-worktree"])
  func toldToLookAway(_ flag: String) throws {
    let repository = try Repository()
    try repository.git("update-index", flag, "seeds/a.txt")
    try repository.write("The a ferry sank.\n", to: "seeds/a.txt")
    #expect(try repository.changed() == ["seeds/a.txt"])
    let unstaged = try GitChanges(in: repository.root.path).unstaged(repository.report)
    #expect(unstaged.map(\.place?.file) == ["seeds/a.txt"])
  }

  @Test("a filter that makes of a file what was committed changes nothing of what lies here")
  func filtered() throws {
    let repository = try Repository()
    try repository.git("config", "filter.old.clean", "echo The a ferry sailed.")
    try repository.write("seeds/a.txt filter=old\n", to: ".git/info/attributes")
    try repository.write("The a ferry sank.\n", to: "seeds/a.txt")
    #expect(try repository.changed() == ["seeds/a.txt"])
  }

  @Test("an object that another was put in the place of is still the one that was committed")
  func replaced() throws {
    let repository = try Repository()
    try repository.write("The a ferry sank.\n", to: "seeds/a.txt")
    try repository.git("add", "-A")
    try repository.git("replace", "HEAD:seeds/a.txt", ":seeds/a.txt")
    #expect(try repository.changed() == ["seeds/a.txt"])
  }

  @Test("a symbolic link has always changed: what it leads to is not what was committed")
  func linked() throws {
    let repository = try Repository()
    let link = repository.root.appending(path: "seeds/link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
    try repository.commit()
    #expect(try repository.changed() == ["seeds/link.txt"])
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "b.txt")
    #expect(try repository.changed() == ["seeds/link.txt"])
  }

  @Test("nobody can say what has changed in a submodule, since a commit that is none, or where there is no repository")
  func cannotSay() throws {
    let (repository, other) = (try Repository(), try Repository())
    #expect(throws: Freshness.Stale.self) { try repository.changed(since: "nowhere") }
    #expect(throws: Freshness.Stale.self) { try repository.changed(since: "--all") }
    #expect(throws: Freshness.Stale.self) { try repository.changed(since: "HEAD:seeds") }
    try repository.git("submodule", "add", "-q", other.root.path, "seeds/theirs")
    try repository.commit()
    #expect(throws: Freshness.Stale.self) { try repository.changed() }
    try FileManager.default.removeItem(at: other.root.appending(path: ".git"))
    #expect(throws: Freshness.Stale.self) { try other.changed() }
  }

  @Test("what is staged is told where it is not what lies here, or lies here no more")
  func staged() throws {
    let repository = try Repository()
    try repository.write("The a ferry sank.\n", to: "seeds/a.txt")
    try repository.git("add", "-A")
    try repository.write("The a ferry sailed.\n", to: "seeds/a.txt")
    try FileManager.default.removeItem(at: repository.root.appending(path: "seeds/b.txt"))
    let unstaged = try GitChanges(in: repository.root.path).unstaged(repository.report)
    #expect(unstaged.map(\.place?.file) == ["seeds/a.txt", "seeds/b.txt"])
  }

  @Test("names that git writes otherwise are still those of their files")
  func named() throws {
    let repository = try Repository()
    let names = ["seeds/café “x”.txt", "seeds/a\\b.txt", "seeds/a\tb.txt", "seeds/-x.txt"]
    for name in names { try repository.write("It sailed.\n", to: name) }
    try repository.commit()
    #expect(try repository.changed() == [])
    for name in names { try repository.write("It sank.\n", to: name) }
    #expect(try repository.changed() == names.sorted())
  }
}

import Foundation
import Testing

@testable import Checking
@testable import Command
@testable import Findings

@Suite("The watch")
struct WatchTests {
  private func project(_ documents: [String: String]) throws -> String {
    let root = NSTemporaryDirectory() + "watch-" + UUID().uuidString
    for folder in ["seeds", "Assertions"] {
      try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
    }
    for (path, text) in documents { try text.write(toFile: root + "/" + path, atomically: true, encoding: .utf8) }
    return root
  }

  private static let wrong =
    "---\ndate: 2026-03-03\n---\nIt sailed on Monday, March 3, 2026, Ann Hale, the harbor master, said.\n"

  @Test("documents stand held first, and what changed is shown with its findings")
  func order() throws {
    let root = try project([
      "seeds/a.txt": "---\ndate: 2026-03-03\n---\nThe ferry sails daily.\n", "seeds/z.txt": Self.wrong,
    ])
    defer { try? FileManager.default.removeItem(atPath: root) }
    var watch = Watch(root: root)
    (watch.clears, watch.style) = (false, .plain)
    let files = Watch.Files(Library(root: root))
    let screen = watch.screen(after: files.changes(since: .init()))
    #expect(screen.hasPrefix("seeds/z.txt  1 error"))
    #expect(screen.contains("3 March 2026 is a Tuesday"))
    #expect(watch.holds)
  }

  @Test("a document that is saved again, one that is new and one that is gone are changes, one that stays is none")
  func changes() throws {
    let root = try project(["seeds/a.txt": "a", "seeds/b.txt": "b", "seeds/c.txt": "c"])
    defer { try? FileManager.default.removeItem(atPath: root) }
    let before = Watch.Files(Library(root: root))
    try "bb".write(toFile: root + "/seeds/b.txt", atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(atPath: root + "/seeds/c.txt")
    try "d".write(toFile: root + "/seeds/d.txt", atomically: true, encoding: .utf8)
    let now = Watch.Files(Library(root: root))
    #expect(now.changes(since: before) == .init(documents: ["seeds/b.txt", "seeds/c.txt", "seeds/d.txt"]))
    #expect(now.changes(since: now).isEmpty)
  }

  @Test("a sheet that is saved runs the check, and a run that leaves no report is told")
  func sheets() throws {
    let root = try project(["seeds/a.txt": "---\ndate: 2026-03-03\n---\nThe ferry sails.\n"])
    defer { try? FileManager.default.removeItem(atPath: root) }
    var watch = Watch(root: root)
    (watch.clears, watch.style, watch.runTests) = (false, .plain, { _ in true })
    #expect(watch.screen(after: .init(sheets: ["Assertions/A.swift"])).contains("swift test left no report"))
  }
}

import Foundation
import SourceText

/// Which commit of a git repository is checked out, as its files tell: nothing is run for it.
enum GitHead {
  /// Nil where there is no repository, or it tells otherwise.
  static func commit(at root: String) -> String? {
    var folder = URL(fileURLWithPath: root)
    for _ in 0..<64 {
      if let commit = commit(of: folder.appending(path: ".git")) { return commit }
      if folder.path == "/" { return nil }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private static func commit(of place: URL) -> String? {
    var git = place
    // Of a work tree beside its repository, a file says where that is.
    if let told = line(place, after: "gitdir: ") { git = URL(fileURLWithPath: told, relativeTo: place) }
    let head = git.appending(path: "HEAD")
    guard let branch = line(head, after: "ref: ") else { return line(head).flatMap(hash) }
    let shared = line(git.appending(path: "commondir")).map { git.appending(path: $0) } ?? git
    if let loose = line(shared.appending(path: branch)).flatMap(hash) { return loose }
    let packed = (try? String(contentsOf: shared.appending(path: "packed-refs"), encoding: .utf8)) ?? ""
    return packed.split(separator: "\n").first { $0.hasSuffix(" " + branch) }
      .flatMap { hash(String($0.prefix { $0 != " " })) }
  }

  /// The first line of a file, behind these words.
  private static func line(_ file: URL, after words: String = "") -> String? {
    guard let text = try? String(contentsOf: file, encoding: .utf8), let line = text.split(separator: "\n").first,
      line.hasPrefix(words)
    else { return nil }
    return String(line.dropFirst(words.count))
  }

  private static func hash(_ text: String) -> String? {
    text.count >= 40 && text.allSatisfy(\.isHexDigit) ? text : nil
  }
}

import Checking
import Findings
import Foundation
import SourceText

extension Verb {
  static let unpack = Verb(
    "unpack", operands: "FILE", count: 1...1, summary: "Make a document of each post of a WordPress export.",
    discussion: """
      FILE is what WordPress writes under Tools, Export (WXR). Each of its posts and pages, published or not, becomes a
      Markdown document with its day, its title and its author in a front matter, under the name that it has in its address.
      Menus, attachments and what lies in the trash are left out.

      The documents go into seeds, or into the folder of --output. A document that is there is written over only with
      --force.
      """,
    options: [.unpackOutput, .force, .root]
  ) { arguments in
    let file = arguments.operands[0]
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Misuse("\(file) cannot be read; expected a WordPress export")
    }
    if data.count > SizeLimit.bytes { throw Misuse("\(file): \(SizeLimit.message(data.count))") }
    let bytes = Array(data)
    guard WordPressExport.isOne(bytes) else {
      throw Misuse("\(file) is no WordPress export; expected the XML that WordPress writes under Tools, Export")
    }
    try UTF8Check.check(path: file, bytes)
    let export = WordPressExport(bytes)
    guard !export.posts.isEmpty else { throw Misuse("\(file) holds no post with a text; there is nothing to unpack") }
    let folder = try arguments.value(.unpackOutput) ?? Project.root(arguments) + "/seeds"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var names = PostNames()
    var (written, kept) = (0, [String]())
    for post in export.posts {
      let path = folder + "/" + names.name(post) + ".md"
      if FileManager.default.fileExists(atPath: path), !arguments.has(.force) {
        kept.append(path)
      } else {
        try Output.write(post.document, to: path)
        written += 1
      }
    }
    var text = "\(Count.of(written, "document")) written into \(folder)"
    if export.others > 0 { text += "; \(Count.of(export.others, "item")) of the export are no text" }
    if !kept.isEmpty {
      text += "\nleft as they are, since they are there (--force writes over them): "
      text += kept.prefix(5).joined(separator: ", ") + (kept.count > 5 ? " and \(kept.count - 5) more" : "")
    }
    Terminal.print(text + "\n")
    return Status.nothingFound
  }
}

extension Option {
  static let unpackOutput = Option(name: "--output", value: "FOLDER", help: "the folder to write to")
}

/// What the documents of posts are called, each otherwise.
struct PostNames {
  private var taken: Set<String> = []
  /// The number that is next, by the name without it.
  private var numbers: [String: Int] = [:]

  /// From its name in the address, else from its title: letters and digits of ASCII with hyphens between.
  mutating func name(_ post: WordPressExport.Post) -> String {
    let words = [post.name.removingPercentEncoding ?? post.name, post.title].lazy.map { text in
      text.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.prefix(12).joined(separator: "-")
    }
    let base = String((words.first { !$0.isEmpty } ?? "post").prefix(80))
    var name = base
    while !taken.insert(name).inserted {
      let number = numbers[base, default: 2]
      numbers[base] = number + 1
      name = "\(base)-\(number)"
    }
    return name
  }
}

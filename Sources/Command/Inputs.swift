import Checking
import Findings
import Foundation
import SourceText

/// The documents that a command line names, in a library that can open them.
struct Inputs {
  let library: Library
  /// Their paths from the library's root, in order, each once.
  let documents: [String]
  /// Whether the root is a project's: its waivers then count.
  let isProject: Bool

  /// How the standard input is called where a path stands.
  static let standardInput = "standard-input"

  /// Documents of a project.
  init(library: Library, documents: [String]) {
    (self.library, self.documents, isProject) = (library, documents, true)
  }

  /// - Throws: `Misuse` when a path leads nowhere.
  init(_ arguments: Arguments) throws {
    guard !arguments.operands.isEmpty else {
      throw Misuse("there is nothing to look at; expected a document, a folder, or - for the standard input")
    }
    let here = FileManager.default.currentDirectoryPath
    let paths = try arguments.operands.filter { $0 != "-" }.map { operand in
      let path = Library.real(operand.hasPrefix("/") ? operand : here + "/" + operand)
      guard FileManager.default.fileExists(atPath: path) else {
        throw Misuse("\(operand): there is no such file or folder; expected a document, a folder, or -")
      }
      return path
    }
    let project = try Project.root(arguments, orNil: true)
    let isProject = project.map { root in paths.allSatisfy { Inputs.lies($0, in: root) } } ?? false
    let root = isProject ? project ?? here : Inputs.common(paths) ?? Library.real(here)
    let library = Library(root: root)
    var documents: [String] = []
    var seen: Set<String> = []
    if arguments.operands.contains("-") {
      library.hold(try Inputs.all(of: FileHandle.standardInput), as: Inputs.standardInput)
      documents.append(Inputs.standardInput)
    }
    for path in paths {
      let relative = String(path.dropFirst(library.root == "/" ? 1 : library.root.count + 1))
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if !isFolder.boolValue, Inputs.isOfPrograms(relative) {
        throw Misuse("\(relative) is written for programs; expected a document, whose prose can be read")
      }
      for document in isFolder.boolValue ? library.documents(in: relative) : [relative]
      where !Inputs.isOfPrograms(document) && seen.insert(document).inserted { documents.append(document) }
    }
    guard !documents.isEmpty else {
      throw Misuse("there is no document in \(Misuse.list(arguments.operands)); expected \(FileFormat.expected)")
    }
    (self.library, self.documents, self.isProject) = (library, documents, isProject)
  }

  /// How files end that hold no prose, though they are text: assertions, and what is written beside them.
  private static let endingsOfPrograms = ["swift", "json", "jsonl", "ndjson", "sarif"]

  private static func isOfPrograms(_ path: String) -> Bool {
    endingsOfPrograms.contains(FileFormat.ending(path))
  }

  private static func lies(_ path: String, in root: String) -> Bool { path == root || path.hasPrefix(root + "/") }

  /// The deepest folder that all paths lie in.
  private static func common(_ paths: [String]) -> String? {
    let folders = paths.map { path -> [Substring] in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let parts = path.split(separator: "/")
      return isFolder.boolValue ? parts : parts.dropLast()
    }
    guard var common = folders.first else { return nil }
    for folder in folders.dropFirst() {
      common = Array(zip(common, folder).prefix { $0.0 == $0.1 }.map(\.0))
    }
    return "/" + common.joined(separator: "/")
  }

  private static func all(of file: FileHandle) throws -> [UInt8] { Array(try file.readToEnd() ?? Data()) }
}

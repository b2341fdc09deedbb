package import Extraction
package import Findings
import Foundation
package import SourceText
import Synchronization

/// The documents under a root, each opened and read once.
///
/// Nothing outside the root is ever opened: no `..`, no symbolic link that leads out, no device file.
package final class Library: Sendable {
  /// The root of the project, an absolute path without a final slash.
  package let root: String
  private let cells = Mutex<[String: Cell]>([:])
  private let keptReports = Mutex<[Report]?>(nil)
  private let underWay = Mutex<UnderWay?>(nil)
  private let transcripts = Mutex<[String: Result<Transcript, DocumentError>]>([:])
  private let olderCells = Mutex<[String: Study?]>([:])
  /// The bytes of what lies in no file, by path, until they are asked for.
  private let texts = Mutex<[String: [UInt8]]>([:])
  /// Texts that lie in no file, by path.
  private let held: Set<String>
  /// Whether one of the texts is thought up: what others say is then not looked for.
  package let isHypothetical: Bool

  private final class Cell: Sendable {
    let result = Mutex<Result<Study, DocumentError>?>(nil)
  }

  package init(root: String) {
    var root = URL(fileURLWithPath: root).standardizedFileURL.resolvingSymlinksInPath().path
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root
    (held, isHypothetical) = ([], false)
  }

  /// A library of texts that lie in no folder: what examples and standard input are judged in.
  package convenience init(studies: [Study], root: String = "/") {
    self.init(studies: studies, root: root, isHypothetical: false)
  }

  private init(studies: [Study], root: String, isHypothetical: Bool) {
    self.root = root
    (held, self.isHypothetical) = (Set(studies.map(\.path)), isHypothetical)
    let cells = studies.map { study -> (String, Cell) in
      let cell = Cell()
      cell.result.withLock { $0 = .success(study) }
      return (study.path, cell)
    }
    self.cells.withLock { $0 = Dictionary(cells, uniquingKeysWith: { first, _ in first }) }
  }

  /// The same library with another text in the place of one document; what has been read stays read.
  package func replacing(_ study: Study) -> Library {
    let library = Library(studies: [study], root: root, isHypothetical: true)
    let shared = cells.withLock(\.self)
    library.cells.withLock { $0.merge(shared) { own, _ in own } }
    let transcripts = transcripts.withLock { $0.filter { $0.key != study.path } }
    library.transcripts.withLock { $0 = transcripts }
    // What the text was before is not asked of one that somebody has only thought up.
    library.keptReports.withLock { $0 = [] }
    return library
  }

  /// Lets whoever comes after the process know what was looked at when it ended.
  package func tell(_ underWay: UnderWay?) { self.underWay.withLock { $0 = underWay } }

  /// Looks at a document, so that it is known by name should that end the process.
  package func looking<Result>(at path: String, _ look: () -> Result) -> Result {
    guard let underWay = underWay.withLock(\.self) else { return look() }
    return underWay.looking(at: path, look)
  }

  /// Never reads these documents: each is one that cannot be read.
  package func refuse(_ paths: [String]) {
    for path in paths {
      let cell = Cell()
      cell.result.withLock {
        $0 = .failure(DocumentError(path: path, offset: 0, line: 1, message: Library.ended))
      }
      cells.withLock { $0[path] = cell }
    }
  }

  /// What is said of a document whose reading has ended a process.
  package static let ended = "reading this document ended the program; tell FactCheck’s authors of it"

  /// The document at a path from the root, read once however often it is asked for.
  package func study(_ path: String) -> Result<Study, DocumentError> {
    let cell = cells.withLock { cells in
      if let cell = cells[path] { return cell }
      let cell = Cell()
      cells[path] = cell
      return cell
    }
    return cell.result.withLock { result in
      if let result { return result }
      let made = looking(at: path) {
        Result { () throws(DocumentError) in
          Study(try Document(path: path, anyFile: file(path)))
        }
      }
      result = made
      return made
    }
  }

  /// Whether another thread is just reading the document at a path from the root.
  package func isReading(_ path: String) -> Bool {
    guard let cell = cells.withLock({ $0[path] }) else { return false }
    return cell.result.withLockIfAvailable { _ in true } == nil
  }

  /// The document at a path from the root, not read yet and not kept: for one that is looked at once and no more.
  ///
  /// - Throws: what is wrong with the path or the file.
  package func opened(_ path: String) throws(DocumentError) -> Document {
    if let cell = cells.withLock({ $0[path] }), case .success(let study)? = cell.result.withLock(\.self) {
      return study.document
    }
    return try Document(path: path, anyFile: file(path))
  }

  /// The transcript at a path from the root, read once however many quotations are held against it.
  package func transcript(_ path: String) -> Result<Transcript, DocumentError> {
    if let known = transcripts.withLock({ $0[path] }) { return known }
    let made = Result { () throws(DocumentError) in Transcript(try opened(path)) }
    transcripts.withLock { $0[path] = made }
    return made
  }

  /// The edition of a document that a kept report holds, where it is another than now; nil where none is.
  package func older(_ path: String) -> Study? {
    if let known = olderCells.withLock({ $0[path] }) { return known }
    let older = kept.lazy.compactMap { report in
      report.documents.first { $0.path == path }?.text.map { Array($0.utf8) }
    }.first { text in
      guard case .success(let study) = self.study(path) else { return true }
      return text != study.document.bytes
    }
    let study = older.flatMap { try? Document(path: path, bytes: $0) }.map { Study($0) }
    olderCells.withLock { $0[path] = .some(study) }
    return study
  }

  /// The reports that lie in `Reports/`, the last first.
  private var kept: [Report] {
    keptReports.withLock { kept in
      if let kept { return kept }
      let reports = ["", "/previous"].compactMap { folder in
        try? bytes("Reports\(folder)/report.json")
      }.compactMap { try? Report(json: $0) }
      kept = reports
      return reports
    }
  }

  /// Holds a text that lies in no file, such as the standard input, as the document of a path.
  package func hold(_ bytes: [UInt8], as path: String) {
    texts.withLock { $0[path] = bytes }
  }

  /// The bytes of a file under the root.
  ///
  /// - Throws: `DocumentError` when the path leads out of the root, or to nothing, or to what is no plain file.
  package func bytes(_ path: String) throws(DocumentError) -> [UInt8] {
    func fail(_ message: String) -> DocumentError { DocumentError(path: path, offset: 0, line: 1, message: message) }
    guard !path.isEmpty, !path.utf8.contains(0) else { throw fail("the path is empty; expected a file") }
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw fail("the path leads out of \(root); expected a path under it")
    }
    guard let resolved = realpath(root + "/" + path, nil) else { throw fail(Library.absent) }
    defer { free(resolved) }
    let real = String(cString: resolved)
    guard real == root + "/" + path || real.hasPrefix(root == "/" ? "/" : root + "/") else {
      throw fail("the path leads out of \(root) by a symbolic link; expected a file under it")
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else {
      throw fail(Library.absent)
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw fail("this is no plain file; expected a document")
    }
    if let size = attributes[.size] as? Int, size > SizeLimit.bytes { throw fail(SizeLimit.message(size)) }
    guard let data = FileManager.default.contents(atPath: real) else {
      throw fail("the file cannot be opened; expected one that may be read")
    }
    return Array(data)
  }

  /// The bytes of a document; where there is none, the message names the one that may have been meant.
  package func file(_ path: String) throws(DocumentError) -> [UInt8] {
    if let text = texts.withLock({ $0[path] }) { return text }
    do { return try bytes(path) } catch {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      guard error.message == Library.absent, let near = Nearest.of(path, in: documents(in: folder)) else { throw error }
      throw DocumentError(
        path: path, offset: 0, line: 1, message: "there is no such file; did you mean \(near)?")
    }
  }

  private static let absent = "there is no such file; expected a document"

  /// The paths of the documents in a folder, in order, but for hidden ones and for what lies in a folder `evidence`.
  package func documents(in folder: String) -> [String] {
    guard !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") else { return [] }
    let base = folder.split(separator: "/").joined(separator: "/")
    let prefix = base.isEmpty ? "" : base + "/"
    var paths = held.filter { $0.hasPrefix(prefix) && !$0.split(separator: "/").dropLast().contains("evidence") }
    walk(base) { path, isDocument in if isDocument { paths.insert(path) } }
    return paths.sorted()
  }

  /// What lies in a folder beside its documents, in order, and is neither evidence nor a file of a tool's.
  package func others(in folder: String) -> [String] {
    var paths: [String] = []
    walk(folder) { path, isDocument in if !isDocument { paths.append(path) } }
    return paths.sorted()
  }

  /// What tools leave in folders.
  private static let toolFiles: Set<String> = [".gitkeep", ".gitignore", ".gitattributes", ".DS_Store", "README.md"]

  /// Whether a file of that path is a document.
  package static func isDocument(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return !name.hasPrefix(".") && name != "README.md" && FileFormat.documents.contains(FileFormat.ending(path))
  }

  private func walk(_ folder: String, _ take: (_ path: String, _ isDocument: Bool) -> Void) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    for name in names where !Self.toolFiles.contains(name) {
      let path = folder.isEmpty ? name : folder + "/" + name
      var state = stat()
      guard lstat(root + "/" + path, &state) == 0 else {
        take(path, false)
        continue
      }
      switch state.st_mode & S_IFMT {
      case S_IFDIR where name == "evidence": continue
      case S_IFDIR where !name.hasPrefix("."): walk(path, take)
      case S_IFREG: take(path, Self.isDocument(path))
      case S_IFLNK:
        var isFolder: ObjCBool = false
        let leads = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
        take(path, Self.isDocument(path) && !(leads && isFolder.boolValue))
      default: take(path, false)
      }
    }
  }

  /// The folder at or above a file that holds a `Package.swift`, or `FACTCHECK_ROOT`.
  package static func root(above file: String) -> String? {
    if let root = ProcessInfo.processInfo.environment["FACTCHECK_ROOT"], !root.isEmpty { return root }
    var url = URL(fileURLWithPath: file).deletingLastPathComponent()
    for _ in 0..<64 {
      if FileManager.default.fileExists(atPath: url.appendingPathComponent("Package.swift").path) { return url.path }
      if url.path == "/" { return nil }
      url = url.deletingLastPathComponent()
    }
    return nil
  }
}

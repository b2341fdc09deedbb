package import Findings
import Foundation
import SourceText

/// What a run is bound to beside its documents: assertion files, waivers, baseline, evidence.
package struct RunFiles: Sendable {
  /// The folder of the analysts' files.
  package static let folder = "Assertions"
  package static let waiverPath = folder + "/waivers.json"
  package static let baselinePath = folder + "/baseline.json"

  /// Every file that the run is bound to, as it stood when the run began.
  package var hashes: [ReportRun.FileHash] = []
  /// Those of `waivers.json`, malformed ones too.
  package var waivers: [ReportWaiver] = []
  package var baseline = Baseline()
  /// The sheets that are written in the assertion files.
  package var sheets: [ReportAssertion.Place] = []
  /// What is malformed.
  package var problems: [RunProblem] = []
  /// The waivers of rules that are not FactCheck's: whether there is such a rule, the facts of the run tell.
  private(set) var ofOtherRules: [Waiver] = []
  private var byRule: [String: [Waiver]] = [:]

  package init(_ library: Library) {
    for path in RunFiles.paths(library) {
      guard let bytes = try? library.bytes(path) else { continue }
      hashes.append(ReportRun.FileHash(path: path, sha256: SHA256.hex(bytes)))
      if path.hasSuffix(".swift") { sheets += Sheets.written(in: path, bytes) }
    }
    if let bytes = try? library.bytes(Self.waiverPath) { read(WaiverFile(path: Self.waiverPath, bytes)) }
    if let bytes = try? library.bytes(Self.baselinePath) {
      do {
        baseline = try Baseline(path: Self.baselinePath, bytes)
      } catch {
        problems.append(RunProblem(.baseline, error.message, at: error.place))
      }
    }
  }

  private mutating func read(_ file: WaiverFile) {
    problems += file.mistakes.map { RunProblem(.waiver, $0.message, at: .init($0.path, line: $0.line)) }
    waivers += file.mistakes.map { mistake in
      let place = "\(mistake.path):\(mistake.line)"
      return ReportWaiver(
        Waiver(from: place, document: "", rule: "", passage: "", because: ""), state: .malformed,
        error: mistake.description)
    }
    for waiver in file.waivers {
      if Catalog.rule(waiver.rule) == nil { ofOtherRules.append(waiver) }
      waivers.append(ReportWaiver(waiver, state: .stale))
      byRule[waiver.rule, default: []].append(waiver)
    }
  }

  /// What is wrong with the waivers of rules that nobody knows.
  ///
  /// - Parameter known: the ids of rules beside FactCheck's.
  package func unknownRules(besides known: Set<String>) -> [JournalEntry] {
    ofOtherRules.filter { !known.contains($0.rule) }.flatMap { waiver -> [JournalEntry] in
      let message = "rule is “\(waiver.rule)”; \(Catalog.expected(insteadOf: waiver.rule))"
      let problem = RunProblem(.waiver, message, at: .init(Self.waiverPath, line: waiver.line))
      return [.waiver(ReportWaiver(waiver, state: .malformed, error: "\(problem)")), .problem(problem)]
    }
  }

  /// A digest of all that the run is bound to, these files and the documents.
  func digest(with documents: [String], in library: Library) -> String {
    let documents = documents.map { path in
      ReportRun.FileHash(path: path, sha256: (try? library.bytes(path)).map(SHA256.hex) ?? "")
    }
    return SHA256.hex((documents + hashes).map { "\($0.sha256) \($0.path)\n" }.joined())
  }

  /// The waivers of the file that may forgive a finding of this rule in this document.
  func waivers(rule: String, document: String) -> [Waiver] {
    (byRule[rule] ?? []).filter { $0.document == document }
  }

  /// The paths of all files that a run is bound to: what lies in `Assertions/`, and the evidence.
  package static func paths(_ library: Library) -> [String] {
    library.files(in: folder).filter { $0.hasSuffix(".swift") || $0.hasSuffix(".json") }
      + library.evidence(in: "seeds")
  }
}

extension Waiver {
  /// The line of its file that it stands in, 1-based.
  fileprivate var line: Int? { from.lastIndex(of: ":").flatMap { Int(from[from.index(after: $0)...]) } }
}

extension Library {
  /// The paths of all plain files in a folder, in order; hidden ones are left out.
  package func files(in folder: String) -> [String] {
    let start = root + "/" + folder
    guard let names = FileManager.default.enumerator(atPath: start) else { return [] }
    var paths: [String] = []
    while let name = names.nextObject() as? String {
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: start + "/" + name, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      paths.append(folder + "/" + name)
    }
    return paths.sorted()
  }

  /// The files in folders `evidence` below a folder, in order.
  package func evidence(in folder: String) -> [String] {
    files(in: folder).filter { $0.split(separator: "/").dropLast().contains("evidence") && !$0.hasSuffix("/README.md") }
  }

  /// The names of files in a folder that are one to whoever reads them, or to another file system: they differ in the case
  /// of letters, or in nothing but how Unicode writes the same letter.
  ///
  /// Of the latter only one can be asked for: what is said of it may be true of the other.
  package func namesakes(in folder: String) -> (ofCase: [String], ofForm: [String]) {
    let groups = Dictionary(grouping: files(in: folder)) { $0.lowercased().precomposedStringWithCanonicalMapping }
    let twins = groups.values.filter { $0.count > 1 }.map { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    let ofForm = twins.filter { Set($0).count < $0.count }.compactMap(\.first)
    return (twins.filter { Set($0).count == $0.count }.map { $0.joined(separator: ", ") }.sorted(), ofForm.sorted())
  }

  /// What is wrong with two names of one form.
  package static func ofOneForm(_ path: String) -> RunProblem {
    RunProblem(
      .run,
      "another file here has this name, written otherwise in Unicode (NFC and NFD); one of them is never read: rename one",
      at: .init(path))
  }

  /// The path without `.`, `..` and symbolic links.
  package static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}

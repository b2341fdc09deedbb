import Foundation
import Testing

/// The project of a desk that writes about the Aldergate ferry: a package beside ours, built once, run often.
///
/// What it says depends on its documents, its JSON files and the environment, none of which asks for another build.
final class FerryProject: Sendable {
  let root: URL
  private let scratch: URL

  static let article = """
    ---
    date: 2026-03-03
    title: Seven vessels in service
    ---
    The Aldergate ferry sailed again on 3 March. “The bell rang twice,” said Ann Hale, the harbor master.

    """

  static let report = "Reports/report.json"

  /// Built when it is first asked for.
  static let shared: Result<FerryProject, any Error> = Result { try FerryProject() }

  private init() throws {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    root = products.appending(path: "ferry-project")
    scratch = products.appending(path: "ferry-build")
    try reset()
    let words = ["swift", "build", "--build-tests", "--scratch-path", scratch.path]
    var build = try Shell.run(words, in: root)
    if build.status != 0 {
      // What an earlier test run has built here may name files that have since moved.
      try? FileManager.default.removeItem(at: scratch)
      build = try Shell.run(words, in: root)
    }
    guard build.status == 0 else { throw Broken(text: build.text) }
  }

  struct Broken: Error, CustomStringConvertible {
    var text: String
    var description: String { "the ferry’s project does not build:\n\(text.suffix(2_000))" }
  }

  /// Puts every file back as it was, and takes the reports away.
  func reset() throws {
    let manager = FileManager.default
    for name in [
      "Assertions/Pier.swift", "Assertions/waivers.json", "Assertions/baseline.json", "seeds", "Reports", ".git",
      "temporary", "shards", ".gitignore",
    ] { try? manager.removeItem(at: root.appending(path: name)) }
    let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    write(FerryProject.manifest(of: own.path), to: "Package.swift")
    write(FerryProject.sheets, to: "Assertions/Ferry.swift")
    // A rule of the desk's own, just as our own tests have it.
    let rule = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../Language/MinisterRule.swift").standardized
    write(try String(contentsOf: rule, encoding: .utf8), to: "Assertions/MinisterRule.swift")
    write(FerryProject.article, to: "seeds/ferry.txt")
  }

  func write(_ text: String, to path: String) {
    let place = root.appending(path: path)
    try? FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    // An unchanged file keeps its date, so that nothing is built for it again.
    if FileManager.default.contents(atPath: place.path) == Data(text.utf8) { return }
    _ = FileManager.default.createFile(atPath: place.path, contents: Data(text.utf8))
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

  func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: root.appending(path: path).path) ?? Data(), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

  /// `swift test`, as an analyst types it.
  @discardableResult
  func swiftTest(_ words: String..., environment: [String: String] = [:]) throws -> Shell.Answer {
    try Shell.run(testWords + words, in: root, environment)
  }

  /// What `swift test` runs, without the seconds in which it looks at the package.
  @discardableResult
  func test(environment: [String: String] = [:]) throws -> Shell.Answer {
    try Shell.run([try #require(program).path, "--testing-library", "swift-testing"], in: root, environment)
  }

  /// Where what is started and not waited for has its temporary files.
  var temporary: URL { root.appending(path: "temporary") }

  var testWords: [String] { ["swift", "test", "-q", "--skip-build", "--scratch-path", scratch.path] }

  /// The test program itself, without `swift test` around it.
  var program: URL? {
    let folder = scratch.appending(path: "debug").resolvingSymlinksInPath()
    return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))?
      .first { $0.pathExtension == "xctest" }
  }

  /// The journals of runs that are going on, or were killed.
  var journals: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Reports").path)) ?? []
    return names.filter { $0.hasPrefix("journal-") }
  }

  /// A run that is killed half-way: nothing of it can say goodbye.
  func killedRun() throws -> Process {
    let run = try Shell.start(
      testWords, in: root, ["FERRY_WAIT": "30"], to: root.appending(path: "killed.log"),
      temporary: temporary)
    let end = Date().addingTimeInterval(60)
    while journals.isEmpty, Date() < end { Thread.sleep(forTimeInterval: 0.05) }
    // The run is its own process, below that of `swift test`: its number stands in the journal’s name.
    let journal = try #require(journals.first)
    kill(try #require(Int32(journal.dropFirst("journal-".count).prefix { $0 != "." })), SIGKILL)
    run.waitUntilExit()
    return run
  }

  var gateWords: [String] { [tool.path, "gate"] }

  private var tool: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "factcheck")
  }

  /// `factcheck …`, in the project’s folder.
  @discardableResult
  func factcheck(_ words: String..., environment: [String: String] = [:]) throws -> Shell.Answer {
    try Shell.run([tool.path] + words, in: root, environment)
  }
}

extension FerryProject {
  private static func manifest(of path: String) -> String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "Ferry", platforms: [.macOS(.v15)],
      dependencies: [.package(name: "FactCheck", path: "\(path)")],
      targets: [
        .testTarget(
          name: "Assertions", dependencies: [.product(name: "FactCheck", package: "FactCheck")], path: "Assertions")
      ])

    """
  }

  /// The variables say what a test wants of the sheet: a waiver, a sign-off, a wait in the middle of the run.
  private static let sheets = """
    import FactCheck
    import Foundation

    func told(_ name: String) -> String? { ProcessInfo.processInfo.environment["FERRY_" + name] }

    var ferry: FactSheet {
      FactSheet("seeds/ferry.txt") {
        Section("When") {
          if let sentence = told("SENTENCE") {
            The(date: "3 March").is("2026-03-03").checked(by: "A. B.", on: "2026-03-03", sentence: sentence)
          } else if let evidence = told("EVIDENCE") {
            The(date: "3 March").is("2026-03-03").checked(by: "A. B.", on: "2026-03-03", against: evidence)
          } else {
            The(date: "3 March").is("2026-03-03")  // (the day itself)
              .checked(by: "A. B. (news)", on: "2026-03-03")
          }
        }
        if let because = told("BECAUSE") {
          No(.placeholder).remains().waived("TK", because: because, through: told("THROUGH"), by: "the desk")
        } else {
          No(.placeholder).remains()
        }
        Every(.quotation).isClosed().severity(.warning)
        if told("DRAFTED") != nil {
          HouseRule(.documentReadable).unconfirmed
        }
      }
    }

    @Test("The Aldergate ferry", arguments: ferry)
    func ferry(_ fact: Fact) { check(fact) }

    var desk: FactSheet {
      FactSheet(everyDocumentIn: "seeds", except: [ferry]) {
        HouseRule(.placeholderGone)
        HouseRule(.quotationClosed)
        HouseRule(.documentReadable)
        if told("MINISTER") != nil { HouseRule(.noMinisterWithoutParty) }
      }
    }

    @Test("No minister without a party", arguments: Rule.noMinisterWithoutParty.examples)
    func noMinisterWithoutParty(_ example: Example) { check(example) }

    @Test("The desk", arguments: desk)
    func desk(_ fact: Fact) {
      check(fact)
      if let seconds = told("WAIT").flatMap(TimeInterval.init) { Thread.sleep(forTimeInterval: seconds) }
    }

    """
}

import Foundation
import Testing

/// What the compiler says of a sheet that means nothing.
@Suite("Sheets that do not compile", .enabled(if: Shell.hasSwift))
struct WrongSheetTests {
  struct Case: Sendable, CustomStringConvertible {
    /// What stands in the sheet.
    var fact: String
    /// The one error that the compiler gives, or a part of it; nil for none.
    var error: String?
    var description: String { fact }
  }

  static let exact = "a figure is exact, and a Double is not: write it as the text does, \"1.84\" or \"1.84 percent\""
  static let named =
    "say what the words name: The(figure: …), The(dateOf: …), The(quotation: …), The(claim: …), The(person: …)"

  static let cases = [
    Case(fact: #"The(figure: "passengers").is(1.84)"#, error: exact),
    Case(fact: #"The(figure: "passengers").is(Float(2))"#, error: exact),
    Case(fact: #"The(figure: "passengers").is(.atLeast(1.84))"#, error: exact),
    Case(
      fact: #"The(figure: "passengers")"#,
      error: "the verb is missing: say what must be true of it, as The(figure: …).is(412)"),
    Case(
      fact: "Every(.claim)",
      error: "the verb is missing: say what must be true of each, as Every(.claim).isAttributed()"),
    Case(
      fact: "No(.placeholder)", error: "the verb is missing: say what there is none of, as No(.placeholder).remains()"),
    Case(fact: #"The("passengers").is(412)"#, error: named),
    Case(fact: #"The("We sail").isAttributed(to: "Ann Hale")"#, error: named),
    Case(
      fact: #""passengers""#,
      error: #"a text is no fact; a heading is Section("When") { … }, a fact The(figure: …).is(412)"#),
    Case(fact: "Rule.weekdayMatchesDate", error: "a rule is stated as HouseRule(.weekdayMatchesDate)"),
    // What stands behind the period is verbs, and nothing of how they are made.
    Case(
      fact: #"The(figure: "passengers").phrases"#, error: "'phrases' is inaccessible due to 'internal' protection level"
    ),
    Case(fact: #"The(figure: "passengers").is(412)"#),
    Case(fact: #"The(figure: "passengers").is("1.84 percent")"#),
    Case(fact: #"No(.word("percent"), say: "per cent")"#),
    Case(fact: #"No(.phrase("sources say"))"#),
    Case(fact: #"Every(.mention(of: "Kyiv")).isSpelled("Kyiv")"#),
    Case(fact: "HouseRules.news"),
  ]

  @Test("The compiler says what is wrong, and what to write", arguments: cases)
  func diagnostics(_ told: Case) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "factcheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = "import FactCheck\nvar ferry: FactSheet { FactSheet(\"seeds/ferry.txt\") {\n\(told.fact)\n} }\n"
    try source.write(to: folder.appending(path: "Sheet.swift"), atomically: true, encoding: .utf8)
    let modules = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Modules")
    let answer = try Shell.run(
      [
        "swiftc", "-typecheck", "-swift-version", "6", "-module-name", "Sheets", "-I", modules.path,
        "-diagnostic-style", "llvm", "Sheet.swift",
      ], in: folder)
    let errors = answer.text.split(separator: "\n").filter { $0.contains(": error: ") }
    guard let error = told.error else {
      #expect(errors == [], "\(answer.text)")
      return
    }
    #expect(errors.contains { $0.contains(error) }, "\(answer.text)")
    #expect(errors.allSatisfy { $0.hasPrefix("Sheet.swift:3:") || $0.contains("/Sheet.swift:3:") }, "\(answer.text)")
  }
}

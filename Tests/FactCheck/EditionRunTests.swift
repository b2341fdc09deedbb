import Foundation
import Testing

extension RealRuns {
  /// A sheet over three editions of one piece, through a real run and the gate.
  struct EditionRunTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
    }

    private static let morning = "---\ndate: 2026-03-03\n---\nThe ferry carried 380 passengers on Monday.\n"
    private static let corrected =
      "---\ndate: 2026-03-03\ncorrected: 2026-03-05\n---\nThe ferry carried 412 passengers on Monday.\n"

    private static let sheet = """
      import FactCheck

      var pier: FactSheet {
        FactSheet(editions: "seeds/pier-1.txt", "seeds/pier-2.txt", "seeds/pier-3.txt") {
          The(dateOf: "ferry carried").is("2026-03-02")
          The(figure: "passengers").isCorrected(from: 380, to: 412)
          Section("The storm", since: "seeds/pier-2.txt") {
            Every(.quotation).isClosed()
          }
        }
      }

      @Test("The pier", arguments: pier)
      func pier(_ fact: Fact) { check(fact) }

      """

    private func build() throws {
      let words = project.testWords.filter { $0 != "--skip-build" } + ["--filter", "NothingOfThatName"]
      let build = try Shell.run(words, in: project.root)
      #expect(build.status == 0, "\(build.text)")
    }

    @Test(
      "A run over editions clears each edition by its own facts, lists what a correction has not reached, and keeps the report’s shape"
    )
    func editions() throws {
      project.write(Self.sheet, to: "Assertions/Pier.swift")
      project.write(Self.morning, to: "seeds/pier-1.txt")
      project.write(Self.morning, to: "seeds/pier-2.txt")
      project.write(Self.corrected, to: "seeds/pier-3.txt")
      try build()
      // Whatever comes of this, the next test finds the program as it was.
      defer {
        try? project.reset()
        try? build()
      }
      let run = try project.test()
      #expect(run.status == 0, "\(run.text)")
      let gate = try project.factcheck("gate")
      #expect(gate.status == 0, "\(gate.text)")
      for number in 1...3 { #expect(gate.text.contains("CLEAR      seeds/pier-\(number).txt")) }
      #expect(project.text("Reports/report.json").contains("the header tells a correction of 2026-03-05"))

      project.write("date 2026-03-04 With 380 passengers on board, the ferry was full.\n", to: "seeds/sidebar.txt")
      let listed = try project.test()
      #expect(listed.status == 1)
      #expect(
        listed.text.contains(
          "seeds/sidebar.txt:1:22: error: 380 passengers here; seeds/pier-3.txt has corrected 380 to 412"))
      #expect(listed.text.contains("found in seeds/sidebar.txt:1:22"))
      let held = try project.factcheck("gate")
      #expect(held.status == 3)
      #expect(held.text.contains("HELD       seeds/sidebar.txt  1 finding"))
      #expect(held.text.contains("CLEAR      seeds/pier-3.txt"))

      project.write(
        Self.corrected.replacing("corrected:", with: "embargo: 2999-01-01\ncorrected:"), to: "seeds/pier-3.txt")
      let embargoed = try project.test()
      #expect(embargoed.text.contains("seeds/sidebar.txt:1:22: error: redacted [corrected-everywhere]"))
      #expect(!embargoed.text.contains("412"))
      project.write(Self.corrected, to: "seeds/pier-3.txt")

      project.write(Self.morning.replacing("Monday", with: "Sunday"), to: "seeds/pier-2.txt")
      let changed = try project.test()
      #expect(changed.text.contains("seeds/pier-2.txt:4:37: error: the text says 2026-03-01"))
      #expect(changed.text.contains("the header tells neither an update nor a correction"))

      try project.remove("seeds/pier-2.txt")
      try project.test()
      let gone = try project.factcheck("gate")
      #expect(gone.status == 3)
      #expect(gone.text.contains("HELD       seeds/pier-2.txt"))
      #expect(gone.text.contains("CLEAR      seeds/pier-1.txt"))
    }
  }
}

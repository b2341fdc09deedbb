import Foundation
import Testing

extension RealRuns {
  /// A desk's own law, from its package to the report, and back to the command that knows it by that report alone.
  @Suite("A rule of the project’s own")
  struct OwnRuleRunTests {
    let project: FerryProject
    private let pier = "seeds/pier.txt"
    private let asked = ["FERRY_MINISTER": "1", "FACTCHECK_TODAY": "2026-03-03"]

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
      project.write("date 2026-03-03 Ann Hale, the transport minister, opened the pier.\n", to: pier)
    }

    @Test("is told in the run, and carried by the report")
    func told() throws {
      let run = try project.test(environment: asked)
      #expect(run.text.contains("the text names the minister Ann Hale, and no party"), "\(run.text)")
      #expect(project.text(FerryProject.report).contains("No minister is named without a party."))
    }

    @Test("is known to explain and to waive after a run, and to waivers.json in the next")
    func known() throws {
      try project.test(environment: asked)
      let explained = try project.factcheck("explain", "no-minister-without-party")
      #expect(
        explained.status == 0 && explained.text.contains("No minister is named without a party."), "\(explained.text)")
      let waived = try project.factcheck(
        "waive", "\(pier):1", "no-minister-without-party", "--because", "known to all", environment: asked)
      #expect(waived.status == 0, "\(waived.text)")
      let again = try project.test(environment: asked)
      #expect(again.text.contains("waived: known to all"), "\(again.text)")
      #expect(!again.text.contains("there is no such rule"), "\(again.text)")
      let misspelled = try project.factcheck("explain", "no-minister-without-part")
      #expect(misspelled.text.contains("did you mean no-minister-without-party?"), "\(misspelled.text)")
    }

    @Test("that no fact is of makes its waiver an error")
    func unknown() throws {
      project.write(
        #"[{"document": "\#(pier)", "rule": "no-minister-without-party", "passage": "Hale", "because": "x"}]"#,
        to: "Assertions/waivers.json")
      let run = try project.test(environment: ["FACTCHECK_TODAY": "2026-03-03"])
      #expect(run.status == 1, "\(run.text)")
      #expect(
        run.text.contains("Assertions/waivers.json:1: rule is “no-minister-without-party”; there is no such rule"))
    }
  }
}

import Foundation
import Testing

extension RealRuns {
  /// Several runs look at the documents between them; put together they are the run of all.
  @Suite("Shards of a run")
  struct ShardTests {
    let project: FerryProject

    init() throws {
      project = try FerryProject.shared.get()
      try project.reset()
      project.write("The pier is TK feet long. It cost $4 million.\n", to: "seeds/pier.txt")
      for number in 1...6 {
        project.write(
          "---\ndate: 2026-03-03\n---\nThe bell rang \(number) times. “It was loud\n", to: "seeds/bell-\(number).txt")
      }
      project.write("the bell\n", to: "seeds/evidence/bell.txt")
      project.write(
        """
        [{"document": "seeds/pier.txt", "rule": "placeholder-gone", "passage": "TK", "because": "agreed with the desk"},
         {"document": "seeds/bell-9.txt", "rule": "placeholder-gone", "passage": "TK", "because": "long gone"}]
        """, to: "Assertions/waivers.json")
    }

    private static let day = ["FACTCHECK_TODAY": "2026-03-04", "FERRY_MINISTER": "1"]

    /// Runs a shard, and puts its report where the reports of shards are.
    private func run(_ shard: String, to name: String? = nil, _ environment: [String: String] = Self.day) throws {
      try project.test(environment: environment.merging(["FACTCHECK_SHARD": shard]) { $1 })
      project.write(project.text(FerryProject.report), to: "shards/\(name ?? shard)/report.json")
    }

    private func merged() throws -> Shell.Answer { try project.factcheck("report", "--merge", "shards") }

    private func expectNothingSaid(_ reason: String) throws {
      let answer = try merged()
      #expect(answer.status == 2 && answer.text.contains(reason), "\(answer.text)")
      let gate = try project.factcheck("gate", environment: Self.day)
      #expect(gate.status == 2 && gate.text.contains(reason), "\(gate.text)")
    }

    @Test("The reports of all shards make the report of one run, byte for byte", arguments: [1, 2, 5])
    func asOne(count: Int) throws {
      try? project.remove("shards")
      for strength in ["0", "1"] {
        let environment = Self.day.merging(["FACTCHECK_STRENGTH": strength]) { $1 }
        try project.test(environment: environment)
        let whole = project.text(FerryProject.report)
        let gate = try project.factcheck("gate", environment: environment)
        for number in 1...count { try run("\(number)/\(count)", environment) }
        let shard = try project.factcheck("gate", environment: environment)
        #expect(shard.status == 2 && shard.text.contains("the run was of shard \(count)/\(count)"), "\(shard.text)")
        let answer = try merged()
        #expect(answer.status == 0, "\(answer.text)")
        #expect(project.text(FerryProject.report) == whole)
        let again = try project.factcheck("gate", environment: environment)
        #expect(again.status == gate.status && again.text == gate.text, "\(again.text)")
      }
    }

    @Test("A shard that is missing or there twice, or is of another run, leaves nothing to say")
    func notOne() throws {
      try? project.remove("shards")
      try project.test(environment: Self.day)
      project.write("Reports come here.\n", to: "shards/README.txt")
      try expectNothingSaid("there is no report to merge")
      try run("1/3")
      try run("3/3")
      try expectNothingSaid("shard 2/3 is missing")
      try run("2/3")
      #expect(try merged().status == 0)
      try run("2/3", to: "again")
      try expectNothingSaid("shard 2/3 is there twice: 2/3/report.json and again/report.json")
      try project.remove("shards/again")
      try run("2/4", to: "2/3")
      try expectNothingSaid("of different numbers of shards: 3 (1/3, 3/3); 4 (2/4)")
      try run("2/3", Self.day.merging(["FACTCHECK_TODAY": "2026-03-05"]) { $1 })
      try expectNothingSaid("of different days")
      project.write("The bell rang 7 times.\n", to: "seeds/bell-1.txt")
      try run("2/3")
      try expectNothingSaid("of different documents or assertion files")
      try project.test(environment: Self.day)
      project.write(project.text(FerryProject.report), to: "shards/2/3/report.json")
      try expectNothingSaid("the report is of no shard")
      project.write("{", to: "shards/2/3/report.json")
      try expectNothingSaid("2/3/report.json: this is no report")
    }

    @Test("Shards of different commits leave nothing to say")
    func commits() throws {
      try? project.remove("shards")
      project.write("Reports/\nshards/\n", to: ".gitignore")
      func git(_ words: String...) throws {
        let name = ["git", "-c", "user.name=A. B.", "-c", "user.email=a@aldergate.invalid"]
        #expect(try Shell.run(name + words, in: project.root).status == 0)
      }
      try git("init", "-q")
      try git("add", ".")
      try git("commit", "-qm", "the archive")
      try run("1/2")
      try git("commit", "-q", "--allow-empty", "-m", "nothing")
      try run("2/2")
      try expectNothingSaid("the shards are of different commits")
      try run("1/2")
      #expect(try merged().status == 0)
    }

    @Test("A shard that is none is told, and all is judged", arguments: ["0/3", "4/3", "1", "a/b", "1/0", "-1/2"])
    func none(_ text: String) throws {
      let run = try project.test(environment: ["FACTCHECK_SHARD": text])
      #expect(run.text.contains("FACTCHECK_SHARD is “\(text)”; expected which of how many, such as 3/16"))
      #expect(try project.factcheck("gate").status == 2)
    }
  }
}

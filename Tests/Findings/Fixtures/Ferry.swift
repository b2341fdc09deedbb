@testable import Findings
@testable import SourceText

/// The one invented run that the writers are tried on: four documents about the Aldergate ferry, on 3 March 2026.
enum Ferry {
  static let path = "seeds/ferry.txt"

  static let text = """
    ---
    date: 2026-03-03
    title: Aldergate ferry runs aground with 240 on board
    standfirst: Nobody was hurt; the company blames a sandbar that no chart shows
    author: R. Quill
    source: The Aldergate Post
    ---
    The Aldergate ferry ran aground on Monday morning with about 240 passengers on board, the harbor office said.

    “The vessel lies safely on sand, and nobody is hurt,” harbor master Ines Calloway said on March 2. The company runs \
    four car ferries and two catamarans: seven vessels in all.

    In February the Aldergate Line carried 41,200 passengers, up 25 percent from 32,000 a year earlier, according to its \
    spokesman, Tom Brandt. It is understood that repairs will cost $3.2 million.

    Brandt said that the sandbar had moved 300 meters since October 17. According to him, the ferry will sail again on \
    Friday, March 7.

    The Aldergate Line has never lost a ship.

    """

  static let budgetPath = "seeds/harbor-budget.txt"
  static let budget = """
    date 2026-03-02 The harbor budget rises to $12 million, treasurer Ada Moss said on Monday. Moss expects 60 new berths by June.

    """

  static let quietPath = "seeds/lighthouse.txt"
  static let quiet =
    "date 2026-03-01 The lighthouse at Aldergate turns ninety on Sunday, its keeper, Noor Vance, said.\n"

  static func report() -> Report {
    var run = ReportRun(tool: "1.0.0", rules: "2026.1", failLevel: .error, day: "2026-03-03")
    run.assertionFiles = [
      .init(path: "Assertions/Ferry.swift", sha256: SHA256.hex("ferry")),
      .init(path: "Assertions/HouseRules.swift", sha256: SHA256.hex("rules")),
    ]
    var assembly = Assembly(run: run)
    for entry in entries { assembly.add(entry) }
    return assembly.finished(true)
  }

  static var entries: [JournalEntry] {
    let sheet = Sheet(path, text, file: "Assertions/Ferry.swift")
    var entries = [sheet.entry(marks: marks(sheet)), .baseline(3)] + facts(sheet) + houseRules(sheet)
    let other = Sheet(budgetPath, budget, file: "Assertions/HarborBudget.swift")
    entries += [other.entry(marks: budgetMarks(other))] + budgetFacts(other)
    entries += [Sheet(quietPath, quiet, file: "").entry(marks: [])]
    let latin = DocumentError(
      path: "seeds/tides.txt", offset: 17, line: 2, message: "byte E9 at offset 17 is no UTF-8; expected UTF-8")
    entries.append(.document(ReportDocument(path: latin.path, sha256: SHA256.hex("tides"), error: latin)))
    entries += waivers.map { .waiver($0) }
    entries += [
      .rule(ReportRule(id: "figures-sum", summary: "The parts sum to their total.", tier: "C")),
      .rule(ReportRule(id: "never-asked", summary: "Nobody asks this.", tier: "B")),
    ]
    entries.append(
      .publishedAnyway(
        PublishedAnyway(
          document: "seeds/regatta.txt", sha256: SHA256.hex("regatta"), by: "A. B.",
          because: "the race is on, the figure follows", day: "2026-02-27")))
    return entries
  }

  static let waivers: [ReportWaiver] = [
    ReportWaiver(publicRecord, state: .used),
    ReportWaiver(
      Waiver(
        from: "Assertions/waivers.json:4", document: path, rule: "placeholder-gone", passage: "TK",
        because: "the ship’s name follows"),
      state: .stale),
    ReportWaiver(
      Waiver(
        from: "Assertions/waivers.json:6", document: path, rule: "date-exists", passage: "31 April",
        because: "a joke", through: "2026-02-28"),
      state: .runOut),
  ]

  static let publicRecord = Waiver(
    from: "Assertions/waivers.json:2", document: path, rule: "claim-attributed",
    passage: "The Aldergate Line has never lost a ship", because: "public record", through: "2026-03-06", by: "A. B.")
}

@testable import Findings
@testable import SourceText

extension Ferry {
  static func marks(_ sheet: Sheet) -> [Mark] {
    var marks = [
      sheet.mark(.figure, "240", after: "aground with ", "240"),
      sheet.mark(.date, "Monday morning", "2026-03-02TMO", interval: "2026-03-02"),
      sheet.mark(.figure, "about 240 passengers", "~240 passengers", interval: "[220, 260]"),
      sheet.mark(.attribution, "the harbor office said", "said", who: "the harbor office"),
      sheet.mark(
        .quotation, "“The vessel lies safely on sand, and nobody is hurt,”", "direct", who: "Ines Calloway"),
      sheet.mark(.attribution, "harbor master Ines Calloway said", "said", who: "Ines Calloway"),
      sheet.mark(.name, "Ines Calloway", "Ines Calloway, harbor master"),
      sheet.mark(.date, "March 2", after: "Calloway said on ", "2026-03-02", interval: "2026-03-02"),
      sheet.mark(.figure, "four car ferries", "4 car ferries", interval: "[4, 4]"),
      sheet.mark(.figure, "two catamarans", "2 catamarans", interval: "[2, 2]"),
      sheet.mark(.figure, "seven vessels", "7 vessels", interval: "[7, 7]"),
      sheet.mark(.date, "February", "2026-02", interval: "2026-02-01 to 2026-02-28"),
      sheet.mark(.figure, "41,200 passengers", "41200 passengers", interval: "[41200, 41200]"),
      sheet.mark(.figure, "25 percent", "25 percent", interval: "[24.5, 25.5)"),
      sheet.mark(.figure, "32,000", "32000 passengers", interval: "[32000, 32000]"),
      sheet.mark(.date, "a year earlier", "2025-02", interval: "2025-02-01 to 2025-02-28"),
      sheet.mark(.attribution, "according to its spokesman, Tom Brandt", "according to", who: "Tom Brandt"),
      sheet.mark(.attribution, "It is understood", "is understood"),
      sheet.mark(.figure, "$3.2 million", "3200000 USD", interval: "[3150000, 3250000)"),
      sheet.mark(.attribution, "Brandt said", "said", who: "Tom Brandt"),
      sheet.mark(.figure, "300 meters", "300 m", interval: "[295, 305)"),
      sheet.mark(.date, "October 17", "2025-10-17", interval: "2025-10-17"),
      sheet.mark(.attribution, "According to him", "according to", who: "Tom Brandt"),
      sheet.mark(.date, "Friday, March 7", "2026-03-07", interval: "2026-03-07"),
    ]
    let claims: [(String, String?)] = [
      ("The Aldergate ferry ran aground on Monday morning with about 240 passengers on board", "the harbor office"),
      ("The company runs four car ferries and two catamarans: seven vessels in all", nil),
      ("repairs will cost $3.2 million", nil),
      ("the sandbar had moved 300 meters since October 17", "Tom Brandt"),
      ("The Aldergate Line has never lost a ship", nil),
    ]
    for (claim, who) in claims { marks.append(sheet.mark(.claim, claim, "", who: who)) }
    return marks
  }

  static func facts(_ sheet: Sheet) -> [JournalEntry] {
    let logbook = SignOff(by: "A. B.", on: "2026-03-03", against: "seeds/evidence/logbook.txt")
    let sum = Finding(
      "the parts sum to 6, the total says 7", at: sheet.place("seven vessels"),
      operands: [
        .init(
          "the parts", text: "four car ferries and two catamarans", value: "6", interval: "[6, 6]",
          range: sheet.place("four car ferries and two catamarans")),
        .init(
          "the total", text: "seven vessels", value: "7 vessels", interval: "[7, 7]",
          range: sheet.place("seven vessels")),
      ], arithmetic: "4 + 2 = 6",
      related: [.init("the first part", at: sheet.place("four car ferries"))])
    return [
      sheet.fact(
        "the date of “ran aground” is 2026-03-02", section: "When", order: 0, rule: "date-is",
        touching: ["Monday morning"], ticks: [.date], confirmation: .signed, signOff: logbook),
      sheet.fact(
        "the date of “Calloway said” is 2026-03-02", section: "When", order: 1, rule: "date-is",
        touching: ["March 2"], ticks: [.date]),
      sheet.fact(
        "the figure “car ferries” and the figure “catamarans” sum to “vessels”", section: "How many", order: 2,
        rule: "figures-sum", verdict: .fails, touching: ["four car ferries", "two catamarans", "seven vessels"],
        ticks: [.figure], findings: [sum]),
      sheet.fact(
        "the figure “a year earlier” is 32,000", section: "How many", order: 3, rule: "figure-is",
        touching: ["32,000"], ticks: [.figure], confirmation: .changed,
        signOff: SignOff(by: "C. D.", on: "2026-03-02", against: "the company’s filing")),
      sheet.fact(
        "the figure “seasick” is 12", section: "How many", order: 4, rule: "figure-is", verdict: .undecided,
        touching: [], ticks: [.figure],
        findings: [
          Finding(
            "no words “seasick” stand in the text", at: sheet.place("nobody is hurt"),
            related: [.init("the nearest passage", at: sheet.place("about 240 passengers"))])
        ]),
      sheet.fact(
        "the quotation “lies safely on sand” is attributed to “Calloway”", section: "Who says so", order: 5,
        rule: "quotation-attributed", touching: ["“The vessel lies safely on sand, and nobody is hurt,”"],
        ticks: [.quotation]),
    ]
  }

  static func houseRules(_ sheet: Sheet) -> [JournalEntry] {
    let weekday = Finding(
      "March 7, 2026 is a Saturday, the text says Friday", at: sheet.place("Friday, March 7"),
      operands: [
        .init("the text", text: "Friday", value: "Friday", range: sheet.place("Friday")),
        .init("the calendar", text: "March 7", value: "2026-03-07, a Saturday", range: sheet.place("March 7")),
      ])
    let change = Finding(
      "32,000 to 41,200 is a rise of 28.75 percent, the text says 25 percent", at: sheet.place("25 percent"),
      operands: [
        .init("from", text: "32,000", value: "32000", interval: "[32000, 32000]", range: sheet.place("32,000")),
        .init(
          "to", text: "41,200 passengers", value: "41200", interval: "[41200, 41200]",
          range: sheet.place("41,200 passengers")),
        .init("the change", text: "25 percent", value: "25 percent", interval: "[24.5, 25.5)"),
      ], arithmetic: "(41200 − 32000) ÷ 32000 = 28.75 %")
    return [
      sheet.houseRule(
        "every weekday matches its date", order: 0, rule: "weekday-matches-date", tier: "A", verdict: .fails,
        severity: .error, findings: [weekday]),
      sheet.houseRule(
        "every change recomputes", order: 1, rule: "change-recomputes", tier: "A", verdict: .fails, findings: [change]),
      sheet.houseRule(
        "no attribution is orphaned", order: 2, rule: "attribution-not-orphaned", tier: "B", verdict: .fails,
        findings: [Finding("nobody is named who understands this", at: sheet.place("It is understood"))]),
      sheet.houseRule(
        "every claim is attributed", order: 3, rule: "claim-attributed", tier: "B", verdict: .fails,
        findings: [
          Finding("no source for this claim", at: sheet.place("The Aldergate Line has never lost a ship"))
        ], waiver: publicRecord),
      sheet.houseRule("every date exists", order: 4, rule: "date-exists", tier: "A", verdict: .holds),
      sheet.houseRule("no placeholder remains", order: 5, rule: "placeholder-gone", tier: "A", verdict: .vacuous),
    ]
  }

  static func budgetMarks(_ sheet: Sheet) -> [Mark] {
    [
      sheet.mark(.figure, "$12 million", "12000000 USD", interval: "[11500000, 12500000)"),
      sheet.mark(.attribution, "treasurer Ada Moss said", "said", who: "Ada Moss"),
      sheet.mark(.date, "Monday", "2026-03-02", interval: "2026-03-02"),
      sheet.mark(.figure, "60 new berths", "60 berths", interval: "[60, 60]"),
      sheet.mark(.date, "June", "2026-06", interval: "2026-06-01 to 2026-06-30"),
    ]
  }

  static func budgetFacts(_ sheet: Sheet) -> [JournalEntry] {
    [
      sheet.fact(
        "the figure “harbor budget” is $12 million", section: "", order: 0, rule: "figure-is",
        touching: ["$12 million"], ticks: [.figure], confirmation: .unconfirmed),
      sheet.fact(
        "the figure “new berths” is 60", section: "", order: 1, rule: "figure-is", touching: ["60 new berths"],
        ticks: [.figure]),
    ]
  }
}

import Extraction
import Findings
import SourceText

extension Every where Subject == Edition {
  /// Every edition tells in its header that it states something else than the edition before it.
  public func tellsItsChanges() -> Assertion { .tellsChanges(at: place) }
}

extension Assertion {
  /// What a sheet over several editions holds, even where nobody wrote it there.
  static func tellsChanges(at place: SourcePlace) -> Assertion {
    Assertion(.editionTellsChanges, "every edition tells its changes", at: place, scope: .together) { examination in
      let judged = Set(examination.studies.map(\.path))
      var verdict = Verdict(.vacuous)
      for (before, now) in zip(examination.editions, examination.editions.dropFirst()) where judged.contains(now.path) {
        verdict = .together([verdict, examination.about(now).changes(since: before).of(now.path)])
      }
      return .together([examination.named(), verdict])
    }
  }
}

extension Examination {
  /// The verdict on how the sheet names its editions: each once.
  fileprivate func named() -> Verdict {
    guard namedEditions.count > Set(namedEditions).count else { return .vacuous }
    let twice = namedEditions.first { path in namedEditions.count { $0 == path } > 1 } ?? ""
    return .undecided([.finding(.twice(twice), at: start, document: study.path, severity: .error)])
  }

  /// The verdict on what this edition states otherwise than the one before it.
  fileprivate func changes(since before: Study) -> Verdict {
    guard reading.isEnglish, before.reading.isEnglish else { return .vacuous }
    if let day = study.lastTold, let earlier = before.lastTold, day < earlier {
      return .undecided([
        .finding(.earlier("\(day)", before.path, "\(earlier)"), at: start, severity: .error)
      ])
    }
    let announced = announcement(since: before)
    let findings = EditionChanges(from: before, to: study).changes.map { finding($0, since: before, announced) }
    let isTold = findings.allSatisfy { $0.severity == .note }
    return Verdict(isTold ? .holds : .fails, findings, touched: [Verdict.Touch(start)])
  }

  private func finding(_ change: EditionChanges.Change, since old: Study, _ header: Announcement) -> Finding {
    let before = about(old)
    var sides: [Finding.Operand]
    let message: Finding.Message
    var isTold = header.correction != nil || header.update != nil
    switch change {
    case .figure(let was, let now):
      sides = [operand("this edition", now), before.operand("the one before", was)]
      message = .says(before.said(was), said(now), old.path)
    case .date(let was, let now):
      sides = [operand("this edition", now), before.operand("the one before", was)]
      let (then, words) = (before.text(was.range), text(now.range))
      message =
        FoldedText(phrase: then).bytes == FoldedText(phrase: words).bytes
        ? .means(words, was.value, now.value, old.path)
        : .says("\(then) (\(was.value))", "\(words) (\(now.value))", old.path)
    case .quotation(let was, let now):
      sides = [quoted("this edition", now), before.quoted("the one before", was)]
      message = .quotes(old.path)
      // What somebody said does not change with what has happened since: only a correction tells it.
      isTold = header.correction != nil
    }
    let place = sides[1].range ?? old.start
    sides[1].document = old.path
    return .finding(
      Finding.Message("\(message.text); \(header.said)"), at: change.range, operands: sides,
      related: [.init("in the edition before", at: place, document: old.path)], severity: isTold ? .note : nil)
  }

  /// "380 passengers", "four hours".
  private func said(_ figure: Figure) -> String { figure.noun == nil ? text(figure.range) : shown(figure) }

  private func quoted(_ label: String, _ quotation: Quotation) -> Finding.Operand {
    let words = text(quotation.inner)
    return Finding.Operand(label, text: words, value: words, range: quotation.range)
  }
}

extension Rule {
  package static let editionTellsChanges: Rule = Rule(
    id: "edition-tells-changes", category: .documents, tier: .heuristic, severity: .warning,
    summary: "An edition that states another figure, date or quotation than the one before it says so in its header.",
    discussion: """
      FactSheet(editions:) holds this of itself, as a warning; where the sheet says Every(.edition).tellsItsChanges() it is \
      an error. Each sentence is compared with the one of the edition before that shares most of its words with it: a \
      figure whose values have nothing in common with those that stood there, one that has gained or lost an “at least”, \
      a date of other days, “yesterday” in an edition of another date, a quotation of other words. What was put in, cut \
      out or cut short is no change. A new updated: or corrected: day tells figures and dates, a new corrected: day \
      quotations too; what is told is a note. Which edition is right it does not say. Where an edition is older than the \
      one before it, nothing can be said.
      """
  ) {
    Every(.edition).tellsItsChanges().fails(
      "---\ndate: 2026-03-03\n---\nThe ferry carried ⟦412⟧ passengers on Monday.",
      after: "---\ndate: 2026-03-03\n---\nThe ferry carried 380 passengers on Monday.")
    Every(.edition).tellsItsChanges().fails(
      "---\ndate: 2026-03-03\nupdated: 2026-03-04\n---\n⟦“We were very late again,”⟧ said Ann Hale.",
      after: "---\ndate: 2026-03-03\n---\n“We were never late again,” said Ann Hale.",
      because: "news may be updated; what somebody said can only be corrected")
    Every(.edition).tellsItsChanges().fails(
      "---\ndate: 2026-03-04\n---\nThe ferry left the pier ⟦yesterday⟧.",
      after: "---\ndate: 2026-03-03\n---\nThe ferry left the pier yesterday.")
    Every(.edition).tellsItsChanges().holds(
      "---\ndate: 2026-03-03\n---\nThe ferry carried some 400 passengers on Monday, and nobody was hurt.",
      after: "---\ndate: 2026-03-03\n---\nThe ferry carried 397 passengers on 2 March.")
  }
}

extension Finding.Message {
  fileprivate static func says(_ before: String, _ now: String, _ path: String) -> Self {
    "this edition says \(now), \(path) \(before)"
  }

  fileprivate static func means(_ words: String, _ before: String, _ now: String, _ path: String) -> Self {
    "“\(words)” is \(now) in this edition, and \(before) in \(path)"
  }

  fileprivate static func quotes(_ path: String) -> Self { "this edition has a quotation of \(path) in other words" }

  fileprivate static func twice(_ path: String) -> Self { "the sheet names the edition \(path) twice" }

  fileprivate static func earlier(_ day: String, _ path: String, _ other: String) -> Self {
    "this edition is of \(day), and \(path), which the sheet names before it, of \(other); expected the earliest first"
  }
}

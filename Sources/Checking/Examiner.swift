package import Findings
package import SourceText
import Synchronization

/// Judges facts: finds their documents, asks their assertions, and gives each finding its rule, document and severity.
package struct Examiner: Sendable {
  package let library: Library
  /// What lies in folders, as it lay there when it was first asked: each fact of a sheet of a folder asks.
  private let listed = Listed()
  /// `FACTCHECK_TODAY`, or the clock's day.
  package let day: Day
  /// The only document to look at, by its path; nil for all.
  package var onlyDocument: String?
  /// The only rule to judge; nil for all.
  package var onlyRule: String?

  /// The share of the documents to look at; nil for all.
  package var shard: Shard?

  package init(
    library: Library, day: Day, onlyDocument: String? = nil, onlyRule: String? = nil, shard: Shard? = nil
  ) {
    (self.library, self.day, self.onlyDocument, self.onlyRule) = (library, day, onlyDocument, onlyRule)
    self.shard = shard
  }

  /// A fact that was judged.
  package struct Judged: Sendable {
    package var verdict: Verdict.Kind
    package var findings: [JudgedFinding] = []
    /// What the assertion is about, each with its document.
    package var touched: [Verdict.Touch] = []
    /// The documents that were looked at, readable or not.
    package var documents: [String] = []
    /// What it came to for each of them, by path.
    package var verdicts: [String: Verdict.Kind] = [:]
    /// Whose word stands for it.
    package var confirmation: Confirmation = .author
  }

  /// A finding with what the judge decides of it.
  package struct JudgedFinding: Sendable {
    package var finding: Finding
    /// `fails` or `undecided`.
    package var kind: Verdict.Kind
    package var severity: Severity
  }

  /// The verdict on a fact; nil for one that the run leaves out.
  ///
  /// - Parameter documents: whose paths it is asked of, where they are not those that it names.
  package func judge(_ fact: Fact, about documents: [String]? = nil) -> Judged? {
    if let onlyRule, onlyRule != fact.assertion.rule.id { return nil }
    let all = documents ?? self.documents(of: fact)
    if all.isEmpty, onlyDocument != nil { return nil }
    guard let paths = share(of: all, for: fact) else { return nil }
    var judged = Judged(verdict: .vacuous, documents: paths)
    if paths.isEmpty { missing(fact, &judged) }
    if let mistake = fact.mistake {
      let path = paths.first ?? fact.subject.path
      let finding = Finding.finding("\(mistake)", at: TextRange(0, 0), document: path, severity: .error)
      take(.undecided([finding]), fact, path, &judged)
      return judged
    }
    switch fact.assertion.scope {
    case .eachDocument:
      func ask(of path: String) {
        switch library.study(path) {
        case .success(let study): take(self.ask(fact, study, [study]), fact, path, &judged)
        case .failure(let error): take(unreadable(fact, error), fact, path, &judged)
        }
      }
      guard !fact.isOwnSheet else {
        for path in paths { ask(of: path) }
        break
      }
      // The cases of a folder run side by side. What another is just reading is asked last, so that none waits while there
      // is something else to look at.
      var late: [String] = []
      for path in rotated(paths, by: fact.number) {
        if library.isReading(path) { late.append(path) } else { ask(of: path) }
      }
      for path in late { ask(of: path) }
    case .together:
      var studies: [Study] = []
      for path in paths {
        switch library.study(path) {
        case .success(let study): studies.append(study)
        case .failure(let error): take(unreadable(fact, error), fact, path, &judged)
        }
      }
      if let first = studies.first { take(ask(fact, first, studies), fact, first.path, &judged) }
    }
    confirm(fact, &judged)
    if paths.first == all.first { tellRepetition(fact, paths, &judged) }
    judged.findings.sort { ($0.finding.document, $0.finding.range) < ($1.finding.document, $1.finding.range) }
    return judged
  }

  /// Whether the run asks the fact at all, in this shard or in another.
  func asks(_ fact: Fact) -> Bool {
    if let onlyRule, onlyRule != fact.assertion.rule.id { return false }
    return onlyDocument == nil || !documents(of: fact).isEmpty
  }

  /// Those of a fact's documents that this shard looks at; nil where another judges the fact.
  ///
  /// What is judged over several documents together is judged by one shard, and so is what cannot be judged.
  private func share(of paths: [String], for fact: Fact) -> [String]? {
    guard let shard else { return paths }
    let isWhole = fact.assertion.scope == .together || fact.assertion.signOff != nil || fact.mistake != nil
    if paths.isEmpty || isWhole || fact.isOwnSheet {
      return shard.holds(fact.subject.ownDocuments.first ?? fact.assertion.title) ? paths : nil
    }
    let own = paths.filter(shard.holds)
    return own.isEmpty ? nil : own
  }

  /// The documents that a fact is about, in order.
  package func documents(of fact: Fact) -> [String] {
    let paths: [String] =
      switch fact.subject {
      case .document(let path): [path]
      // A mistake in which editions it is of is one finding, and not one for each edition.
      case .editions where fact.spanMistake != nil: Array(fact.subject.editions.prefix(1))
      case .editions: fact.assertion.span.of(fact.subject.editions)
      case .listed(let paths): paths
      case .folder(let folder):
        listed.documents(in: folder, of: library).filter {
          fact.excepted[$0]?.contains(fact.assertion.rule.id) != true
        }
      }
    guard let onlyDocument else { return paths }
    return paths.filter { $0 == onlyDocument }
  }

  /// Each case of a folder starts as far as can be from where the last ones did, by the golden section.
  private func rotated(_ paths: [String], by number: Int) -> [String] {
    let section = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
    let start = Int(section.multipliedFullWidth(by: UInt64(paths.count)).high)
    return Array(paths[start...] + paths[..<start])
  }

  private func ask(_ fact: Fact, _ study: Study, _ studies: [Study]) -> Verdict {
    let rule = fact.assertion.rule
    if fact.assertion.isOfWholeDocument, !study.reading.isEnglish, !rule.readsAnyLanguage {
      guard fact.isOwnSheet else { return .vacuous }
      return .undecided([.finding("the text is not English; nothing can be said of it", at: study.start)])
    }
    var examination = Examination(
      studies, first: study, library: library, isOwnSheet: fact.isOwnSheet, day: day)
    examination.writersOwn = fact.writersOwn[study.path] ?? []
    if case .editions(let named) = fact.subject {
      let editions = fact.subject.editions
      examination.namedEditions = named
      examination.editions = editions.compactMap { try? library.study($0).get() }
      examination.looksAround = study.path == fact.assertion.span.of(editions).last
    }
    return library.looking(at: study.path) { fact.assertion.judge(examination) }
  }

  private func unreadable(_ fact: Fact, _ error: DocumentError) -> Verdict {
    let finding = Finding.finding(
      "\(error.message)", at: TextRange(error.offset, error.offset), severity: fact.isHouseRule ? nil : .error)
    // One fact says so for all of its sheet, unless the run looks at one rule alone.
    if !fact.isHouseRule {
      return .undecided(fact.speaksFor.contains(error.path) || onlyRule != nil ? [finding] : [])
    }
    return fact.assertion.rule == .documentReadable ? .fails([finding]) : .vacuous
  }

  private func confirm(_ fact: Fact, _ judged: inout Judged) {
    let (confirmation, finding) = fact.confirmation(judged.touched, judged.verdict, in: library)
    judged.confirmation = confirmation
    guard let finding else { return }
    judged.verdict = .fails
    judged.verdicts[finding.document] = .fails
    judged.findings.append(JudgedFinding(finding: finding, kind: .fails, severity: .error))
  }

  /// What a sheet states twice is judged twice, and told: the second was perhaps meant to say something else.
  private func tellRepetition(_ fact: Fact, _ paths: [String], _ judged: inout Judged) {
    guard let before = fact.statedBefore, !fact.isAutomatic else { return }
    let here = before == fact.assertion.place ? "more than once here" : "in line \(before.line) already"
    var finding = Finding.finding(
      "the sheet states this \(here)", at: TextRange(0, 0), document: paths.first ?? fact.subject.path)
    finding.rule = fact.assertion.rule.id
    judged.findings.append(JudgedFinding(finding: finding, kind: judged.verdict, severity: .warning))
  }

  private func missing(_ fact: Fact, _ judged: inout Judged) {
    guard fact.assertion.rule == .documentReadable else { return }
    guard case .folder(let folder) = fact.subject, library.documents(in: folder).isEmpty else { return }
    let finding = Finding.finding(
      "there is no document in \(fact.subject.path); expected \(FileFormat.expected)", at: TextRange(0, 0),
      document: fact.subject.path)
    take(.undecided([finding]), fact, fact.subject.path, &judged)
  }

  private func take(_ verdict: Verdict, _ fact: Fact, _ path: String, _ judged: inout Judged) {
    let severities = verdict.findings.map { severity(of: $0, verdict.kind, fact) }
    var verdict = verdict
    // What a rule merely notes does not make it fail; what a sheet declares, and asks to be told of as a note, is false all the same.
    if verdict.kind == .fails, !severities.isEmpty,
      zip(verdict.findings, severities).allSatisfy({ $1 == .note && (fact.isHouseRule || $0.severity == .note) })
    {
      verdict.kind = .holds
    }
    if verdict.kind.rank < judged.verdict.rank { judged.verdict = verdict.kind }
    for (path, kind) in kinds(verdict, path, of: fact.assertion.scope)
    where kind.rank < (judged.verdicts[path] ?? .vacuous).rank {
      judged.verdicts[path] = kind
    }
    guard !verdict.findings.isEmpty || !verdict.touched.isEmpty else { return }
    for (var finding, severity) in zip(verdict.findings, severities) {
      finding.rule = fact.assertion.rule.id
      if finding.document.isEmpty { finding.document = path }
      judged.findings.append(
        JudgedFinding(
          finding: finding, kind: verdict.kind == .undecided ? .undecided : .fails, severity: severity))
    }
    judged.touched += verdict.touched.map { touch in
      touch.document.isEmpty ? Verdict.Touch(touch.range, document: path) : touch
    }
  }

  /// What whoever states the assertion says, else what the finding says of itself, else what the rule or the sheet says.
  /// That a document is gone is an error whatever is asked.
  private func severity(of finding: Finding, _ kind: Verdict.Kind, _ fact: Fact) -> Severity {
    if kind == .undecided, finding.severity == .error { return .error }
    if let said = fact.assertion.severity { return said }
    let standard = fact.isHouseRule ? fact.assertion.rule.houseSeverity : .error
    guard let own = finding.severity else { return standard }
    return !fact.isHouseRule && own == .warning ? standard : own
  }

  /// What a verdict comes to for each document that it speaks of: it fails where its findings stand, and holds where it
  /// was looked at without one.
  private func kinds(_ verdict: Verdict, _ path: String, of scope: Assertion.Scope) -> [String: Verdict.Kind] {
    guard verdict.kind != .vacuous else { return [path: .vacuous] }
    var kinds: [String: Verdict.Kind] = [:]
    let grave = verdict.findings.filter { $0.severity != .note }
    for finding in grave.isEmpty ? verdict.findings : grave {
      kinds[finding.document.isEmpty ? path : finding.document] = verdict.kind
    }
    // Most are of one document: it is asked for once.
    var last: String?
    for touch in verdict.touched where touch.document != last {
      last = touch.document
      let document = touch.document.isEmpty ? path : touch.document
      if kinds[document] == nil { kinds[document] = .holds }
    }
    if kinds[path] == nil, scope == .eachDocument || verdict.findings.isEmpty {
      kinds[path] = verdict.findings.isEmpty ? verdict.kind : .holds
    }
    return kinds
  }
}

/// The documents in folders.
private final class Listed: Sendable {
  private let folders = Mutex<[String: [String]]>([:])

  func documents(in folder: String, of library: Library) -> [String] {
    folders.withLock { folders in
      if let known = folders[folder] { return known }
      let documents = library.documents(in: folder)
      folders[folder] = documents
      return documents
    }
  }
}

extension Study {
  /// The empty range where the body begins.
  package var start: TextRange { TextRange(document.body.start, document.body.start) }
}

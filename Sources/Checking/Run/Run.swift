package import Findings
import SourceText
import Synchronization

/// One run over the documents under a root: judges facts, and makes of each what a report keeps.
///
/// It writes nothing: who runs it takes down its entries.
package final class Run: Sendable {
  package let settings: RunSettings
  package let library: Library
  package let examiner: Examiner
  package let files: RunFiles
  private let state = Mutex(State())

  private struct State {
    var documents: Set<String> = []
    var sheets: Set<SourcePlace> = []
    var rules: Set<String> = []
    /// What facts say of their evidence, and their titles, which may name it.
    var named: Set<String> = []
    /// The facts of documents' own sheets, by document, where strength is measured.
    var ownFacts: [String: [Fact]] = [:]
    /// The analyst's files by what the compiler calls them, a name for all the facts of a file.
    var files: [String: String] = [:]
    /// The editions that a sheet is over, by each of them.
    var editions: [String: [String]] = [:]
  }

  package convenience init(root: String, settings: RunSettings) {
    self.init(library: Library(root: root), settings: settings)
  }

  package init(library: Library, settings: RunSettings) {
    self.settings = settings
    self.library = library
    files = RunFiles(library)
    examiner = Examiner(
      library: library, day: settings.day, onlyDocument: settings.document, onlyRule: settings.rule,
      shard: settings.shard)
  }

  /// The run as its report names it.
  package var head: ReportRun {
    var run = ReportRun(
      tool: Tool.version, rules: Catalog.version, failLevel: settings.failLevel, day: "\(settings.day)",
      part: settings.part)
    run.redacted = settings.redacted
    run.assertionFiles = files.hashes
    run.shard = settings.shard
    if settings.shard != nil {
      run.shard?.inputs = files.digest(with: library.documents(in: "seeds"), in: library)
      run.shard?.commit = GitHead.commit(at: library.root)
    }
    return run
  }

  /// What is known before the first fact: the waivers, the baseline, what is wrong with either.
  package var opening: [JournalEntry] {
    Catalog.rules.map { .rule(ReportRule($0)) }
      + files.waivers.map { .waiver($0) } + [.baseline(files.baseline.count)]
      + (settings.problems + files.problems).map { .problem($0) }
  }

  /// Judges a fact; nil for one that the run leaves out.
  package func judge(_ fact: Fact) -> Outcome? {
    note(fact)
    let start = ContinuousClock.now
    guard let judged = examiner.judge(fact) else { return nil }
    let took = ContinuousClock.now - start
    state.withLock { state in
      for path in judged.documents where !fact.subject.editions.isEmpty { state.editions[path] = fact.subject.editions }
    }
    let sheetWaivers = SheetWaivers(fact, from: place(fact.assertion.place))
    let rule = fact.assertion.rule
    var outcome = Outcome(
      rule: rule.isOwn ? ReportRule(rule) : nil, assertion: assertion(fact, judged), waivers: sheetWaivers.waivers,
      documents: newDocuments(judged.documents + judged.findings.map(\.finding.document)))
    outcome.assertion.took = took
    var occurrences = Occurrences()
    for judgedFinding in judged.findings {
      var finding = finding(judgedFinding, of: outcome.assertion.id, &occurrences)
      finding.waivedBy = waiver(for: finding, of: fact, sheetWaivers)?.id
      finding.baselined = finding.waivedBy == nil && files.baseline.accepts(finding.identity)
      outcome.findings.append(finding)
    }
    for at in outcome.waivers.indices { settle(&outcome.waivers[at], outcome.findings) }
    return outcome
  }

  /// Takes down what the whole run knows by its facts, also by those that another shard judges.
  private func note(_ fact: Fact) {
    let isAsked = examiner.asks(fact)
    state.withLock { state in
      state.sheets.insert(fact.sheetPlace)
      guard isAsked else { return }
      state.rules.insert(fact.assertion.rule.id)
      if !fact.isHouseRule {
        state.named.insert(fact.assertion.title)
        if let against = fact.assertion.signOff?.against { state.named.insert(against) }
      }
      for path in settings.strength ? fact.subject.ownDocuments : [] where settings.shard?.holds(path) != false {
        state.ownFacts[path, default: []].append(fact)
      }
    }
  }

  /// Whether the words of a document are kept out of everything that is written.
  package func redacts(_ path: String) -> Bool {
    if settings.redacted { return true }
    guard case .success(let study) = library.study(path), let embargo = study.document.header.embargo else {
      return false
    }
    return settings.day < embargo
  }

  /// What is known after the last fact: what is wrong with the run, which documents are editions of one piece, and how
  /// strong the sheets are.
  package func closing() -> [JournalEntry] {
    let (editions, facts) = state.withLock { ($0.editions, $0.ownFacts) }
    // A run of a part has not seen all that would notice a change.
    let measured = settings.part == nil ? facts : [:]
    let documents = Set(editions.keys).union(measured.keys).sorted().compactMap { path -> JournalEntry? in
      let strength = measured[path].flatMap {
        Strength.measure($0, of: path, in: library, day: settings.day)
      }
      guard strength != nil || editions[path] != nil else { return nil }
      var document = document(path)
      (document.strength, document.editions) = (strength, editions[path])
      return .document(document)
    }
    return problems() + unseen() + documents
  }

  /// What lies among the documents, and is none; evidence that no fact names.
  private func unseen() -> [JournalEntry] {
    guard settings.part == nil else { return [] }
    let others = library.others(in: "seeds").map { path in
      let hint = path.hasSuffix(".xml") ? "; of a WordPress export “factcheck unpack” makes documents" : ""
      return "\(path): this is no document; expected \(FileFormat.expected)\(hint)"
    }
    let named = state.withLock { Array($0.named) }
    let evidence = library.evidence(in: "seeds").filter { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return !named.contains { $0.contains(name) }
    }
    let unnamed = evidence.map { "\($0): no fact names this evidence; in a folder evidence nothing is checked" }
    let alike = library.namesakes(in: "seeds").ofCase.map { "\($0): these names differ in the case of letters alone" }
    return (others + unnamed + alike).map { .note($0) }
  }

  /// Sheets that never ran, a part that was nothing.
  private func problems() -> [JournalEntry] {
    let (sheets, documents, rules) = state.withLock { ($0.sheets, $0.documents, $0.rules) }
    if let only = settings.document, !documents.contains(only) {
      let message = "FACTCHECK_DOCUMENT is “\(only)”, which no fact speaks of; expected a path such as seeds/x.txt"
      return [.problem(RunProblem(.setting, message))]
    }
    if let only = settings.rule, !rules.contains(only) {
      let why = Catalog.rule(only) == nil ? "; \(Catalog.expected(insteadOf: only))" : ", which no fact is of"
      return [.problem(RunProblem(.setting, "FACTCHECK_RULE is “\(only)”\(why)"))]
    }
    guard settings.part == nil else { return [] }
    let unread = library.namesakes(in: "seeds").ofForm.map(Library.ofOneForm)
    return (Sheets.neverRun(files.sheets, ran: sheets.map(place)) + unread).map { .problem($0) }
      + files.unknownRules(besides: rules)
  }

  // MARK: The parts of an outcome

  private func assertion(_ fact: Fact, _ judged: Examiner.Judged) -> ReportAssertion {
    let assertion = fact.assertion
    var touched: [String: [TextRange]] = [:]
    if !fact.isHouseRule {
      for touch in judged.touched { touched[touch.document, default: []].append(touch.range) }
    }
    return ReportAssertion(
      sheet: fact.subject.path, section: fact.section, title: assertion.title, occurrence: fact.occurrence + 1,
      order: fact.number, rule: assertion.rule.id, tier: assertion.rule.tier.rawValue, place: place(assertion.place),
      houseRule: fact.isHouseRule, verdict: judged.verdict,
      severity: assertion.severity ?? (fact.isHouseRule ? assertion.rule.houseSeverity : .error),
      confirmation: judged.confirmation,
      signOff: assertion.signOff.map {
        SignOff(
          by: $0.by, on: $0.on, against: $0.against ?? "", fingerprint: $0.fingerprint.map(Fingerprint.init(hex:)))
      },
      documents: judged.documents.map {
        ReportAssertion.Judged(
          document: $0, verdict: judged.verdicts[$0] ?? .vacuous, touched: (touched[$0] ?? []).sorted())
      }, ticks: assertion.rule.covers)
  }

  private func finding(
    _ judged: Examiner.JudgedFinding, of assertion: String, _ occurrences: inout Occurrences
  ) -> ReportFinding {
    var finding = judged.finding
    finding.severity = judged.severity
    let study = try? library.study(finding.document).get()
    let sentence = study.map { $0.document.text($0.sentences(around: finding.range)) } ?? ""
    let fingerprint = Fingerprint(of: sentence)
    let occurrence = occurrences.next(rule: finding.rule, document: finding.document, sentence: fingerprint)
    var made = ReportFinding(
      finding, assertion: assertion, severity: judged.severity, verdict: judged.kind, sentence: fingerprint,
      occurrence: occurrence, sources: source)
    if case .failure(let error) = library.study(finding.document) {
      made.place = ReportPlace(unreadable: finding.document, line: error.line)
    }
    return made
  }

  /// A text that findings point into; nil for one that cannot be read.
  package func source(_ path: String) -> ReportFinding.Source? {
    guard case .success(let study) = library.study(path) else { return nil }
    return ReportFinding.Source(path: path, bytes: study.document.bytes, lines: study.lines)
  }

  private func waiver(for finding: ReportFinding, of fact: Fact, _ own: SheetWaivers) -> Waiver? {
    let candidates =
      own.sound + (!fact.isHouseRule ? [] : files.waivers(rule: finding.rule, document: finding.document))
    guard !candidates.isEmpty else { return nil }
    var (passage, sentence) = ("", "")
    if case .success(let study) = library.study(finding.document) {
      let around = study.sentences(around: finding.place.range)
      sentence = study.document.text(around)
      passage = study.document.text(
        TextRange(max(around.start, finding.place.range.start), min(around.end, finding.place.range.end)))
    }
    return candidates.first {
      // A sheet’s waiver is of its fact, whatever document the fact finds something in.
      $0.forgives(
        rule: finding.rule, document: own.sound.contains($0) ? $0.document : finding.document, passage: passage,
        sentence: sentence, on: settings.day)
    }
  }

  /// What became of a sheet's waiver, which covers this one assertion.
  private func settle(_ waiver: inout ReportWaiver, _ findings: [ReportFinding]) {
    guard waiver.state != .malformed else { return }
    waiver.forgiven = findings.filter { $0.waivedBy == waiver.id }.count
    waiver.state =
      switch waiver.waiver.term(on: settings.day) {
      case .runOut: .runOut
      case _ where waiver.forgiven == 0: settings.isWhole ? .stale : .unjudged
      case .soon: .soon
      case .good: .used
      }
  }

  /// The documents among these that no fact has looked at before.
  private func newDocuments(_ paths: [String]) -> [ReportDocument] {
    let new = state.withLock { state in paths.filter { state.documents.insert($0).inserted } }
    return new.map(document)
  }

  private func document(_ path: String) -> ReportDocument {
    switch library.study(path) {
    case .success(let study):
      var document = ReportDocument(study.document, marks: study.marks)
      document.redacted = redacts(path)
      return document
    case .failure(let error):
      return ReportDocument(path: path, sha256: (try? library.bytes(path)).map(SHA256.hex), error: error)
    }
  }

  /// A place in the analyst's file, by its path from the root.
  package func place(_ place: SourcePlace) -> ReportAssertion.Place {
    let file = state.withLock { state in
      if let file = state.files[place.filePath] { return file }
      let prefix = library.root == "/" ? "/" : library.root + "/"
      let real = Library.real(place.filePath)
      let file = real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : place.fileID
      state.files[place.filePath] = file
      return file
    }
    return ReportAssertion.Place(fileID: place.fileID, file: file, line: place.line, column: place.column)
  }
}

/// What judging a fact came to, as a report keeps it.
package struct Outcome: Sendable {
  /// The law, where it is none of FactCheck's own.
  package var rule: ReportRule?
  package var assertion: ReportAssertion
  package var findings: [ReportFinding] = []
  /// Those that its sheet gives this fact.
  package var waivers: [ReportWaiver]
  /// Documents that nothing had looked at before.
  package var documents: [ReportDocument]

  package var entries: [JournalEntry] {
    (rule.map { [.rule($0)] } ?? []) + documents.map { .document($0) } + waivers.map { .waiver($0) } + [
      .verdict(assertion, findings)
    ]
  }
}

extension ReportRule {
  fileprivate init(_ rule: Rule) {
    let discussion = rule.isOwn && !rule.discussion.isEmpty ? rule.discussion : nil
    self.init(id: rule.id, summary: rule.summary, tier: rule.tier.rawValue, discussion: discussion)
  }
}

extension Run {
  /// The waiver of that identity, of the file or of the fact's own.
  package func waiver(_ id: String, _ outcome: Outcome) -> Waiver? {
    (outcome.waivers + files.waivers).first { $0.id == id }?.waiver
  }
}

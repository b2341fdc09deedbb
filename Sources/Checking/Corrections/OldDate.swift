import Extraction
import Findings
import SourceText

/// A day that a document has corrected: finds where another still gives it to the same event.
struct OldDate {
  let old: DayInterval
  private let subject: SubjectWords

  init(_ old: DayInterval, at timex: Timex, in examination: Examination) {
    self.old = old
    let clause = examination.reading.prose.clause(ofToken: timex.tokens.lowerBound)
    subject = clause.map(examination.reading.event(ofClause:)) ?? SubjectWords()
  }

  /// The dates of that day whose clause tells of the same: two words of it in common, or all where it has but one.
  ///
  /// - Complexity: linear in the dates; only a sentence with the day is looked at closely.
  func mentions(in other: Examination) -> [Timex] {
    let reading = other.reading
    var notices = PerSentence { CorrectionNotice.holds($0, reading) }
    var events = PerSentence { reading.event(ofClause: $0) }
    return reading.timexes.filter { timex in
      guard timex.kind == .date || timex.kind == .time, timex.days == old, !subject.isEmpty,
        !notices.of(timex.sentence), !other.isDenied(timex.range),
        let clause = reading.prose.clause(ofToken: timex.tokens.lowerBound)
      else { return false }
      return subject.shared(with: events.of(clause)).all >= min(2, subject.count)
    }
  }
}

extension Reading {
  /// What a clause tells of.
  fileprivate func event(ofClause clause: Int) -> SubjectWords {
    guard prose.clauses.indices.contains(clause) else { return SubjectWords() }
    return subject(of: prose.clauses[clause].tokens, inSentence: prose.clauses[clause].sentence)
  }
}

/// One line of a journal: what the run has just learned.
package enum JournalEntry: Sendable, Codable {
  /// The run; a later one stands for an earlier one.
  case run(ReportRun)
  case document(ReportDocument)
  /// A rule of the catalog; the report keeps those that were asked.
  case rule(ReportRule)
  /// A judged assertion with its findings; a later one stands for an earlier one of the same identity.
  case verdict(ReportAssertion, [ReportFinding])
  /// A waiver of the file or of a sheet, whether it was used or not.
  case waiver(ReportWaiver)
  /// How many findings the baseline lists.
  case baseline(Int)
  /// What is wrong with the run itself.
  case problem(RunProblem)
  /// What lies beside the documents and is not looked at, one sentence.
  case note(String)
  case publishedAnyway(PublishedAnyway)

  /// What of it is written down as it happens: the words of a document and its marks lie in the document, and are read from
  /// it again after a run that was killed.
  var withoutReadings: JournalEntry {
    guard case .document(var document) = self else { return self }
    (document.text, document.marks) = (nil, [])
    return .document(document)
  }
}

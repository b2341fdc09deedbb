/// Groups facts under a heading of the sheet.
public struct Section: Sendable {
  package let entries: [FactSheetBuilder.Entry]

  /// A heading and the facts under it; a section within a section is named with both headings.
  ///
  /// In a sheet over several editions, `since` is the first edition that the facts are stated of, `through` the last,
  /// inclusive; a fact's own `.since` and `.through` overrule them.
  public init(
    _ heading: String, since: String? = nil, through: String? = nil,
    @FactSheetBuilder facts: () -> [FactSheetBuilder.Entry]
  ) {
    entries = facts().map { entry in
      var entry = entry
      entry.section = entry.section.isEmpty ? heading : "\(heading), \(entry.section)"
      entry.assertion.span.since = entry.assertion.span.since ?? since
      entry.assertion.span.through = entry.assertion.span.through ?? through
      return entry
    }
  }
}

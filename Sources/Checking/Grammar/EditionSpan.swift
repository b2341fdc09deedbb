import SourceText

/// Which editions of its sheet a fact is stated of; all of them where it says nothing.
package struct EditionSpan: Sendable, Hashable {
  /// The first, by its path; nil for the sheet's first.
  package var since: String?
  /// The last, inclusive; nil for the sheet's last.
  package var through: String?

  /// A span between two editions, by their paths.
  package init(since: String? = nil, through: String? = nil) { (self.since, self.through) = (since, through) }

  /// Whether it is all editions.
  package var isWhole: Bool { since == nil && through == nil }

  /// Those of the editions, in their order.
  package func of(_ editions: [String]) -> [String] {
    let first = since.flatMap(editions.firstIndex(of:)) ?? 0
    let last = through.flatMap(editions.firstIndex(of:)) ?? editions.count - 1
    return first <= last ? Array(editions[first...last]) : []
  }

  /// What is wrong with it, for a sheet of these editions; nil where nothing is.
  package func mistake(in editions: [String]) -> String? {
    guard !isWhole else { return nil }
    guard !editions.isEmpty else {
      return "this sheet is not over editions; since and through need FactSheet(editions: …)"
    }
    for edition in [since, through].compactMap(\.self) where !editions.contains(edition) {
      let near = Nearest.of(edition, in: editions).map { "did you mean \($0)?" }
      return "the sheet has no edition “\(edition)”; \(near ?? "expected one of \(editions.joined(separator: ", "))")"
    }
    return of(editions).isEmpty
      ? "the fact is stated since \(since ?? "") and only through \(through ?? ""), which comes before it" : nil
  }
}

extension Assertable {
  /// States the fact of this edition, by its path, and of those after it.
  public func since(_ edition: String) -> Assertion {
    var assertion = assertion
    assertion.span.since = edition
    return assertion
  }

  /// States the fact of this edition, by its path, and of those before it.
  public func through(_ edition: String) -> Assertion {
    var assertion = assertion
    assertion.span.through = edition
    return assertion
  }
}

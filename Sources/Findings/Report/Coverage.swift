internal import SourceText

/// Which marks somebody has ticked.
package enum Coverage {
  /// What a checker is expected to tick; claims and names are shown, and not counted.
  package static let counted: [Mark.Kind] = [.date, .figure, .quotation, .attribution]

  /// Writes into each mark the assertions of the document's own sheet that touch it, and counts those that somebody
  /// has confirmed.
  package static func tickOff(_ documents: inout [ReportDocument], _ assertions: [ReportAssertion]) {
    var touching: [String: [(assertion: ReportAssertion, touched: [TextRange])]] = [:]
    for assertion in assertions where !assertion.houseRule {
      for judged in assertion.documents where !judged.touched.isEmpty {
        touching[judged.document, default: []].append((assertion, judged.touched))
      }
    }
    for at in documents.indices { tickOff(&documents[at], touching[documents[at].path] ?? []) }
  }

  private static func tickOff(
    _ document: inout ReportDocument, _ touching: [(assertion: ReportAssertion, touched: [TextRange])]
  ) {
    document.marks.sort { ($0.range, $0.kind.rawValue) < ($1.range, $1.kind.rawValue) }
    for at in document.marks.indices { document.marks[at].coveredBy = [] }
    // The furthest end so far: marks before the first that reaches a passage cannot overlap it.
    var reach = 0
    let reaches = document.marks.map { mark in
      reach = max(reach, mark.range.end)
      return reach
    }
    var confirmed = [Bool](repeating: false, count: document.marks.count)
    for (assertion, touched) in touching {
      let counts = assertion.confirmation == .author || assertion.confirmation == .signed
      let passages = merged(touched)
      for passage in passages {
        var at = reaches.partitioningIndex { $0 > passage.start }
        while at < document.marks.count, document.marks[at].range.start < passage.end {
          let mark = document.marks[at]
          if mark.range.end > passage.start, assertion.ticks.contains(mark.kind), vouches(passage, passages, for: mark)
          {
            if document.marks[at].coveredBy.last != assertion.id { document.marks[at].coveredBy.append(assertion.id) }
            if counts { confirmed[at] = true }
          }
          at += 1
        }
      }
    }
    document.coverage = counted.map { kind in
      let all = document.marks.indices.filter { document.marks[$0].kind == kind }
      return ReportDocument.Coverage(kind: kind, read: all.count, covered: all.filter { confirmed[$0] }.count)
    }
  }

  /// A short mark is ticked by any overlap; a long one only by a passage that means it, not by one within it.
  /// An attribution is ticked by what names both its source and its cue.
  private static func vouches(_ passage: TextRange, _ passages: [TextRange], for mark: Mark) -> Bool {
    if mark.kind == .attribution, mark.parts?.isEmpty == false {
      return mark.shown.allSatisfy { part in
        let next = passages.partitioningIndex { $0.end >= part.end }
        return next < passages.count && passages[next].contains(part)
      }
    }
    switch mark.kind {
    case .date, .figure, .name: return true
    case .quotation, .attribution, .claim:
      let overlap = min(passage.end, mark.range.end) - max(passage.start, mark.range.start)
      return overlap * 2 >= min(mark.range.length, 400) || passage.start == mark.range.start
    }
  }

  private static func merged(_ ranges: [TextRange]) -> [TextRange] {
    var merged: [TextRange] = []
    for range in ranges.sorted() {
      if let last = merged.last, range.start < last.end {
        merged[merged.count - 1] = last.union(range)
      } else if !range.isEmpty {
        merged.append(range)
      }
    }
    return merged
  }
}

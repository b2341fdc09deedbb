import Extraction
package import Findings
import SourceText

extension Study {
  /// Everything that was read, as writers show it and coverage counts it.
  package var marks: [Mark] {
    var marks: [Mark] = []
    // A length of time that is read as a figure is one thing to check, and not two.
    marks += reading.timexes.filter { !reading.isCounted($0) }.map { timex in
      let value = timex.mod.map { "\(timex.value) (\($0.name))" } ?? timex.value
      return Mark(kind: .date, range: timex.range, value: value, interval: timex.days.map { "\($0)" })
    }
    marks += reading.figures.map { figure in
      let value = figure.upper.map { "\(figure.value) to \($0)" } ?? "\(figure.value)"
      return Mark(
        kind: .figure, range: figure.range,
        value: figure.unit.isEmpty ? value : "\(value) \(figure.unitWords(in: document))",
        interval: "\(figure.allowed)")
    }
    marks += reading.quotations.filter { $0.kind == .direct || $0.kind == .partial }.map { quotation in
      Mark(kind: .quotation, range: quotation.range, value: quotation.valueName, who: who(quotation.attribution))
    }
    // What is attributed to nobody is for a finding to say; there is no source that anybody could tick.
    marks += reading.attributions.filter { $0.sourceKind != .absent && !$0.sourceKind.answersForNothing }.map {
      attribution in
      let cue = attribution.cue.map(reading.text).joined(separator: " … ")
      let all = attribution.source + attribution.cue + attribution.content
      let range = all.dropFirst().reduce(all.first ?? TextRange(0, 0)) { $0.union($1) }
      return Mark(
        kind: .attribution, range: range, parts: (attribution.source + attribution.cue).sorted(), value: cue,
        who: who(attribution))
    }
    marks += reading.claims.map { claim in
      Mark(kind: .claim, range: claim.range, value: "\(claim.kind)", who: who(claim.attribution))
    }
    marks += reading.names.map { Mark(kind: .name, range: $0.range, value: $0.full) }
    // What a notice repeats of the old is nothing that anybody could check any more.
    return notices.isEmpty
      ? marks : marks.filter { !notices.repeatsOld(reading.sentence(at: $0.range.start)) || $0.kind == .name }
  }

  private func who(_ attribution: Int?) -> String? {
    guard let attribution, reading.attributions.indices.contains(attribution) else { return nil }
    return who(reading.attributions[attribution])
  }

  private func who(_ attribution: Attribution) -> String? {
    if let who = attribution.who { return who }
    return attribution.source.isEmpty ? nil : attribution.source.map(reading.text).joined(separator: " ")
  }
}

extension Quotation {
  fileprivate var valueName: String { kind == .direct ? "direct" : "partial" }
}

extension Reading {
  /// Whether a length of time is also read as a figure.
  func isCounted(_ timex: Timex) -> Bool {
    guard timex.kind == .duration else { return false }
    let first = figures.partitioningIndex { $0.range.end > timex.range.start }
    return first < figures.count && figures[first].range.start < timex.range.end
  }
}

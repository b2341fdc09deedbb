import Findings
import SourceText

/// The waivers that a sheet gives one of its facts.
struct SheetWaivers {
  /// All of them, malformed ones too.
  var waivers: [ReportWaiver] = []
  /// Those that may forgive.
  var sound: [Waiver] = []

  init(_ fact: Fact, from place: ReportAssertion.Place) {
    let document: String = if case .document(let path) = fact.subject { path } else { "" }
    for written in fact.assertion.waivers {
      let waiver = Waiver(
        from: "\(place.file):\(place.line)", document: document, rule: fact.assertion.rule.id,
        passage: written.passage ?? "", because: written.reason, through: written.through, by: written.by)
      if let mistake = SheetWaivers.mistake(written) {
        waivers.append(ReportWaiver(waiver, state: .malformed, error: "\(waiver.from): \(mistake)"))
      } else {
        waivers.append(ReportWaiver(waiver, state: .stale))
        sound.append(waiver)
      }
    }
  }

  private static func mistake(_ waiver: SheetWaiver) -> String? {
    if !waiver.reason.contains(where: { !$0.isWhitespace }) {
      return "the waiver has no reason; expected because: \"…\""
    }
    if let passage = waiver.passage, !passage.contains(where: { !$0.isWhitespace }) {
      return "the waiver’s passage is empty; expected words of the text, or no passage at all"
    }
    if let through = waiver.through, Day(iso: through) == nil {
      return "the waiver’s last day is “\(through)”; expected a day such as 2026-03-03"
    }
    return nil
  }
}

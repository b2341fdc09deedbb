/// How far a mark has been checked, for one document's page.
struct MarkStates {
  enum State: String {
    case fails, undecided, changed, unconfirmed, holds, unchecked

    var words: String {
      switch self {
      case .fails: "a fact about it fails"
      case .undecided: "a fact about it is undecided"
      case .changed: "changed since it was signed"
      case .unconfirmed: "nobody has confirmed the fact about it"
      case .holds: "checked"
      case .unchecked: "nobody has checked it"
      }
    }
  }

  private let judgments: [String: ReportIndex.Judgment]

  init(_ entry: ReportIndex.Entry) {
    judgments = Dictionary(entry.facts.map { ($0.assertion.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func state(_ mark: Mark) -> State {
    var state = State.unchecked
    for id in mark.coveredBy {
      guard let judgment = judgments[id] else { continue }
      switch (judgment.verdict, judgment.assertion.confirmation) {
      case (.fails, _): return .fails
      case (.undecided, _): state = .undecided
      case (_, .changed) where state != .undecided: state = .changed
      case (_, .unconfirmed) where state == .unchecked: state = .unconfirmed
      case (_, .author) where state == .unchecked || state == .unconfirmed: state = .holds
      case (_, .signed) where state == .unchecked || state == .unconfirmed: state = .holds
      default: break
      }
    }
    return state
  }

  /// The fact that ticks it off, the signed before the others.
  func tick(_ mark: Mark) -> ReportAssertion? {
    guard state(mark) == .holds else { return nil }
    let holding = mark.coveredBy.compactMap { judgments[$0] }.filter { $0.verdict == .holds }.map(\.assertion)
    return holding.first { $0.confirmation == .signed } ?? holding.first { $0.confirmation == .author }
  }
}

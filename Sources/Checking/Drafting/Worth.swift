import Extraction
import SourceText

/// How much of a document a draft states.
package enum DraftScope: Sendable {
  /// What somebody who checks it would check, and not more than a sitting of it.
  case worthChecking
  case everything
}

/// What a fact is worth to somebody who checks a text, from 0 to 10: what readers act upon, what can be looked up, and what
/// would have to be corrected comes first; what anybody can see from the sentence itself comes last.
enum Worth {
  /// What is worth less is set aside.
  static let least = 5
  /// A fact on so many words of text, at the most.
  static let wordsAFact = 11
  /// A short text is drafted whole.
  static let fewest = 20

  static let pair = 9
  static let quotation = 8
  static let person = 7
  static let rank = 7
  static let cell = 7

  /// What an anchor takes away that a colleague would not have written.
  static func penalty(ofPoverty poverty: Int) -> Int { poverty < 2 ? 0 : poverty == 2 ? 1 : 3 }
  /// What a headline gives and the text gives again is checked there.
  static let repeated = 4

  static func of(_ figure: Figure) -> Int {
    switch figure.form {
    case .vague: return 3
    case .score, .fromTo, .range, .fraction: return pair
    case .age: return person
    case .plain, .multiple: break
    }
    switch figure.unitKind {
    case .currency, .percent, .percentagePoint: return 8
    case .measure: return 6
    case .counted: return figure.isInWords && figure.value == .one ? 2 : figure.isInWords ? 6 : 7
    case .none: return figure.isInWords ? 3 : 5
    }
  }

  static func of(_ timex: Timex) -> Int {
    if timex.anchor == .unknown { return 3 }
    switch timex.kind {
    case .date, .time:
      guard timex.days != nil else { return 1 }
      return timex.written.day != nil || timex.written.weekday != nil ? 8 : 7
    case .duration: return 4
    case .set: return 2
    }
  }

  static func of(_ attribution: Attribution, in reading: Reading) -> Int {
    let tokens = reading.prose.tokens
    let says = attribution.cue.contains { tokens.indices(in: $0).contains { tokens[$0].is([.reporting, .thinking]) } }
    switch attribution.sourceKind {
    case .vague, .anyone: return 4
    case .named: return says || attribution.cue.isEmpty ? 7 : 5
    default: return says ? 6 : 4
    }
  }
}

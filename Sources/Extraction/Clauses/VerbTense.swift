internal import SourceText

/// The time that a verb group tells of, by its words alone.
package enum VerbTense: Sendable {
  /// `sailed`, `was mended`, `had sailed`.
  case past
  /// `has sailed`, `may have sailed`.
  case perfect
  /// `will sail`, `won’t`, `she’ll`.
  case future
  /// `may sail`, `should`, `would`.
  case possible
  /// `is to sail`, `is scheduled`, `is sailing`.
  case arranged
  /// `sails`.
  case present
  /// `could sail`, `is`, `says`: what the words leave open.
  case open
}

extension Prose {
  package func tense(of group: Range<Int>) -> VerbTense {
    guard let at = group.first, let last = group.last else { return .open }
    let first = tokens[at]
    switch first.keyword {
    case .will: return .future
    case .can, .should: return .possible
    case .would, .may, .might, .must, .could:
      if group.contains(where: { tokens[$0].keyword == .have }) { return .perfect }
      return first.keyword == .could ? .open : .possible
    case .has, .have: return last > at ? .perfect : .open
    case .is, .are, .am:
      let next = group.upperBound
      if tokens[next].keyword == .to, last == at, sentenceOf[next] == sentenceOf[at] { return .arranged }
      return VerbTense.arrangements.contains(tokens[last]) || last > at && tags[last] == .gerund ? .arranged : .open
    case .was, .were, .had, .did, .said: return .past
    default: break
    }
    if first.kind == .clitic { return tokens.bytes[Int(first.end) - 1] | 0x20 == UInt8(ascii: "l") ? .future : .open }
    if VerbTense.wills.contains(first) { return .future }
    if first.is(.verbPast) || first.classes & WordClass.anyVerb.rawValue == 0 && endsInED(first) { return .past }
    return first.is([.reporting, .thinking]) ? .open : .present
  }

  private func endsInED(_ token: Token) -> Bool {
    token.length > 3 && tokens.bytes[Int(token.end) - 1] == UInt8(ascii: "d")
      && tokens.bytes[Int(token.end) - 2] == UInt8(ascii: "e")
  }
}

extension VerbTense {
  fileprivate static let wills = WordSet("won't shall shan't")
  /// What stands on a day to come, whatever the tense of the clause.
  static let arrangements = WordSet("scheduled due slated expected set planned effective upcoming")
}

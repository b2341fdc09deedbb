package import SourceText

/// Why an assignment of quantities is thought to be what the text means: each reason with the words that give it.
package struct Support: Sendable {
  /// What a reason rests on, and how much it counts.
  package enum Kind: Int, Sendable {
    /// The words put the quantities in just this order: "from … to …", "… of the …, or …".
    case structure = 4
    /// A word of the relation stands beside a quantity: "rose", "short of", "in all".
    case cue = 2
    /// Both count the same noun, or are of the same unit.
    case noun = 1
    /// No other quantity of the kind stands nearer.
    case nearness = 0
    /// One slip of the pen would make it right: two digits exchanged, a factor of ten, a hundred, a thousand.
    case slip = 3
  }

  package struct Reason: Sendable {
    package var kind: Kind
    /// The words that say so, where there are such words.
    package var words: TextRange?
  }

  package private(set) var reasons: [Reason] = []

  package init(_ kinds: Kind...) { reasons = kinds.map { Reason(kind: $0) } }

  /// The sum of what the reasons count.
  package var points: Int { reasons.reduce(0) { $0 + $1.kind.rawValue } }

  package mutating func add(_ kind: Kind, _ words: TextRange? = nil) {
    reasons.append(Reason(kind: kind, words: words))
  }

  /// The words that made us think so, each once, in the order of the text.
  package var words: [TextRange] {
    var ranges: [TextRange] = []
    for reason in reasons {
      if let words = reason.words, !ranges.contains(words) { ranges.append(words) }
    }
    return ranges.sorted { $0.start < $1.start }
  }

  /// What an assignment must have to be told as a finding where it does not hold: set by measurement over published texts.
  package static let bar = 4
}

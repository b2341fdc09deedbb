import SourceText

/// One assignment of quantities to a relation, and what it comes to.
package struct Hypothesis: Sendable {
  package struct Operand: Sendable {
    /// "before", "after", "the part", "the whole": as a finding names it.
    package var label: String
    package var quantity: Quantity

    package init(_ label: String, _ quantity: Quantity) { (self.label, self.quantity) = (label, quantity) }
  }

  package var operands: [Operand]
  package var operation: Operation
  /// What the operands leave for the stated quantity, in its own unit.
  package var computed: ExactInterval
  package var support: Support
  /// Whether the stated quantity is among what the operands leave.
  package var holds: Bool

  package init(
    _ operands: [Operand], _ operation: Operation, computed: ExactInterval, support: Support, holds: Bool
  ) {
    (self.operands, self.operation, self.computed) = (operands, operation, computed)
    (self.support, self.holds) = (support, holds)
  }
}

/// What quantities have to do with one another: one that is stated, and every assignment of those in reach that could make it.
package struct Relation: Sendable {
  package enum Kind: String, Sendable, Hashable {
    /// By how much something changed: between a level and its base.
    case change
    /// A change of a percentage that is right in points and told in percent.
    case points
    /// A level beside its base and a word of direction, nothing said of how much.
    case direction
    /// How far two levels lie apart: a lead, a margin.
    case margin
    /// How much is missing to a goal.
    case difference
    /// A percentage, fraction or multiple of a whole.
    case share, multiple
    /// A part that cannot be more than its whole.
    case part
    case sum, percentSum
    case threshold, conversion, rate
    case sameQuantity, list, rank
    /// A length of time between two dates: an age, years to an anniversary, any other.
    case age, anniversary, span
    /// Two dates that must come in this order.
    case range
    /// A date told twice: counted from publication and by the calendar, by weekday and day, of one event in two places.
    case relative, weekday, sameEvent
  }

  package var kind: Kind
  package var stated: Quantity
  package var hypotheses: [Hypothesis]

  package init(_ kind: Kind, _ stated: Quantity, _ hypotheses: [Hypothesis]) {
    (self.kind, self.stated, self.hypotheses) = (kind, stated, hypotheses)
  }

  /// One whose quantities the words put in just this order: there is one assignment.
  init(
    _ kind: Kind, _ stated: Quantity, _ operands: [Hypothesis.Operand], _ operation: Operation,
    computed: ExactInterval, told cue: TextRange?
  ) {
    var support = Support()
    support.add(.structure, cue)
    self.init(
      kind, stated,
      [
        Hypothesis(
          operands, operation, computed: computed, support: support, holds: computed.overlaps(stated.allowed))
      ])
  }

  /// Whether some assignment makes what is stated.
  package var holds: Bool { hypotheses.contains(where: \.holds) }

  /// An assignment that makes what is stated, else the best supported one.
  package var best: Hypothesis? {
    hypotheses.first(where: \.holds) ?? hypotheses.max { $0.support.points < $1.support.points }
  }

  /// The best supported assignment of one that none makes right; nil where one does, or where none passes the bar.
  package var broken: Hypothesis? {
    guard !holds, let best = hypotheses.max(by: { $0.support.points < $1.support.points }),
      best.support.points >= Support.bar
    else { return nil }
    return best
  }
}

/// A person's word for a fact: who held it against what, and when.
package struct SignOff: Sendable, Hashable, Codable {
  /// Who checked it.
  package var by: String
  /// The day, as `2026-03-03`.
  package var on: String
  /// What it was held against: a path, an address, a telephone call.
  package var against: String
  /// The sentence as it was; nil before `factcheck sign` has written it in.
  package var fingerprint: Fingerprint?

  package init(by: String, on: String, against: String, fingerprint: Fingerprint? = nil) {
    (self.by, self.on, self.against, self.fingerprint) = (by, on, against, fingerprint)
  }
}

/// Whose word stands for an assertion.
package enum Confirmation: String, Sendable, Codable, CaseIterable {
  /// Written by hand: it is its author's.
  case author
  /// Drafted, and nobody has confirmed it.
  case unconfirmed
  /// Signed, and the sentence is as it was.
  case signed
  /// Signed, and the sentence has changed since.
  case changed
}

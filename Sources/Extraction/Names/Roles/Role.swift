public import SourceText

/// What a text says that somebody is, bound to the person by the structure it stands in.
///
/// An office is its head with all that stands by it: qualifiers take it away or set it below another ("former",
/// "deputy", "-elect"), modifiers and complements tell which one it is ("Norwick mayor", "mayor of Norwick").
public struct Role: Sendable {
  /// What the words tell of somebody.
  public enum Kind: Sendable, Hashable {
    /// An office, a profession, a relation: `the mayor of Norwick`, `a cardiologist`, `wife of Karl Lund`.
    case office
    /// What somebody does: `who leads the dig`.
    case deed
    /// `R-Ohio`.
    case party
    case age
    /// `Carl Cabrera of Florida`, `with Peter Tamworth in the title role`.
    case place
    /// `Mr.`, `Sir`.
    case courtesy
  }

  /// A word before the head.
  struct Modifier: Sendable {
    var word: UInt32
    /// Before the name of a rank it makes another rank of it: `press secretary`.
    var isOfRank: Bool
  }

  /// What the words tell.
  public package(set) var kind: Kind
  /// The words as they are written, without the person’s name.
  public package(set) var range: TextRange
  /// The word that says what somebody is, 0 for none.
  var head: UInt32 = 0
  var modifiers: [Modifier] = []
  /// `former`, `deputy`, each by the word that it stands for.
  package var qualifiers: Set<UInt32> = []
  /// `of Norwick`, `until 2010`: a preposition with what follows it, articles left away.
  var complements: [[UInt32]] = []
  /// Whether the text says that somebody is not that.
  public package(set) var isNegated = false
  /// Told in the past, and not until when: `Bill Hale was the mayor`.
  var isPast = false
  /// It stands before the name: `Mayor Ann Hale`.
  package var isTitle = false
  /// A verb says so: `Hale became mayor`.
  package var isTold = false
  package var age: Int?
}

extension Role {
  /// How a role that a sheet states stands to one that the text tells.
  package enum Agreement: Sendable { case same, unclear, other }

  /// Holds a role as a sheet states it against this one of the text.
  ///
  /// Qualifiers and negation have to be the same. A modifier or a complement may be left out where the office stays
  /// what it is, and none may be added.
  package func agreement(with stated: Role) -> Agreement {
    switch (kind, stated.kind) {
    case (_, .age): return age == stated.age ? .same : .other
    case (_, .party): return belongs(to: stated) ? .same : .other
    case (.deed, .office), (.office, .deed): return .unclear
    case (.place, .place): return stated.complements.allSatisfy(has) ? .same : .other
    case (.party, .office):
      return stated.head == head && stated.modifiers.isEmpty && stated.qualifiers.isEmpty
        && stated.complements.allSatisfy(has) ? .same : .other
    default: break
    }
    guard kind == stated.kind, head == stated.head, isNegated == stated.isNegated, qualifiers == stated.qualifiers,
      stated.modifiers.allSatisfy({ has($0.word) }), stated.complements.allSatisfy({ has($0) || precedes($0) }),
      !leavesOutRank(stated)
    else { return .other }
    return isPast && !stated.isPast ? .unclear : .same
  }

  /// The hash of the word that says what somebody is, 0 for none.
  package var word: UInt32 { head }

  /// Whether both are of one head: `deputy mayor` and `mayor`.
  package func isOfSameHead(as other: Role) -> Bool { kind == other.kind && head == other.head }

  /// Whether it tells of another one below the same office.
  package func differsInRank(from other: Role) -> Bool {
    let (mine, others) = (
      qualifiers.filter(Offices.subordinate.contains), other.qualifiers.filter(Offices.subordinate.contains)
    )
    return mine != others
  }

  /// Whether it is told of the present, and of no other time: neither past, planned nor sought.
  package var isSteady: Bool { !isPast && qualifiers.allSatisfy(Offices.subordinate.contains) }

  /// Whether a party is told here at all.
  package var tellsParty: Bool {
    kind == .party || Offices.parties[head] != nil || modifiers.contains { Offices.parties[$0.word] != nil }
  }

  private func belongs(to party: Role) -> Bool {
    let parties = [head] + modifiers.map(\.word)
    return parties.contains { Offices.parties[$0] == party.head }
      && party.complements.allSatisfy { has($0) || precedes($0) }
  }

  /// A word before the head, or what a complement of place names: `Norwick mayor` of `the mayor of Norwick`.
  private func has(_ modifier: UInt32) -> Bool {
    modifiers.contains { $0.word == modifier }
      || complements.contains { $0.first.map(Offices.ofPlace.contains) == true && $0.dropFirst().contains(modifier) }
  }

  private func has(_ complement: [UInt32]) -> Bool {
    complements.contains { other in
      guard let mine = other.first, let stated = complement.first else { return false }
      return (mine == stated || Offices.ofPlace.contains(mine) && Offices.ofPlace.contains(stated))
        && other.dropFirst().elementsEqual(complement.dropFirst())
    }
  }

  /// `of Norwick` of `Norwick mayor`.
  private func precedes(_ complement: [UInt32]) -> Bool {
    guard let first = complement.first, Offices.ofPlace.contains(first), complement.count > 1 else { return false }
    return complement.dropFirst().allSatisfy { word in modifiers.contains { $0.word == word } }
  }

  private func leavesOutRank(_ stated: Role) -> Bool {
    guard Offices.ranks.contains(head) else { return false }
    return modifiers.contains { mine in mine.isOfRank && !stated.has(mine.word) }
      || complements.contains { $0.count == 2 && Role.ofRank.contains($0[1]) && !stated.has($0) }
  }

  /// `chief of staff`, `secretary of state`, `editor in chief`.
  private static let ofRank = WordSet("staff state chief defense defence")
}

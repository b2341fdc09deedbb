package import SourceText

/// What the lexicon knows of a word, one bit each. A word may belong to several.
package struct WordClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  // Written out: a debug build, as `swift test` makes, took a tenth of its time to put these together by the protocol's own.
  package init(arrayLiteral classes: WordClass...) {
    var all: UInt64 = 0
    var at = 0
    while at < classes.count {
      all |= classes[at].rawValue
      at += 1
    }
    rawValue = all
  }

  // Parts of speech that a word may have (bits 0 to 19).
  /// `say`, also where it agrees with its subject: `they say`.
  package static let verbBase = WordClass(rawValue: 1 << 0)
  package static let verbThird = WordClass(rawValue: 1 << 1)
  package static let verbPast = WordClass(rawValue: 1 << 2)
  package static let verbParticiple = WordClass(rawValue: 1 << 3)
  package static let verbGerund = WordClass(rawValue: 1 << 4)
  package static let noun = WordClass(rawValue: 1 << 5)
  package static let adjective = WordClass(rawValue: 1 << 6)
  package static let adverb = WordClass(rawValue: 1 << 7)
  package static let preposition = WordClass(rawValue: 1 << 8)
  package static let conjunction = WordClass(rawValue: 1 << 9)
  package static let subordinator = WordClass(rawValue: 1 << 10)
  package static let determiner = WordClass(rawValue: 1 << 11)
  package static let pronoun = WordClass(rawValue: 1 << 12)
  /// `my`, `his`, `their`.
  package static let possessive = WordClass(rawValue: 1 << 13)
  package static let modal = WordClass(rawValue: 1 << 14)
  /// A form of `be`, `have` or `do`.
  package static let auxiliary = WordClass(rawValue: 1 << 15)
  /// `who`, `which`, `where`, `what` …
  package static let question = WordClass(rawValue: 1 << 16)
  /// A noun in the plural, or a pronoun that takes a plural verb.
  package static let plural = WordClass(rawValue: 1 << 17)
  /// Written as a word: `two`, `hundred`.
  package static let numeral = WordClass(rawValue: 1 << 18)
  /// `Monday`, `January`: capitalized, and no name of anybody.
  package static let calendar = WordClass(rawValue: 1 << 19)

  package static let anyVerb: WordClass = [.verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund]

  // Figures (bits 32 to 39 and 56 to 63).
  /// May begin a number in words: `seven`, `hundred`, `dozen`, `half`.
  package static let figureWord = WordClass(rawValue: 1 << 32)

  // Attribution and names (bits 40 to 55).
  /// Verbs that report speech: `say`, `state`, `announce`.
  package static let reporting = WordClass(rawValue: 1 << 40)
  /// Verbs that report what is thought or known: `believe`, `suspect`, `learn`.
  package static let thinking = WordClass(rawValue: 1 << 41)
  /// Verbs that report what is meant to be done: `plan`, `vow`, `refuse`.
  package static let planning = WordClass(rawValue: 1 << 42)
  /// Verbs that judge what is their object: `condemn`, `blame`, `praise`.
  package static let evaluative = WordClass(rawValue: 1 << 43)
  /// Nouns that hold what is said or thought: `claim`, `statement`, `fear`.
  package static let cueNoun = WordClass(rawValue: 1 << 44)
  /// People by what they do: `minister`, `spokeswoman`, `analyst`.
  package static let role = WordClass(rawValue: 1 << 45)
  /// Bodies that speak: `government`, `ministry`, `company`.
  package static let organization = WordClass(rawValue: 1 << 46)
  /// Nobody in particular: `experts`, `critics`, `sources`.
  package static let vague = WordClass(rawValue: 1 << 47)
  package static let maleName = WordClass(rawValue: 1 << 48)
  package static let femaleName = WordClass(rawValue: 1 << 49)
  package static let place = WordClass(rawValue: 1 << 50)
  /// `Iraqi`, `American`: an adjective, or the people.
  package static let nationality = WordClass(rawValue: 1 << 51)
  /// `Mr`, `Mrs`, `Dr`, `Sen`: stands before a name.
  package static let title = WordClass(rawValue: 1 << 52)
  /// Things that tell: `report`, `study`, `poll`, `statement`.
  package static let document = WordClass(rawValue: 1 << 53)
  /// `Inc`, `University`, `Party`: ends the name of an organization.
  package static let organizationSuffix = WordClass(rawValue: 1 << 54)

  /// Verbs that take what is said or thought behind a preposition or a particle: `talk about`, `point out`.
  package static let citing = WordClass(rawValue: 1 << 55)

  // Dates (bits 20 to 31).
  /// A word that dates are made of; `DateWords.table` tells what it means to them.
  package static let date = WordClass(rawValue: 1 << 20)
}

extension Token {
  /// Whether the word is in any of these classes.
  @inline(__always)
  package func `is`(_ classes: WordClass) -> Bool { self.classes & classes.rawValue != 0 }
}

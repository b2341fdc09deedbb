internal import SourceText

/// A part of speech, as coarse as the extractors need it.
package enum PartOfSpeech: UInt8, Tabular {
  case noun, properNoun, pronoun, possessive, determiner, adjective, adverb, preposition, conjunction, subordinator
  /// `to` before a verb, `not`, an existential `there`, an interjection.
  case particle
  /// A verb that agrees with its subject: `says`, `said`, `is`.
  case finite
  /// `can`, `will`, `would` …
  case modal
  /// A verb in its bare form after `to`, a modal or `do`.
  case base
  /// A past participle that is no finite verb: `was attacked`, `groups associated with`.
  case participle
  /// `-ing`.
  case gerund
  case number
  case punctuation

  package static var beyond: PartOfSpeech { .punctuation }
}

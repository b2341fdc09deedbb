/// Says whether a text is English.
package enum Language {
  package static func isEnglish(_ prose: Prose) -> Bool { true }
}

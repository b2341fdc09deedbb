/// Reads the figures of a text.
package enum Figures {
  package static func read(_ prose: Prose, _ timexes: [Timex]) -> [Figure] { [] }
}

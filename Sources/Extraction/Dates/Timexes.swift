/// Reads the temporal expressions of a text.
package enum Timexes {
  package static func read(_ prose: Prose) -> [Timex] { [] }
}

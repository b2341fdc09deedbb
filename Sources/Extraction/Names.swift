/// Reads the names of persons, organizations and places.
package enum Names {
  package static func read(_ prose: Prose) -> [Name] { [] }
}

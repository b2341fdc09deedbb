/// Reads the clauses that the writer puts forward and that could be checked.
package enum Claims {
  package static func read(
    _ prose: Prose, _ attributions: [Attribution], _ timexes: [Timex], _ figures: [Figure]
  ) -> [Claim] { [] }
}

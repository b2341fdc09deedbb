/// Reads who says what.
package enum Attributions {
  package static func read(_ prose: Prose, _ quotations: inout [Quotation], _ names: [Name]) -> [Attribution] { [] }
}

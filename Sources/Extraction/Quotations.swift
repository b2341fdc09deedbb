/// Reads the quotations of a text.
package enum Quotations {
  package static func read(_ prose: Prose) -> [Quotation] { [] }
}

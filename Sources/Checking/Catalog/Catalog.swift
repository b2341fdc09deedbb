/// Every rule there is, in the order of CATALOGUE: chronology, figures, sources, names, quotations, style.
package enum Catalog {
  package static let rules: [Rule] = [
    .sheetNotEmpty
  ]

  /// The rule of an id.
  package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

/// Speaks of all things of a kind, and says that there is none such: `No(.placeholder).remains()`.
public struct No<Subject>: Sendable {
  let kind: Kind<Subject>
  /// What the house says in the place of it.
  let instead: String?
  let place: SourcePlace

  /// No thing of that kind in the document.
  public init(
    _ kind: Kind<Subject>, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    (self.kind, instead) = (kind, nil)
    place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  init(_ kind: Kind<Subject>, instead: String, at place: SourcePlace) {
    (self.kind, self.instead, self.place) = (kind, instead, place)
  }

  func assertion(_ rule: Rule) -> Assertion { Assertion(rule, at: place) }
}

/// Speaks of all things of a kind: `Every(.claim).isAttributed()`.
public struct Every<Subject>: Sendable {
  let kind: Kind<Subject>
  let place: SourcePlace

  /// Every thing of that kind in the document.
  public init(
    _ kind: Kind<Subject>, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    self.kind = kind
    place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  func assertion(_ rule: Rule) -> Assertion { Assertion(rule, at: place) }
}

/// Speaks of all things of a kind: `Every(.claim).isAttributed()`.
public struct Every<Subject>: Sendable {
  package let place: SourcePlace

  /// Every thing of that kind in the document.
  public init(
    _ kind: Kind<Subject>, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  package func assertion(_ rule: Rule) -> Assertion { Assertion(rule, at: place) }
}

/// Speaks of all things of a kind, and says that there is none such: `No(.placeholder).remains()`.
public struct No<Subject>: Sendable {
  package let place: SourcePlace

  /// No thing of that kind in the document.
  public init(
    _ kind: Kind<Subject>, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  package func assertion(_ rule: Rule) -> Assertion { Assertion(rule, at: place) }
}

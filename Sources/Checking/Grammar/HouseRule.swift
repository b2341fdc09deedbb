/// A rule of the desk, stated of every document of a sheet.
public struct HouseRule: Assertable {
  public let assertion: Assertion

  /// States a rule: `HouseRule(.weekdayMatchesDate)`.
  public init(
    _ rule: Rule, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    assertion = Assertion(rule, at: SourcePlace(fileID, filePath, line, column))
  }
}

/// Collects the facts of a sheet: assertions, sections, house rules, `for`, `if`.
@resultBuilder
public enum FactSheetBuilder {
  /// An assertion under its section.
  public struct Entry: Sendable {
    package var section: String
    package var assertion: Assertion
  }

  public static func buildExpression(_ assertable: some Assertable) -> [Entry] {
    [Entry(section: "", assertion: assertable.assertion)]
  }

  public static func buildExpression(_ section: Section) -> [Entry] { section.entries }

  /// The place of house rules is the line of the sheet that names them.
  public static func buildExpression(
    _ rules: HouseRules, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> [Entry] {
    rules.assertions.map { assertion in
      var assertion = assertion
      assertion.place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
      return Entry(section: "", assertion: assertion)
    }
  }

  public static func buildBlock(_ parts: [Entry]...) -> [Entry] { parts.flatMap(\.self) }

  public static func buildArray(_ parts: [[Entry]]) -> [Entry] { parts.flatMap(\.self) }

  public static func buildOptional(_ part: [Entry]?) -> [Entry] { part ?? [] }

  public static func buildEither(first part: [Entry]) -> [Entry] { part }

  public static func buildEither(second part: [Entry]) -> [Entry] { part }

  public static func buildLimitedAvailability(_ part: [Entry]) -> [Entry] { part }
}

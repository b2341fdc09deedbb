public import Findings

/// A set of rules that a desk holds every document to.
public struct HouseRules: Sendable {
  package var assertions: [Assertion]

  /// Every rule of the catalog that speaks of a whole document.
  public static var news: HouseRules { .news() }

  /// Every rule of the catalog that speaks of a whole document, stated at this place.
  public static func news(
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> HouseRules {
    let place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
    return HouseRules(assertions: Catalog.rules.filter { $0.judge != nil }.map { Assertion($0, at: place) })
  }

  /// The same without some rules.
  public func except(_ rules: Rule...) -> HouseRules {
    HouseRules(assertions: assertions.filter { !rules.contains($0.rule) })
  }

  /// The same with other rules, of one's own.
  public func adding(
    _ rules: Rule..., fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> HouseRules {
    let place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
    let new = rules.filter { rule in !assertions.contains { $0.rule == rule } }
    return HouseRules(assertions: assertions + new.map { Assertion($0, at: place) })
  }

  /// The same with another severity for some rules.
  public func severity(_ severity: Severity, for rules: Rule...) -> HouseRules {
    HouseRules(assertions: assertions.map { rules.contains($0.rule) ? $0.severity(severity) : $0 })
  }
}

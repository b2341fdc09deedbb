public import Findings

/// A set of rules that a desk holds every document to.
///
///     HouseRules.news.adding(.quotationAttributed).except(.claimAttributed).severity(.error, for: .sourceNotVague)
public struct HouseRules: Sendable {
  package var assertions: [Assertion]

  /// What a desk would want to be told of every text: the rules that seldom speak in vain. How often each was right, where it
  /// has spoken at all, stands in its page.
  public static var news: HouseRules { .news() }

  /// The rules of `news`, stated at this place.
  public static func news(
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> HouseRules {
    let place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
    return HouseRules(assertions: Catalog.rules.compactMap { Assertion(news: $0, at: place) })
  }

  /// Every rule of the catalog that speaks of a whole document, and each in full: every claim names its source.
  public static var strict: HouseRules { .strict() }

  /// The rules of `strict`, stated at this place.
  public static func strict(
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> HouseRules {
    let place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
    return HouseRules(assertions: Catalog.rules.filter { $0.judge != nil }.map { Assertion($0, at: place) })
  }

  /// The same with these rules in full, a desk’s own or those of the catalog, whether or not they were in it.
  public func adding(
    _ rules: Rule..., fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> HouseRules {
    let place = SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column)
    let kept = assertions.filter { !rules.contains($0.rule) }
    return HouseRules(assertions: kept + rules.filter { $0.judge != nil }.map { Assertion($0, at: place) })
  }

  /// The same without some rules.
  public func except(_ rules: Rule...) -> HouseRules {
    HouseRules(assertions: assertions.filter { !rules.contains($0.rule) })
  }

  /// The same with another severity for some rules.
  public func severity(_ severity: Severity, for rules: Rule...) -> HouseRules {
    HouseRules(assertions: assertions.map { rules.contains($0.rule) ? $0.severity(severity) : $0 })
  }
}

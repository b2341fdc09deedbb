/// The editions of a document's piece, each a link, its own without one.
struct EditionTrail {
  let document: ReportDocument
  /// Whether each document has a page of its own.
  let isAlone: Bool

  init(_ document: ReportDocument, isAlone: Bool) { (self.document, self.isAlone) = (document, isAlone) }

  var markup: Markup {
    let editions = document.editions ?? []
    guard editions.count > 1, let own = editions.firstIndex(of: document.path) else { return .none }
    let links: [Markup] = editions.map { path in
      if path == document.path { return "<b aria-current=\"true\">\(path)</b>" }
      let link = isAlone ? HTML.pageName(path) : "#" + Article.id(path)
      return "<a href=\"\(link)\">\(path)</a>"
    }
    return "<p class=\"meta\">edition \(own + 1) of \(editions.count): \(links.joined(" · "))</p>"
  }
}

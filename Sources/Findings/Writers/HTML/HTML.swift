import SourceText

extension Writer {
  /// The page that an editor keeps open: the galley of each document, with its findings in the margin.
  package static let html = Writer(
    id: "html", file: "report.html", summary: "The galley: each document with its marks, findings in the margin."
  ) { HTML.files($0) }
}

/// One page for a few documents; an index, and a page a document, for many.
enum HTML {
  /// The documents that one page still holds.
  static let mostDocuments = 12
  /// The UTF-8 bytes of text and the findings that one page still holds.
  static let mostBytes = 400_000
  static let mostFindings = 400

  static func files(_ index: ReportIndex) -> [Writer.Making] {
    let bytes = index.entries.reduce(0) { $0 + ($1.document.text?.utf8.count ?? 0) }
    let isSmall =
      index.entries.count <= 1
      || (index.entries.count <= mostDocuments && bytes <= mostBytes && index.report.findings.count <= mostFindings)
    guard !isSmall else {
      return [{ Writer.File(name: "report.html", text: OnePage(index).page) }]
    }
    let ranked = index.ranked
    let names = ranked.map { pageName($0.document.path) }
    let pages = ranked.indices.map { at -> Writer.Making in
      let next = at + 1 < names.count ? names[at + 1] : nil
      let page = DocumentPage(index, ranked[at], before: at > 0 ? names[at - 1] : nil, next: next)
      return { Writer.File(name: "pages/" + names[at], text: page.page) }
    }
    return [{ Writer.File(name: "report.html", text: IndexPage(index, names).page) }] + pages
  }

  /// The same from run to run: a permalink outlives the report that it was copied from.
  static func pageName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.unicodeScalars.prefix { $0 != "." }.prefix(40).map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    return String(stem) + "-" + SHA256.hex(path).prefix(8) + ".html"
  }
}

/// All documents on one page.
struct OnePage {
  let index: ReportIndex
  init(_ index: ReportIndex) { self.index = index }

  var page: String {
    var body = Masthead(index).markup
    body += Filters(index.report, index.entries.flatMap(\.findings)).markup
    if index.entries.count > 1 { body += DocumentTable(index, links: index.ranked.map(Article.anchor)).markup }
    for entry in index.ranked { body += Article(index, entry).markup }
    body += Ledger(index).markup
    return Page(title: Masthead.title(index), body: body, rules: Filters.rules(index.entries.flatMap(\.findings))).html
  }
}

/// One document on a page of its own.
struct DocumentPage {
  let index: ReportIndex
  let entry: ReportIndex.Entry
  let before: String?
  let next: String?

  init(_ index: ReportIndex, _ entry: ReportIndex.Entry, before: String?, next: String?) {
    (self.index, self.entry, self.before, self.next) = (index, entry, before, next)
  }

  var page: String {
    var links: [Markup] = ["<a href=\"../report.html\">All documents</a>"]
    if let before { links.append("<a rel=\"prev\" href=\"\(before)\">Previous</a>") }
    if let next { links.append("<a rel=\"next\" href=\"\(next)\">Next</a>") }
    var body: Markup = "<nav class=\"trail\" aria-label=\"Documents\">\(links.joined(" "))</nav>"
    body += Filters(index.report, entry.findings).markup
    body += Article(index, entry, isAlone: true).markup
    body += "<footer class=\"meta\">\(Keys.hint)</footer>"
    return Page(title: entry.document.path, body: body, rules: Filters.rules(entry.findings)).html
  }
}

/// The index of many documents.
struct IndexPage {
  let index: ReportIndex
  let names: [String]
  init(_ index: ReportIndex, _ names: [String]) { (self.index, self.names) = (index, names) }

  var page: String {
    var body = Masthead(index).markup
    body += DocumentTable(index, links: names.map { "pages/" + $0 }).markup
    body += RuleTable(index: index).markup
    body += Ledger(index).markup
    return Page(title: Masthead.title(index), body: body, rules: []).html
  }
}

import Foundation
import Testing

@testable import Findings

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The page", .timeLimit(.minutes(1)))
struct PageTests {
  private func pages(_ report: Report) -> [Writer.File] { Writer.html.render(report) }

  private func page(_ report: Report) throws -> String {
    let pages = pages(report)
    #expect(pages.count == 1)
    return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
  }

  /// What a parser finds between `<` and `>`.
  private func tags(_ html: String) -> [Substring] {
    html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  @Test("A few documents are one page that loads nothing from anywhere")
  func fewDocumentsAreOnePageThatLoads() throws {
    let page = try page(Ferry.report())
    for loads in [" src=", "url(", "@import", "<link", "<iframe", "http://", "https://"] {
      #expect(!page.contains(loads), "the page has \(loads)")
    }
  }

  @Test("The page is well formed, every id stands once, and every link within it leads somewhere")
  func isWellFormed() throws {
    for report in [Ferry.report(), Ferry.hostile()] {
      let reader = PageReader()
      let parser = XMLParser(data: Data(PageTests.asXML(try page(report)).utf8))
      parser.delegate = reader
      #expect(parser.parse(), "line \(parser.lineNumber): \(String(describing: parser.parserError))")
      #expect(Set(reader.ids).count == reader.ids.count)
      let ids = Set(reader.ids)
      for link in reader.links where link.hasPrefix("#") {
        #expect(ids.contains(String(link.dropFirst())), "\(link)")
      }
      for finding in report.findings { #expect(ids.contains("f-" + finding.id)) }
      #expect(reader.unlabelled == [])
    }
  }

  @Test("The page shows the text of the document, whole and in its order")
  func showsTextOfDocument() throws {
    let reader = PageReader()
    let parser = XMLParser(data: Data(PageTests.asXML(try page(Ferry.report())).utf8))
    parser.delegate = reader
    #expect(parser.parse())
    let shown = reader.galley.filter { !$0.isWhitespace && !"✓".contains($0) }
    for paragraph in Ferry.text.split(separator: "\n").dropFirst(7) {
      let words = paragraph.filter { !$0.isWhitespace }
      #expect(shown.contains(words), "\(paragraph)")
    }
  }

  @Test("Many documents are an index and a page each, whose names last")
  func manyDocumentsAreIndexAndPage() {
    let files = pages(Ferry.archive(documents: 40, findings: 400))
    #expect(files.count == 41)
    #expect(files[0].name == "report.html")
    #expect(Set(files.map(\.name)).count == 41)
    let index = String(decoding: files[0].bytes, as: UTF8.self)
    for file in files.dropFirst() { #expect(index.contains("href=\"\(file.name)\"")) }
    #expect(files[1].name == pages(Ferry.archive(documents: 50, findings: 50)).first { $0.name == files[1].name }?.name)
  }

  @Test("A text of many megabytes in one line makes a page of little more than its findings")
  func textOfManyMegabytesInOneLineMakes() throws {
    let text = "The ferry sank. " + String(repeating: "salt and sand and ", count: 300_000) + "It was raised."
    var assembly = Assembly(run: Ferry.report().run)
    assembly.add(.document(ReportDocument(path: "seeds/long.txt", sha256: nil, text: text)))
    #expect(try page(assembly.finished(true)).utf8.count < 60_000)
  }

  @Test("Text and background are of enough contrast, in the light and in the dark (WCAG AA)")
  func textAndBackgroundAreOfEnough() throws {
    let style = try page(Ferry.report())
    let light = PageTests.colors(in: style, after: ":root{")
    let dark = PageTests.colors(in: style, after: "(prefers-color-scheme:dark){:root{")
    #expect(light.count > 12 && dark.count > 12)
    for colors in [light, dark] {
      for ink in ["ink", "soft", "link", "error", "warning", "note", "holds", "unconfirmed"] {
        for paper in ["paper", "sheet"] {
          let ratio = try PageTests.contrast(#require(colors[ink]), #require(colors[paper]))
          #expect(ratio >= 4.5, "\(ink) on \(paper): \(ratio)")
        }
      }
      for name in ["error", "warning", "note"] {
        #expect(try PageTests.contrast(#require(colors["ink"]), #require(colors[name + "-tint"])) >= 7)
        #expect(try PageTests.contrast(#require(colors["sheet"]), #require(colors[name])) >= 4.5)
      }
    }
  }

  @Test("The pages that were tried are left where FACTCHECK_PAGES says, to be looked at")
  func pagesThatWereTriedAreLeft() throws {
    guard let folder = ProcessInfo.processInfo.environment["FACTCHECK_PAGES"] else { return }
    let runs = [
      ("ferry", Ferry.report()), ("hostile", Ferry.hostile()),
      ("archive", Ferry.archive(documents: 1_000, findings: 20_000)),
    ]
    for (name, report) in runs {
      let place = ReportFolder(folder + "/" + name)
      try place.create(place.path)
      for file in pages(report) { try place.write(file.bytes, to: file.name) }
    }
  }

  @Test("The held stand first, 9 before 10")
  func heldStandFirst() throws {
    var report = Ferry.report()
    report.documents += ["seeds/pier-10.txt", "seeds/pier-9.txt"].map {
      ReportDocument(path: $0, sha256: nil, text: "Tide.")
    }
    let page = try page(report)
    let held = try #require(page.range(of: "<td><a href=\"\(Article.anchor(ReportIndex(report).ranked[0]))\""))
    let nine = try #require(page.range(of: ">seeds/pier-9.txt</a>"))
    let ten = try #require(page.range(of: ">seeds/pier-10.txt</a>"))
    #expect(held.lowerBound < nine.lowerBound && nine.lowerBound < ten.lowerBound)
  }

  @Test("What the last run had not found is new, and what it had is not; the days are a bar each")
  func newSinceLastRun() throws {
    var report = Ferry.report()
    let known = try #require(report.findings.first)
    #expect(!(try page(report).contains("class=\"fresh\"")), "nothing is new where there was no run")
    report.earlier = EarlierRuns(
      days: [DayCounts(day: "2026-03-01"), DayCounts(ReportIndex(report))], findings: [known.id, "gone"])
    let page = try page(report)
    #expect(page.components(separatedBy: "class=\"fresh\"").count - 1 == report.findings.count - 1)
    #expect(page.contains("since the last run, 1 gone."))
    #expect(page.components(separatedBy: "class=\"day\"").count - 1 == 2)
  }

  @Test("A finding of the desk’s rules shows the command that waives it, one of a sheet its line and its words")
  func showsHowToWaive() throws {
    let page = try page(Ferry.report())
    #expect(page.contains("swift run factcheck waive seeds/ferry.txt:"))
    #expect(page.contains(".waived(&quot;"))
    #expect(page.contains("href=\"../Assertions/Ferry.swift#L"))
    #expect(Forgiving.quoted("seeds/a b’s.txt:1:2") == "'seeds/a b’s.txt:1:2'")
    #expect(Forgiving.quoted("it's") == "'it'\\''s'")
    var finding = try #require(Ferry.report().findings.first { $0.isOpen && $0.quote != nil })
    finding.rule = "a; b"
    #expect(Forgiving(finding: finding, assertion: nil).text?.contains(" 'a; b' ") == true)
  }

  @Test("What a run of a part did not look at is neither new nor gone")
  func partTellsNothingOfTheWhole() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let folder = ReportFolder(place.path)
    try folder.create(place.path + "/previous")
    var report = Ferry.report()
    func found(after run: String) throws -> Set<String>? {
      try folder.write(Array(#"{"run":\#(run),"findings":[{"id":"a"}]}"#.utf8), to: "previous/report.json")
      return folder.earlierRuns(than: ReportIndex(report)).findings
    }
    #expect(try found(after: "{}") == ["a"])
    #expect(try found(after: #"{"part":{"document":"seeds/ferry.txt"}}"#) == nil)
    #expect(try found(after: #"{"shard":{"number":1,"of":2}}"#) == nil)
    report.run.part = .init(document: "seeds/ferry.txt")
    #expect(try found(after: #"{"part":{"document":"seeds/ferry.txt"}}"#) == ["a"])
    #expect(try found(after: "{}") == nil)
  }

  @Test("The history keeps the last run of a day, and is read again")
  func historyKeepsLastRunOfDay() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let folder = ReportFolder(place.path)
    try folder.create(place.path)
    var report = Ferry.report()
    for _ in 0..<2 { try folder.keep(folder.earlierRuns(than: ReportIndex(report))) }
    #expect(folder.earlierRuns(than: ReportIndex(report)).days == [DayCounts(ReportIndex(report))])
    report.run.day = "2026-03-04"
    #expect(folder.earlierRuns(than: ReportIndex(report)).days.map(\.day) == ["2026-03-03", "2026-03-04"])
    try folder.write(Array("{".utf8), to: "history.json")
    #expect(folder.earlierRuns(than: ReportIndex(report)).days.map(\.day) == ["2026-03-04"])
  }

  @Test("Nothing that a document says becomes markup")
  func nothingThatDocumentSaysBecomes() throws {
    let page = try page(Ferry.hostile())
    let ours: Set<Substring> = [
      "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "a", "main", "header", "p", "span", "h1", "h2",
      "h3",
      "h4", "ul", "li", "b", "div", "fieldset", "legend", "label", "input", "details", "summary", "section", "table",
      "thead", "tbody", "tr", "th", "td", "article", "code", "meter", "dl", "dt", "dd", "q", "i", "footer", "kbd",
      "script", "textarea", "br", "svg", "line", "text", "rect", "title", "polyline", "time", "button", "nav", "dialog",
      "g",
    ]
    for tag in tags(page) {
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
      #expect(ours.contains(name), "<\(tag.prefix(60))>")
      #expect(!tag.contains("onerror") || tag.contains("&lt;img"), "<\(tag.prefix(60))>")
    }
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</style").count == 3)
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("⟨U+202E⟩"))
    #expect(!page.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && Visible.shown($0) != nil })
  }
}

extension PageTests {
  /// The page as XML, so that a strict parser may read it: void elements closed, style and script left out.
  static func asXML(_ html: String) -> String {
    var xml = html
    for name in ["style", "script"] {
      while let from = xml.range(of: "<\(name)>"), let to = xml.range(of: "</\(name)>") {
        xml.removeSubrange(from.lowerBound..<to.upperBound)
      }
    }
    for (bare, valued) in [
      (" checked>", " checked=\"checked\">"), ("<textarea readonly", "<textarea readonly=\"readonly\""),
    ] {
      xml = xml.replacingOccurrences(of: bare, with: valued)
    }
    var closed = ""
    for part in xml.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { closed += "<" }
      if ["meta ", "input ", "br>"].contains(where: { part.element.hasPrefix($0) }),
        let end = part.element.firstIndex(of: ">")
      {
        closed += part.element[..<end] + "/" + part.element[end...]
      } else {
        closed += part.element
      }
    }
    return closed.replacingOccurrences(of: "<!DOCTYPE html>", with: "").replacingOccurrences(of: "&nbsp;", with: " ")
  }

  static func colors(in style: String, after start: String) -> [String: UInt32] {
    guard let from = style.range(of: start), let to = style[from.upperBound...].firstIndex(of: "}") else { return [:] }
    var colors: [String: UInt32] = [:]
    for entry in style[from.upperBound..<to].split(separator: ";") {
      let fields = entry.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      guard fields.count == 2, fields[0].hasPrefix("--"), fields[1].hasPrefix("#") else { continue }
      colors[String(fields[0].dropFirst(2))] = UInt32(fields[1].dropFirst(), radix: 16)
    }
    return colors
  }

  /// As WCAG 2.2 defines it.
  static func contrast(_ a: UInt32, _ b: UInt32) -> Double {
    func luminance(_ color: UInt32) -> Double {
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(color >> UInt32(shift) & 0xFF) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }
}

private final class PageReader: NSObject, XMLParserDelegate {
  var ids: [String] = []
  var links: [String] = []
  var galley = ""
  /// Controls that nobody can name.
  var unlabelled: [String] = []
  private var open: [(element: String, name: String)] = []

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["href"] { links.append(link) }
    if element == "input", !open.contains(where: { $0.element == "label" }) {
      unlabelled.append(attributes["id"] ?? "?")
    }
    if ["meter", "textarea"].contains(element), attributes["aria-label"] == nil { unlabelled.append(element) }
    open.append((element, attributes["class"] ?? ""))
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard open.contains(where: { $0.name == "galley" }), !open.contains(where: { $0.name == "notes" }) else { return }
    guard !["line", "tick"].contains(open.last?.name), open.last?.name.hasPrefix("ref") != true else { return }
    galley += text
  }
}

internal import SourceText

/// The text of a document with its marks, and the findings beside the paragraphs that they speak of.
struct GalleyView {
  let index: ReportIndex
  let entry: ReportIndex.Entry
  let states: MarkStates
  let id: String
  /// The folder of the project, from the page.
  let root: String

  /// A text longer than this is shown around its findings and marks alone, in UTF-8 bytes.
  static let longest = 1_000_000
  /// What is kept of each end of a long piece.
  static let kept = 1_500

  init(_ index: ReportIndex, _ entry: ReportIndex.Entry, _ states: MarkStates, _ id: String, root: String) {
    (self.index, self.entry, self.states, self.id, self.root) = (index, entry, states, id, root)
  }

  var markup: Markup {
    let notes = entry.findings.enumerated().map { at, finding in
      (finding.place.range.start, Note(finding: finding, number: at + 1, index: index, root: root).markup)
    }
    guard let source = entry.source else { return withoutText(notes.map(\.1)) }
    return text(source, notes)
  }

  private func withoutText(_ notes: [Markup]) -> Markup {
    let why: Markup
    if let error = entry.document.error {
      why = "<p class=\"missing\">This document cannot be read. Line \(error.line): \(error.message).</p>"
    } else if entry.document.redacted {
      why = "<p class=\"missing\">The words of this document are kept out of the report.</p>"
    } else {
      why = "<p class=\"missing\">The report has no text of this document.</p>"
    }
    return "<div class=\"galley bare\">\(why)<div class=\"notes\">\(notes.joined())</div></div>"
  }

  private func text(_ source: ReportFinding.Source, _ notes: [(start: Int, markup: Markup)]) -> Markup {
    let body = TextRange(entry.document.header.end, source.bytes.count)
    let layout = Layout(path: entry.document.path, source.bytes, body: body)
    let blocks = GalleyBlock.all(of: entry.document, source.bytes, layout)
    var stresses = GalleyStresses(layout)
    let cells = blocks.flatMap { $0.rows.joined() }.filter { !$0.isEmpty }
    let edges = blocks.map(\.range) + cells
    let pieces = Galley.pieces(
      of: TextRange(0, source.bytes.count), cutAt: edges.flatMap { [$0.start, $0.end] } + stresses.cuts,
      marks: entry.document.marks, findings: entry.findings)

    var markup: Markup = "<div class=\"galley\">"
    var (at, note) = (0, 0)
    for (number, block) in blocks.enumerated() {
      let next = number + 1 < blocks.count ? blocks[number + 1].range.start : Int.max
      var beside = Markup.none
      while note < notes.count, notes[note].start < next {
        beside += notes[note].markup
        note += 1
      }
      var inside = Markup.none
      var cells: [Int: Markup] = [:]
      var cell = (block.rows.joined().filter { !$0.isEmpty })[...]
      while at < pieces.count, pieces[at].range.start < next {
        let showing = stresses.move(to: pieces[at].range)
        if block.range.contains(pieces[at].range), showing != .hidden || block.tag == "pre" {
          var words = stresses.stressed(piece(pieces[at], source))
          if showing == .passed { words = "<span class=\"passed\">\(words)</span>" }
          while let first = cell.first, first.end <= pieces[at].range.start { cell.removeFirst() }
          if let first = cell.first { cells[first.start, default: .none] += words } else { inside += words }
        }
        at += 1
      }
      if !block.rows.isEmpty { inside = GalleyView.table(block.rows, cells) }
      // Nothing of a block may be read: a line of code, a picture.
      if inside.html.isEmpty, beside.html.isEmpty { continue }
      let line = source.lines.line(of: block.range.start)
      let name: Markup = block.name.isEmpty ? .none : " class=\"\(block.name)\""
      let notes: Markup =
        beside.html.isEmpty ? .none : "<div class=\"notes\" role=\"group\" aria-label=\"Findings\">\(beside)</div>"
      let mark: Markup = "<span class=\"line\" aria-hidden=\"true\">\(line)</span>"
      markup +=
        block.rows.isEmpty
        ? "<div class=\"block\">\(notes)<\(block.tag)\(name)>\(mark)\(inside)</\(block.tag)></div>\n"
        : "<div class=\"block\">\(notes)<div class=\"table\">\(mark)<table class=\"set\">\(inside)</table></div></div>\n"
    }
    markup += "</div>"
    if !entry.document.marks.isEmpty { markup += GalleyView.legend }
    return markup
  }

  private static func table(_ rows: [[TextRange]], _ cells: [Int: Markup]) -> Markup {
    rows.enumerated().map { number, row -> Markup in
      let inside = row.map { cell -> Markup in
        let words = cell.isEmpty ? .none : cells[cell.start] ?? .none
        return number == 0 ? "<th scope=\"col\">\(words)</th>" : "<td>\(words)</td>"
      }.joined()
      return "<tr>\(inside)</tr>"
    }.joined()
  }

  private static let legend: Markup = {
    let states: [MarkStates.State] = [.holds, .unchecked, .unconfirmed, .changed, .undecided, .fails]
    return
      "<p class=\"legend\">\(states.map { "<span class=\"m-\($0.rawValue)\">\($0.words)</span>" as Markup }.joined(" "))</p>"
  }()

  private func piece(_ piece: Galley.Piece, _ source: ReportFinding.Source) -> Markup {
    var classes = piece.kinds.map { "k-" + $0.rawValue }
    var title = ""
    if let at = piece.mark {
      let mark = entry.document.marks[at]
      let state = states.state(mark)
      classes.append("m-" + state.rawValue)
      title = GalleyView.title(mark, state)
    }
    if let severity = piece.severity { classes.append("found s-" + severity.rawValue) }
    if piece.isForgiven { classes.append("spared") }
    let words = shown(piece.range, source)
    var markup: Markup
    if classes.isEmpty {
      markup = words
    } else {
      let anchor: Markup = piece.opens ? " id=\"\(id)-\(piece.range.start)\"" : .none
      let hint: Markup = title.isEmpty ? .none : " title=\"\(title)\""
      markup = "<span class=\"\(classes.joined(separator: " "))\"\(anchor)\(hint)>\(words)</span>"
    }
    for at in piece.closing.prefix(3) {
      guard let tick = states.tick(entry.document.marks[at]) else { continue }
      let who = tick.signOff.map { "\($0.by), \($0.on), \($0.against)" } ?? "checked by the author of the sheet"
      markup +=
        "<a class=\"tick\" href=\"#\(id)-\(tick.id)\" title=\"\(who)\" aria-label=\"checked: \(who)\">✓</a>"
    }
    for at in piece.ending {
      let finding = entry.findings[at]
      markup +=
        "<a class=\"ref s-\(finding.severity.rawValue)\(finding.isOpen ? "" : " forgiven")\" href=\"#f-\(finding.id)\" aria-label=\"Finding \(at + 1)\">\(at + 1)</a>"
    }
    return markup
  }

  private func shown(_ range: TextRange, _ source: ReportFinding.Source) -> Markup {
    guard source.bytes.count > Self.longest, range.length > 3 * Self.kept else {
      return .text(source.bytes.text(range))
    }
    let head = source.bytes.text(TextRange(range.start, range.start + Self.kept))
    let tail = source.bytes.text(TextRange(range.end - Self.kept, range.end))
    let out = Count.of(range.length - 2 * Self.kept, "byte")
    return "\(head)<span class=\"cut\"> … \(out) of a long text left out … </span>\(tail)"
  }

  static func title(_ mark: Mark, _ state: MarkStates.State) -> String {
    var parts = [mark.kind.rawValue + (mark.value.isEmpty ? "" : ": " + mark.value)]
    if let interval = mark.interval, interval != mark.value { parts.append(interval) }
    if let who = mark.who { parts.append(who) }
    parts.append(state.words)
    return parts.joined(separator: " · ")
  }
}

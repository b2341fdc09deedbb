internal import SourceText

/// A block of a text as the page sets it: a paragraph, a heading, an item of a list, a table, code.
struct GalleyBlock {
  var range: TextRange
  var tag = "p"
  var name = ""
  /// The cells of a table, a row a list; none for any other block.
  var rows: [[TextRange]] = []

  /// The blocks of a document's text.
  static func all(of document: ReportDocument, _ bytes: [UInt8], _ layout: Layout) -> [GalleyBlock] {
    let header = document.header
    var blocks: [GalleyBlock] = []
    if let title = header.title { blocks.append(GalleyBlock(range: title.range, tag: "h3")) }
    if let standfirst = header.standfirst { blocks.append(GalleyBlock(range: standfirst.range, name: "standfirst")) }
    let body = TextRange(header.end, bytes.count)
    if layout.blocks.isEmpty {
      blocks += Galley.paragraphs(of: body, in: bytes).map { GalleyBlock(range: $0) }
    } else {
      for block in layout.blocks where block.range.start >= body.start { add(block, to: &blocks) }
    }
    return blocks.sorted { $0.range < $1.range }
  }

  private static func add(_ block: Layout.Block, to blocks: inout [GalleyBlock]) {
    switch block.kind {
    case .heading(let level): blocks.append(GalleyBlock(range: block.range, tag: level < 3 ? "h4" : "h5"))
    case .paragraph: blocks.append(GalleyBlock(range: block.range))
    case .item(let depth, _): blocks.append(GalleyBlock(range: block.range, name: "item depth-\(min(depth, 3))"))
    case .quote: blocks.append(GalleyBlock(range: block.range, name: "set-off"))
    case .code: blocks.append(GalleyBlock(range: block.range, tag: "pre", name: "passed"))
    case .cell(let cell):
      if cell.row == 0, cell.column == 0 || blocks.last?.rows.isEmpty != false || blocks.last?.rows.count != 1 {
        blocks.append(GalleyBlock(range: block.range, tag: "table"))
      }
      guard var table = blocks.popLast() else { return }
      while table.rows.count <= cell.row { table.rows.append([]) }
      // An empty cell has a place in its row all the same.
      while table.rows[cell.row].count < cell.column { table.rows[cell.row].append(TextRange(0, 0)) }
      table.rows[cell.row].append(block.range)
      table.range = table.range.union(block.range)
      blocks.append(table)
    }
  }
}

/// What stands around a piece of a text: whether it is read at all, and how it is stressed.
struct GalleyStresses {
  private let layout: Layout
  private var changes: [Int: (plain: Int, strong: Int)] = [:]
  private var gap = 0
  private var furniture = 0
  private var (plain, strong) = (0, 0)

  init(_ layout: Layout) {
    self.layout = layout
    for stress in layout.stresses {
      let step = stress.isStrong ? (0, 1) : (1, 0)
      changes[stress.range.start, default: (0, 0)].plain += step.0
      changes[stress.range.start, default: (0, 0)].strong += step.1
      changes[stress.range.end, default: (0, 0)].plain -= step.0
      changes[stress.range.end, default: (0, 0)].strong -= step.1
    }
  }

  /// Where a text must be cut so that each piece is of one kind.
  var cuts: [Int] {
    (layout.gaps.map(\.range) + layout.furniture.passed).flatMap { [$0.start, $0.end] } + Array(changes.keys)
  }

  /// What becomes of a piece on the page.
  enum Showing { case read, passed, hidden }

  /// Goes on to the next piece, and tells whether it is read; what stands around the words of a release or of a wire
  /// story is shown all the same.
  mutating func move(to range: TextRange) -> Showing {
    if let change = changes[range.start] { (plain, strong) = (plain + change.plain, strong + change.strong) }
    while gap < layout.gaps.count, layout.gaps[gap].range.end <= range.start { gap += 1 }
    if gap >= layout.gaps.count || !layout.gaps[gap].range.contains(range.start) { return .read }
    // In a text without marks what is passed over is furniture, and the line ends about it.
    if layout.blocks.isEmpty { return .passed }
    let passed = layout.furniture.passed
    while furniture < passed.count, passed[furniture].end <= range.start { furniture += 1 }
    return furniture < passed.count && passed[furniture].contains(range.start) ? .passed : .hidden
  }

  /// The words of the piece, stressed as they are in the text.
  func stressed(_ words: Markup) -> Markup {
    var words = words
    if plain > 0 { words = "<em>\(words)</em>" }
    if strong > 0 { words = "<strong>\(words)</strong>" }
    return words
  }
}

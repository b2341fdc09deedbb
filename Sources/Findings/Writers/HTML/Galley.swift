internal import SourceText

/// A text cut where a mark or a finding begins or ends, so that each piece is of one look.
///
/// Marks may lie within and across each other, thousands deep; the pieces never do.
struct Galley {
  struct Piece {
    var range: TextRange
    /// The kinds of marks it lies in.
    var kinds: [Mark.Kind]
    /// The innermost mark, by index.
    var mark: Int?
    /// Whether a mark begins here.
    var opens: Bool
    /// The heaviest open finding it lies in.
    var severity: Severity?
    var isForgiven: Bool
    /// The findings that end with it, by index.
    var ending: [Int]
    /// The marks that end with it, by index.
    var closing: [Int]
  }

  /// One part of a mark.
  private struct Shown {
    var mark: Int
    /// The place of its kind among all kinds.
    var kind: Int
    var range: TextRange
    var isLast: Bool
  }

  /// Loops by index, since a debug build cuts every page too, and each of its generic calls asks for types by name.
  ///
  /// - Complexity: that of sorting the marks and the findings.
  static func pieces(of text: TextRange, cutAt cuts: [Int], marks: [Mark], findings: [ReportFinding]) -> [Piece] {
    let kinds = Mark.Kind.allCases
    let marked = shown(marks, kinds, in: text)
    let found = findings.indices.filter { findings[$0].place.range.overlaps(text) }
    let offsets = edges(text, cuts, marked, found.map { findings[$0].place.range })
    let opening = marked.sorted { a, b in
      a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end > b.range.end
    }
    let closing = marked.sorted { $0.range.end < $1.range.end }
    let beginning = found.sorted { findings[$0].place.range.start < findings[$1].place.range.start }
    let ending = found.sorted { findings[$0].place.range.end < findings[$1].place.range.end }
    var (opened, closed, begun, ended) = (0, 0, 0, 0)
    var open = [Int](repeating: 0, count: kinds.count)
    var heavy: [Severity: Int] = [:]
    var forgiven = 0
    var stack: [Shown] = []
    var pieces: [Piece] = []
    pieces.reserveCapacity(offsets.count)
    var number = 1
    while number < offsets.count {
      let (start, end) = (offsets[number - 1], offsets[number])
      number += 1
      var opens = false
      while closed < closing.count, closing[closed].range.end <= start {
        open[closing[closed].kind] -= 1
        closed += 1
      }
      while opened < opening.count, opening[opened].range.start <= start {
        open[opening[opened].kind] += 1
        stack.append(opening[opened])
        opens = true
        opened += 1
      }
      while let last = stack.last, last.range.end <= start { stack.removeLast() }
      while begun < beginning.count, findings[beginning[begun]].place.range.start <= start {
        let finding = findings[beginning[begun]]
        if finding.isOpen { heavy[finding.severity, default: 0] += 1 } else { forgiven += 1 }
        begun += 1
      }
      var piece = Piece(
        range: TextRange(start, end), kinds: [], mark: stack.last?.mark, opens: opens,
        severity: heavy.isEmpty ? nil : [.error, .warning, .note].first { (heavy[$0] ?? 0) > 0 },
        isForgiven: forgiven > 0, ending: [], closing: [])
      var kind = opened == closed ? kinds.count : 0
      while kind < kinds.count {
        if open[kind] > 0 { piece.kinds.append(kinds[kind]) }
        kind += 1
      }
      var at = closed
      while at < closing.count, closing[at].range.end <= end {
        if closing[at].isLast { piece.closing.append(closing[at].mark) }
        at += 1
      }
      while ended < ending.count, findings[ending[ended]].place.range.end <= end {
        let finding = findings[ending[ended]]
        if finding.isOpen { heavy[finding.severity, default: 0] -= 1 } else { forgiven -= 1 }
        piece.ending.append(ending[ended])
        ended += 1
      }
      pieces.append(piece)
    }
    return pieces
  }

  private static func shown(_ marks: [Mark], _ kinds: [Mark.Kind], in text: TextRange) -> [Shown] {
    var shown: [Shown] = []
    shown.reserveCapacity(marks.count)
    var at = 0
    while at < marks.count {
      let kind = kinds.firstIndex(of: marks[at].kind) ?? 0
      let ranges = marks[at].shown
      for range in ranges where !range.isEmpty && range.overlaps(text) {
        shown.append(Shown(mark: at, kind: kind, range: range, isLast: false))
      }
      if let last = shown.indices.last, shown[last].mark == at { shown[last].isLast = true }
      at += 1
    }
    return shown
  }

  /// Where a piece begins or ends, each once and in order.
  private static func edges(_ text: TextRange, _ cuts: [Int], _ marked: [Shown], _ found: [TextRange]) -> [Int] {
    var all = [text.start, text.end] + cuts
    for part in marked {
      all.append(part.range.start)
      all.append(part.range.end)
    }
    for range in found {
      all.append(range.start)
      all.append(range.end)
    }
    all.sort()
    var edges: [Int] = []
    edges.reserveCapacity(all.count)
    for edge in all where edge >= text.start && edge <= text.end && edge != edges.last { edges.append(edge) }
    return edges
  }

  /// The paragraphs of a text: what blank lines set apart.
  static func paragraphs(of range: TextRange, in bytes: [UInt8]) -> [TextRange] {
    var paragraphs: [TextRange] = []
    var start: Int?
    var lastInk = range.start
    var newlines = 0
    var at = range.start
    while at < min(range.end, bytes.count) {
      let byte = bytes[at]
      if byte == 0x0A || (byte == 0x0D && (at + 1 >= bytes.count || bytes[at + 1] != 0x0A)) {
        newlines += 1
      } else if byte > 0x20 {
        if newlines >= 2, let from = start {
          paragraphs.append(TextRange(from, lastInk))
          start = at
        }
        if start == nil { start = at }
        newlines = 0
        lastInk = at + 1
      }
      at += 1
    }
    if let start { paragraphs.append(TextRange(start, lastInk)) }
    return paragraphs
  }
}

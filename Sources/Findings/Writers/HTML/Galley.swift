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
    var kind: Mark.Kind
    var range: TextRange
    var isLast: Bool
  }

  /// - Complexity: that of sorting the marks and the findings.
  static func pieces(of text: TextRange, cutAt cuts: [Int], marks: [Mark], findings: [ReportFinding]) -> [Piece] {
    let marked: [Shown] = marks.indices.flatMap { at -> [Shown] in
      let ranges = marks[at].shown.filter { $0.overlaps(text) && !$0.isEmpty }
      return ranges.map { Shown(mark: at, kind: marks[at].kind, range: $0, isLast: $0 == ranges.last) }
    }
    let found = findings.indices.filter { findings[$0].place.range.overlaps(text) }
    var offsets = [text.start, text.end] + cuts
    for part in marked { offsets += [part.range.start, part.range.end] }
    for at in found { offsets += [findings[at].place.range.start, findings[at].place.range.end] }
    offsets = Set(offsets.filter { text.start <= $0 && $0 <= text.end }).sorted()

    let opening = marked.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    let closing = marked.sorted { $0.range.end < $1.range.end }
    let beginning = found.sorted { findings[$0].place.range.start < findings[$1].place.range.start }
    let ending = found.sorted { findings[$0].place.range.end < findings[$1].place.range.end }
    var (opened, closed, begun, ended) = (0, 0, 0, 0)
    var open: [Mark.Kind: Int] = [:]
    var heavy: [Severity: Int] = [:]
    var forgiven = 0
    var stack: [Shown] = []
    var pieces: [Piece] = []
    pieces.reserveCapacity(offsets.count)
    for (start, end) in zip(offsets, offsets.dropFirst()) {
      var opens = false
      while closed < closing.count, closing[closed].range.end <= start {
        open[closing[closed].kind, default: 0] -= 1
        closed += 1
      }
      while opened < opening.count, opening[opened].range.start <= start {
        open[opening[opened].kind, default: 0] += 1
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
        range: TextRange(start, end), kinds: Mark.Kind.allCases.filter { (open[$0] ?? 0) > 0 }, mark: stack.last?.mark,
        opens: opens, severity: [.error, .warning, .note].first { (heavy[$0] ?? 0) > 0 }, isForgiven: forgiven > 0,
        ending: [], closing: [])
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

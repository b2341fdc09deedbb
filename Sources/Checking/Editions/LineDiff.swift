import SourceText

/// What has become of the lines of a file, as a unified diff has it.
struct LineDiff {
  private enum Line {
    case kept(Substring)
    case removed(Substring)
    case inserted(Substring)

    var text: String {
      switch self {
      case .kept(let line): " \(line)\n"
      case .removed(let line): "-\(line)\n"
      case .inserted(let line): "+\(line)\n"
      }
    }

    var isKept: Bool { if case .kept = self { true } else { false } }
    var isOld: Bool { if case .inserted = self { false } else { true } }
    var isNew: Bool { if case .removed = self { false } else { true } }
  }

  private let lines: [Line]

  init(_ old: [Substring], _ new: [Substring]) {
    let difference = new.difference(from: old)
    let removed = Set(
      difference.removals.map { if case .remove(let offset, _, _) = $0 { offset } else { -1 } })
    let inserted = Set(
      difference.insertions.map { if case .insert(let offset, _, _) = $0 { offset } else { -1 } })
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        lines.append(.removed(old[i]))
        i += 1
      } else if j < new.count, inserted.contains(j) {
        lines.append(.inserted(new[j]))
        j += 1
      } else if i < old.count, j < new.count {
        lines.append(.kept(old[i]))
        (i, j) = (i + 1, j + 1)
      } else {
        break
      }
    }
    self.lines = lines
  }

  /// Each with its head and one line of what is around it; changes that stand near each other are one.
  var hunks: [String] {
    var hunks: [String] = []
    var (at, old, new) = (0, 1, 1)
    while at < lines.count {
      guard !lines[at].isKept || at + 1 < lines.count && !lines[at + 1].isKept else {
        (at, old, new) = (at + 1, old + 1, new + 1)
        continue
      }
      var end = at
      var next = at
      while next < lines.count, next - end <= 3 {
        if !lines[next].isKept { end = next }
        next += 1
      }
      let shown = lines[at..<min(lines.count, end + 2)]
      let (olds, news) = (shown.count(where: \.isOld), shown.count(where: \.isNew))
      hunks.append("@@ -\(old),\(olds) +\(new),\(news) @@\n" + shown.map(\.text).joined())
      (at, old, new) = (at + shown.count, old + olds, new + news)
    }
    return hunks
  }
}

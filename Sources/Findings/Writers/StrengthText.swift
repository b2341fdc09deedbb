internal import SourceText

/// What a text's own sheet would notice, as a terminal shows it.
enum StrengthText {
  /// The most survivors that are shown; the report has all of them.
  private static let most = 10

  /// A line of counts, and one for each change that nobody would notice; none where it was not measured.
  static func lines(_ document: ReportDocument) -> [String] {
    guard let strength = document.strength else { return [] }
    var lines = [
      "strength: \(strength.failed) of \(Count.of(strength.tried, "change")) noticed"
        + (strength.undecided > 0 ? ", \(strength.undecided) more that only lose an anchor" : "")
    ]
    let bytes = document.text.map { Array($0.utf8) }
    let index = bytes.map { LineIndex($0) }
    for survivor in strength.survivors.prefix(most) {
      var place = document.path
      if let bytes, let index {
        let position = index.position(of: survivor.range.start, in: bytes)
        place += ":\(position.line):\(position.column)"
      }
      guard !survivor.text.isEmpty || !survivor.changedTo.isEmpty else {
        lines.append(Visible.text("  \(place): nobody would notice another \(survivor.kind)"))
        continue
      }
      let told = survivor.changedTo.isEmpty ? "left out" : "said “\(survivor.changedTo)” for"
      lines.append(Visible.text("  \(place): nobody would notice if the text \(told) “\(survivor.text)”"))
    }
    if strength.survivors.count > most {
      lines.append("  and \(strength.survivors.count - most) more that nobody would notice; the report has them")
    }
    return lines
  }
}

/// What stands beneath a text: its end, about whom it is, rights.
extension FurnitureReader {
  /// Credits, rights, codes and the line of the issuer.
  func foot(_ line: FurnitureLine) -> Bool {
    // Most paragraphs are longer than a line of rights is.
    guard line.words.length <= (line.isClosed ? 160 : Self.longestContact) else { return false }
    let text = line.text
    let lower = text.lowercased()
    let bare = lower.drop { !$0.isLetter }
    if FurnitureWords.credits.contains(where: bare.hasPrefix),
      text.hasPrefix("(") || text.hasPrefix("--") || lower.contains("; editing by")
    {
      return true
    }
    if isOfWire, line.opening(FurnitureWords.slugs) != nil { return true }
    if text.hasPrefix("(("), text.hasSuffix("))") { return true }
    if lower.contains("contributed"), tellsWhoContributed(text) { return true }
    if line.opening(FurnitureWords.rights) != nil {
      // "Copyright 2026", "Copyright © 2026"; not "Copyright law changed".
      let owner = lower.hasPrefix("copyright") ? lower.dropFirst(9).first { $0 != " " } : nil
      if owner.map({ $0.isNumber || $0 == "©" || $0 == "(" }) ?? true { return true }
    }
    if furniture.isRelease, text.hasPrefix("SOURCE "), !line.isClosed { return true }
    return isCode(text)
  }

  /// Whether a line says who else has worked on a text, and nothing more but where: "… contributed reporting from Marlow. Ann
  /// Hale reported from Aldergate."
  private func tellsWhoContributed(_ text: String) -> Bool {
    guard let told = FurnitureWords.contributed.lazy.compactMap({ text.firstRange(of: $0) }).first else { return false }
    let rest = text[told.upperBound...].split { !$0.isLetter && !$0.isNumber }
    return rest.allSatisfy { $0.first?.isUppercase == true || FurnitureWords.contributing.contains(String($0)) }
  }

  /// "AP-WF-03-03-26 1412GMT", "dpa jr yyon a3 nf", "031412 Mar 26".
  private func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = text.split(separator: " ")
    if text.hasPrefix("AP-"), text.contains(where: \.isNumber), words.count <= 3 { return true }
    if words.first == "dpa", words.count > 1, words.allSatisfy({ $0.count <= 5 && !$0.contains(where: \.isUppercase) })
    {
      return true
    }
    // "jr/yy/ach"
    if words.count == 1, text.contains("/"), text.split(separator: "/").allSatisfy({ (1...4).contains($0.count) }) {
      return !text.contains { $0.isUppercase || $0.isNumber }
    }
    return words.count == 3 && words[0].count == 6 && words[0].allSatisfy(\.isNumber)
      && WrittenDay.month(words[1].lowercased()) != nil && Int(words[2]) != nil
  }

  /// "About the Harbor Authority": the heading of what stands beneath every release.
  func isStanding(_ at: Int) -> Bool {
    let line = lines[at]
    guard line.opensParagraph || at > 0, !line.isLong, !line.isClosed, line.words.length <= 100,
      at + 1 < lines.count, lines[at + 1].isLong || lines[at + 1].isClosed
    else { return isStandingAlone(line) }
    let lower = line.text.lowercased()
    if FurnitureWords.standing.stand(in: lower) { return line.wordCount < 9 }
    guard lower.hasPrefix("about ") else { return false }
    let names = line.text.dropFirst(6).split(separator: " ")
    return names.first?.first?.isUppercase == true || ["the", "us"].contains(names.first.map { $0.lowercased() })
  }

  /// "About Orrin Yards: Orrin Yards has built …": heading and matter in one paragraph.
  private func isStandingAlone(_ line: FurnitureLine) -> Bool {
    guard line.opensParagraph, bytes.stands("about ", at: line.words.start, upTo: line.words.end) else { return false }
    let start = bytes.text(TextRange(line.words.start + 6, min(line.words.end, line.words.start + 80)))
    guard let colon = start.firstIndex(of: ":") else { return false }
    return start[..<colon].split(separator: " ").allSatisfy {
      $0.first?.isUppercase == true || FurnitureWords.smallInBylines.contains(String($0)) || $0 == "&"
    }
  }
}

extension Substring {
  func trimmed(of marks: String) -> Substring {
    var text = self
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }
}

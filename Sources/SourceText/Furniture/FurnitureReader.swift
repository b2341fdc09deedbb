/// Finds the furniture of a press release or of a wire story.
///
/// A line is passed over only as a whole and by its form; what might be a sentence of somebody's is read. What stands at
/// the head of a text, between its parts and at its foot is asked differently.
struct FurnitureReader {
  let bytes: [UInt8]
  let lines: [FurnitureLine]
  private(set) var furniture = Furniture()
  private var gaps: [Layout.Gap] = []
  /// Whether a slug or an agency has shown that a wire has carried it.
  private(set) var isOfWire = false
  /// How many of the first lines may be furniture of the head.
  private static let head = 24
  /// How many of the last may be that of the foot.
  private static let foot = 60
  /// Contacts, credits and rights are no longer, in UTF-8 bytes.
  static let longestContact = 200

  /// Adds to a layout what of a text is furniture.
  ///
  /// - Complexity: linear in the text.
  static func read(_ bytes: [UInt8], _ body: TextRange, into layout: inout Layout) {
    let (gaps, furniture) = found(bytes, body, layout)
    layout.gaps += gaps
    layout.furniture = furniture
  }

  private static func found(_ bytes: [UInt8], _ body: TextRange, _ layout: Layout) -> ([Layout.Gap], Furniture) {
    var reader = FurnitureReader(bytes, body, layout)
    reader.read()
    return (reader.gaps, reader.furniture)
  }

  private init(_ bytes: [UInt8], _ body: TextRange, _ layout: Layout) {
    self.bytes = bytes
    lines = FurnitureLine.all(bytes, body, layout)
  }

  private mutating func read() {
    var at = 0
    var isHead = true
    var isEnded = false
    var standing: (start: Int, at: Int)?
    var followsMore = false
    while at < lines.count {
      let line = lines[at]
      let isFoot = at >= lines.count - Self.foot
      let isNearHead = isHead && at < Self.head
      if let mark = mark(line) {
        pass(line)
        followsMore = mark == .more
        isOfWire = isOfWire || followsMore
        isEnded = isEnded || mark == .end
        if mark == .end { endStanding(&standing, at: line.full.start) }
      } else if followsMore, isPageSlug(line) {
        pass(line)
      } else if isNearHead || isFoot, let after = contact(at, isHead: isHead) {
        endStanding(&standing, at: line.full.start)
        for number in at..<after { pass(lines[number]) }
        at = after - 1
      } else if isNearHead, mayBeHead(line), head(at) {
        // Passed over, and more of the head may follow.
      } else if isFoot, mayBeFoot(line), foot(line) {
        endStanding(&standing, at: line.full.start)
        pass(line)
      } else {
        followsMore = false
        if isNearHead, line.opensParagraph || isPassed(at - 1), let dateline = dateline(line) {
          take(dateline)
          isHead = false
        } else if isHead, line.isLong || line.isClosed && line.wordCount > 7 {
          isHead = false
        }
        if isFoot, !isHead || at > 0, isStanding(at) {
          endStanding(&standing, at: line.full.start)
          standing = (line.full.start, at)
          breakAfter(line)
        } else if isFoot, line.isIntroduction, line.wordCount < 5 {
          breakAfter(line)
        }
      }
      at += 1
    }
    endStanding(&standing, at: bytes.count)
    // "###" alone ends many a text.
    if isEnded, furniture.published != nil, furniture.agency == nil, furniture.author == nil,
      !furniture.standing.isEmpty
    {
      furniture.isRelease = true
    }
    if !furniture.isRelease { furniture.standing = [] }
  }

  private mutating func pass(_ line: FurnitureLine) { pass(line.full) }

  private mutating func pass(_ range: TextRange) {
    guard !range.isEmpty else { return }
    gaps.append(.init(range: range, effect: .breaks))
    furniture.passed.append(range)
  }

  /// What follows on the next line begins a paragraph.
  private mutating func breakAfter(_ line: FurnitureLine) {
    if line.full.end > line.words.end {
      gaps.append(.init(range: TextRange(line.words.end, line.full.end), effect: .breaks))
    }
  }

  private mutating func endStanding(_ standing: inout (start: Int, at: Int)?, at end: Int) {
    if let open = standing, end > open.start { furniture.standing.append(TextRange(open.start, end)) }
    standing = nil
  }

  // MARK: Marks between the parts

  private enum Mark { case end, more, rule }

  /// "###", "-30-", "(MORE)", "------".
  private func mark(_ line: FurnitureLine) -> Mark? {
    guard line.words.length <= 60, mayBeMark(line) else { return nil }
    let written = Array(line.text.utf8)
    if !written.contains(where: { $0 >= 0x30 && $0 <= 0x39 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 > 0x7F })
    {
      let marks = written.filter { $0 > 0x20 }
      guard let first = marks.first, marks.count >= (first == UInt8(ascii: "#") ? 1 : 3),
        marks.allSatisfy({ $0 == first })
      else { return nil }
      return first == UInt8(ascii: "#") ? .end : [0x2D, 0x5F, 0x2A, 0x3D, 0x7E].contains(first) ? .rule : nil
    }
    let letters = line.text.filter { $0.isLetter || $0.isNumber }
    guard letters.count <= 12, isSetApart(line.text, letters) else { return nil }
    if FurnitureWords.more.contains(letters.lowercased()) { return .more }
    return FurnitureWords.ends.contains(letters.lowercased()) ? .end : nil
  }

  /// Whether marks stand on both sides of a word and nothing else does, or it stands alone in capitals: "30%" is a number,
  /// “More?” a question, "The end" a sentence.
  private func isSetApart(_ text: String, _ letters: String) -> Bool {
    let isMarked = { (mark: Character?) in mark.map { "-–—*#(_=~/)".contains($0) } ?? false }
    if isMarked(text.first), isMarked(text.last) {
      // "(30)" is a loss of 30.
      return text.allSatisfy { $0.isWhitespace || $0.isLetter || $0.isNumber || isMarked($0) }
        && (text.first != "(" || letters != "30")
    }
    return letters != "30" && text.allSatisfy { $0.isUppercase || $0.isWhitespace }
  }

  /// "ALDERGATE-FERRY-2-2-2", "Page 2 of 3", "1st add": what opens the next page of a story.
  private func isPageSlug(_ line: FurnitureLine) -> Bool {
    guard !line.isLong, !line.isClosed, line.words.length <= 60, line.wordCount < 6 else { return false }
    let text = line.text.lowercased()
    return text.contains(where: \.isNumber)
      && (text.contains("page") || text.contains("add") || text.contains("take")
        || text.split(separator: "-").suffix(2).allSatisfy { $0.allSatisfy(\.isNumber) } && text.contains("-"))
  }

  // MARK: The head

  /// Passes over a line of the head that is no word of the text.
  private mutating func head(_ at: Int) -> Bool {
    let line = lines[at]
    guard !line.isLong, line.words.length <= 200 else { return false }
    if line.text.hasPrefix("^") {
      pass(TextRange(line.words.start, line.words.start + 1))
      if line.text.hasSuffix("=") { pass(TextRange(line.words.end - 1, line.words.end)) }
      if byline(line.text.dropFirst(), isFirst: false) || at > 0 && isDesk(line.text) { pass(line) }
      breakAfter(line)
      return true
    }
    if isRelease(line) {
      furniture.isRelease = true
      note(line.text)
      pass(line)
      return true
    }
    if at < 12, let day = ownDay(line.text) {
      furniture.published = furniture.published ?? day
      if furniture.isRelease { pass(line) } else { breakAfter(line) }
      return true
    }
    if isSlug(line) || isAdvisory(line.text) {
      isOfWire = true
      note(line.text)
      pass(line)
      return true
    }
    if byline(line.text[...], isFirst: at == 0) {
      pass(line)
      // Whom they write for stands beneath.
      if at + 1 < lines.count, !lines[at + 1].opensParagraph, isDesk(lines[at + 1].text) { pass(lines[at + 1]) }
      return true
    }
    if furniture.author != nil, at > 0, !line.opensParagraph, isDesk(line.text) { return true }
    if at == 0, let end = kicker(line) {
      pass(TextRange(line.words.start, line.words.start + end))
      breakAfter(line)
      return true
    }
    return false
  }

  /// The day of a line that tells it and nothing else: "March 3, 2026", "Date: Tuesday, 3 March 2026".
  private func ownDay(_ text: String) -> Day? {
    guard text.utf8.count <= 60 else { return nil }
    var rest = text[...]
    if let colon = text.firstIndex(of: ":"), FurnitureWords.days.contains(text[..<colon].lowercased()) {
      rest = text[text.index(after: colon)...]
    }
    return WrittenDay.isWhole(rest) ? WrittenDay.in(rest) : nil
  }

  /// "FOR IMMEDIATE RELEASE", "News release: 3 March 2026"; not "Press release row grows".
  private func isRelease(_ line: FurnitureLine) -> Bool {
    guard line.words.length <= 140 else { return false }
    let text = line.text.drop { !$0.isLetter }
    let lower = text.lowercased()
    if let name = FurnitureWords.releaseNames.first(where: text.hasSuffix) {
      // "POLICE NEWS RELEASE"; "MAYOR REGRETS PRESS RELEASE" is a headline.
      let issuer = text.dropLast(name.count).split { $0.isWhitespace }
      let isVerb = issuer.last.map { $0.hasSuffix("S") || $0.hasSuffix("ED") } ?? false
      if issuer.count < 6, !isVerb, !text.contains(where: \.isLowercase) { return true }
    }
    guard let opening = FurnitureWords.release.first(of: lower).map({ "\($0)" }) else { return false }
    let rest = text.dropFirst(opening.count)
    guard let next = rest.first(where: { !$0.isWhitespace }) else { return true }
    if next.isLetter, rest.first?.isWhitespace != true { return false }
    if opening.hasSuffix(":"), line.wordCount < 5 { return true }
    let isInCapitals = !text.contains(where: \.isLowercase)
    return isInCapitals || !line.isClosed && tellsWhen(rest)
      || line.isClosed && line.wordCount < 12 && WrittenDay.in(rest) != nil
  }

  /// Whether what follows "Embargoed" or "Release no." is a time or a number, not what a sentence goes on with.
  private func tellsWhen(_ text: Substring) -> Bool {
    if WrittenDay.in(text) != nil || !text.contains(where: \.isLetter) { return true }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != ":" && $0 != "." }.map {
      $0.trimmed(of: ":.")
    }.filter { !$0.isEmpty }
    let told = words.drop { FurnitureWords.beforeTimes.contains(String($0)) }
    guard let first = told.first else { return !words.isEmpty }
    let next = String(told.dropFirst().first ?? "")
    if WrittenDay.isWeekday(String(first)) { return told.count < 6 }
    if WrittenDay.month(String(first)) != nil { return next.first?.isNumber == true }
    guard first.first?.isNumber == true else { return false }
    // "6 a.m.", "00:01", "0900 GMT", "3 March".
    return first.contains(":") || first.hasSuffix("m") || FurnitureWords.afterHours.contains(next)
      || WrittenDay.month(next) != nil
  }

  private mutating func note(_ text: String) {
    guard let day = WrittenDay.in(text) else { return }
    if text.lowercased().contains("embargo") || text.lowercased().contains("until") {
      furniture.embargo = furniture.embargo ?? day
    } else {
      furniture.published = furniture.published ?? day
    }
  }

  /// "BC-US--Ferry Storm", "Eds: UPDATES with quote", "PA/FERRY", "03/03/26 14:12".
  private func isSlug(_ line: FurnitureLine) -> Bool {
    let text = line.text
    let lower = text.lowercased()
    if line.opening(FurnitureWords.slugs) != nil { return true }
    if isOfWire, line.opening(FurnitureWords.slugsOfWires) != nil { return true }
    if FurnitureWords.capitalSlugs.contains(where: { text.hasPrefix($0) }) {
      return text.contains("-") || line.wordCount == 1
    }
    if lower.hasPrefix("wire:") { return true }
    let isCode = !text.contains(where: \.isLowercase) && !text.contains(" ") && text.contains { "/-".contains($0) }
    if isCode, line.words.length <= 40 { return true }
    return !text.contains(where: \.isLetter) && text.contains { "/:".contains($0) } && text.contains(where: \.isNumber)
  }

  /// "(Adds analyst comment)": what an agency says of its version.
  private func isAdvisory(_ text: String) -> Bool {
    guard text.hasPrefix("("), text.hasSuffix(")") || text.hasSuffix(").") else { return false }
    let lower = text.dropFirst().lowercased()
    return FurnitureWords.advisories.contains(where: lower.hasPrefix)
  }

  /// "By JOE REED and Ann Hale": names, and no word but names. The author is taken from it.
  private mutating func byline(_ text: Substring, isFirst: Bool) -> Bool {
    guard text.utf8.count <= 120, text.prefix(3).lowercased() == "by ", text.first == "B" || !isFirst else {
      return false
    }
    let names = text.dropFirst(3).trimmed(of: " =|,")
    let words = names.split { $0.isWhitespace || $0 == "," || $0 == "|" }
    guard (2...14).contains(words.count), !names.hasSuffix("."), !isFirst || words.count < 6 else { return false }
    guard
      words.allSatisfy({ word in
        word.first?.isUppercase == true && !word.contains(where: \.isNumber)
          || FurnitureWords.smallInBylines.contains(String(word))
      })
    else { return false }
    furniture.author = furniture.author ?? String(names)
    return true
  }

  /// "Associated Press", "Staff Writer": the line beneath a byline.
  private func isDesk(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return (1...6).contains(words.count) && !text.hasSuffix(".")
      && words.contains { FurnitureWords.desks.contains($0.lowercased()) }
      && words.allSatisfy { $0.first?.isUppercase == true || FurnitureWords.smallInBylines.contains(String($0)) }
  }

  /// The UTF-8 length of "UPDATE 2-" or "CORRECTED-" before a headline; nil for none.
  private func kicker(_ line: FurnitureLine) -> Int? {
    var end: Int?
    var rest = line.text[...]
    while let hyphen = rest.firstIndex(of: "-") {
      let words = rest[..<hyphen].split(separator: " ")
      guard let first = words.first, !first.contains(where: \.isLowercase), words.count < 3,
        FurnitureWords.kickers.contains(first.lowercased()), words.dropFirst().allSatisfy({ Int($0) != nil })
      else { break }
      rest = rest[rest.index(after: hyphen)...]
      end = line.text.utf8.distance(from: line.text.startIndex, to: rest.startIndex)
    }
    // With marks of Markdown in it, its bytes are others.
    return line.text.utf8.count == line.words.length ? end : nil
  }

  private func dateline(_ line: FurnitureLine) -> Dateline? {
    Dateline(bytes, paragraph: line.words.start, end: line.words.end)
  }

  private mutating func take(_ dateline: Dateline) {
    pass(dateline.passed)
    furniture.published = furniture.published ?? dateline.day
    furniture.agency = furniture.agency ?? dateline.agency
    isOfWire = isOfWire || dateline.agency != nil
    furniture.isRelease = furniture.isRelease || dateline.isOfRelease
  }

  // MARK: Contacts

  /// The number of the line after a block of contacts.
  private func contact(_ at: Int, isHead: Bool) -> Int? {
    let line = lines[at]
    guard line.words.length <= Self.longestContact else { return nil }
    guard let opening = line.opening(FurnitureWords.contact) else {
      return (isHead && furniture.isRelease || isPassed(at - 1)) && isDetail(line.text) ? at + 1 : nil
    }
    var end = at + 1
    let endsOpen = line.text.hasSuffix(":") || line.wordCount <= "\(opening)".split(separator: " ").count + 2
    let isOpen = line.text.contains(":") || endsOpen
    guard isOpen || hasWay(line.text) else { return nil }
    guard !line.isClosed || hasWay(line.text) || line.text.utf8.count <= 80 && line.text.contains(":") else {
      return nil
    }
    var reaches = hasWay(line.text)
    // The lines beneath it, and where it ends in a colon the paragraph after it.
    while end < min(lines.count, at + 12) {
      let next = lines[end]
      if next.isLong || next.text.utf8.count > 120 { break }
      if next.opensParagraph, !(end == at + 1 && endsOpen), !isDetail(next.text) { break }
      if next.isClosed, !hasWay(next.text), next.wordCount > 5 { break }
      reaches = reaches || hasWay(next.text)
      end += 1
    }
    if reaches || line.text.contains(":") && end == at + 1 { return end }
    return nil
  }

  /// Whether the line before was passed over as a whole.
  private func isPassed(_ at: Int) -> Bool {
    lines.indices.contains(at) && furniture.passed.last?.end == lines[at].full.end
  }

  /// "Phone: (555) 014-2210", "joe.reed@marlow.example".
  private func isDetail(_ text: String) -> Bool {
    guard text.utf8.count <= 120, !text.hasSuffix("."), text.split(separator: " ").count <= 10 else { return false }
    let label = text.prefix { $0 != ":" }.lowercased()
    return hasWay(text) || label.count < text.count && FurnitureWords.detail.contains(label)
  }

  /// Whether a line has a telephone number, an address of mail or of the web.
  private func hasWay(_ text: String) -> Bool {
    if text.contains("@") || text.contains("www.") || text.contains("http") { return true }
    // The groups of digits of what may be a number.
    var groups: [Int] = []
    var isOpen = false
    // "2026-2030" are years, "03/03/2026" and "2026-03-03" days.
    func isNumber() -> Bool { groups.reduce(0, +) >= 7 && ![[4, 4], [4, 2, 2], [2, 2, 4]].contains(groups) }
    for character in text {
      if character.isASCII, character.isNumber {
        if isOpen { groups[groups.count - 1] += 1 } else { groups.append(1) }
        isOpen = true
      } else {
        isOpen = false
        if "()-. +/\u{2011}\u{2013}".contains(character) { continue }
        if isNumber() { return true }
        groups = []
      }
    }
    return isNumber()
  }
}

import Extraction
import SourceText

/// A part of a whole and the percentage that it is said to be: "31 of 48 (62 %)".
struct FoundShare {
  /// The part; where one figure holds both ("31 out of 48"), that figure.
  var part: Figure
  /// nil where `part` holds both.
  var whole: Figure?
  var percent: Figure

  /// The percentages that part and whole allow.
  var computed: ExactInterval? {
    if let whole { return .percentShare(of: part.allowed, in: whole.allowed) }
    return part.ratio.map { $0.interval * .hundred }
  }
}

extension FigureLine {
  /// The shares of the sentence that tell part, whole and percentage.
  var shares: [FoundShare] {
    var found: [FoundShare] = []
    for index in figures.indices {
      let percent = figures[index]
      guard percent.unitKind == .percent, percent.form == .plain || percent.form == .range, percent.per == nil else {
        continue
      }
      if let share = shareBefore(index) ?? shareAfter(index) ?? shareAround(index) ?? shareOfWhole(index) {
        found.append(share)
      }
    }
    return found
  }

  /// "31 of the 48 members (62 percent)", "31 of 48, or 62 percent,".
  private func shareBefore(_ index: Int) -> FoundShare? {
    let percent = figures[index]
    guard let whole = figure(index - 1) else { return nil }
    if whole.form == .fraction, isCountedFraction(whole) {
      return appose(from: tail(whole), percent, loosely: 4) ? FoundShare(part: whole, percent: percent) : nil
    }
    guard let part = figure(index - 2), isPart(part, of: whole), appose(from: tail(whole), percent, loosely: 4) else {
      return nil
    }
    return FoundShare(part: part, whole: whole, percent: percent)
  }

  /// "62 percent (31 of 48)", "62 percent, or 31 of the 48 members,".
  private func shareAfter(_ index: Int) -> FoundShare? {
    let percent = figures[index]
    guard let part = figure(index + 1) else { return nil }
    let end = percent.tokens.upperBound
    let isClosed = kind(end) == .open || (kind(end) == .comma && name(end + 1) == .or) || name(end) == .or
    // "62 percent of captains, 31 of 48, voted."
    let at = isClosed ? end : part.tokens.lowerBound - 1
    guard isClosed || (kind(at) == .comma && at - end <= 5 && name(end) == .of) else { return nil }
    guard part.tokens.lowerBound - at <= 3 else { return nil }
    if part.form == .fraction, isCountedFraction(part) { return FoundShare(part: part, percent: percent) }
    guard let whole = figure(index + 2), isPart(part, of: whole), isClosed || kind(tail(whole)) == .comma else {
      return nil
    }
    return FoundShare(part: part, whole: whole, percent: percent)
  }

  /// "Of the 48 members, 31 (62 percent)".
  private func shareOfWhole(_ index: Int) -> FoundShare? {
    let percent = figures[index]
    guard let part = figure(index - 1), let whole = figure(index - 2), measuresAlike(part, whole) else { return nil }
    guard part.form == .plain, whole.form == .plain, part.value < whole.value, kind(tail(whole)) == .comma,
      tail(whole) + 1 == part.tokens.lowerBound, appose(from: tail(part), percent)
    else { return nil }
    let of = before(whole)
    return name(of) == .of && of <= sentence.lowerBound + 1
      ? FoundShare(part: part, whole: whole, percent: percent) : nil
  }

  /// "31 (62 percent) of the 48 members".
  private func shareAround(_ index: Int) -> FoundShare? {
    let percent = figures[index]
    guard let part = figure(index - 1), let whole = figure(index + 1) else { return nil }
    let (open, close) = (tail(part), percent.tokens.upperBound)
    guard kind(open) == .open, open + 1 == percent.tokens.lowerBound, kind(close) == .close else { return nil }
    guard isOf(span(close + 1, whole.tokens.lowerBound)), measuresAlike(part, whole) else { return nil }
    return FoundShare(part: part, whole: whole, percent: percent)
  }

  /// "31 out of 48", of people or things that were counted: not the "one in five" of a manner of speaking.
  func isCountedFraction(_ figure: Figure) -> Bool {
    guard let ratio = figure.ratio, ratio.denominator > .ten, ratio.denominator.isWhole, ratio.numerator.isWhole else {
      return false
    }
    return !figure.isInWords && ratio.denominator != .hundred
  }

  /// Whether one figure is told as a part of another: "31 of 48", "31 members of the 48-member council".
  func isPart(_ part: Figure, of whole: Figure) -> Bool {
    guard part.form == .plain, whole.form == .plain, measuresAlike(part, whole) else { return false }
    return isOf(span(tail(part), whole.tokens.lowerBound))
      || isOf(span(part.tokens.upperBound, whole.tokens.lowerBound))
  }

  private func measuresAlike(_ part: Figure, _ whole: Figure) -> Bool {
    if part.isCount, whole.isCount { return true }
    return part.unitKind == whole.unitKind && part.unit == whole.unit && part.unitKind == .currency
  }

  /// "of", "of the", "out of its", "of a total of".
  private func isOf(_ range: Range<Int>) -> Bool {
    guard range.count >= 1, range.count <= 5, range.contains(where: { name($0) == .of }) else { return false }
    return range.allSatisfy { isWord($0, in: FigureLine.ofWords) }
  }

  private static let ofWords = WordSet("of out the its their all his her our these those a total")
}

internal import SourceText

/// The year in which a text goes on: "In 1998, … In March, …", "that July", "the following spring".
extension DateResolver {
  /// The year that an unfinished date goes on in: that of a narrative, of the same story, or of the same sentence.
  func frame(_ meaning: Meaning, _ sentence: Int, _ tense: Tense) -> Frame? {
    guard !isToCome else { return nil }
    guard let told, let year = told.value.year ?? told.value.week?.year else {
      guard isNarrative, told == nil, let firstYear else { return nil }
      return Frame(year: firstYear, month: nil, anchor: .unknown)
    }
    let frame = Frame(year: year, month: told.value.firstMonth, anchor: .timex(told.index))
    if isNarrative { return frame }
    // "that July", "the following spring".
    if let direction = meaning.direction, direction.isNarrative { return frame }
    guard tense != .future, isOld(year) else { return nil }
    // "In 1998, … In March, …": a year that opened a sentence holds for the next ones that open with a date.
    let isFramed =
      told.opens && opens && sentence - told.sentence <= 2 && sentence > told.sentence
      && (told.isWritten || told.paragraph == paragraph)
    // "She was arrested on 4 March 1998. On 11 March, …": a day of an old year goes on in what happened next.
    let goesOn =
      (tense == .past || isTimeless && tense != .present) && (told.value.month != nil || told.value.week != nil)
      && (told.sentence == sentence || isGoingOn(told, sentence) && (opens || isTimeless))
    return isFramed || goesOn ? frame : nil
  }

  /// Whether what stands in a sentence may go on with what was told of an old year right before it.
  func isGoingOn(_ told: Told, _ sentence: Int) -> Bool {
    guard let year = told.value.year ?? told.value.week?.year, isOld(year) else { return false }
    return told.isDated && told.paragraph == paragraph && sentence - told.sentence <= 2
  }

  /// Whether nobody would name a year that lies so far back without saying so.
  private func isOld(_ year: Int) -> Bool { published.map { year < $0.year - 1 } ?? true }

  /// A part of a year in the year that a story has come to, or the next one where it would lie far behind.
  func goingOn(_ part: DateValue, from frame: Frame, _ direction: Direction?) -> DateValue {
    var date = part
    date.year = frame.year
    let month = date.firstMonth ?? 1
    switch direction {
    case .following?, .next?, .coming?:
      if let told = frame.month, month > told { return date }
      date.year = frame.year + 1
    case .previous?, .last?, .past?:
      if let told = frame.month, month < told { return date }
      date.year = frame.year - 1
    case .same?, .that?, .this?, .current?, .latest?: break
    case nil:
      if let told = frame.month, month - told <= -6 { date.year = frame.year + 1 }
    }
    return date
  }

  struct Frame {
    var year: Int
    var month: Int?
    var anchor: Timex.Anchor
  }
}

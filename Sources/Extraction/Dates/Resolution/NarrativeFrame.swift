internal import SourceText

/// The year in which a text goes on: "In 1998, … In March, …", "that July", "the following spring".
extension DateResolver {
  /// The year that an unfinished date goes on in: that of a narrative, of the same story, or of the same sentence.
  func frame(_ reference: CalendarReference, in context: TimexContext) -> Frame? {
    guard !context.isToCome else { return nil }
    guard let told, let year = told.year else {
      guard narrative.isHistory, told == nil, let first = narrative.firstYear else { return nil }
      return Frame(year: first, month: nil, anchor: .unknown)
    }
    let frame = Frame(year: year, month: told.value.firstMonth, anchor: .timex(told.index))
    // "that July", "the following spring".
    if narrative.isHistory || reference.direction?.isNarrative ?? false { return frame }
    guard context.tense != .future, isOld(year), !told.isBackground else { return nil }
    // Nobody tells of what came before in the words of what comes next: "opened on 5 June 2018, closed on 12 January".
    if let month = reference.month, let first = told.value.month, (-5..<0).contains(month - first) { return nil }
    let distance = context.sentence - told.sentence
    // "In 1998, … In March, …": a year that opened a sentence holds for the next ones that open with a date.
    let isFramed =
      told.opens && context.opens && (1...2).contains(distance)
      && (told.isWritten || told.paragraph == context.paragraph)
    // "She was arrested on 4 March 1998. On 11 March, …": a day of an old year goes on in what happened next.
    let goesOn =
      (context.tense == .past || narrative.isTimeless && context.tense != .present)
      && (told.value.month != nil || told.value.week != nil)
      && (distance == 0 || isGoingOn(told, in: context) && (context.opens || narrative.isTimeless))
    return isFramed || goesOn ? frame : nil
  }

  /// Whether what stands in a sentence may go on with what was told of an old year right before it.
  func isGoingOn(_ told: ReferenceTime, in context: TimexContext) -> Bool {
    guard let year = told.year, isOld(year) else { return false }
    return told.isDated && told.paragraph == context.paragraph && context.sentence - told.sentence <= 2
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

extension ReferenceTime {
  /// The year that it lies in.
  fileprivate var year: Int? { value.year ?? value.week?.year }
}

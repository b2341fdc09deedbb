package import SourceText

/// What an edition's header tells that the header of the edition before it did not.
struct Announcement {
  var update: Day?
  var correction: Day?

  /// "the header tells a correction of 2026-03-05".
  var said: String {
    let told = [correction.map { "a correction of \($0)" }, update.map { "an update of \($0)" }].compactMap(\.self)
    return told.isEmpty
      ? "the header tells neither an update nor a correction" : "the header tells \(told.joined(separator: " and "))"
  }
}

extension Examination {
  /// What the header tells beyond that of the edition before; all that it tells where there is none before.
  func announcement(since before: Study?) -> Announcement {
    let (now, then) = (document.header, before?.document.header)
    return Announcement(
      update: now.updated == then?.updated ? nil : now.updated,
      correction: now.corrected == then?.corrected ? nil : now.corrected)
  }
}

extension Study {
  /// The last day that its header tells.
  package var lastTold: Day? {
    let header = document.header
    return [header.published, header.updated, header.corrected].compactMap(\.self).max()
  }
}

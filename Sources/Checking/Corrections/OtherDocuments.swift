import SourceText

extension Examination {
  /// The other documents of the library that can be read, in order: neither evidence nor an edition of the sheet.
  ///
  /// None where this is not the examination that speaks of them: of a sheet over editions the last one does.
  var otherDocuments: [Study] {
    guard looksAround, !library.isHypothetical else { return [] }
    let own = Set(namedEditions + studies.map(\.path))
    return library.documents(beside: study.path).lazy.filter { !own.contains($0) }
      .compactMap { try? library.study($0).get() }.filter(\.reading.isEnglish)
  }
}

extension Library {
  /// The documents of the folder at the top that this one lies in: `seeds`, whatever the folders below it.
  func documents(beside path: String) -> [String] {
    let parts = path.split(separator: "/")
    return documents(in: parts.count > 1 ? String(parts[0]) : "seeds")
  }
}

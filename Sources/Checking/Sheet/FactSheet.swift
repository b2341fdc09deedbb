/// The facts that an analyst states of a document, or of every document in a folder: what `@Test(arguments:)` takes.
///
/// Make it a computed property: a stored one is type-checked again at every edit of the module.
public struct FactSheet: Sendable {
  /// What a sheet is about.
  package enum Subject: Sendable, Hashable {
    /// One document, by its path from the root.
    case document(String)
    /// Every document in a folder.
    case folder(String)
    /// Documents by name, held to the rules of the desk.
    case listed([String])

    package var path: String {
      switch self {
      case .document(let path), .folder(let path): path
      case .listed(let paths): paths.count == 1 ? paths[0] : "\(paths.count) documents"
      }
    }
  }

  package let subject: Subject
  package let place: SourcePlace
  /// The rules that a document's own sheet speaks of itself, by document.
  package let excepted: [String: Set<String>]
  private let facts: [Fact]

  /// The facts of one document, by its path from the root of the package.
  public init(
    _ document: String, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column, @FactSheetBuilder facts: () -> [FactSheetBuilder.Entry]
  ) {
    self.init(
      .document(document), [:], SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column), facts())
  }

  /// The facts of every document in a folder.
  ///
  /// A document that has a sheet of its own among `except` is left to it in the rules that its sheet speaks of.
  public init(
    everyDocumentIn folder: String, except sheets: [FactSheet] = [], fileID: String = #fileID,
    filePath: String = #filePath, line: Int = #line, column: Int = #column,
    @FactSheetBuilder facts: () -> [FactSheetBuilder.Entry]
  ) {
    var excepted: [String: Set<String>] = [:]
    for sheet in sheets {
      if case .document(let path) = sheet.subject { excepted[path, default: []].formUnion(sheet.wholeDocumentRules) }
    }
    self.init(
      .folder(folder), excepted, SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column), facts())
  }

  private init(
    _ subject: Subject, _ excepted: [String: Set<String>], _ place: SourcePlace, _ entries: [FactSheetBuilder.Entry]
  ) {
    self.subject = subject
    self.place = place
    self.excepted = excepted
    var facts: [Fact] = []
    var seen: [String: Int] = [:]
    for entry in entries {
      let key = entry.section + "\u{1F}" + entry.assertion.title
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      facts.append(
        Fact(
          subject: subject, section: entry.section, assertion: entry.assertion, occurrence: occurrence,
          number: facts.count, excepted: excepted, sheetPlace: place))
    }
    if facts.isEmpty {
      let empty = FactSheet.empty(at: subject.path, place)
      facts = [
        Fact(
          subject: subject, section: "", assertion: empty, occurrence: 0, number: 0, excepted: [:], sheetPlace: place)
      ]
    }
    self.facts = facts
  }

  /// The rules that this sheet asks of the whole document.
  package var wholeDocumentRules: Set<String> {
    Set(facts.lazy.filter { $0.assertion.isOfWholeDocument }.map(\.assertion.rule.id))
  }
}

extension FactSheet: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// The number of facts.
  public var endIndex: Int { facts.count }
  /// The fact at a position, in the order of the sheet.
  public subscript(position: Int) -> Fact { facts[position] }
}

import Findings
import SourceText

/// The facts that an analyst states of a document, or of every document in a folder: what `@Test(arguments:)` takes.
///
/// Make it a computed property: a stored one is type-checked again at every edit of the module.
public struct FactSheet: Sendable {
  /// What a sheet is about.
  package enum Subject: Sendable, Hashable {
    /// One document, by its path from the root.
    case document(String)
    /// Several editions of one piece, each by its path, the earliest first.
    case editions([String])
    /// Every document in a folder.
    case folder(String)
    /// Documents by name, held to the rules of the desk.
    case listed([String])

    /// What a report calls the sheet: one over editions after the first of them, so that a later one changes nothing.
    package var path: String {
      switch self {
      case .document(let path), .folder(let path): path
      case .editions(let paths): "editions of \(paths.first ?? "")"
      case .listed(let paths): paths.count == 1 ? paths[0] : "\(paths.count) documents"
      }
    }

    /// The editions, each once; none of another sheet.
    package var editions: [String] {
      guard case .editions(let paths) = self else { return [] }
      var seen: Set<String> = []
      return paths.filter { seen.insert($0).inserted }
    }

    /// The documents whose own sheet it is.
    package var ownDocuments: [String] {
      if case .document(let path) = self { return [path] }
      return editions
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

  /// The facts of several editions of one piece, by their paths, the earliest first: what must be true of each.
  ///
  /// What is true of some of them only is stated `.since("seeds/ferry-2.txt")` or `.through("seeds/ferry-1.txt")`. What
  /// one edition states otherwise than the one before it, and does not tell in its header, is a warning, unless the sheet
  /// itself says `Every(.edition).tellsItsChanges()`.
  public init(
    editions first: String, _ later: String..., fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column, @FactSheetBuilder facts: () -> [FactSheetBuilder.Entry]
  ) {
    self.init(
      .editions([first] + later), [:],
      SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column), facts())
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
      for path in sheet.subject.ownDocuments {
        excepted[path, default: []].formUnion(sheet.wholeDocumentRules(of: path))
      }
    }
    let own = Dictionary(
      sheets.flatMap { sheet in sheet.subject.ownDocuments.map { ($0, sheet.compactMap(\.assertion.writersOwn)) } },
      uniquingKeysWith: +)
    self.init(
      .folder(folder), excepted, SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column), facts(),
      writersOwn: own)
  }

  private init(
    _ subject: Subject, _ excepted: [String: Set<String>], _ place: SourcePlace, _ entries: [FactSheetBuilder.Entry],
    writersOwn: [String: [String]] = [:]
  ) {
    self.subject = subject
    self.place = place
    self.excepted = excepted
    var facts: [Fact] = []
    // As an identity has them: a dash for another, or one more space, makes no other fact.
    var seen: [[String]: (count: Int, first: SourcePlace)] = [:]
    for entry in entries {
      let key = [entry.section, Folding.fold(entry.assertion.title)]
      let before = seen[key]
      seen[key] = ((before?.count ?? 0) + 1, before?.first ?? entry.assertion.place)
      var fact = Fact(
        subject: subject, section: entry.section, assertion: entry.assertion, occurrence: before?.count ?? 0,
        number: facts.count, excepted: excepted, sheetPlace: place)
      fact.statedBefore = before?.first
      fact.writersOwn = writersOwn
      facts.append(fact)
    }
    for path in subject.ownDocuments {
      if let first = facts.firstIndex(where: { $0.narrowed(to: path) != nil }) { facts[first].speaksFor.insert(path) }
    }
    if !facts.isEmpty, subject.editions.count > 1 || FactSheet.isTwice(subject),
      !facts.contains(where: { $0.assertion.rule == .editionTellsChanges })
    {
      facts.append(
        Fact(
          subject: subject, section: "", assertion: .tellsChanges(at: place), occurrence: 0, number: facts.count,
          excepted: excepted, sheetPlace: place, isAutomatic: true))
    }
    if facts.isEmpty {
      let empty = FactSheet.empty(at: subject.path, place)
      facts = [
        Fact(
          subject: subject, section: "", assertion: empty, occurrence: 0, number: 0, excepted: [:], sheetPlace: place,
          speaksFor: Set(subject.ownDocuments))
      ]
    }
    self.facts = facts
  }

  /// Whether the sheet names an edition more than once.
  private static func isTwice(_ subject: Subject) -> Bool {
    guard case .editions(let paths) = subject else { return false }
    return paths.count > subject.editions.count
  }

  /// The rules that this sheet asks of a whole document.
  package func wholeDocumentRules(of path: String) -> Set<String> {
    Set(
      facts.lazy.filter { $0.assertion.isOfWholeDocument && $0.narrowed(to: path) != nil }.map(\.assertion.rule.id))
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

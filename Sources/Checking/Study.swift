package import Extraction
package import SourceText
import Synchronization

/// A document that has been read, with what is made of it once and used often.
package final class Study: Sendable {
  package let reading: Reading
  package let path: String
  private let foldedOnce = Once<FoldedText>()
  private let figureLinesOnce = Once<[FigureLine]>()
  private let relationsOnce = Once<Relations>()
  private let ranksOnce = Once<[FigureStatement]>()
  private let statementsOnce = Once<[FigureStatement]>()
  private let linesOnce = Once<LineIndex>()
  private let noticesOnce = Once<OwnNotices>()
  private let tablesOnce = Once<Tables>()
  private let superlativesOnce = Once<[SuperlativeClaim]>()
  private let ownVoiceOnce = Once<OwnVoice>()

  package init(_ document: Document) { (reading, path) = (Reading(document), document.path) }

  package var document: Document { reading.document }

  /// The text as anchors see it.
  package var folded: FoldedText { foldedOnce.value { FoldedText(document) } }
  /// The sentences that hold figures.
  var figureLines: [FigureLine] { figureLinesOnce.value { FigureLine.all(of: reading) } }
  /// What its quantities have to do with one another.
  package var relations: Relations { relationsOnce.value { Relations(reading) } }
  /// What the figures state.
  package var figureStatements: [FigureStatement] { statementsOnce.value { reading.figureStatements() } }
  /// The places in an order that the text gives.
  package var ranks: [FigureStatement] { ranksOnce.value { reading.ranks() } }
  /// What is told to be the first, the largest, the only one.
  var superlatives: [SuperlativeClaim] { superlativesOnce.value { reading.superlatives() } }
  /// What is said in nobody's name but the writer's.
  var ownVoice: OwnVoice { ownVoiceOnce.value { OwnVoice(reading) } }
  /// Where it tells of its own corrections.
  var notices: OwnNotices { noticesOnce.value { OwnNotices(reading) } }
  /// The cells of its tables.
  var tables: Tables { tablesOnce.value { Tables(document, reading.figures) } }
  /// Where the lines begin.
  package var lines: LineIndex { linesOnce.value { LineIndex(document.bytes) } }
}

/// A value that is made when it is first asked for.
private final class Once<Value: Sendable>: Sendable {
  private let cell = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    cell.withLock { cell in
      if let cell { return cell }
      let value = make()
      cell = value
      return value
    }
  }
}

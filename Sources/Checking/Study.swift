package import Extraction
package import SourceText
import Synchronization

/// A document that has been read, with what is made of it once and used often.
package final class Study: Sendable {
  package let reading: Reading
  private let foldedCell = Mutex<FoldedText?>(nil)
  private let figureLinesCell = Mutex<[FigureLine]?>(nil)
  private let relationsCell = Mutex<Relations?>(nil)
  private let ranksCell = Mutex<[FigureStatement]?>(nil)
  private let statementsCell = Mutex<[FigureStatement]?>(nil)
  private let linesCell = Mutex<LineIndex?>(nil)

  package init(_ document: Document) { reading = Reading(document) }

  package var document: Document { reading.document }
  package var path: String { reading.document.path }

  /// The text as anchors see it, made when it is first asked for.
  package var folded: FoldedText {
    foldedCell.withLock { cell in
      if let folded = cell { return folded }
      let folded = FoldedText(document)
      cell = folded
      return folded
    }
  }

  /// The sentences that hold figures, made when they are first asked for.
  var figureLines: [FigureLine] {
    figureLinesCell.withLock { cell in
      if let lines = cell { return lines }
      let lines = FigureLine.all(of: reading)
      cell = lines
      return lines
    }
  }

  /// What its quantities have to do with one another, read when it is first asked for.
  package var relations: Relations {
    relationsCell.withLock { cell in
      if let relations = cell { return relations }
      let relations = Relations(reading)
      cell = relations
      return relations
    }
  }

  /// What the figures state, read when it is first asked for.
  package var figureStatements: [FigureStatement] {
    statementsCell.withLock { cell in
      if let statements = cell { return statements }
      let statements = reading.figureStatements()
      cell = statements
      return statements
    }
  }

  /// The places in an order that the text gives, read when they are first asked for.
  package var ranks: [FigureStatement] {
    ranksCell.withLock { cell in
      if let ranks = cell { return ranks }
      let ranks = reading.ranks()
      cell = ranks
      return ranks
    }
  }

  /// Where the lines begin, made when it is first asked for.
  package var lines: LineIndex {
    linesCell.withLock { cell in
      if let lines = cell { return lines }
      let lines = LineIndex(document.bytes)
      cell = lines
      return lines
    }
  }
}

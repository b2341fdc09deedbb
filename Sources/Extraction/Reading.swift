public import SourceText

/// Everything that was read in a document.
///
/// Each list is in the order of the text. Indices from one list into another (`attribution`, `sentence`, `clause`) are
/// positions in these arrays. It never changes, so whoever reads in it shares it.
public final class Reading: Sendable {
  package let prose: Prose
  /// What a reader does not see as it stands there, in the order of the text.
  package let disguises: [Disguise]
  package let timexes: [Timex]
  /// The figures: amounts, shares, ages, scores.
  public let figures: [Figure]
  /// What stands between quotation marks.
  public let quotations: [Quotation]
  /// Every mention of a person, a place, an organization.
  public let names: [Name]
  /// Who says, writes, thinks or plans what.
  public let attributions: [Attribution]
  /// The clauses that could be checked.
  public let claims: [Claim]
  /// Whether enough of the words are English for the reading to mean anything.
  package let isEnglish: Bool

  /// - Complexity: linear in the bytes of the document.
  package init(_ document: Document) {
    #if DEBUG
      PlantedEnd.meet(document)
    #endif
    prose = Prose(document)
    isEnglish = Language.isEnglish(prose)
    timexes = Timexes.read(prose)
    var figures = Figures.read(prose, timexes)
    let disguises = Disguises.find(document)
    if !disguises.isEmpty {
      // A number that a reader sees as another, or not at all, is none.
      figures.removeAll { Disguises.touch($0.range, in: disguises, of: document.bytes) }
    }
    var quotations = Quotations.read(prose)
    names = Names.read(prose)
    attributions = Attributions.read(prose, &quotations, names)
    (self.figures, self.disguises, self.quotations) = (figures, disguises, quotations)
    claims = Claims.read(prose, attributions, timexes, figures)
  }

  /// What the figures state: amounts, ranges, changes, scores, ratios. Read anew at every call.
  ///
  /// - Complexity: linear in the figures.
  package func figureStatements() -> [FigureStatement] { FigureStatements.read(prose, figures) }

  /// The places in an order that the text gives: "second-largest", "No. 1". Read anew at every call.
  ///
  /// - Complexity: linear in the tokens.
  package func ranks() -> [FigureStatement] { Ranks.read(prose, timexes) }

  package var document: Document { prose.document }
  package var sentences: Column<Sentence> { prose.sentences }

  /// The words of a range of the document; what lies outside it is left away.
  public func text(_ range: TextRange) -> String { prose.tokens.text(range) }
}

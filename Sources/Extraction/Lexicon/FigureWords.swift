/// Words beside figures that more than one reader or rule asks for.
package enum FigureWords {
  /// "48 percent against 42".
  package static let versus = WordSet("against versus vs")
  /// What a price or a share is of.
  package static let each = WordSet("each apiece")
  /// "640 homes, of which 128".
  package static let which = WordSet("which whom")
  /// "for a total of", in one word.
  package static let totaling = WordSet("totaling totalling")
  /// "$7 million short of".
  package static let short = WordSet("short shy")
  /// What a number of years is a jubilee of.
  package static let jubilees = WordSet("anniversary birthday")
  /// Says a figure again in other words.
  package static let namely = WordSet("or i.e. namely")
  /// A little less than.
  package static let nearly = WordSet("nearly almost")
  /// What a total leaves over.
  package static let rest = WordSet("remaining other")
}

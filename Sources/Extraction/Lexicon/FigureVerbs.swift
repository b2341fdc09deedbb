internal import SourceText

/// The words that say what two numbers have to do with one another.
package enum FigureVerbs {
  /// Something went up: verbs in all their forms, nouns and particles.
  package static let up = WordSet(
    forms(
      """
      increase climb jump surge soar gain advance spike raise boost hike expand widen improve balloon rocket recover rebound \
      edge inch lift push add double triple quadruple accelerate strengthen rally bump creep swell skyrocket upgrade
      """)
      + " rise rises rose risen rising grow grows grew grown growing leap leaps leapt leaping spring sprang shoot shot "
      + "swollen crept growth higher up more")
  /// Something went down.
  package static let down = WordSet(
    forms(
      """
      drop decline decrease plunge tumble slip slump plummet dip reduce lower narrow contract dwindle halve ease weaken slash \
      trim shed slow shorten cool crash collapse retreat pare lessen sag deflate downgrade moderate subside
      """)
      + " fall falls fell fallen falling shrink shrinks shrank shrunk shrinking sink sinks sank sunk sinking slide slides "
      + "slid sliding cut cuts cutting lose loses lost losing loss reduction lower down less fewer")
  /// Something went somewhere.
  package static let moved = WordSet(
    forms("change move shift swing revise adjust vary convert turn extend restate upgrade amend correct update")
      + " go goes went gone going bring brings brought bringing take takes took taken taking come comes came coming "
      + "swung swing drive drives drove driven driving")
  /// What goes "up to 60" gets there, and no further is meant.
  package static let goes = WordSet(
    forms("climb jump soar edge inch tick move creep")
      + " go goes went gone going rise rises rose risen rising shot crept come came")
  /// Where one number lies in others, and nothing moves.
  package static let ranging = WordSet(forms("range vary") + " anywhere everything between spanning spans ages aged")
  /// Two sides set against each other: verbs and nouns of votes, matches and polls.
  package static let contest = WordSet(
    forms(
      """
      defeat vote pass approve reject rule trail edge rout thrash outscore outpoint overcome clinch adopt confirm ratify \
      decide uphold tie down score equalize level acquit convict override sweep oust nominate topple crush stun best \
      eliminate advance endorse favor favour oppose lead draw table block clear carry fail survive tally prevail outpoll poll
      """)
      + " beat beats beaten beating win wins won winning lose loses lost losing led drew drawn strike struck split splits "
      + "overrode overridden swept victory victories decision verdict ruling tally result majority loss losses match game "
      + "over shootout set tiebreaker tie-break ballot aggregate ahead behind")
  /// So many of one for each of the other.
  package static let odds = WordSet("ratio odds outnumber outnumbered outnumbers outnumbering outsold outsells margin")

  /// All forms of regular verbs, white space between them.
  private static func forms(_ lemmas: String) -> String {
    lemmas.words.map { lemma in
      let verb = String(lemma)
      return ([verb, Inflection.third(verb)] + Inflection.past(verb) + Inflection.gerund(verb)).joined(separator: " ")
    }.joined(separator: " ")
  }

  /// Whether a word says that something moved, and not only where it is.
  static func isMove(_ token: Token) -> Bool { up.contains(token) || down.contains(token) || moved.contains(token) }
}

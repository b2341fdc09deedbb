import Extraction
import SourceText

/// The words that say which way a figure went.
enum ChangeWords {
  enum Way { case up, down, either }

  static let up = WordSet(
    """
    rose rise rises rising risen increase increased increases increasing grew grow grows growing grown climb climbed \
    climbs climbing jump jumped jumps jumping surge surged surges surging soar soared soars soaring gain gained gains \
    gaining up advanced advance leapt leap spiked spike swelled raised raise raises raising higher boosted boost growth \
    more hike hiked
    """)
  static let down = WordSet(
    """
    fell fall falls falling fallen drop dropped drops dropping decline declined declines declining decrease decreased \
    decreases decreasing shrank shrink shrunk shrinking down slid slide slipped slip tumbled tumble plunged plunge sank \
    sink cut cuts reduced reduce reduces reducing reduction lower lowered dipped dip slumped slump plummeted lost loss \
    dwindled narrowed contracted contraction less fewer
    """)
  static let either = WordSet("changed change changes moved shift shifted swing difference")

  private static let adverbs = WordSet(
    """
    by a an the of about around nearly almost roughly some sharply steadily slightly slowly quickly only just another \
    further whopping net annual estimated
    """)
  private static let afterwards = WordSet(
    """
    increase rise gain jump surge hike growth decline decrease drop fall reduction loss cut slump dip contraction plunge \
    higher lower up down spike leap boost climb change swing
    """)
  private static let comparing = WordSet("more less fewer")

  static func way(_ token: Token) -> Way? {
    if up.contains(token) { return .up }
    if down.contains(token) { return .down }
    return either.contains(token) ? .either : nil
  }

  /// Which way a figure says that something went, by the words right before or after it; nil for no change.
  static func way(_ figure: Figure, in line: FigureLine) -> Way? {
    if figure.bound == .up { return .up }
    if figure.bound == .down { return .down }
    let end = figure.tokens.upperBound
    let next = line.kind(end) == .hyphen ? end + 1 : end
    for at in [next, next + 1] where line.isWord(at, in: afterwards) {
      // "a 25 percent annual increase": one word between.
      if at == next + 1, !line.isWord(next, in: between) { break }
      return line.token(at).flatMap(way)
    }
    var at = figure.tokens.lowerBound - 1
    var steps = 0
    while steps < 4, line.isWord(at, in: adverbs) { (at, steps) = (at - 1, steps + 1) }
    guard let token = line.token(at), token.kind == .word, !comparing.contains(token) else { return nil }
    return way(token)
  }

  private static let between = WordSet("annual net overall total yearly sharp steep further")
}

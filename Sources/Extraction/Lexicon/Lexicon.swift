package import SourceText

/// The words that the extractors know.
package enum Lexicon {
  /// All word lists together. Each list is a file of this folder.
  package static let vocabulary: Vocabulary = {
    var entries: [Vocabulary.Entry] = []
    for word in Word.allCases where word != .none {
      entries.append(Vocabulary.Entry(word.spelling, number: word.rawValue))
    }
    var next = UInt16(Word.numbered.count)
    for list in lists {
      for word in list.words.words {
        entries.append(Vocabulary.Entry(String(word), number: next, classes: list.classes.rawValue))
        next += 1
      }
    }
    return Vocabulary(entries)
  }()

  /// Words of one class or more, white space between them.
  struct List {
    var classes: WordClass
    var words: String
    init(_ classes: WordClass, _ words: String) { (self.classes, self.words) = (classes, words) }
  }

  /// Every list; a new file of words is named here. The words of dates come first, so that what they mean is a short table.
  static let lists: [List] = [
    [List(.date, DateWords.spellings)], functionWords, adverbs, adjectives, plainVerbs, nounVerbs, irregular,
    irregularNouns, cueVerbs, cueNouns, plainNouns, everydayNouns, roles, titles, vagueSources, bodies, papers,
    bodySuffixes, firms, places, nationalities, firstNames, numberWords,
  ].flatMap(\.self)
}

package import Extraction
import Findings
package import SourceText

extension Examination {
  /// The mentions of the one bearer whom a name stands for, in the order of the text.
  ///
  /// What is read as no name (`Tamworth` in a list of works) is taken as it stands.
  package func mentions(of phrase: String, in passage: String? = nil) -> Anchored<[Name]> {
    let places = places(of: phrase, in: passage)
    guard let place = places.first else { return .unresolved(absent(phrase, in: passage)) }
    let names = reading.names
    let named = widest(places.compactMap { place in names[overlapping: place].first })
    if let first = named.first, let other = named.first(where: { $0.first != first.first }) {
      return .unresolved(
        .undecided([
          .finding(
            "“\(phrase)” stands for \(first.full) and for \(other.full); write the name in full, or narrow it with in:",
            at: first.range, related: [.init("the other", at: other.range)])
        ]))
    }
    let bearers = Set(named.map(\.first))
    guard let bearer = bearers.first else { return .found(places.map(unread)) }
    let mentions = names.filter { $0.first == bearer }
    guard mentions.isEmpty else { return .found(mentions) }
    return .unresolved(.undecided([.finding("“\(phrase)” is read as no name", at: place)]))
  }

  /// The verdict on a name that does not stand in the text: where it stands there in another spelling, that is it.
  private func absent(_ phrase: String, in passage: String?) -> Verdict {
    let spelled = SpelledName(self, phrase)
    guard isOwnSheet, let variant = spelled.variants().first else {
      return missing(phrase, "the name", in: passage, among: reading.names.map(\.range))
    }
    return .fails([spelled.finding(variant, phrase)], touching: [variant])
  }

  /// Without the names whose words are all words of another: “the al-Jawar group” is no other than Mushtaqa al-Jawar.
  private func widest(_ named: [Name]) -> [Name] {
    guard let first = named.first, named.contains(where: { $0.first != first.first }) else { return named }
    let words = Dictionary(
      named.map { ($0.first, Set($0.full.split { !$0.isLetter }.map { Vocabulary.hash($0) })) },
      uniquingKeysWith: { a, _ in a })
    return named.filter { name in
      !words.contains { first, others in first != name.first && words[name.first]?.isStrictSubset(of: others) == true }
    }
  }

  /// A name that was read as none.
  private func unread(_ place: TextRange) -> Name {
    let tokens = reading.prose.tokens.indices(in: place)
    return Name(unread: place, tokens: tokens, text: text(place), sentence: reading.sentence(at: place.start) ?? 0)
  }
}

extension [Name] {
  /// The names that a place touches: a binary search.
  package subscript(overlapping place: TextRange) -> ArraySlice<Name> {
    let low = partitioningIndex { $0.range.end > place.start }
    var end = low
    while end < count, self[end].range.start < place.end { end += 1 }
    return self[low..<end]
  }
}

internal import SourceText

/// One way of writing a time: what it reads, the words that can open it, examples, and how it is matched.
struct DateForm: Sendable {
  /// A gloss of what it reads, in its own words: "5 January 2024".
  let name: String
  /// The senses that can open it.
  let senses: Senses<DateSense>
  /// The marks that can open it, for what begins with no word.
  let marks: [Token.Kind]
  /// Sentences of the Aldergate ferry, published on 3 March 2026, with each expression in ⟦brackets⟧ and its value after
  /// `=`; without brackets, one that looks alike and is none.
  let examples: [String]
  /// The match that begins at a token. The depth bounds how far expressions hold others.
  let match: Matcher

  typealias Matcher = @Sendable (_ parser: DateParser, _ start: Int, _ depth: Int) -> Match?

  init(
    _ name: String, opens senses: Senses<DateSense>, _ marks: Token.Kind..., examples: [String],
    match: @escaping Matcher
  ) {
    (self.name, self.senses, self.marks, self.examples, self.match) = (name, senses, marks, examples, match)
  }
}

extension DateForm {
  /// All forms; of those that begin at one token, the first that matches is read.
  static let all: [DateForm] =
    bending + names + pointing + calendar + periods + clocks + lengths + vague + digits + [deictic, tonight, overnight]

  /// The forms by what can open them, each list in their order.
  struct Openers: Sendable {
    private let forms: [DateForm]
    /// What matches, alone: a form's name and examples are not touched while a text is read.
    private let bySense: [[Matcher]]
    private let byMark: [[Matcher]]
    /// All senses that open a form.
    let senses: Senses<DateSense>

    init(_ forms: [DateForm]) {
      self.forms = forms
      senses = forms.reduce(into: []) { $0.formUnion($1.senses) }
      bySense = DateSense.allCases.map { sense in forms.filter { $0.senses.contains(sense) }.map(\.match) }
      byMark = Openers.marks.map { mark in forms.filter { $0.marks.contains(mark) }.map(\.match) }
    }

    /// The marks that open a form.
    private static let marks: [Token.Kind] = [.number, .word, .openSingle, .closeSingle, .straightSingle]

    /// What can begin with a word of these senses, or, where it has none, with a mark.
    func matchers(_ senses: Senses<DateSense>, _ mark: Token.Kind) -> [Matcher] {
      if senses.isEmpty { return Openers.marks.firstIndex(of: mark).map { byMark[$0] } ?? [] }
      return senses.only.map { bySense[Int($0.rawValue)] } ?? forms.filter { $0.senses.overlaps(senses) }.map(\.match)
    }
  }

  static let openers = Openers(all)
}

extension DateParser {
  /// The expression that begins here. `depth` bounds how far expressions hold others.
  func expression(_ start: Int, depth: Int = 0) -> Match? {
    guard depth < 6, start < limit, let core = form(start, depth) else { return nil }
    let match = joined(core, depth)
    return isNameOfEvent(match) ? nil : match
  }

  /// The first form that begins here.
  private func form(_ start: Int, _ depth: Int) -> Match? {
    guard let mark = mark(start) else { return nil }
    for match in DateForm.openers.matchers(senses(start), mark) {
      if let match = match(self, start, depth) { return match }
    }
    return nil
  }
}

extension DateForm: CustomStringConvertible {
  var description: String { name }
}

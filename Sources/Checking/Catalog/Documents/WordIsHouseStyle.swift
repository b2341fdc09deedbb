import Extraction
import Findings
import SourceText

extension Kind where Subject == Wording {
  /// A word as it is written here, in any case of its letters where it has no capital; other forms of it are other words.
  public static func word(_ word: String) -> Self { Self([word, "the word"]) }
  /// Words that stand one after the other.
  public static func phrase(_ phrase: String) -> Self { Self([phrase, "the phrase"]) }
}

extension Kind where Subject == NameMention {
  /// A name wherever it stands: in this spelling, in one of these others, in one that is known for it ("Kiev" for "Kyiv"),
  /// or a letter away.
  public static func mention(of name: String, _ otherSpellings: String...) -> Self { Self([name] + otherSpellings) }
}

extension No where Subject == Wording {
  /// No such word or phrase: the house says it otherwise.
  public init(
    _ kind: Kind<Wording>, say instead: String, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    self.init(
      kind, instead: instead, at: SourcePlace(fileID: fileID, filePath: filePath, line: line, column: column))
  }
}

extension No: Assertable where Subject == Wording {
  /// That the word or the phrase stands nowhere in the text, in whosever mouth.
  public var assertion: Assertion {
    let words = kind.words.first ?? ""
    let hint = instead.map { "; the house says “\($0)”" } ?? ""
    let instead = instead
    var assertion = Assertion(.wordIsHouseStyle, "\(kind.words.last ?? "") “\(words)” stands nowhere\(hint)", at: place)
    {
      $0.judge(avoided: words, instead: instead)
    }
    assertion.mistake = {
      WordSearch(words).isEmpty ? "the sheet names no word; expected one, as .word(\"percent\")" : nil
    }
    return assertion
  }
}

extension Every where Subject == NameMention {
  /// Every mention of the name has this spelling; capitals throughout are left as they are.
  public func isSpelled(_ spelling: String) -> Assertion {
    let names = kind.words
    let named = names.first ?? ""
    var assertion = Assertion(.wordIsHouseStyle, "every mention of “\(named)” is spelled “\(spelling)”", at: place) {
      $0.judge(mentionsOf: names, spelled: spelling)
    }
    assertion.mistake = {
      (names + [spelling]).contains { WordSearch($0).isEmpty }
        ? "the sheet names no word; expected one, as .mention(of: \"Kyiv\")" : nil
    }
    return assertion
  }
}

extension Examination {
  fileprivate func judge(avoided words: String, instead: String?) -> Verdict {
    let isOfCase = instead.map { $0.lowercased() == words.lowercased() && $0 != words } ?? false
    let keepsCase = isOfCase || words.contains(where: \.isUppercase)
    let places = WordSearch(words, keepsCase: keepsCase).places(in: reading)
    let findings = places.filter { !isOfCase || !words.hasCapital || !opensSentence($0) }.map { place in
      Finding.finding(.avoided(text(place), instead), at: place)
    }
    return findings.isEmpty ? .holds(touching: []) : .fails(findings, touching: places)
  }

  fileprivate func judge(mentionsOf names: [String], spelled spelling: String) -> Verdict {
    let forms = Set(names + [spelling]).union(names.flatMap(Reading.otherForms))
    let known = forms.flatMap { form in
      WordSearch(form).places(in: reading).filter { !form.hasCapital || text($0).hasCapital }
    }
    // Within a longer form the shorter is no mention of its own.
    let written = known.filter { place in !known.contains { $0 != place && $0.contains(place) } }
    let near = names.flatMap { SpelledName(self, $0).variants() }.filter { place in
      !written.contains { $0.overlaps(place) } && !isSomebodyElse(place)
    }
    let places = Set(written + near).sorted()
    return .each(places, at: \.self) { place in
      let text = text(place)
      guard !isSpelled(text, spelling, at: place) else { return nil }
      return .finding(
        .spelled(text, spelling), at: place,
        operands: [
          .init("the text", text: text, value: text, range: place), .init("the sheet", text: spelling, value: spelling),
        ])
    }
  }

  /// Whether one word is the last of a longer name, which somebody else bears.
  private func isSomebodyElse(_ place: TextRange) -> Bool {
    reading.names[overlapping: place].contains { name in
      name.tokens.count == 1 && reading.names.indices.contains(name.first)
        && reading.names[name.first].tokens.count > 1
    }
  }

  private func isSpelled(_ text: String, _ spelling: String, at place: TextRange) -> Bool {
    let (text, spelling) = (Folding.fold(text), Folding.fold(spelling))
    if text == spelling || text == spelling.uppercased() && text.count > 1 { return true }
    return opensSentence(place) && text.dropFirst() == spelling.dropFirst()
      && text.first?.lowercased() == spelling.first?.lowercased()
  }

  private func opensSentence(_ place: TextRange) -> Bool {
    guard let sentence = reading.sentence(holding: place) else { return false }
    let tokens = reading.prose.tokens
    let first = sentence.tokens.first { tokens[$0].isWord || tokens[$0].isNumber }
    return first.map { Int(tokens[$0].start) >= place.start } ?? false
  }
}

extension String {
  fileprivate var hasCapital: Bool { contains(where: \.isUppercase) }
}

extension Rule {
  /// Words and names are written as the house writes them.
  public static let wordIsHouseStyle: Rule = Rule(
    id: "word-is-house-style", category: .documents, summary: "Words and names are written as the house writes them.",
    discussion: """
      A sheet says which word or phrase the house does not use, and what it says in its place, or how a name is spelled. \
      Every place in the text is looked at, headlines and quotations too: words in somebody’s mouth are waived, with the \
      reason. A word in small letters stands for itself in any case; one with a capital, or one that the house writes with \
      other capitals, for just this writing. Other forms of a word (“percentage”) are other words. A name’s other \
      spellings are those that the sheet lists, those that are known (“Kiev” for “Kyiv”), and those a letter away.
      """
  ) {
    No(.word("percent"), say: "per cent").fails("Some 40 ⟦percent⟧ came. ⟦Percent⟧ is a word; percentage is another.")
    No(.word("percent"), say: "per cent").holds("Some 40 per cent came.")
    No(.phrase("sources say")).fails("The ferry will be late, ⟦sources say⟧. ⟦Sources say⟧ so twice.")
    No(.phrase("sources say")).holds("Two sources told the harbor office, and a resource says it.")
    No(.word("Internet"), say: "internet").fails(
      "Tickets are sold on the ⟦Internet⟧. Internet sales rose, the internet said.")
    Every(.mention(of: "Kyiv")).isSpelled("Kyiv").fails(
      "The ferry came from Kyiv, and ⟦Kiev⟧ paid for it. ⟦Kiev⟧’s port is old.")
    Every(.mention(of: "Kyiv")).isSpelled("Kyiv").holds("KYIV: The ferry came from Kyiv’s port.")
    Every(.mention(of: "email", "e-mail")).isSpelled("email").fails("Email is read; send an ⟦e-mail⟧ or an email.")
    Every(.mention(of: "Norwick")).isSpelled("Norwick").fails("The ferry goes to Norwick. In ⟦Norwich⟧ it was late.")
  }
}

extension Finding.Message {
  fileprivate static func avoided(_ words: String, _ instead: String?) -> Self {
    instead.map { "the text says “\(words)”, the house “\($0)”" } ?? "the house does not say “\(words)”"
  }

  fileprivate static func spelled(_ text: String, _ sheet: String) -> Self {
    "the text spells “\(text)”, the house “\(sheet)”"
  }
}

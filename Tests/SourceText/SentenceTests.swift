import Testing

@testable import SourceText

struct SentenceTests {
  private func sentences(_ text: String) throws -> [String] {
    let document = try Document(id: "x", text: text, published: nil)
    let tokens = Tokens(document, Vocabulary())
    return Sentences.split(tokens, document).map { tokens.text($0.range) }
  }

  /// Each text with `|` where a sentence ends and another begins.
  static let corpus = [
    "The ferry left at 9 a.m. on Tuesday.|It was late.",
    "Mr. Lowe spoke.|Dr. Ann Hale, of the U.S. Coast Guard, did not.",
    "“We won!” she said.|“It is over.”|Then they left.",
    "It sails for Aldergate Inc. of Port Hale.|J. R. Lowe owns it.",
    "The fare rose 3.5 percent to $4.20.|Nobody noticed.",
    "It left the U.S.|The crew stayed in the U.S. Navy.",
    "No. 5 was closed.|See p. 12 for more.",
    "On Jan. 5 it sailed.|It came back in Dec.|The crew rested.",
    "“Is it safe?” asked Lowe.|(It was not.)|Nobody went.",
    "Wait …|It came.|``It was late,'' he said.|``Very late.''",
    "Harbour news\n\n|The ferry sails.|It is new.",
    "Fares rise:\n|- adults pay more\n|- children do not",
    "The pier was wrapped\nover two lines.|It held.",
    "al-Sudani spoke.|al-Jawar did not.",
    "She said it cost 4 million.|7 people saw it.",
  ]

  @Test("Sentences end where a reader ends them", arguments: corpus)
  func split(_ marked: String) throws {
    let expected = marked.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }
      .map { text in String(text.reversed().drop(while: \.isWhitespace).reversed()) }
    let text = marked.replacing("\n|", with: "\n").replacing("|", with: " ")
    #expect(try sentences(text) == expected)
  }
}

import Extraction
import Findings
import SourceText

extension Rule {
  /// The text is what a reader sees.
  public static let textIsPlain: Rule = Rule(
    id: "text-is-plain", category: .documents, covers: [], readsAnyLanguage: true, tier: .arithmetic, severity: .error,
    summary: "The text is what a reader sees.",
    discussion: """
      Characters that show nothing within a word or a number, that turn the direction of the text, digits and forms of \
      digits beyond 0 to 9 beside a number, letters of another script that look like those beside them, marks drawn over a \
      digit, characters as markup writes them. A number that touches one is read as no figure. Curly quotes, dashes, \
      spaces in numbers, fractions, ligatures, foreign names and emoji are none. On 840 published articles all 24 findings were \
      right and 16 worth a look: garbled names; the others were marks that show nothing and do no harm.
      """,
    title: "the text is plain",
    judge: { examination in
      .each(examination.reading.disguises.filter { $0.kind != .unseen }, at: \.range) { disguise in
        .finding(.disguised(disguise), at: disguise.range)
      }
    },
    examples: {
      HouseRule(.textIsPlain).holds(
        "“Hélène’s ferry – the Aldergate – carried 1½ times the 4\u{2009}120 kg, or €3m, to Łódź…”")
      HouseRule(.textIsPlain).holds("Дмитрий Орлов spoke of 90 m², CO₂ and the μ-meter. 東京 is far 👩\u{200D}🔧.")
      HouseRule(.textIsPlain).fails("The ferry carried ⟦412٠⟧ passengers.")
      HouseRule(.textIsPlain).fails("The ferry carried 412 ⟦th\u{43E}usand⟧ passengers.")
      HouseRule(.textIsPlain).fails("The ferry carried 412 ⟦hun\u{2060}dred⟧ passengers.")
      HouseRule(.textIsPlain).fails("The ferry carried ⟦412&#48;⟧ passengers and ⟦412²⟧ crates.")
    })
}

extension Finding.Message {
  fileprivate static func disguised(_ disguise: Disguise) -> Self {
    let digits = String(disguise.scalar, radix: 16, uppercase: true)
    let point = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return switch disguise.kind {
    case .invisible: "a character here (\(point)) shows nothing, or turns the text round; a reader sees something else"
    case .digit: "\(point) is a digit beyond 0 to 9 beside other characters; expected plain digits"
    case .form: "\(point) is a form of another character; expected the plain one"
    case .script: "\(point) is a letter of another script than those beside it, and looks like one of them"
    case .overlay: "\(point) is drawn over the character before it; a reader may see it struck out"
    case .reference: "this stands for another character, as markup writes it; expected the character"
    case .unseen: "a page does not show this"
    }
  }
}

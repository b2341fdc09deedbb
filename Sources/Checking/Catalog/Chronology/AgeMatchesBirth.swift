import Extraction
import Findings
import SourceText

extension Rule {
  /// An age is the one that the date of birth gives.
  public static let ageMatchesBirth: Rule = Rule(
    id: "age-matches-birth", category: .chronology, tier: .arithmetic,
    summary: "An age is the one that the date of birth gives.",
    discussion: """
      Held to the day of publication where the age is told in the present, or to the date of death. A year of birth \
      without its day leaves two ages. Only an age that stands beside the birth, or in the sentence after it with a \
      pronoun, is judged: how old somebody was when something happened hangs on when that was. On 1,156 published texts it never fired.
      """,
    title: "every age is the one that the date of birth gives",
    judge: { examination in
      .each(examination.study.relations.of(.age), at: \.stated.range) { age in
        age.broken.map { examination.finding(age, $0) }
      }
    },
    examples: {
      HouseRule(.ageMatchesBirth).fails(
        "Ann Hale was born on 2 June 1960 and died on 3 June 2022 ⟦aged 61⟧.", because: "she was 62 for a day")
      HouseRule(.ageMatchesBirth).holds("Ann Hale was born on 2 June 1960 and died on 1 June 2022 aged 61.")
      HouseRule(.ageMatchesBirth).fails("Ann Hale, ⟦61⟧, was born in Aldergate on 2 June 1960.")
      HouseRule(.ageMatchesBirth).holds("Ann Hale, 65, was born in Aldergate on 2 June 1960.")
      HouseRule(.ageMatchesBirth).fails("Born in 1960, she is ⟦67 years old⟧.")
      HouseRule(.ageMatchesBirth).fails("The captain was born in 1960 in Aldergate. He is ⟦61⟧.")
      HouseRule(.ageMatchesBirth).fails("Ann Hale (2 June 1960 – 3 June 2022) died at the age of ⟦61⟧.")
      HouseRule(.ageMatchesBirth).holds("She was born in 1960. At the age of 20 she joined the ferry.")
      HouseRule(.ageMatchesBirth).holds("Born in 1960, she was 20 when the ferry sank.")
      HouseRule(.ageMatchesBirth).holds("Ann Hale, born in 1960, has a son, 20, and a daughter, 22.")
    })
}

extension Examination {
  fileprivate func finding(_ age: Relation, _ best: Hypothesis) -> Finding {
    finding(
      .another(text(age.stated.range), best.computed.whole), age, best, stated: "the age",
      value: "\(age.stated.value.grouped)",
      arithmetic: "from \(best.days(0)) to \(best.days(1)) is \(best.computed.whole) years")
  }
}

extension Finding.Message {
  fileprivate static func another(_ said: String, _ years: String) -> Self {
    "the dates give \(years), the text says \(said)"
  }
}

import Extraction
import Findings
import SourceText

extension Rule {
  /// An age is the one that the date of birth gives.
  public static let ageMatchesBirth: Rule = Rule(
    id: "age-matches-birth", category: .chronology, tier: .arithmetic,
    summary: "An age is the one that the date of birth gives.",
    discussion: """
      Held to the day of publication where the age is told in the present, or to the date of death, wherever in the text \
      the birth is told: by the person’s name, a pronoun or an office. A year of birth without its day leaves two ages; \
      any other date that stands near may be the one it is told of. How old somebody was when something happened hangs on \
      when that was and is passed over. On 1,240 published articles it looked at four ages, fired once and was right.
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
      HouseRule(.ageMatchesBirth).fails("Ann Hale died on Sunday. She was ⟦94⟧. Hale was born in Aldergate in 1922.")
      HouseRule(.ageMatchesBirth).fails(
        "Ann Hale, voice of the harbor, dies at ⟦94⟧\n\nHale died on Saturday. She was born in Orrin in 1922."
      ).once
      HouseRule(.ageMatchesBirth).fails("Born on June 2, 1960, the ⟦56-year-old⟧ captain leads a crew of nine.")
      HouseRule(.ageMatchesBirth).fails("At ⟦45⟧, Hale is the youngest captain. She was born in Orrin in 1990.").once
      HouseRule(.ageMatchesBirth).holds("Ann Hale, 61, sails with her father, who was born in 1931.")
      HouseRule(.ageMatchesBirth).holds("Ann Hale, 65, and her brother Tom, born in 1971, own the pier.")
      HouseRule(.ageMatchesBirth).holds("His wife, Mary, 61, was a nurse. Reed was born in 1950.")
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

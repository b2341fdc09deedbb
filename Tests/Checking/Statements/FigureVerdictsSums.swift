@testable import Checking

extension FigureVerdicts {
  @ExampleBuilder static var sums: [Example] {
    let text1 = "The motion had 120 votes in favor, 80 votes against and 10 abstentions. In all 210 ballots were cast."
    The(figures: "in favor", "against", "abstentions").sum(to: "ballots").holds(text1)
    The(figures: "in favor", "against").sum(to: "ballots").fails(text1)
    let text2 = "The column brought 30 tons of rice and 12 sacks of beans. The 42 tons of food were gone in a day."
    The(figures: "of rice", "of beans").sum(to: "of food").undecided(text2)
    let text3 = "The trip out takes 45 minutes and the trip back 75 minutes. Both together take two hours."
    The(figures: "trip out", "trip back").sum(to: "Both together").holds(text3)
    let text4 = "The trip out takes 45 minutes and the trip back 70 minutes. Both together take two hours."
    The(figures: "trip out", "trip back").sum(to: "Both together").fails(text4)
    let text5 = "At least 60 people came by boat and 40 by bus. The 90 guests were fed."
    The(figures: "by boat", "by bus").sum(to: "guests").fails(text5)
    let text6 = "At least 60 people came by boat and 40 by bus. The 110 guests were fed."
    The(figures: "by boat", "by bus").sum(to: "guests").undecided(text6)
    let text7 = "The crew caught $3 million of cod and €2 million of herring, $5 million in all."
    The(figures: "of cod", "of herring").sum(to: "in all").undecided(text7)
  }
}

@testable import Checking
@testable import Findings

/// Claims against passages of evidence.
@ExampleBuilder
func supportVerdicts() -> [Example] {
  supported(
    "Some 1,200 people marched to the pier.", "Some 1,200 people", "Head count: 1,214 at the gate.", "count: 1,214",
    .holds)
  supported(
    "Some 1,200 people marched to the pier.", "Some 1,200 people", "Head count: 2,114 at the gate.", "count: 2,114",
    .fails)
  supported(
    "The fire killed 12 sailors and hurt 40.", "killed 12 sailors and hurt 40", "12 killed, 40 hurt.",
    "12 killed, 40 hurt", .holds)
  supported(
    "The fire killed 12 sailors and hurt 40.", "killed 12 sailors and hurt 40", "40 killed, 12 hurt.",
    "40 killed, 12 hurt", .fails)
  supported(
    "Divers found cracks in three piers.", "found cracks in three piers", "The team saw cracks in 3 piers.",
    "cracks in 3 piers", .holds)
  supported(
    "Divers found cracks in three piers.", "found cracks", "The team found no cracks.", "found no cracks", .fails)
  supported("Divers found no cracks.", "found no cracks", "The team found no cracks.", "found no cracks", .holds)
  supported(
    "The captain had been drinking.", "had been drinking", "The captain had not been drinking.",
    "had not been drinking", .fails)
  supported(
    "The captain had been drinking.", "had been drinking", "The captain had not been drinking.", "been drinking", .fails
  )
  supported(
    "The fund bet against Brexit.", "bet against Brexit", "The fund bet against Britain.", "bet against Britain", .fails
  )
  supported(
    "The fund bet against Britain.", "bet against Britain", "The fund bet against Britain.", "bet against Britain",
    .holds)
  supported(
    "The filter stops 9 in 10 leaks.", "stops 9 in 10 leaks", "The filter stopped 90 percent of leaks.",
    "90 percent of leaks", .holds)
  supported(
    "The filter stops 9 in 10 leaks.", "stops 9 in 10 leaks", "The filter stopped 60 percent of leaks.",
    "60 percent of leaks", .fails)
  supported("Fares rose by 4 percent.", "rose by 4 percent", "Fares fell by 4 percent.", "fell by 4 percent", .fails)
  supported(
    "The ferry carried 40 tons of sand.", "40 tons of sand", "Load: 40 pounds of sand.", "40 pounds of sand", .fails)
  supported(
    "The ferry sailed on March 2.", "sailed on March 2", "Sailed on 1 March 2026.", "Sailed on 1 March 2026", .fails)
  supported(
    "The ferry sailed on March 2.", "sailed on March 2", "Sailed on 2 March 2026.", "Sailed on 2 March 2026", .holds)
  supported(
    "The tug rammed the ferry.", "tug rammed the ferry", "The ferry rammed the tug.", "ferry rammed the tug", .undecided
  )
  supported(
    "The board sacked the mate.", "sacked the mate", "The board praised the mate.", "praised the mate", .undecided)
  supported(
    "The ferry carried 412 passengers.", "carried 412 passengers", "412 persons aboard.", "412 persons", .undecided)
  supported("The ferry carried 412 passengers.", "412 passengers", "412 persons aboard.", "412 persons", .holds)
  supported("The ferry sank.", "ferry sank", "The ferry may have sunk.", "ferry may have sunk", .undecided)
  supported(
    "The captain had been drinking.", "had been drinking", "Mate: nobody says that he had been drinking.",
    "had been drinking", .undecided)
  supported(
    "The captain had been drinking.", "had been drinking", "Reed denied that the captain had been drinking.",
    "had been drinking", .fails)
  The(claim: "carried 412 passengers").isSupported(by: "412 persons", in: "seeds/evidence/log.txt")
    .asParaphrase(checkedBy: "A. B.").holds(
      "The ferry carried 412 passengers.", evidence: ["seeds/evidence/log.txt": "Monday: 412 persons aboard."])
  The(claim: "carried 412 passengers").isSupported(by: "421 persons", in: "seeds/evidence/log.txt")
    .asParaphrase(checkedBy: "A. B.").fails(
      "The ferry carried 412 passengers.", evidence: ["seeds/evidence/log.txt": "Monday: 421 persons aboard."])
}

private func supported(
  _ text: String, _ claim: String, _ evidence: String, _ words: String, _ verdict: Verdict.Kind
) -> Example {
  var example = The(claim: claim).isSupported(by: words, in: "seeds/evidence/log.txt").holds(
    text, evidence: ["seeds/evidence/log.txt": evidence])
  example.verdict = verdict
  return example
}

@testable import Checking

/// What came first: a text, the earlier event, the later one.
@ExampleBuilder
func orderVerdicts() -> [Example] {
  ordered("Long before the storm broke, divers had warned the board.", "divers had warned", "storm broke")
  ordered("The pier was closed only after two planks had given way.", "planks had given way", "pier was closed")
  ordered("Once the votes were counted, the mayor left the hall.", "votes were counted", "mayor left")
  ordered("As soon as the gate opened, the crowd pushed forward.", "gate opened", "crowd pushed")
  ordered("The crowd pushed forward as soon as the gate opened.", "gate opened", "crowd pushed")
  ordered("By the time the lifeboat arrived, the yacht had sunk.", "yacht had sunk", "lifeboat arrived")
  ordered("The yacht had sunk by the time the lifeboat arrived.", "yacht had sunk", "lifeboat arrived")
  ordered("No sooner had the ferry docked than the crane fell.", "ferry docked", "crane fell")
  ordered("Hardly had the ferry docked when the crane fell.", "ferry docked", "crane fell")
  ordered("When the police arrived, the thief had already fled.", "thief had already fled", "police arrived")
  ordered("The thief had fled when the police arrived.", "thief had fled", "police arrived")
  ordered("The crew lit the lamp and then raised the anchor.", "lit the lamp", "raised the anchor")
  ordered("The crew lit the lamp, then raised the anchor.", "lit the lamp", "raised the anchor")
  ordered("The board sold the ship. Then it dismissed the crew.", "sold the ship", "dismissed the crew")
  ordered("The board sold the ship. It later dismissed the crew.", "sold the ship", "dismissed the crew")
  ordered("The board sold the ship. Afterward, it dismissed the crew.", "sold the ship", "dismissed the crew")
  ordered("The ferry did not sail until the fog had lifted.", "fog had lifted", "ferry did not sail")
  ordered("Not until the fog lifted did the ferry sail.", "fog lifted", "ferry sail")
  ordered("The shop stayed open until the owner died.", "shop stayed open", "owner died")
  ordered("Reed resigned the day after the report came out.", "report came out", "Reed resigned")
  ordered("The report came out on a Monday. The day after, Reed resigned.", "report came out", "Reed resigned")
  ordered(
    "The storm tore the roof off. The next morning, the owner called the builders.", "tore the roof off",
    "called the builders")
  ordered("The ferry sank. Two days earlier, an inspector had passed the hull.", "had passed the hull", "ferry sank")
  ordered("The ferry sank in the harbor. An inspector had passed the hull.", "had passed the hull", "ferry sank")
  ordered("The man who had stolen the boat was arrested.", "had stolen the boat", "was arrested")
  ordered("The captain said that the pump had failed.", "pump had failed", "captain said")
  ordered("The captain, who had been ill, returned to the bridge.", "had been ill", "returned to the bridge")
  ordered("Having sold the boat, he moved to Marlow.", "sold the boat", "moved to Marlow")
  ordered("After mending the hull, the crew sailed for Orrin.", "mending the hull", "crew sailed")
  ordered("The crew sailed for Orrin after mending the hull.", "mending the hull", "crew sailed")
  ordered("Before leaving the harbor, the mate checked the pumps.", "mate checked", "leaving the harbor")
  ordered("The inquiry followed the collapse of the pier.", "collapse of the pier", "inquiry")
  ordered("The vote was preceded by a long debate.", "a long debate", "vote was")
  ordered("Following the fire, the owner sold the mill.", "the fire", "sold the mill")
  ordered("Prices rose ahead of the holiday.", "Prices rose", "the holiday")
  ordered("The mill closed soon after it was sold.", "it was sold", "mill closed")
  ordered("Shortly before the ship sailed, a passenger fell ill.", "passenger fell ill", "ship sailed")
  ordered("A passenger fell ill two hours before the ship sailed.", "passenger fell ill", "ship sailed")
  ordered("The harbor has been closed since the crane fell.", "crane fell", "harbor has been closed")
  ordered("The mayor spoke, and afterward the band played.", "mayor spoke", "band played")
  ordered("The mill burned down in May and the owner left the island in August.", "mill burned down", "left the island")
  ordered("The dam was inspected on January 8. It burst on February 10.", "was inspected", "burst")
  ordered("Reed testified on Thursday, a day after the captain died.", "captain died", "Reed testified")
  ordered(
    "The bank failed in 2019, and its chairman was charged two years later.", "bank failed", "chairman was charged")
  ordered("The bridge opened in 1998. Three years later it was closed.", "bridge opened", "was closed")
  ordered("Reed left the board in the wake of the audit.", "the audit", "Reed left")
  ordered("After the fire was put out, officials said, the hall was searched.", "fire was put out", "hall was searched")
  ordered("The ferry will sail after the crew is trained.", "crew is trained", "ferry will sail")
  ordered("It was only after the audit that the board resigned.", "the audit", "board resigned")

  // No order is told.
  unordered("The ferry sailed and the storm hit the pier.", "ferry sailed", "storm hit")
  unordered("The mayor spoke while the band played.", "mayor spoke", "band played")
  unordered("When the bell rang, the workers walked out.", "bell rang", "workers walked out")
  unordered("The mayor spoke. The band played.", "mayor spoke", "band played")
  unordered("Reed said on Monday that Hale left before the vote.", "Reed said", "the vote")
  unordered("The company planned to close the mill before the law changed.", "close the mill", "law changed")
  unordered("The mill would have closed before the law changed.", "mill would have closed", "law changed")

  // What did not happen comes before nothing.
  unhappened("The governor refused to resign after the report was published.", "resign", "report was published")
  unhappened("Hale denied that he had sold his shares before the bank failed.", "had sold his shares", "bank failed")
  unhappened("The council did not meet after the flood.", "meet", "the flood")
  unhappened("The captain never returned after the storm passed.", "returned", "storm passed")
}

/// The one came before the other, and not after it.
private func ordered(_ text: String, _ earlier: String, _ later: String) -> [Example] {
  [
    The(event: earlier).precedes(later).holds(text), The(event: later).precedes(earlier).fails(text),
    The(event: later).follows(earlier).holds(text), The(event: earlier).follows(later).fails(text),
  ]
}

private func unordered(_ text: String, _ one: String, _ other: String) -> [Example] {
  [The(event: one).precedes(other).undecided(text), The(event: other).precedes(one).undecided(text)]
}

private func unhappened(_ text: String, _ one: String, _ other: String) -> [Example] {
  [The(event: one).precedes(other).fails(text), The(event: other).precedes(one).fails(text)]
}

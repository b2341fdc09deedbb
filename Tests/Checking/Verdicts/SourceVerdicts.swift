@testable import Checking

/// Who says it, and who does not: a text, the assertion, its verdict.
@ExampleBuilder
func sourceVerdicts() -> [Example] {
  // The head of the phrase is the source.
  said(
    "A spokesman for Carla Dunn said that the pier was closed.", "the pier was closed",
    by: "a spokesman for Carla Dunn", "spokesman", not: "Carla Dunn", "Dunn")
  said(
    "Carla Dunn’s lawyer, Ned Crane, said the pier was closed.", "the pier was closed",
    by: "Ned Crane", "Crane", "Carla Dunn’s lawyer", not: "Carla Dunn", "Dunn")
  said(
    "Critics of Carla Dunn said the pier was closed.", "the pier was closed",
    by: "critics of Carla Dunn", "critics", not: "Carla Dunn")
  said(
    "The pier is closed, according to an aide to the mayor.", "pier is closed",
    by: "an aide to the mayor", "aide", not: "mayor", "the mayor")
  said(
    "“We lost everything,” said the widow of Captain Tom Reed.", "We lost everything",
    by: "the widow of Captain Tom Reed", "widow", not: "Tom Reed", "Captain")
  said(
    "A survey commissioned by Hale Marine shows that the ferry leaks.", "the ferry leaks",
    by: "a survey", not: "Hale Marine")
  said(
    "Sen. John Smith (R-Texas) said the ferry leaked.", "the ferry leaked",
    by: "John Smith", "Smith", "Sen. John Smith", not: "Texas", "R-Texas")
  said(
    "Deputy harbor master Bea Reed said the ferry leaked.", "the ferry leaked",
    by: "Bea Reed", "deputy harbor master", not: "harbor master")
  said(
    "The former mayor, Piet Haan, said the ferry leaked.", "the ferry leaked",
    by: "Piet Haan", "the former mayor", not: "the mayor")
  said(
    "Aldergate police said on Monday that the ferry leaked.", "the ferry leaked",
    by: "Aldergate police", "police", not: "Aldergate")
  said(
    "A Harbor Board spokeswoman said the ferry leaked.", "the ferry leaked",
    by: "a Harbor Board spokeswoman", not: "Harbor Board")
  said(
    "Officials at the Harbor Board said the ferry leaked.", "the ferry leaked",
    by: "officials", "officials at the Harbor Board", not: "the Harbor Board")
  said(
    "The captain’s brother told reporters that the ferry leaked.", "the ferry leaked",
    by: "the captain’s brother", not: "the captain", "reporters")
  said("Two of the passengers said the ferry leaked.", "the ferry leaked", by: "two of the passengers", not: "captain")
  said("Ann Hale and Bea Reed said the ferry leaked.", "the ferry leaked", by: "Ann Hale", "Bea Reed", not: "Tom Reed")
  said(
    "Ann Hale, the harbor master, said the ferry leaked.", "the ferry leaked",
    by: "Ann Hale", "the harbor master", not: "the harbor")
  said(
    "The ferry leaked, said Ned Crane, who represents Carla Dunn.", "ferry leaked",
    by: "Ned Crane", not: "Carla Dunn")
  said(
    "Data from the Harbor Board show that the ferry leaked.", "the ferry leaked",
    by: "data", "the Harbor Board", not: "the mayor")
  said(
    "A statement from a spokesman for Carla Dunn said the ferry leaked.", "the ferry leaked",
    by: "a spokesman for Carla Dunn", not: "Carla Dunn")

  // One and not the other.
  said(
    "Ann Hale said the ferry leaked; her deputy, Bea Reed, said it was sound.", "it was sound",
    by: "Bea Reed", not: "Ann Hale")
  said(
    "It was Ann Hale, not Bea Reed, who said that the ferry leaked.", "the ferry leaked",
    by: "Ann Hale", not: "Bea Reed")
  said("Ann Hale, not Bea Reed, said the ferry leaked.", "the ferry leaked", by: "Ann Hale", not: "Bea Reed")
  said(
    "It was Ann Hale rather than Bea Reed who said that the ferry leaked.", "the ferry leaked",
    by: "Ann Hale", not: "Bea Reed")
  said(
    "The ferry leaks, Ann Hale said, but Bea Reed said that it was mended last year.", "it was mended last year",
    by: "Bea Reed", not: "Ann Hale")
  said(
    "The ferry leaks, Ann Hale said, but Bea Reed said that it was mended last year.", "ferry leaks",
    by: "Ann Hale", not: "Bea Reed")
  said(
    "The pumps failed, the captain said, while the owner said they had been turned off.", "pumps failed",
    by: "the captain", not: "the owner")
  said(
    "The pumps failed, the captain said, while the owner said they had been turned off.", "they had been turned off",
    by: "the owner", not: "the captain")
  said(
    "Ann Hale said the ferry leaked, and Bea Reed said it was sound.", "it was sound",
    by: "Bea Reed", not: "Ann Hale")
  said("“It leaks,” Ann Hale said. “It does not,” Bea Reed replied.", "It does not", by: "Bea Reed", not: "Ann Hale")
  said(
    "The mate, Tom Lowe, called the owner, Bea Reed. “It leaks,” he said.", "It leaks", by: "Tom Lowe", not: "Bea Reed")

  // Said, denied, not said.
  The(claim: "had seen the letter").isAttributed(to: "Ann Hale", as: "denied").holds(
    "Ann Hale denied that she had seen the letter.")
  unsaid("Ann Hale denied that she had seen the letter.", "had seen the letter", "Ann Hale")
  unsaid("Ann Hale did not say that the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("Ann Hale has never said that the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("Ann Hale declined to say whether the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("Neither Ann Hale nor Bea Reed said the ferry leaked.", "the ferry leaked", "Bea Reed")
  unsaid("Neither Ann Hale nor Bea Reed said the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("Inspectors could not confirm that the ferry leaked.", "the ferry leaked", "Inspectors")
  unsaid("Ann Hale rejected the claim that the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("Ann Hale asked whether the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("No one at the Harbor Board said that the ferry leaked.", "the ferry leaked", "Harbor Board")
  unsaid("Ann Hale refused to confirm that the ferry leaked.", "the ferry leaked", "Ann Hale")
  unsaid("The board didn’t acknowledge that the ferry leaked.", "the ferry leaked", "The board")
  // What is called untrue is not said; what is called absurd is taken for granted.
  unsaid("It is untrue that the fleet is old, Ann Hale said.", "the fleet is old", "Ann Hale")
  unsaid("It would be absurd to say that the fleet is old, Ann Hale said.", "the fleet is old", "Ann Hale")
  unsaid("The claim that the fleet is old is absurd, Ann Hale said.", "the fleet is old", "Ann Hale")
  said(
    "It is absurd that children pay the full fare, Ann Hale said.", "children pay the full fare",
    by: "Ann Hale", not: "children")
  The(claim: "the ferry leaked").isAttributed(to: "Ann Hale", as: "did not say").holds(
    "Ann Hale did not say that the ferry leaked.")
  said(
    "Ann Hale not only said that the ferry leaked but wrote it down.", "the ferry leaked", by: "Ann Hale", not: "Reed")
  said("Ann Hale, who did not attend, said that the ferry leaked.", "the ferry leaked", by: "Ann Hale", not: "Reed")
}

/// The words are these people's, and not those ones'; by The(claim:) and, where they stand between marks, The(quotation:).
private func said(_ text: String, _ words: String, by right: String..., not wrong: String...) -> [Example] {
  func assertion(_ source: String) -> Assertion {
    text.contains("“\(words)")
      ? The(quotation: words).isAttributed(to: source) : The(claim: words).isAttributed(to: source)
  }
  return right.map { assertion($0).holds(text) } + wrong.map { assertion($0).fails(text) }
}

private func unsaid(_ text: String, _ words: String, _ source: String) -> [Example] {
  [The(claim: words).isAttributed(to: source).fails(text)]
}

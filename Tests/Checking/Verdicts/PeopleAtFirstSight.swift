@testable import Checking

/// Persons, and who says what, in the wordings of many desks.
enum PeopleAtFirstSight {
  @ExampleBuilder static var part1: [Example] {
    let text1 = "Rosa Quint, who until last year was deputy mayor of Pell, now runs the port."
    The(person: "Rosa Quint").isIntroduced(as: "mayor").fails(text1)
    The(person: "Rosa Quint").isIntroduced(as: "mayor of Pell").fails(text1)
    let text2 = "Interim coach Ben Achter said the striker, Luca Moro, would miss the derby."
    The(person: "Ben Achter").isIntroduced(as: "Interim coach").holds(text2)
    The(person: "Ben Achter").isIntroduced(as: "coach").fails(text2)
    The(person: "Luca Moro").isIntroduced(as: "Interim coach").fails(text2)
    The(person: "Luca Moro").isIntroduced(as: "striker").holds(text2)
    let text3 = "Among the dead was Sgt. Ida Blom, a 31-year-old medic from Torvik."
    The(person: "Ida Blom").isAged(31).holds(text3)
    The(person: "Ida Blom").isAged(13).fails(text3)
    The(person: "Ida Blom").isIntroduced(as: "Lt.").fails(text3)
    let text4 = "The treasurer’s brother-in-law, Kofi Darko, holds the contract."
    The(person: "Kofi Darko").isIntroduced(as: "The treasurer’s brother-in-law").holds(text4)
    The(person: "Kofi Darko").isIntroduced(as: "treasurer").fails(text4)
    let text5 = "Hanne Vik, chairwoman of the fishermen’s union, and her predecessor, Olav Ness, embraced on stage."
    The(person: "Hanne Vik").isIntroduced(as: "chairwoman of the fishermen’s union").holds(text5)
    The(person: "Olav Ness").isIntroduced(as: "chairwoman of the fishermen’s union").fails(text5)
    The(person: "Hanne Vik").isIntroduced(as: "chairwoman of the teachers’ union").fails(text5)
    let text6 = "Once a rival of the governor, State Senator Dale Prewitt (D-Orrin) is now his running mate."
    The(person: "Dale Prewitt").belongs(to: "D-Orrin").holds(text6)
    The(person: "Dale Prewitt").belongs(to: "R-Orrin").fails(text6)
    let text7 = """
      Miriam Osei, then the bank’s chief economist, wrote the memo; Paul Hatch, its chief executive, signed it.
      """
    The(person: "Miriam Osei").isIntroduced(as: "chief economist").fails(text7)
    The(person: "Paul Hatch").isIntroduced(as: "chief executive").holds(text7)
    The(person: "Miriam Osei").isIntroduced(as: "chief executive").fails(text7)
    let text8 = "Sea levels could rise twice as fast, warns a paper by glaciologists at Torvik University."
    The(claim: "could rise twice as fast").isAttributed(to: "paper").holds(text8)
    The(claim: "could rise twice as fast").isAttributed(to: "government").fails(text8)
    let text9 = "The mayor’s opponents say the tram will never pay for itself."
    The(claim: "tram will never pay").isAttributed(to: "mayor").fails(text9)
    The(claim: "tram will never pay").isAttributed(to: "opponents").holds(text9)
    let text10 = "Asked whether the plant would close, Ms. Teller said it would not."
    The(claim: "the plant would close").isAttributed(to: "Teller").fails(text10)
    let text11 = """
      Police initially said the driver had fled, but the chief, Ines Roth, said later that he had been found at \
      the scene.
      """
    The(claim: "he had been found at the scene").isAttributed(to: "Ines Roth").holds(text11)
    The(claim: "the driver had fled").isAttributed(to: "Ines Roth").fails(text11)
    let text12 = "In a filing on Monday, Brandt & Sons conceded that the valves were never tested."
    The(claim: "valves were never tested").isAttributed(to: "Brandt & Sons").holds(text12)
    The(claim: "valves were never tested").isAttributed(to: "Brandt & Sons", as: "denied").fails(text12)
    let text13 = "Dr. Amin insists the drug is harmless. Two nurses at the clinic dispute that."
    The(claim: "the drug is harmless").isAttributed(to: "Amin").holds(text13)
    The(claim: "the drug is harmless").isAttributed(to: "nurses").fails(text13)
    let text14 = "It is not true that the vote was bought, Senator Kurz told reporters."
    The(claim: "the vote was bought").isAttributed(to: "Kurz").fails(text14)
  }

  @ExampleBuilder static var part2: [Example] {
    let text1 = "According to the coroner, and contrary to what the family’s lawyer had claimed, the boy drowned."
    The(claim: "the boy drowned").isAttributed(to: "coroner").holds(text1)
    The(claim: "the boy drowned").isAttributed(to: "lawyer").fails(text1)
    let text2 = """
      “It is a disgrace,” said a visibly angry Tomas Rey, who chairs the board. The bishop, Ian Law, looked away.
      """
    The(quotation: "It is a disgrace").isAttributed(to: "Tomas Rey").holds(text2)
    The(quotation: "It is a disgrace").isAttributed(to: "Ian Law").fails(text2)
    let text3 = """
      Asked by Judge Petra Oyelaran whether he understood, the defendant, Milo Katz, replied: “Every word.”
      """
    The(quotation: "Every word").isAttributed(to: "Petra Oyelaran").fails(text3)
    let text4 = "“Sell everything,” the memo from the chief executive, Karl Udd, to his traders read."
    The(quotation: "Sell everything").isAttributed(to: "traders").fails(text4)
    let text5 = "Neither Rep. Joan Silva nor Rep. Art Penn, the committee’s ranking member, would speak."
    The(person: "Art Penn").isIntroduced(as: "the committee’s ranking member").holds(text5)
    The(person: "Joan Silva").isIntroduced(as: "ranking member").fails(text5)
    let text6 = "Ex-wife Dana Ruhl and co-founder Ivo Bent testified against him."
    The(person: "Ivo Bent").isIntroduced(as: "co-founder").holds(text6)
    The(person: "Ivo Bent").isIntroduced(as: "founder").fails(text6)
    The(person: "Dana Ruhl").isIntroduced(as: "wife").fails(text6)
    let text7 = "Health officials in Pell have reported 19 cases, while the ministry puts the number at 23."
    The(claim: "19 cases").isAttributed(to: "Health officials").holds(text7)
    The(claim: "19 cases").isAttributed(to: "ministry").fails(text7)
    let text8 = "Marta Holm, a onetime deputy to the finance minister, Jan Sorby, chairs the inquiry."
    The(person: "Jan Sorby").isIntroduced(as: "finance minister").holds(text8)
    The(person: "Marta Holm").isIntroduced(as: "finance minister").fails(text8)
    The(person: "Jan Sorby").isIntroduced(as: "deputy").fails(text8)
    let text9 = "Prime Minister-designate Eva Lindt met the king; the outgoing premier, Rolf Aas, did not."
    The(person: "Eva Lindt").isIntroduced(as: "Prime Minister-designate").holds(text9)
    The(person: "Eva Lindt").isIntroduced(as: "Prime Minister").fails(text9)
    The(person: "Rolf Aas").isIntroduced(as: "premier").fails(text9)
    let text10 = "The film’s director and star, Pia Wren, 44, lives in Orrin with her husband, the cellist Max Toll."
    The(person: "Pia Wren").isAged(44).holds(text10)
    The(person: "Max Toll").isIntroduced(as: "cellist").holds(text10)
    The(person: "Pia Wren").isAged(34).fails(text10)
    let text11 = "“Not guilty,” said Cpl. Neil Ash, who is accused of selling fuel."
    The(person: "Neil Ash").isIntroduced(as: "Cpl.").holds(text11)
    The(person: "Neil Ash").isIntroduced(as: "Capt.").fails(text11)
    let text12 = "Owen Pratt, the treasurer, will succeed Ann Hale as mayor in May."
    The(person: "Owen Pratt").isIntroduced(as: "treasurer").holds(text12)
    let text13 = "Sir Alan Moy, the bank’s non-executive chairman, and Dee Park, head of trading, were questioned."
    The(person: "Dee Park").isIntroduced(as: "head of trading").holds(text13)
    The(person: "Alan Moy").isIntroduced(as: "executive chairman").fails(text13)
    The(person: "Dee Park").isIntroduced(as: "chairman").fails(text13)
    let text14 = "The tunnel leaks, engineers have warned for years. The operator, Norrail, calls that nonsense."
    The(claim: "The tunnel leaks").isAttributed(to: "Norrail").fails(text14)
  }

  @ExampleBuilder static var part3: [Example] {
    let text1 = "Kessler told the court that her boss, Arne Dahl, had ordered the shredding."
    The(claim: "had ordered the shredding").isAttributed(to: "Kessler").holds(text1)
    The(claim: "had ordered the shredding").isAttributed(to: "Arne Dahl").fails(text1)
    The(claim: "had ordered the shredding").isAttributed(to: "court").fails(text1)
    let text2 = "There is no proof that the dam was sabotaged, the minister, Lea Brun, said on Monday."
    The(claim: "the dam was sabotaged").isAttributed(to: "Lea Brun").fails(text2)
    let text3 = "The claim that the vaccine causes rashes is wrong, according to Dr. Sol Weiss."
    The(claim: "the vaccine causes rashes").isAttributed(to: "Sol Weiss").fails(text3)
    let text4 = "A spokeswoman for the airline said the pilot, Jo Marsh, had been rested."
    The(claim: "had been rested").isAttributed(to: "spokeswoman").holds(text4)
    The(claim: "had been rested").isAttributed(to: "Jo Marsh").fails(text4)
    The(claim: "had been rested").isAttributed(to: "airline").fails(text4)
    let text5 = "As the auditor, Finn Roe, put it, the books were a fairy tale."
    The(claim: "the books were a fairy tale").isAttributed(to: "treasurer").fails(text5)
    let text6 = "Union leaders accuse Mr. Tate of lying about the pensions, which he rejects."
    The(claim: "lying about the pensions").isAttributed(to: "Tate").fails(text6)
    let text7 = "Residents were told by the council that the water was safe."
    The(claim: "the water was safe").isAttributed(to: "Residents").fails(text7)
    let text8 = "The minister would not say whether troops had crossed the border."
    The(claim: "troops had crossed the border").isAttributed(to: "minister").fails(text8)
    let text9 = "“No one listened,” Ms. Fay recalled. “We tried,” countered her lawyer, Abe Stone."
    The(quotation: "We tried").isAttributed(to: "Abe Stone").holds(text9)
    The(quotation: "We tried").isAttributed(to: "Fay").fails(text9)
    The(quotation: "No one listened").isAttributed(to: "Abe Stone").fails(text9)
    let text10 = "Mayor Hale, quoting her late father, said: “Build it twice.”"
    The(quotation: "Build it twice").isAttributed(to: "Hale").holds(text10)
    let text11 = "Reached by phone, a tired-sounding Gus Orlov said only, “Ask my lawyer.”"
    The(quotation: "Ask my lawyer").isAttributed(to: "Gus Orlov").holds(text11)
    The(quotation: "Ask my lawyer").isAttributed(to: "lawyer").fails(text11)
    let text12 = "“It was,” the pilot, Lena Falk, told the board, “the longest minute of my life.”"
    The(quotation: "the longest minute").isAttributed(to: "Lena Falk").holds(text12)
    The(quotation: "the longest minute").isAttributed(to: "board").fails(text12)
    let text13 = "The claim that the vaccine causes rashes is wrong, according to Dr. Sol Weiss."
    The(claim: "the vaccine causes rashes").isAttributed(to: "Sol Weiss").fails(text13)
    let text14 = "Reports that the pier had collapsed were not true, the harbor master, Bea Reed, said."
    The(claim: "the pier had collapsed").isAttributed(to: "Bea Reed").fails(text14)
  }

  @ExampleBuilder static var part4: [Example] {
    let text1 = "It would be wrong to say that the fleet is old, Ms. Reed said."
    The(claim: "the fleet is old").isAttributed(to: "Reed").fails(text1)
    let text2 = "It isn’t the case that fares doubled, Ms. Reed said."
    The(claim: "fares doubled").isAttributed(to: "Reed").fails(text2)
    let text3 = "It is true that fares doubled, Ms. Reed said."
    The(claim: "fares doubled").isAttributed(to: "Reed").holds(text3)
    let text4 = "Once the mayor of Pell, Rosa Quint now runs the port."
    The(person: "Rosa Quint").isIntroduced(as: "mayor of Pell").fails(text4)
    let text5 = "“Not guilty,” said Cpl. Neil Ash, who is accused of selling fuel."
    The(person: "Neil Ash").isIntroduced(as: "Cpl.").holds(text5)
    The(person: "Neil Ash").isIntroduced(as: "Capt.").fails(text5)
  }

  static var all: [Example] { part1 + part2 + part3 + part4 }
}

import Testing

/// Texts that say what somebody is, as the desks of a paper put it: with the facts that hold of them and those that fail.
enum Introductions {
  struct Introduced: CustomTestStringConvertible {
    let text: String
    let person: String
    let holds: [String]
    let fails: [String]
    var testDescription: String { text }

    init(_ text: String, _ person: String, holds: [String], fails: [String]) {
      (self.text, self.person, self.holds, self.fails) = (text, person, holds, fails)
    }
  }

  static let all = [
    Introduced(
      "Deputy Harbor Master Tom Orr closed the pier on Monday.", "Tom Orr",
      holds: ["Deputy Harbor Master"], fails: ["Harbor Master"]),
    Introduced(
      "The vice president of the ferry line, Mira Holt, resigned.", "Mira Holt",
      holds: ["vice president of the ferry line", "vice president"],
      fails: ["president", "president of the ferry line"]),
    Introduced(
      "Mira Holt, vice-chairman of the port authority, said it leaked.", "Mira Holt",
      holds: ["vice-chairman of the port authority", "vice chairman"], fails: ["chairman"]),
    Introduced(
      "“It leaks,” said then-Mayor Ann Hale.", "Ann Hale",
      holds: ["then-Mayor"], fails: ["Mayor"]),
    Introduced(
      "Ex-Mayor Paul Voss watched from the pier.", "Paul Voss",
      holds: ["ex-Mayor", "former mayor"], fails: ["mayor"]),
    Introduced(
      "The acting police chief, Dora Pike, ordered a search.", "Dora Pike",
      holds: ["acting police chief"], fails: ["police chief", "deputy police chief"]),
    Introduced(
      "Tom Orr, who is not the mayor, spoke for the town.", "Tom Orr",
      holds: ["not the mayor"], fails: ["mayor", "the mayor"]),
    Introduced(
      "Sen. Mira Holt, R-Ohio, and Rep. Paul Voss, D-Mich., met on Monday.", "Mira Holt",
      holds: ["R-Ohio", "Sen.", "senator"], fails: ["D-Mich.", "Rep."]),
    Introduced(
      "Sen. Mira Holt, R-Ohio, and Rep. Paul Voss, D-Mich., met on Monday.", "Paul Voss",
      holds: ["D-Mich."], fails: ["R-Ohio"]),
    Introduced(
      "Senator Mira Holt (R-Ohio) voted no.", "Mira Holt",
      holds: ["R-Ohio"], fails: ["D-Ohio", "R-Mich."]),
    Introduced(
      "Mira Holt, a Republican from Ohio, voted no.", "Mira Holt",
      holds: ["Republican from Ohio", "Republican"], fails: ["Democrat from Ohio", "Republican from Michigan"]),
    Introduced(
      "Mayor-elect Lisa Tran will take office in June.", "Lisa Tran",
      holds: ["Mayor-elect"], fails: ["Mayor"]),
    Introduced(
      "Lisa Tran, the governor-designate, will take office in June.", "Lisa Tran",
      holds: ["governor-designate"], fails: ["governor"]),
    Introduced(
      "Ann Hale, who became mayor in 2019, opened the pier.", "Ann Hale",
      holds: ["mayor"], fails: ["deputy mayor", "former mayor"]),
    Introduced(
      "Ann Hale, who was mayor until 2019, opened the pier.", "Ann Hale",
      holds: ["former mayor"], fails: ["mayor"]),
    Introduced(
      "Ann Hale, who is running for mayor, opened the market.", "Ann Hale",
      holds: [], fails: ["mayor"]),
    Introduced(
      "Ann Hale, who leads the dig, found a coin.", "Ann Hale",
      holds: ["who leads the dig"], fails: ["who funds the dig"]),
    Introduced(
      "The mayor, Ann Hale, and the harbor master, Tom Orr, opened the pier.", "Ann Hale",
      holds: ["mayor"], fails: ["harbor master"]),
    Introduced(
      "The mayor, Ann Hale, and the harbor master, Tom Orr, opened the pier.", "Tom Orr",
      holds: ["harbor master"], fails: ["mayor"]),
    Introduced(
      "Bill Hale, the husband of Mayor Ann Hale, sells rope.", "Bill Hale",
      holds: ["husband of Mayor Ann Hale"], fails: ["mayor"]),
    Introduced(
      "Bill Hale, the husband of Mayor Ann Hale, sells rope.", "Ann Hale",
      holds: ["Mayor"], fails: ["husband"]),
    Introduced(
      "Ned Crane, a lawyer for Mayor Ann Hale, denied it.", "Ned Crane",
      holds: ["lawyer for Mayor Ann Hale", "lawyer"], fails: ["mayor"]),
    Introduced(
      "Ann Hale’s lawyer, Ned Crane, denied it.", "Ned Crane",
      holds: ["Ann Hale’s lawyer", "lawyer"], fails: ["Tom Orr’s lawyer", "judge"]),
    Introduced(
      "Assistant coach Ida Moss took the blame.", "Ida Moss",
      holds: ["assistant coach"], fails: ["coach"]),
    Introduced(
      "Ida Moss, an associate professor of law at Kelda University, wrote the opinion.", "Ida Moss",
      holds: ["associate professor of law", "associate professor"],
      fails: ["professor of law", "associate professor of medicine"]),
    Introduced(
      "Ida Moss, the interim head of the Kelda ferry line, resigned.", "Ida Moss",
      holds: ["interim head"], fails: ["head of the Kelda ferry line"]),
    Introduced(
      "Co-owner Ravi Nair sold the ferry.", "Ravi Nair",
      holds: ["co-owner"], fails: ["owner"]),
    Introduced(
      "Late harbor master Tom Orr kept bees.", "Tom Orr",
      holds: ["late harbor master"], fails: ["harbor master"]),
    Introduced(
      "Self-styled prophet Jon Vale was arrested.", "Jon Vale",
      holds: ["self-styled prophet"], fails: ["prophet"]),
    Introduced(
      "Would-be mayor Lou Finn kissed babies.", "Lou Finn",
      holds: ["would-be mayor"], fails: ["mayor"]),
    Introduced(
      "Lou Finn, 46, a carpenter from Kelda, saw it first.", "Lou Finn",
      holds: ["carpenter from Kelda", "carpenter"], fails: ["plumber from Kelda", "carpenter from Orrin"]),
    Introduced(
      "Retired skipper Ole Brandt, 71, saw it first.", "Ole Brandt",
      holds: ["retired skipper"], fails: ["skipper"]),
    Introduced(
      "Ole Brandt was named harbor master on Monday.", "Ole Brandt",
      holds: ["harbor master"], fails: ["deputy harbor master"]),
    Introduced(
      "The council named Ole Brandt harbor master on Monday.", "Ole Brandt",
      holds: ["harbor master"], fails: ["mayor"]),
    Introduced(
      "Ole Brandt is the harbor master of Kelda.", "Ole Brandt",
      holds: ["harbor master of Kelda"], fails: ["harbor master of Orrin"]),
    Introduced(
      "The harbor master is Ole Brandt.", "Ole Brandt",
      holds: ["harbor master"], fails: ["mayor"]),
    Introduced(
      "Press Secretary Ida Moss read the statement.", "Ida Moss",
      holds: ["press secretary"], fails: ["secretary"]),
    Introduced(
      "Attorney General Dora Pike signed the brief.", "Dora Pike",
      holds: ["Attorney General"], fails: ["general", "attorney"]),
    Introduced(
      "Secretary of State Dora Pike signed the treaty.", "Dora Pike",
      holds: ["Secretary of State"], fails: ["secretary of defense"]),
    Introduced(
      "Kelda’s mayor, Ann Hale, opened the pier.", "Ann Hale",
      holds: ["Kelda’s mayor", "mayor of Kelda", "mayor"], fails: ["mayor of Orrin"]),
    Introduced(
      "Kelda mayor Ann Hale opened the pier.", "Ann Hale",
      holds: ["mayor of Kelda", "mayor"], fails: ["former mayor"]),
    Introduced(
      "Ann Hale, mayor of Kelda and a former teacher, opened the pier.", "Ann Hale",
      holds: ["mayor of Kelda", "former teacher"], fails: ["teacher", "former mayor"]),
    Introduced(
      "Ravi Nair, president and chief executive of Pixel Labs, sold his shares.", "Ravi Nair",
      holds: ["president and chief executive of Pixel Labs", "chief executive of Pixel Labs"], fails: ["vice president"]
    ),
    Introduced(
      "Ann Hale said that the pier was safe; the mayor added that it was old.", "Ann Hale",
      holds: ["mayor"], fails: []),
    Introduced(
      "Dr. Ida Moss, a surgeon at the Kelda clinic, treated him.", "Ida Moss",
      holds: ["surgeon at the Kelda clinic"], fails: ["nurse at the Kelda clinic"]),
    Introduced(
      "Swedish goalkeeper Nina Coll saved it.", "Nina Coll",
      holds: ["Swedish goalkeeper", "goalkeeper"], fails: ["Norwegian goalkeeper", "striker"]),
    Introduced(
      "Nina Coll, daughter of the late skipper Ole Coll, runs the shop.", "Nina Coll",
      holds: ["daughter of the late skipper Ole Coll"], fails: ["skipper", "late skipper"]),
    Introduced(
      "Chief Petty Officer Luis Vega, 23, stood on the pier.", "Luis Vega",
      holds: ["Chief Petty Officer"], fails: ["Petty Officer", "officer"]),
    Introduced(
      "Tom Reed, once the mayor of Kelda, now mends nets.", "Tom Reed",
      holds: ["once the mayor of Kelda"], fails: ["mayor of Kelda"]),
    Introduced(
      "Tom Reed, now the mayor of Kelda, once mended nets.", "Tom Reed",
      holds: ["mayor of Kelda"], fails: ["former mayor of Kelda"]),
    Introduced(
      "Ferry captain Ida Moss – a former diver – found the wreck.", "Ida Moss",
      holds: ["ferry captain", "former diver"], fails: ["diver"]),
    Introduced(
      "Tom Reed, no longer the mayor, sold his house.", "Tom Reed",
      holds: [], fails: ["mayor"]),
    Introduced(
      "Tom Reed, the 46-year-old harbor master, sold his house.", "Tom Reed",
      holds: ["harbor master"], fails: ["mayor"]),
    Introduced(
      "Labour leader Ida Moss called the vote.", "Ida Moss",
      holds: ["Labour leader"], fails: ["Conservative leader"]),
    Introduced(
      "The ferry’s owner, Ravi Nair of Kelda, was on board.", "Ravi Nair",
      holds: ["owner", "ferry’s owner"], fails: ["captain"]),
    Introduced(
      "Tom Reed, accused of theft, and Ida Moss, the judge, met in court.", "Ida Moss",
      holds: ["judge"], fails: ["lawyer"]),
    Introduced(
      "“We will appeal,” said Carla Renzi, chief counsel to the port.", "Carla Renzi",
      holds: ["chief counsel to the port", "counsel to the port"],
      fails: ["chief counsel to the mayor", "deputy chief counsel"]),
    Introduced(
      "Ann Hale, then mayor of Kelda, signed the lease in 2009.", "Ann Hale",
      holds: ["then mayor of Kelda"], fails: ["mayor of Kelda"]),
    Introduced(
      "Ann Hale, who served as mayor from 2001 to 2009, signed the lease.", "Ann Hale",
      holds: ["former mayor"], fails: ["mayor"]),
    Introduced(
      "Ann Hale, who has been mayor since 2019, signed the lease.", "Ann Hale",
      holds: ["mayor", "mayor since 2019"], fails: ["former mayor"]),
    Introduced(
      "Ann Hale, a mother of three who teaches Greek, won the prize.", "Ann Hale",
      holds: ["mother of three"], fails: ["mother of four"]),
    Introduced(
      "The prize went to the Canadian poet Greta Lund for her fifth book.", "Greta Lund",
      holds: ["Canadian poet", "poet"], fails: ["American poet"]),
    Introduced(
      "Greta Lund, the American-born Canadian poet, won.", "Greta Lund",
      holds: ["Canadian poet"], fails: ["Danish poet"]),
    Introduced(
      "Sgt. Ada Flint told the court that he ran.", "Ada Flint",
      holds: ["Sergeant", "Sgt."], fails: ["Captain"]),
    Introduced(
      "Lt. Gov. Ada Flint broke the tie.", "Ada Flint",
      holds: ["Lt. Gov.", "lieutenant governor"], fails: ["governor"]),
    Introduced(
      "Prime Minister Ada Flint broke the tie.", "Ada Flint",
      holds: ["prime minister"], fails: ["minister", "former prime minister"]),
    Introduced(
      "Ada Flint, the foreign minister, broke the tie.", "Ada Flint",
      holds: ["foreign minister"], fails: ["finance minister", "deputy foreign minister"]),
    Introduced(
      "Finance Minister Ada Flint broke the tie.", "Ada Flint",
      holds: ["finance minister"], fails: ["foreign minister"]),
    Introduced(
      "Michael Carroll, a physician assistant, tried to stop the gunman.", "Michael Carroll",
      holds: ["physician assistant"], fails: ["physician"]),
    Introduced(
      "Nadine Eich, a senior in high school, comes to the store.", "Nadine Eich",
      holds: ["senior in high school"], fails: ["college freshman"]),
    Introduced(
      "Mary Ann Freck, a socialite, has led them for ten years.", "Mary Ann Freck",
      holds: ["socialite"], fails: ["socialist"]),
    Introduced(
      "Lord Astley, a Labour peer, ran the broadcaster.", "Astley",
      holds: ["Labour peer"], fails: ["crossbench peer", "Conservative peer"]),
    Introduced(
      "Patricia Wheaton will be the new editor in chief, the publisher said. Wheaton, a former councillor in Westbury, edited a paper.",
      "Patricia Wheaton",
      holds: ["former councillor", "former councillor in Westbury"], fails: ["councillor"]),
    Introduced(
      "The opera opens on Friday with Sir Peter Tamworth in the title role.", "Peter Tamworth",
      holds: ["in the title role"], fails: []),
    Introduced(
      "The company’s vice president for sales, Joy Pratt, said the order had been lost.", "Joy Pratt",
      holds: ["vice president for sales"], fails: ["president", "vice president for marketing"]),
    Introduced(
      "Joy Pratt, who chairs the board of Pixel Labs, said no.", "Joy Pratt",
      holds: ["who chairs the board of Pixel Labs"], fails: ["who advises the board of Pixel Labs"]),
    Introduced(
      "Joy Pratt, an heir to the Pixel fortune and one of its directors, said no.", "Joy Pratt",
      holds: ["heir to the Pixel fortune"], fails: ["heir to the Kelda fortune"]),
    Introduced(
      "Outgoing council president Sam Otis gaveled the last meeting to a close.", "Sam Otis",
      holds: ["outgoing council president"], fails: ["council president", "president"]),
    Introduced(
      "Midfielder Leo Marsh, on loan from Grantly, scored twice.", "Leo Marsh",
      holds: ["midfielder"], fails: ["goalkeeper"]),
    Introduced(
      "Coach Leo Marsh’s assistant, Ida Moss, took over.", "Ida Moss",
      holds: ["assistant"], fails: ["coach"]),
    Introduced(
      "Coach Leo Marsh’s assistant, Ida Moss, took over.", "Leo Marsh",
      holds: ["coach"], fails: ["assistant"]),
    Introduced(
      "Critics of Mayor Ann Hale, among them Councilman Tom Orr, walked out.", "Tom Orr",
      holds: ["councilman"], fails: ["mayor"]),
    Introduced(
      "Ann Hale (46), the mayor of Kelda, walked out.", "Ann Hale",
      holds: ["mayor of Kelda"], fails: ["mayor of Orrin"]),
    Introduced(
      "Ann Hale, the first woman to lead the port, walked out.", "Ann Hale",
      holds: ["first woman to lead the port"], fails: ["second woman to lead the port"]),
    Introduced(
      "Ann Hale, author of “The Tide” and a former diver, walked out.", "Ann Hale",
      holds: ["former diver"], fails: ["diver"]),
    Introduced(
      "In 2019 Ann Hale became the mayor of Kelda.", "Ann Hale",
      holds: ["mayor of Kelda"], fails: ["former mayor of Kelda"]),
    Introduced(
      "Ann Hale is not the mayor of Kelda.", "Ann Hale",
      holds: [], fails: ["mayor of Kelda", "mayor"]),
    Introduced(
      "Ann Hale, never a mayor, ran the port for years.", "Ann Hale",
      holds: [], fails: ["mayor"]),
    Introduced(
      "Ann Hale, the spokeswoman for Mayor Tom Orr, declined to comment.", "Ann Hale",
      holds: ["spokeswoman for Mayor Tom Orr", "spokeswoman"], fails: ["mayor"]),
    Introduced(
      "Ann Hale, the spokeswoman for Mayor Tom Orr, declined to comment.", "Tom Orr",
      holds: ["mayor"], fails: ["spokeswoman"]),
    Introduced(
      "Reelected in June, Kelda’s longtime mayor, Ann Hale, is popular.", "Ann Hale",
      holds: ["longtime mayor", "mayor"], fails: ["interim mayor"]),
    Introduced(
      "Chief executive Ravi Nair and his predecessor, Joy Pratt, testified.", "Ravi Nair",
      holds: ["chief executive"], fails: ["predecessor"]),
    Introduced(
      "Chief executive Ravi Nair and his predecessor, Joy Pratt, testified.", "Joy Pratt",
      holds: ["predecessor"], fails: ["chief executive"]),
    Introduced(
      "Ravi Nair – the bank’s former chief economist – testified.", "Ravi Nair",
      holds: ["former chief economist"], fails: ["chief economist", "economist"]),
    Introduced(
      "The bank hired Ravi Nair as chief economist in May.", "Ravi Nair",
      holds: ["chief economist"], fails: ["chief executive"]),
    Introduced(
      "Ravi Nair was appointed chief economist of the bank in May.", "Ravi Nair",
      holds: ["chief economist of the bank"], fails: ["deputy chief economist"]),
    Introduced(
      "Ravi Nair, appointed chief economist in May, testified.", "Ravi Nair",
      holds: ["chief economist"], fails: ["economist-elect"]),
    Introduced(
      "Ravi Nair, formerly the chief economist, testified.", "Ravi Nair",
      holds: ["former chief economist"], fails: ["chief economist"]),
    Introduced(
      "Rev. Martin Pell has fought the plant for years.", "Martin Pell",
      holds: ["Rev.", "reverend"], fails: ["Dr."]),
    Introduced(
      "The Rev. Martin Pell, pastor of Kelda’s oldest church, has fought the plant.", "Martin Pell",
      holds: ["pastor"], fails: ["bishop"]),
    Introduced(
      "Detective Inspector Ida Moss found the boat.", "Ida Moss",
      holds: ["Detective Inspector"], fails: ["detective superintendent"]),
    Introduced(
      "Ida Moss, deputy to Mayor Ann Hale, found the boat.", "Ida Moss",
      holds: ["deputy to Mayor Ann Hale"], fails: ["mayor"]),
    Introduced(
      "Ida Moss, mayor of Kelda for a decade, found the boat.", "Ida Moss",
      holds: ["mayor of Kelda"], fails: ["mayor of Orrin"]),
    Introduced(
      "Ida Moss, the ferry line’s head of safety, found the boat.", "Ida Moss",
      holds: ["head of safety", "ferry line’s head of safety"], fails: ["head of sales"]),
  ]
}

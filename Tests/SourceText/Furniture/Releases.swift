/// Press releases as offices send them out, each with what of it is no text.
enum Releases {
  static let all: [FurnishedText] = [
    FurnishedText(
      published: "2026-03-03",
      kept: ["Aldergate Ferry Carries Record", "The Aldergate ferry carried 412", "employs 340 people"],
      passed: ["IMMEDIATE", "014-2210", "Cell", "ahale", "###"],
      """
      FOR IMMEDIATE RELEASE

      Contact: Ann Hale, Aldergate Harbor Authority
      Phone: (555) 014-2210
      Cell: 555.014.2211
      ahale@aldergateharbor.example

      Aldergate Ferry Carries Record 412 Passengers in Storm

      ALDERGATE, Me., March 3, 2026 — The Aldergate ferry carried 412 passengers on Monday, the most since the \
      service opened in 1998, the Harbor Authority announced today.

      "We are proud of the crew," said Ann Hale, harbor master of Aldergate. "Nobody was hurt, and the boat \
      left on time."

      The ferry made 14 crossings. Its crew of 12 will be honored at a ceremony on March 20.

      About the Aldergate Harbor Authority
      The Aldergate Harbor Authority operates nine vessels and employs 340 people. Founded in 1921, it is the \
      leading carrier on the coast. For more information, visit www.aldergateharbor.example or call \
      1-800-555-0142.

      ###
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["Local 212 ratifies contract", "Members of Harbor Workers", "Notes to editors", "runs nine vessels"],
      passed: ["PRESS RELEASE", "Embargoed", "ENDS", "7946", "press@"],
      """
      PRESS RELEASE
      Embargoed until 6 a.m. Tuesday, 3 March 2026

      Local 212 ratifies contract with ferry operator

      Aldergate, 3 March 2026. Members of Harbor Workers Local 212 voted 188 to 41 to ratify a three-year \
      contract with Aldergate Ferries, the union said.

      The contract raises wages by 4 percent in the first year and 3 percent in each of the next two. "This is \
      a good day for the dock," said Local 212 president Tom Dunn.

      Local 212 represents 260 deckhands and mechanics.

      -ENDS-

      Notes to editors:
      1. Aldergate Ferries runs nine vessels between Aldergate and Marlow.
      2. Photographs are available on request.

      For further information please contact:
      Tom Dunn, 020 7946 0812
      press@local212.example
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["City of Marlow Breaks", "The City of Marlow broke", "$1.2 million in city bonds"],
      passed: ["26-114", "For Release", "Joe Reed", "014-9921", "# # #"],
      """
      NEWS RELEASE
      Release No. 26-114
      For Release: Tuesday, March 3, 2026

      Media contacts:
      Joe Reed | 555-014-9920 | joe.reed@marlow.example
      Marlene Reed | 555-014-9921

      City of Marlow Breaks Ground on $4.2 Million Pier

      (MARLOW, Me.) - The City of Marlow broke ground Tuesday on a $4.2 million pier that will replace the \
      1931 structure destroyed by the January storm.

      The pier, 240 feet long, is expected to open in June 2027. "It took five years and 17 meetings," Mayor \
      Ellen Price said.

      Funding comes from a $3 million state grant and $1.2 million in city bonds.

      # # #
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["Harding Willke & Lowe Reports", "today reported revenue", "2,300 employees"],
      passed: ["10:00", "Sarah Voss", "Communications", "ext. 14", "BUSINESS WIRE", "SOURCE"],
      """
      FOR RELEASE AT 10:00 A.M. EST
      March 3, 2026

      CONTACT:
      Sarah Voss
      Director of Communications
      Office: 207-555-0177 ext. 14

      Harding Willke & Lowe Reports Fourth-Quarter Results

      ALDERGATE--(BUSINESS WIRE)--Harding Willke & Lowe (NYSE: HWL) today reported revenue of $91.4 million \
      for the fourth quarter of 2025, up 8 percent from $84.6 million a year earlier.

      Net income was $7.1 million, or $0.42 per share, compared with $6.3 million, or $0.37 per share.

      The company will host a conference call at 4:30 p.m. ET. To participate, dial 1-877-555-0134, passcode 8841207.

      About Harding Willke & Lowe
      Harding Willke & Lowe is the world's leading maker of marine engines, with 2,300 employees in 14 countries.

      Forward-Looking Statements
      This press release contains forward-looking statements within the meaning of Section 27A of the \
      Securities Act of 1933. Actual results may differ materially.

      SOURCE Harding Willke & Lowe
      """),
    FurnishedText(
      published: nil,
      kept: ["WHAT: Opening", "cost $18 million", "RSVP by March 5"],
      passed: ["ADVISORY", "###"],
      """
      MEDIA ADVISORY

      WHAT: Opening of the Aldergate ferry terminal
      WHO: Gov. Nora Fields; harbor master Ann Hale
      WHEN: Friday, March 6, 2026, 10 a.m.
      WHERE: Pier 3, 41 Water Street, Aldergate

      The new terminal cost $18 million and can serve 900 passengers an hour.

      Media must RSVP by March 5 to 555-014-3300.

      ###
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["Marlow University researchers", "Sea walls built since 1990", "has 11,200 students"],
      passed: ["IMMEDIATE", "01632", "Simon Pratt", "ENDS"],
      """
      **FOR IMMEDIATE RELEASE**
      3 March 2026

      Marlow University researchers find sea walls cut flood damage by a third

      MARLOW – Sea walls built since 1990 have cut flood damage on the coast by about a third, researchers at \
      Marlow University have found.

      The study, published on Monday in Coastal Letters, followed 41 towns for 12 years.

      "The effect was larger than we expected," said Professor Dana Reyes, who led it.

      For interviews, contact Simon Pratt on 01632 960 412 or s.pratt@marlow.example.

      ENDS

      Notes to Editors
      * The study was funded by the Coast Board with a grant of £1.3 million.
      * Marlow University was founded in 1874 and has 11,200 students.
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["Harding Foods Recalls", "is recalling 4,200 jars", "employs 610 people"],
      passed: ["PRNewswire", "Ellen Marsh", "014-7781", "SOURCE", "Copyright"],
      """
      Harding Foods Recalls 4,200 Jars of Honey

      MARLOW, Maine, March 3, 2026 /PRNewswire/ -- Harding Foods of Marlow is recalling 4,200 jars of honey \
      because they may contain bits of glass, the company said.

      No injuries have been reported. The jars were sold in nine states between January 5 and February 20.

      Consumers with questions may call 1-800-555-0188, Monday through Friday, 8 a.m. to 5 p.m.

      About Harding Foods

      Harding Foods, founded in 1952, employs 610 people.

      Media Contact:
      Ellen Marsh
      555-014-7781
      emarsh@hardingfoods.example

      SOURCE Harding Foods

      Copyright 2026 PR Newswire. All Rights Reserved
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["SENATOR NORA FIELDS", "FIELDS SECURES $26 MILLION", "announced $26 million"],
      passed: ["Immediate", "Piet Sanders", "###"],
      """
                               NEWS FROM THE OFFICE OF
                           SENATOR NORA FIELDS
                               For Immediate Release: March 3, 2026
                               Contact: Piet Sanders (202) 555-0119

      FIELDS SECURES $26 MILLION FOR HARBOR DREDGING

      WASHINGTON, D.C. – U.S. Senator Nora Fields today announced $26 million in federal funds to dredge the \
      harbors of Aldergate and Marlow.

      "For 20 years our fishermen have waited for this," Fields said.

      The work will deepen both harbors to 35 feet and take 18 months.

      ###
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["Aldergate Police Department", "Two men were arrested", "call Detective Tom Arden"],
      passed: ["NEWS RELEASE", "-30-"],
      """
      POLICE NEWS RELEASE
      Aldergate Police Department
      Case No. 26-00412
      Date: March 3, 2026

      Two men were arrested on Monday after a break-in at the ferry terminal, police said.

      Officers found $3,120 in cash and nine phones. The men, ages 24 and 31, are held on $50,000 bail.

      Anyone with information is asked to call Detective Tom Arden at 555-014-6600.

      -30-
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["orders three electric boats", "has ordered three", "carried 2.1 million passengers", "212 ships"],
      passed: ["Release", "Rosa Lind", "0101", "# # #"],
      """
      Release: Immediate

      Ferry line orders three electric boats for $96 million

      Aldergate, Maine (March 3, 2026) — Aldergate Ferries has ordered three electric boats for $96 million \
      from Orrin Yards, the company said today. Each carries 450 passengers.

      The first will sail in May 2028.

      About Aldergate Ferries: Aldergate Ferries runs nine vessels and carried 2.1 million passengers in 2025.

      About Orrin Yards: Orrin Yards has built 212 ships since 1908.

      Press contact: Rosa Lind, rosa@aldergateferries.example, +1 207 555 0101
      # # #
      """),
  ]
}

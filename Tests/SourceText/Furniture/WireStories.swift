/// Stories as agencies send them over the wire, each with what of it is no text.
enum WireStories {
  static let all: [FurnishedText] = [
    FurnishedText(
      published: nil,
      kept: ["The Aldergate ferry carried 412", "told reporters on Tuesday", "a crew of 12"],
      passed: ["BC-US", "UPDATES", "JOE REED", "(AP)", "MORE", "FERRY-2", "Reed reported", "-30-"],
      """
      BC-US--Ferry Storm, 1st Ld-Writethru, 412
      Eds: UPDATES with quote from harbor master; ADDS crew count in graf 4. With AP Photos.
      By JOE REED
      Associated Press

      ALDERGATE, Maine (AP) — The Aldergate ferry carried 412 passengers through a storm on Monday, the harbor \
      master said.

      "Nobody was hurt," Ann Hale, the harbor master, told reporters on Tuesday.

      (MORE)

      ALDERGATE-FERRY-2-2-2

      The ferry left at 7 a.m. with a crew of 12, Hale said. It made the 22-mile crossing in 94 minutes.

      ___

      Reed reported from Marlow. Associated Press writer Marlene Reed in Portland contributed to this report.

      -30-
      """),
    FurnishedText(
      published: nil,
      kept: ["Ferry operator Aldergate cuts", "Aldergate Ferries cut its forecast", "$1 = 0.7400"],
      passed: ["UPDATE", "analyst comment", "By Sarah", "Reuters", "Editing"],
      """
      UPDATE 2-Ferry operator Aldergate cuts 2026 outlook, shares fall 6%

      (Adds analyst comment, share price)

      By Sarah Voss and Tom Dunn

      LONDON, March 3 (Reuters) - Aldergate Ferries cut its forecast for 2026 revenue to $310 million from \
      $340 million on Tuesday and its shares fell 6%.

      "We expect a slow spring," Chief Executive Ellen Price told analysts on a call.

      The company, which runs nine vessels, said it would delay two orders worth $48 million.

      ($1 = 0.7400 pounds)

      (Reporting by Sarah Voss in London and Tom Dunn in Marlow; Editing by Nora Fields)
      """),
    FurnishedText(
      published: nil,
      kept: ["Ferry strike ends after 11", "Deckhands returned", "the strike lasted 12 days", "It lasted 11 days"],
      passed: ["^", "ANN HALE", "Coast News", "CNS", "------", "1412GMT"],
      """
      ^Ferry strike ends after 11 days
      ^By ANN HALE=
      ^Coast News Service=
         MARLOW, March 3 (CNS) -- Deckhands returned to work on Tuesday after an 11-day strike, union leaders said.
         Local 212 said 188 of its 260 members had voted to end it.
         "We got what we asked for," said Tom Dunn, the president of Local 212.
         ------
         CORRECTION: An earlier version of this story said that the strike lasted 12 days. It lasted 11 days.
      AP-WF-03-03-26 1412GMT
      """),
    FurnishedText(
      published: nil,
      kept: ["Marlow pier to cost", "A new pier in Marlow will cost"],
      passed: ["CORRECTED", "Corrects cost", "Reuters", "Trust Principles"],
      """
      CORRECTED-Marlow pier to cost $4.2 mln, not $4.8 mln

      (Corrects cost in headline and paragraph 1 to $4.2 million from $4.8 million)

      MARLOW, Maine, March 3 (Reuters) - A new pier in Marlow will cost $4.2 million, the city said on Tuesday.

      The pier is to open in June 2027.

      Our Standards: The Thomson Reuters Trust Principles.
      """),
    FurnishedText(
      published: nil,
      kept: ["A ferry with 412 people", "crew of 12"],
      passed: ["PA/FERRY", "Slug", "14:12", "(dpa)", "yyon", "031412"],
      """
      PA/FERRY
      Slug: FERRY Storm
      03/03/26 14:12

      Aldergate (dpa) - A ferry with 412 people on board reached Aldergate on Monday after a storm, police said.

      Nobody was hurt. The ferry had left Marlow with a crew of 12, a spokeswoman for the harbor authority said.

      # Notebook

      ## Internet
      - [Harbor authority](http://dpaq.de/abcde)

      dpa jr yyon a3 nf
      031412 Mar 26
      """),
    FurnishedText(
      published: nil,
      kept: ["Ferry with 212 aboard", "A ferry with 212 people", "told AFP"],
      passed: ["URGENT", "BC-Ferry", "(AFP)", "jr/yy"],
      """
      URGENT
      BC-Ferry-Fire
      Ferry with 212 aboard catches fire off Marlow

      MARLOW, March 3 (AFP) - A ferry with 212 people aboard caught fire off Marlow on Tuesday, the coast guard said.

      "All are safe," a coast guard spokesman told AFP.

      jr/yy/ach
      """),
    FurnishedText(
      published: "2026-03-03",
      kept: ["Orrin Yards Wins", "Orrin Yards Ltd. won", "rose 3.1%"],
      passed: ["Wire", "14:12", "By Dana", "(Bloomberg)", "assistance", "dreyes", "rlind"],
      """
      Wire: BLOOMBERG News (BN) Date: Mar 3 2026 14:12:09
      Orrin Yards Wins $96 Million Ferry Order, Shares Rise 3.1%

      By Dana Reyes and Simon Pratt

      (Bloomberg) -- Orrin Yards Ltd. won an order for three electric ferries worth $96 million, its largest \
      in five years.

      The shares rose 3.1% to $18.40 in Marlow on Tuesday.

      --With assistance from Tom Arden.

      To contact the reporters on this story: Dana Reyes in Marlow at dreyes@bloomberg.example; Simon Pratt in \
      London at spratt@bloomberg.example
      To contact the editor responsible for this story: Rosa Lind at rlind@bloomberg.example
      """),
    FurnishedText(
      published: nil,
      kept: ["Ferry carried 412 passengers", "In a story March 2", "The ferry carried 412"],
      passed: ["CORRECTION", "Refiles", "(AP)"],
      """
      CORRECTION-Ferry carried 412 passengers, not 421

      (Refiles to fix spelling in paragraph 2)

      ALDERGATE, Maine (AP) _ In a story March 2 about a ferry in a storm, The Associated Press erroneously \
      reported the number of passengers. The ferry carried 412 passengers, not 421.
      """),
    FurnishedText(
      published: nil,
      kept: ["Maine's harbors moved", "Marlow moved 240,000", "An earlier version of this story"],
      passed: ["MARLENE", "The Associated Press", "(AP)", "(more)", "page 2", "___", "Copyright"],
      """
      By MARLENE REED
      The Associated Press

      PORTLAND, Maine (AP) — Maine's harbors moved 1.4 million tons of freight last year, 6 percent less than \
      the year before, the state said Tuesday.

      Freight fell in seven of the 11 harbors. Aldergate moved 310,000 tons.

      (more)

      harbors, page 2

      Marlow moved 240,000 tons, up from 212,000.

      ___

      Online: https://harbors.example/2025

      Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, \
      rewritten or redistributed.

      Editor's note: An earlier version of this story gave the freight of Aldergate as 301,000 tons.
      """),
    FurnishedText(
      published: nil,
      kept: ["Storm kills two", "Two dead as storm", "A storm killed two people", "9,400 homes"],
      passed: ["WRAPUP", "RPT", "By Simon", "Reuters", "Additional", "7946", "Keywords"],
      """
      RPT-WRAPUP 3-Storm kills two, shuts ferry for 30 hours

      * Two dead as storm hits coast
      * Ferry to resume on Wednesday
      * Damage put at $12 mln

      By Simon Pratt

      ALDERGATE/MARLOW, March 3 (Reuters) - A storm killed two people and shut the Aldergate ferry for 30 \
      hours, officials said on Tuesday.

      Winds reached 81 miles per hour. Some 9,400 homes lost power.

      (Additional reporting by Dana Reyes; Editing by Tom Arden and Rosa Lind)
      ((simon.pratt@thomsonreuters.example; +44 20 7946 0812))
      Keywords: FERRY STORM/
      """),
  ]
}

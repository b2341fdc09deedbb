@testable import Checking
@testable import Findings

/// Quotations against transcripts as people have them.
@ExampleBuilder
func verbatimVerdicts() -> [Example] {
  quoted("we will mend the ferry before the summer", .holds)
  quoted("We will mend the ferry before the summer", .holds)
  quoted("we will mend the ferry  before\nthe summer", .holds)
  quoted("we shall mend the ferry before the summer", .fails)
  quoted("we will not mend the ferry before the summer", .fails)
  quoted("we will mend the ferry … the summer", .holds)
  quoted("we will mend the ferry ... the summer", .holds)
  quoted("we will mend [her] before the summer", .holds)
  quoted("Nobody on the board has asked for money", .fails)
  quoted("Nobody on the board has ever asked me for money", .holds)
  quoted("has … asked me for money", .holds)
  quoted("I do … think she is safe", .fails)
  quoted("I do not think she is safe", .holds)
  quoted("I don’t think she is safe", .fails)
  quoted("we will mend the ferry before the summer. I do", .holds)
  quoted("we will mend the ferry before the summer … Nobody on the board", .holds)
  quoted("the cost is $4.2 million", .holds)
  quoted("the cost is $4.3 million", .fails)
  quoted("Who pays for that?", .holds, by: "Ann Hale", .fails)
  quoted("the cost is $4.2 million", .holds, by: "Tom Reed", .fails)
  quoted("the cost is $4.2 million", .holds, by: "Hale", .holds)

  spoken("MS. HALE: It leaks.\nMR. REED: It is old.")
  spoken("[00:00:03] Ann Hale: It leaks.\n[00:00:07] Tom Reed: It is old.")
  spoken("Ann Hale  00:03\nIt leaks.\n\nTom Reed  00:07\nIt is old.")
  spoken(
    "1\n00:00:01,000 --> 00:00:03,000\nHALE: It\nleaks.\n\n2\n00:00:04,000 --> 00:00:06,000\nREED: It is\n\n3\n00:00:06,000 --> 00:00:08,000\nold."
  )
  spoken(
    "WEBVTT\n\nNOTE It is old. It leaks.\n\n1\n00:01.000 --> 00:03.000\n<v Ann Hale>It <i>leaks</i>.\n\n00:04.000 --> 00:06.000\n<v Tom Reed>It is old."
  )
  spoken(">> ANN HALE: IT LEAKS.\n>> TOM REED: IT IS OLD.")
  spoken("**Ann Hale:** It leaks. (Laughter.)\n**Tom Reed:** It is (laughs) old.")
  spoken("HARBOR MASTER ANN HALE: It leaks.\nSEN. TOM REED (R-Texas): It is old.")
  The(quotation: "It is old").isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: "Reed").undecided(
    "“It is old,” Tom Reed said.", evidence: ["seeds/evidence/talk.txt": "Q. Is it?\nA. It is old."])
  The(quotation: "It is old").isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: "Reed").undecided(
    "“It is old,” Tom Reed said.", evidence: ["seeds/evidence/talk.txt": "It is old. It leaks."])
  Every(.quotation).isVerbatim(in: "seeds/evidence/talk.txt").holds(
    "“It leaks,” Ann Hale said. “It is old,” Tom Reed said.",
    evidence: ["seeds/evidence/talk.txt": "HALE: It leaks.\nREED: It is old."])
  Every(.quotation).isVerbatim(in: "seeds/evidence/talk.txt").fails(
    "“It is old,” Ann Hale said. “It is old,” Tom Reed said.",
    evidence: ["seeds/evidence/talk.txt": "HALE: It leaks.\nREED: It is old."])
}

private let interview = """
  HOST: Good evening. Who pays for that?

  HALE: Well, as I said, we will mend the ferry before the summer. I do not think she is safe. Nobody on the board has
  ever asked me for money, and the cost is $4.2 million.
  """

private func quoted(
  _ words: String, _ verdict: Verdict.Kind, by speaker: String? = nil, _ spoken: Verdict.Kind? = nil
) -> [Example] {
  let text = "“\(words),” Ann Hale said."
  let evidence = ["seeds/evidence/talk.txt": interview]
  let phrase = words.split(separator: "\n")[0].split(separator: " ").prefix(2).joined(separator: " ")
  func example(_ assertion: Assertion, _ verdict: Verdict.Kind) -> Example {
    var example = assertion.holds(text, evidence: evidence)
    example.verdict = verdict
    return example
  }
  return [example(The(quotation: phrase).isVerbatim(in: "seeds/evidence/talk.txt"), verdict)]
    + (speaker.map { name in
      [example(The(quotation: phrase).isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: name), spoken ?? verdict)]
    } ?? [])
}

/// In each of these Hale says that it leaks, and Reed that it is old.
private func spoken(_ transcript: String) -> [Example] {
  let evidence = ["seeds/evidence/talk.txt": transcript]
  func quoting(_ words: String, _ speaker: String) -> Assertion {
    The(quotation: words).isVerbatim(in: "seeds/evidence/talk.txt", spokenBy: speaker)
  }
  return [
    quoting("It leaks", "Ann Hale").holds("“It leaks,” Ann Hale said.", evidence: evidence),
    quoting("It is old", "Tom Reed").holds("“It is old,” Tom Reed said.", evidence: evidence),
    quoting("It is old", "Ann Hale").fails("“It is old,” Ann Hale said.", evidence: evidence),
    quoting("It is new", "Tom Reed").fails("“It is new,” Tom Reed said.", evidence: evidence),
  ]
}

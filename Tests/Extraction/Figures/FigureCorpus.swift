/// What a figure means, and the spellings that mean it: value, bound, unit.
enum FigureCorpus {
  static let meanings: [(String, [String])] = [
    (
      "2500 personnel",
      ["There were 2.5 thousand foreign harbor personnel.", "It has 2,500 personnel.", "It has 2500 personnel."]
    ),
    (
      "241 passenger",
      [
        "It carried two hundred and forty-one passengers.", "It carried 241 passengers.",
        "The 241 passengers were safe.",
      ]
    ),
    ("12 crate", ["A dozen crates fell.", "12 crates fell.", "Twelve crates fell."]),
    ("40 meter", ["It is 40 meters.", "It is 40 m\n\nBeam"]), ("12 gram", ["It is 12 g.", "It is 12 g\n\nBeam"]),
    (
      "1234567 inhabitant",
      ["It has 1,234,567 inhabitants.", "It has 1\u{A0}234\u{A0}567 inhabitants.", "It has 1 234 567 inhabitants."]
    ),
    ("500000 trip", ["They sold half a million trips.", "They sold 500,000 trips."]),
    (
      "3200000000 dollar",
      ["The $3.2bn fund grew.", "The fund holds $3.2 billion.", "It is worth 3.2 billion dollars.", "A US$3.2bn fund."]
    ),
    (
      "5400000 euro",
      ["It cost €5.4m.", "It cost 5.4 million euros.", "It cost EUR 5.4 million.", "It cost 5,400,000€."]
    ),
    ("40000000 pound sterling", ["The £40m terminal opened.", "It cost GBP 40 million."]),
    ("7500000 danish krone", ["It borrowed 7.5 million Danish crowns."]),
    ("19 cent", ["The fare is 19 cents."]),
    (
      "54 percent",
      ["54 % agreed.", "54 percent agreed.", "54 per cent agreed.", "Fifty-four percent agreed.", "It is 54pc."]
    ),
    ("2 percentage point", ["It differs by two percentage points.", "A 2 percentage-point gap."]),
    ("25 basis point", ["It charged 25 basis points."]),
    (
      "-130 fahrenheit",
      ["It is minus 130 degrees Fahrenheit.", "It is -130°F.", "It is minus-130 degrees Fahrenheit."]
    ),
    ("21 celsius", ["The water has 21 degrees Celsius.", "The water has 21°C.", "The water has 21 C."]),
    ("87 mile per hour", ["It does 87 mph.", "It does 87 miles per hour.", "It does 87 miles an hour."]),
    ("140 kilometer per hour", ["It does 140 km/h.", "It does 140 kilometres per hour.", "It does 140kph."]),
    (
      "300 square meter",
      ["A deck of 300 square metres.", "A deck of 300 sq m.", "A deck of 300 m2.", "A deck of 300m²."]
    ),
    ("24.5 cubic foot", ["The hold has 24.5 cubic feet."]),
    ("5.5 kilowatt hour", ["A 5.5kWh battery.", "It used 5.5 kilowatt-hours.", "It used 5.5 kilowatt hours."]),
    ("64 gigabyte", ["It has 64GB.", "It has 64 gigabytes."]),
    ("275 pound-foot", ["It gives 275 pound-feet of torque.", "It gives 275 lb-ft."]),
    ("58.24 dollar per barrel", ["Fuel is at $58.24 a barrel.", "Fuel is at $58.24 per barrel."]),
    ("12 per 100,000 person", ["It was 12 per 100,000 persons."]),
    ("3 test per day", ["It makes three tests per day."]),
    (
      "27 year of age",
      ["A 27-year-old deckhand slept.", "The deckhand is 27 years old.", "Ana Okoro, 27, saw it.", "She was aged 27."]
    ),
    ("5 storey", ["A five-storey terminal.", "It has five storeys."]),
    (
      "0.25 passenger",
      ["A quarter of the passengers left.", "One in four passengers left.", "One out of four passengers left."]
    ),
    ("0.666666666666667 seat", ["Two-thirds of the seats were empty.", "Two thirds of the seats were empty."]),
    ("2500000 krone", ["It cost 2.5m kroner.", "It cost 2.5 million kroner."]),
    ("2.5 meter", ["The wall is 2.5m high."]),
    ("36 crate", ["Three dozen crates fell.", "3 dozen crates fell."]),
    ("300 hertz", ["It hums at 300 Hz.", "It hums at 300Hz.", "It hums at 300 hertz."]),
    ("5.5 mile", ["It is five point five miles.", "It is 5.5 miles."]),
    ("2.5 hour", ["It took two and a half hours.", "It took 2½ hours.", "It took 2 1/2 hours.", "It took 2.5 hours."]),
    (
      "10..15 boat",
      [
        "Between 10 and 15 boats sailed.", "10 to 15 boats sailed.", "10-15 boats sailed.",
        "Ten to fifteen boats sailed.",
      ]
    ),
    (
      "7..9 percent",
      ["It pays 7 to 9 percent.", "It pays 7–9 percent.", "It pays between 7% and 9%.", "It pays 7% to 9%."]
    ),
    ("7..9 dollar", ["A ticket is $7-$9.", "A ticket is $7 to $9.", "A ticket is $7-9."]),
    ("3000000000..5000000000 dollar", ["A fine of $3 to $5 billion.", "A fine of $3 billion to $5 billion."]),
    ("80..105 boat", ["The fleet grew from 80 to 105 boats."]),
    ("3..4 year", ["It takes three or four years."]),
    ("2..1 ", ["Aldergate won 2-1."]),
    ("10000..100000 gull", ["Tens of thousands of gulls came."]),
    ("12..120 people", ["Dozens of people waited."]),
    (
      "~60 people",
      [
        "About 60 people waited.", "Some 60 people waited.", "Nearly 60 people waited.", "60 or so people waited.",
        "~60 people waited.",
      ]
    ),
    (
      ">60 people",
      [
        "At least 60 people waited.", "60 or more people waited.", "No fewer than 60 people waited.",
        "More than 60 people waited.", "Over 60 people waited.", "60+ people waited.",
      ]
    ),
    (
      "<60 people",
      [
        "Up to 60 people waited.", "As many as 60 people waited.", "Fewer than 60 people waited.",
        "At most 60 people waited.", "Under 60 people waited.",
      ]
    ),
    ("^5 percent", ["Fares rose 5 percent.", "Fares are up 5%."]),
    ("v5 percent", ["Fares fell 5 percent.", "Fares are down 5%."]),
    ("1 proposal", ["One proposal was heard.", "Only one proposal was heard."]),
    ("66 time", ["It was hit 66 times since Monday."]),
    ("6.5 ", ["It trades on 6.5 times earnings."]),
  ]

  /// What looks like a figure and is none.
  static let silent: [String] = [
    "It sailed on March 3.", "It sailed on 3 March 2026.", "It was built in 1987.", "The 1990s were quiet.",
    "It left at 10.45pm.", "It left at 4:39.", "It left at 5 a.m.", "Version 2.0.1 was installed.",
    "An F-16 flew over.", "A Boeing 737 flew over.", "The G7 met.", "COVID-19 spread.", "Formula 1 came to town.",
    "See Section 4.", "See page 12.", "He wore No. 10.", "He wore #10.", "Call 555-0123.", "Call +1-202-555-0147.",
    "Call 01632 960 412.", "Call (0163) 2960 412.", "Call 020 7946 095.", "Call 555 123 456.",
    "It stands at 575 Harbor Road.", "It stands at 22 Ave Foch.", "No one came.", "This one is new.", "One must wait.",
    "It was the one that sank.", "It came second.", "It took a second look.", "The 21st boat sank.",
    "It was a two-way street.", "The iPhone 11 rang.", "Several hundred waited.", "A few thousand waited.",
    "It was the second half.", "It sailed between 2014 and 2019.", "It sailed in 2014-2019.", "The FTSE 100 closed.",
    "It was in the third quarter.", "They met at 131 West 23rd Street.", "He is a 9/11 survivor.", "The Big Ten met.",
    "It belongs to one another.", "Channel 5 reported it.",
  ]
}

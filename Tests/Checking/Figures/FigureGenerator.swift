/// Writes sums, shares and changes in many shapes of sentence, right ones and wrong ones, the same at every run.
struct FigureGenerator {
  /// SplitMix64.
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func pick<T>(_ choices: [T]) -> T { choices[Int(next() % UInt64(choices.count))] }

  /// A text, and whether its arithmetic is wrong.
  struct Case {
    var text: String
    var isWrong: Bool
  }

  /// Every other one wrong.
  mutating func cases(_ count: Int, _ make: (inout FigureGenerator, Bool) -> String) -> [Case] {
    (0..<count).map { index in
      let isWrong = index % 2 == 1
      return Case(text: make(&self, isWrong), isWrong: isWrong)
    }
  }

  // MARK: Writing numbers

  func grouped(_ value: Int) -> String {
    var text = String(value)
    var at = text.count - 3
    while at > 0 {
      text.insert(",", at: text.index(text.startIndex, offsetBy: at))
      at -= 3
    }
    return text
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  mutating func count(_ value: Int) -> String {
    value < 10 && value > 1 && number(0...2) > 0 ? FigureGenerator.small[value] : grouped(value)
  }

  mutating func percent(_ tenths: Int, places: Int) -> String {
    let number = places == 0 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
    return number + pick([" percent", "%", " per cent", " %"])
  }

  // MARK: Shapes

  mutating func total(_ isWrong: Bool) -> String {
    let (a, b) = (number(3...40), number(3...40))
    let error = isWrong ? pick([-2, -1, 1, 2, 5]) : 0
    let total = a + b + error
    let (t, first, second) = (count(max(total, max(a, b) + 1)), count(a), count(b))
    switch number(0...6) {
    case 0: return "The storm left \(t) people dead, \(first) in Aldergate and the other \(second) on the island."
    case 1: return "Of the \(t) captains, \(first) voted for it and the remaining \(second) stayed away."
    case 2: return "The harbor has \(t) vessels: \(first) ferries and \(second) tugs."
    case 3: return "It hired \(first) deckhands and \(second) cooks, for a total of \(t)."
    case 4: return "The office has \(t) workers (\(first) pilots and \(second) clerks)."
    case 5:
      return "Some \(first) of the \(t) ferries sailed on Tuesday. The other \(second) stayed in port.".replacing(
        "Some ", with: "On Tuesday ")
    default: return "The office names \(t) ferries, \(first) of them new; the other \(second) are old."
    }
  }

  mutating func change(_ isWrong: Bool) -> String {
    let from = number(150...900)
    let size = number(6...70)
    let isUp = number(0...1) == 0
    let to = isUp ? from + from * size / 100 : from - from * size / 100
    let exact = abs(to - from) * 1_000 / from
    let said = percent(isWrong ? exact + number(40...200) : exact, places: 0)
    let (rose, up, rise) =
      isUp
      ? (pick(["rose", "increased", "climbed", "grew"]), "up", pick(["increase", "rise", "gain"]))
      : (pick(["fell", "declined", "dropped", "decreased"]), "down", pick(["drop", "decline", "decrease"]))
    let (a, b) = (grouped(from), grouped(to))
    let article =
      said.hasPrefix("8") || said.hasPrefix("11 ") || said.hasPrefix("11%") || said.hasPrefix("18") ? "an" : "a"
    switch number(0...6) {
    case 0: return "The number of passengers \(rose) \(said), from \(a) to \(b)."
    case 1: return "The number of passengers \(rose) by \(said) to \(b) from \(a)."
    case 2: return "The ferry carried \(b) cars, \(up) \(said) from \(a)."
    case 3: return "Fares \(rose) from $\(a) to $\(b), \(article) \(said) \(rise)."
    case 4: return "Sales \(rose) \(said) to $\(b) million from $\(a) million a year earlier."
    case 5: return "There was \(article) \(said) \(rise) in accidents, from \(a) to \(b)."
    default: return "Traffic \(rose) from \(a) to \(b) cars a day, \(article) \(rise) of \(said)."
    }
  }

  mutating func share(_ isWrong: Bool) -> String {
    let whole = number(20...900)
    let part = number(whole / 10 + 1...whole - 1)
    let exact = part * 1_000 / whole
    let wrong = exact > 500 ? exact - number(30...200) : exact + number(30...200)
    let said = percent(isWrong ? wrong : exact, places: 0)
    let (a, b) = (count(part), grouped(whole))
    switch number(0...6) {
    case 0: return "\(a.capitalized) of \(b) captains (\(said)) voted for it."
    case 1: return "In all, \(a) of the \(b) captains, or \(said), voted for it."
    case 2: return "Just \(said) (\(a) of \(b)) voted for it."
    case 3: return "Of the \(b) captains, \(a) (\(said)) stayed away."
    case 4: return "It was \(a) (\(said)) of the \(b) captains."
    case 5: return "The office found that \(a) out of \(b) ferries, or \(said), were late."
    default: return "They spent $\(grouped(part)) million of the $\(b) million (\(said)) on the pier."
    }
  }

  mutating func conversion(_ isWrong: Bool) -> String {
    let units = [
      ("miles", "kilometers", 1_609), ("miles", "km", 1_609), ("feet", "meters", 305), ("pounds", "kg", 454),
      ("acres", "hectares", 405), ("mph", "kph", 1_609), ("inches", "centimeters", 2_540), ("gallons", "liters", 3_785),
    ]
    let (from, to, factor) = pick(units)
    let value = number(12...400)
    let converted = (value * factor + 500) / 1_000
    let said = isWrong ? pick([converted * 13 / 10 + 2, max(1, converted * 7 / 10 - 1)]) : converted
    switch number(0...3) {
    case 0: return "It measured \(grouped(value)) \(from) (\(grouped(said)) \(to)) on Tuesday."
    case 1: return "It measured \(grouped(value)) \(from), or \(grouped(said)) \(to), on Tuesday."
    case 2: return "The captain spoke of \(grouped(value)) \(from) (about \(grouped(said)) \(to))."
    default: return "A figure of \(grouped(value)) \(from) – \(grouped(said)) \(to) – was given."
    }
  }

  mutating func multiple(_ isWrong: Bool) -> String {
    let from = number(20...400)
    let (verb, up, down) = pick([("doubled", 2, 1), ("tripled", 3, 1), ("quadrupled", 4, 1), ("halved", 1, 2)])
    let exact = from * up / down
    let to = isWrong ? pick([exact * 13 / 10, exact * 7 / 10]) : exact
    let (a, b) = (grouped(from), grouped(to))
    switch number(0...5) {
    case 0: return "The number of cars \(verb) from \(a) to \(b)."
    case 1: return "The fare \(verb) to $\(b) from $\(a)."
    case 2: return "Traffic \(verb) in a year, from \(a) to \(b) cars."
    default:
      let (words, hundredths) = pick([
        ("One in five", 20), ("A third", 33), ("Two-thirds", 67), ("A quarter", 25), ("Three-quarters", 75),
        ("Half", 50),
        ("One in four", 25), ("Two in five", 40),
      ])
      let said = isWrong ? hundredths + pick([-12, 12]) : hundredths
      return pick([
        "\(words) (\(said) percent) of the ferries were late.",
        "\(words), or \(said) percent, of the ferries were late.",
      ])
    }
  }

  mutating func threshold(_ isWrong: Bool) -> String {
    let (words, limit, above) = pick([
      ("more than half", 500, true), ("less than half", 500, false), ("more than a third", 333, true),
      ("fewer than a quarter", 250, false), ("over two-thirds", 667, true), ("nearly half", 500, false),
      ("almost three-quarters", 750, false), ("just over a third", 333, true),
    ])
    let distance = number(8...28)
    let said = percent((above != isWrong) ? limit + distance : limit - distance, places: 1)
    return pick([
      "In all, \(words) (\(said)) of the ferries were late.",
      "On Tuesday \(words), or \(said), of the ferries were late.",
      "The office said \(words) of the ferries (\(said)) were late.",
    ])
  }
}

package import SourceText

/// The last four letters of a word, in lower case and side by side: an ending is told by one comparison.
struct Ending {
  private let letters: UInt32
  let length: Int

  init(_ bytes: Column<UInt8>, _ token: Token) {
    var letters: UInt32 = 0
    for at in max(Int(token.start), Int(token.end) - 4)..<Int(token.end) where at < bytes.count {
      letters = letters << 8 | UInt32(lowerCase(bytes[at]))
    }
    (self.letters, length) = (letters, token.length)
  }

  /// Whether the word ends with up to four letters.
  @inline(always)
  func has(_ ending: StaticString) -> Bool {
    var other: UInt32 = 0
    for at in 0..<ending.utf8CodeUnitCount { other = other << 8 | UInt32(ending.utf8Start[at]) }
    let shift = UInt32(32 - 8 * ending.utf8CodeUnitCount)
    return length >= ending.utf8CodeUnitCount && letters << shift == other << shift
  }

  /// "class", "campus", "crisis": an "s" that makes no plural.
  @inline(always)
  var isOfSingular: Bool { has("ss") || has("us") || has("is") }
}

/// The singular of English nouns.
package enum Singular {
  /// The hash of a word in the singular: of "ports" that of "port".
  package static func hash(of index: Int, in tokens: Tokens) -> UInt32 {
    switch change(tokens[index].hash, Ending(tokens.bytes, tokens[index])) {
    case .none: tokens[index].hash
    case .other(let word): Vocabulary.hash(word)
    case .ending(let drop, let add): Vocabulary.hash(tokens.text(index).lowercased().dropLast(drop) + add)
    }
  }

  /// How the singular is made: what takes the place of the last letters, or a word of its own.
  enum Change {
    case none
    case ending(drop: Int, add: String)
    case other(String)
  }

  /// Whether a word looks like a plural.
  static func isPlural(_ hash: UInt32, _ ending: Ending) -> Bool {
    switch known[hash] {
    case .irregular, .unchanging: return true
    case .notPlural: return false
    default: break
    }
    if ending.has("men") { return ending.length > 4 }
    return ending.has("s") && ending.length > 2 && !ending.isOfSingular
  }

  /// What makes a word the singular; nothing where it is one or has none.
  static func change(_ hash: UInt32, _ ending: Ending) -> Change {
    let known = known[hash]
    switch known {
    case .irregular(let word): return .other(word)
    case .unchanging, .notPlural: return .none
    default: break
    }
    if ending.has("men"), ending.length > 4 { return .ending(drop: 2, add: "an") }
    guard ending.has("s"), ending.length > 3, !ending.isOfSingular else { return .none }
    switch known {
    case .dropsS: return .ending(drop: 1, add: "")
    case .dropsES: return .ending(drop: 2, add: "")
    default: break
    }
    if ending.has("ies") { return .ending(drop: 3, add: "y") }
    let hisses =
      ending.has("sses") || ending.has("shes") || ending.has("ches") || ending.has("xes") || ending.has("zzes")
    return .ending(drop: hisses || ending.has("oes") ? 2 : 1, add: "")
  }

  private enum Known {
    case irregular(String)
    case unchanging, notPlural
    /// Whose endings would say otherwise: "movies" has no "movy", "headaches" no "headach".
    case dropsS
    /// "viruses", "gases".
    case dropsES
  }

  private static let known: WordTable<Known> = {
    func all(_ words: String, _ known: Known) -> [(UInt32, Known)] { words.words.map { (Vocabulary.hash($0), known) } }
    return WordTable(
      irregular.map { (Vocabulary.hash($0.key), .irregular($0.value)) } + all(unchanging, .unchanging)
        + all(notPlural, .notPlural) + all(dropsS, .dropsS) + all(dropsES, .dropsES))
  }()

  private static let irregular: [String: String] = [
    "people": "people", "children": "child", "grandchildren": "grandchild", "schoolchildren": "schoolchild",
    "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "oxen": "ox", "lives": "life",
    "wives": "wife", "knives": "knife", "leaves": "leaf", "wolves": "wolf", "halves": "half", "calves": "calf",
    "shelves": "shelf", "thieves": "thief", "loaves": "loaf", "selves": "self", "hooves": "hoof",
    "criteria": "criterion",
    "phenomena": "phenomenon", "bacteria": "bacterium", "crises": "crisis", "analyses": "analysis", "theses": "thesis",
    "hypotheses": "hypothesis", "diagnoses": "diagnosis", "bases": "base", "axes": "axe", "indices": "index",
    "matrices": "matrix", "appendices": "appendix", "alumni": "alumnus", "fungi": "fungus", "nuclei": "nucleus",
    "stimuli": "stimulus", "referenda": "referendum", "stadia": "stadium", "salespeople": "salesperson",
    "spokespeople": "spokesperson", "dice": "die", "pence": "penny", "passersby": "passerby", "data": "data",
    "yes": "yes", "buses": "bus", "quizzes": "quiz", "heroes": "hero",
  ]
  private static let unchanging = """
    aircraft spacecraft hovercraft sheep deer fish salmon series species headquarters personnel staff police troops cattle \
    offspring crossroads barracks livestock poultry clergy crew media counsel swine bison trout shrimp cod tuna means \
    premises
    """
  private static let notPlural = """
    news this his its was has does as yes gas bus plus thus us is always perhaps besides afterwards towards across less \
    unless whereas politics economics physics mathematics athletics nowadays overseas sometimes says christmas texas \
    kansas arkansas paris wales netherlands measles diabetes mars james thomas chaos canvas atlas bias alias lens alas \
    indoors outdoors upwards downwards backwards forwards specimen regimen omen abdomen acumen semen yemen amen ramen stamen
    """
  private static let dropsS = """
    movies cookies calories zombies ties lies pies dies rookies selfies bookies hoodies indies brownies genies prairies \
    smoothies birdies bogies eyries aunties axes caches headaches aches toothaches psyches avalanches shoes toes canoes \
    foes oboes
    """
  private static let dropsES = """
    viruses campuses bonuses statuses censuses choruses surpluses circuses caucuses focuses crocuses octopuses walruses \
    apparatuses minibuses omnibuses geniuses pluses minuses coronaviruses consensuses platypuses corpuses opuses discuses \
    gases lenses biases aliases canvases atlases christmases
    """
}

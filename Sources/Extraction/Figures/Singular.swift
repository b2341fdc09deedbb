/// The singular of English nouns.
enum Singular {
  /// Whether a word, in lower case, looks like a plural.
  static func isPlural(_ word: String) -> Bool {
    if irregular[word] != nil || unchanging.contains(word) { return true }
    if word.hasSuffix("men") { return word.utf8.count > 4 && !notMen.contains(word) }
    guard word.hasSuffix("s"), word.utf8.count > 2 else { return false }
    return !(word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is")) && !notPlural.contains(word)
  }

  /// The singular of a word in lower case; the word itself where it is none or has none.
  static func of(_ word: String) -> String {
    if let known = irregular[word] { return known }
    if unchanging.contains(word) || notPlural.contains(word) { return word }
    if word.hasSuffix("men"), word.utf8.count > 4, !notMen.contains(word) { return String(word.dropLast(2)) + "an" }
    guard word.hasSuffix("s"), word.utf8.count > 3 else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies") { return longE.contains(word) ? drop(word, 1) : drop(word, 3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where word.hasSuffix(ending) {
      return silentE.contains(word) ? drop(word, 1) : drop(word, 2)
    }
    if word.hasSuffix("uses") { return endsInUs.contains(word) ? drop(word, 2) : drop(word, 1) }
    if word.hasSuffix("oes") {
      return ["shoes", "toes", "canoes", "foes", "oboes"].contains(word) ? drop(word, 1) : drop(word, 2)
    }
    if ["gases", "lenses", "biases", "aliases", "canvases", "atlases", "christmases"].contains(word) {
      return drop(word, 2)
    }
    return drop(word, 1)
  }

  private static func drop(_ word: String, _ count: Int) -> String { String(word.dropLast(count)) }

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
  private static let unchanging: Set<String> = [
    "aircraft", "spacecraft", "hovercraft", "sheep", "deer", "fish", "salmon", "series", "species", "headquarters",
    "personnel", "staff", "police", "troops", "cattle", "offspring", "crossroads", "barracks", "livestock", "poultry",
    "clergy", "crew", "media", "counsel", "swine", "bison", "trout", "shrimp", "cod", "tuna", "means", "premises",
  ]
  private static let notPlural: Set<String> = [
    "news", "this", "his", "its", "was", "has", "does", "as", "yes", "gas", "bus", "plus", "thus", "us", "is", "always",
    "perhaps", "besides", "afterwards", "towards", "across", "less", "unless", "whereas", "politics", "economics",
    "physics", "mathematics", "athletics", "nowadays", "overseas", "sometimes", "says", "christmas", "texas", "kansas",
    "arkansas", "paris", "wales", "netherlands", "measles", "diabetes", "mars", "james", "thomas", "chaos", "canvas",
    "atlas", "bias", "alias", "lens", "alas", "indoors", "outdoors", "upwards", "downwards", "backwards", "forwards",
  ]
  private static let notMen: Set<String> = [
    "specimen", "regimen", "omen", "abdomen", "acumen", "semen", "yemen", "women's", "amen", "ramen", "stamen",
  ]
  private static let longE: Set<String> = [
    "movies", "cookies", "calories", "zombies", "ties", "lies", "pies", "dies", "rookies", "selfies", "bookies",
    "hoodies", "indies", "brownies", "genies", "prairies", "smoothies", "birdies", "bogies", "eyries", "aunties",
  ]
  private static let silentE: Set<String> = [
    "axes", "caches", "headaches", "aches", "toothaches", "psyches", "avalanches",
  ]
  private static let endsInUs: Set<String> = [
    "viruses", "campuses", "bonuses", "statuses", "censuses", "choruses", "surpluses", "circuses", "caucuses",
    "focuses",
    "viruses", "crocuses", "octopuses", "walruses", "apparatuses", "minibuses", "omnibuses", "geniuses", "pluses",
    "minuses", "coronaviruses", "consensuses", "platypuses", "corpuses", "opuses", "discuses",
  ]
}

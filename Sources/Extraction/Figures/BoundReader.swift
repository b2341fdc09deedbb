internal import SourceText

/// What the words around a number say of its bound.
struct FoundBound {
  var bound: Figure.Bound = .equal
  var isStrict = false
  var isExactly = false
  /// Where the bound words before the number begin.
  var start: Int
  /// Where those after it end.
  var end: Int
}

/// Reads "about", "more than", "at least", "up to", "or so" beside a number.
struct BoundReader {
  let numbers: NumeralReader

  /// The bound of a number that stands at these tokens.
  func bound(of figure: Range<Int>, in sentence: Range<Int>) -> FoundBound {
    var found = FoundBound(start: figure.lowerBound, end: figure.upperBound)
    before(&found, sentence.lowerBound)
    after(&found, sentence.upperBound)
    return found
  }

  private func word(_ index: Int, _ floor: Int) -> String {
    guard index >= floor, let token = numbers.token(index), token.kind == .word else { return "" }
    return numbers.lower(index)
  }

  /// The words that may stand right before a number and say something of its bound: most numbers have none, and no text
  /// is made for those.
  private static let openers = HashedWords(
    """
    a an the just only even well still mere whopping than of as under below over above least most to estimated average \
    minus about around approximately roughly some nearly almost circa ca approx averaging averaged virtually barely \
    exceeding topping exceeded topped surpassing surpassed exceeds sub minimum maximum up gained rose climbed jumped \
    surged advanced soared added rallied gains rises increased grew leapt spiked gaining rising climbing adding jumping \
    down fell dropped lost slid slipped declined sank tumbled plunged shed lower plummeted dipped slumped decreased falls \
    drops eased fallen plummeting losing falling dropping shedding retreated crashed shrank contracted exactly precisely
    """)

  private func before(_ found: inout FoundBound, _ floor: Int) {
    var at = found.start - 1
    guard at >= floor, let first = numbers.token(at),
      first.kind == .symbol || (first.kind == .word && Self.openers.contains(first.hash))
    else { return }
    // "more than a million", "about the 300": an article between.
    while ["a", "an", "the", "just", "only", "even", "well", "still", "mere", "whopping"].contains(word(at, floor)) {
      at -= 1
    }
    if let token = numbers.token(at), at >= floor, token.kind == .symbol {
      switch numbers.text(at) {
      case "~", "≈", "∼": (found.bound, found.start) = (.about, at)
      case ">": (found.bound, found.isStrict, found.start) = (.more, true, at)
      case "<": (found.bound, found.isStrict, found.start) = (.less, true, at)
      case "≥": (found.bound, found.start) = (.more, at)
      case "≤": (found.bound, found.start) = (.less, at)
      default: break
      }
      return
    }
    let (one, two, three) = (word(at, floor), word(at - 1, floor), word(at - 2, floor))
    if one.isEmpty { return }
    func set(_ bound: Figure.Bound, strict: Bool = false, words: Int) {
      (found.bound, found.isStrict, found.start) = (bound, strict, at + 1 - words)
    }
    switch (three, two, one) {
    case ("no", "fewer", "than"), ("no", "less", "than"), ("not", "less", "than"), ("in", "excess", "of"),
      ("a", "minimum", "of"), ("not", "fewer", "than"):
      set(.more, strict: two == "excess", words: 3)
    case ("no", "more", "than"), ("not", "more", "than"), ("a", "maximum", "of"), ("as", "many", "as"),
      ("as", "much", "as"), ("as", "high", "as"), ("as", "long", "as"), ("as", "far", "as"):
      set(.less, words: 3)
    case ("as", "few", "as"), ("as", "little", "as"), ("as", "low", "as"): set(.more, words: 3)
    case (_, "more", "than"), (_, "greater", "than"), (_, "higher", "than"), (_, "better", "than"), (_, "over", "than"),
      (_, "larger", "than"), (_, "longer", "than"), (_, "north", "of"), (_, "upward", "of"), (_, "upwards", "of"):
      set(.more, strict: true, words: 2)
    case (_, "less", "than"), (_, "fewer", "than"), (_, "lower", "than"), (_, "smaller", "than"), (_, "south", "of"),
      (_, "shy", "of"), (_, "short", "of"):
      set(.less, strict: true, words: 2)
    case (_, "just", "under"), (_, "just", "below"), (_, "just", "over"), (_, "just", "above"):
      set(one == "under" || one == "below" ? .less : .more, strict: true, words: 2)
    case (_, "at", "least"): set(.more, words: 2)
    case (_, "at", "most"), (_, "up", "to"): set(.less, words: 2)
    case (_, "close", "to"), (_, "an", "estimated"), (_, "an", "average"), (_, "on", "average"), (_, "near", "to"):
      set(.about, words: 2)
    case ("plus", "or", "minus"): set(.about, words: 3)
    case (_, _, "up") where isVerb(at - 1, floor): break
    default: single(one, two, set)
    }
    if ["exactly", "precisely"].contains(one) { (found.isExactly, found.start) = (true, at) }
  }

  private static let plus = Vocabulary.hash("plus")

  /// "sign up", "set up": the word belongs to its verb.
  private func isVerb(_ index: Int, _ floor: Int) -> Bool {
    guard index >= floor, let token = numbers.token(index) else { return false }
    return token.is(.anyVerb) && !token.is(.auxiliary)
  }

  private func single(_ word: String, _ before: String, _ set: (Figure.Bound, Bool, Int) -> Void) {
    switch word {
    case "about", "around", "approximately", "roughly", "some", "nearly", "almost", "circa", "ca", "approx",
      "estimated",
      "averaging", "averaged", "virtually", "barely", "or":
      if word != "or" { set(.about, false, 1) }
    case "over", "above", "exceeding", "topping", "exceeded", "topped", "surpassing", "surpassed", "exceeds":
      set(.more, true, 1)
    case "under", "below", "sub": set(.less, true, 1)
    case "minimum", "least": set(.more, false, 1)
    case "maximum": set(.less, false, 1)
    case "up", "gained", "rose", "climbed", "jumped", "surged", "advanced", "soared", "added", "rallied",
      "gains",
      "rises", "increased", "grew", "leapt", "spiked", "gaining", "rising", "climbing", "adding", "jumping":
      set(.up, false, before == "" ? 1 : 1)
    case "down", "fell", "dropped", "lost", "slid", "slipped", "declined", "sank", "tumbled", "plunged", "shed",
      "lower",
      "plummeted", "dipped", "slumped", "decreased", "falls", "drops", "eased", "fallen", "plummeting", "losing",
      "falling",
      "dropping", "shedding", "retreated", "crashed", "shrank", "contracted":
      set(.down, false, 1)
    default: break
    }
  }

  private func after(_ found: inout FoundBound, _ limit: Int) {
    guard found.end < limit, let first = numbers.token(found.end) else { return }
    switch first.name {
    case .or, .and, .at: break
    default: guard first.kind == .symbol || first.hash == Self.plus else { return }
    }
    func word(_ index: Int) -> String {
      guard index < limit, let token = numbers.token(index), token.kind == .word else { return "" }
      return numbers.lower(index)
    }
    switch (word(found.end), word(found.end + 1)) {
    case ("or", "more"), ("and", "more"), ("or", "above"), ("and", "above"), ("or", "over"), ("and", "over"),
      ("or", "higher"), ("or", "older"), ("and", "up"):
      (found.bound, found.isStrict, found.end) = (.more, false, found.end + 2)
    case ("or", "less"), ("or", "fewer"), ("or", "under"), ("and", "under"), ("or", "below"), ("or", "younger"):
      (found.bound, found.isStrict, found.end) = (.less, false, found.end + 2)
    case ("or", "so"): (found.bound, found.end) = (.about, found.end + 2)
    case ("at", "least"): if found.bound == .equal { (found.bound, found.end) = (.more, found.end + 2) }
    case ("at", "most"): if found.bound == .equal { (found.bound, found.end) = (.less, found.end + 2) }
    case ("plus", _): if found.bound == .equal { (found.bound, found.end) = (.more, found.end + 1) }
    default:
      if numbers.token(found.end)?.kind == .symbol, numbers.touches(found.end), numbers.text(found.end) == "+",
        found.end < limit
      {
        (found.bound, found.end) = (.more, found.end + 1)
      }
    }
  }
}

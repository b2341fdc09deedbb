package import SourceText

/// What a text says of the truth of its own clauses: "it is not true that", "there is no evidence that", "… is a lie".
extension Reading {
  /// The word that says that the clause at a place is not so; nil where none does.
  ///
  /// - Complexity: constant; a few words beside the clause are looked at.
  package func untruth(of place: TextRange) -> TextRange? {
    let tokens = prose.tokens
    let first = tokens.indices(in: place).lowerBound
    let number = Int(prose.clauseOf[first])
    guard number >= 0 else { return nil }
    let clause = prose.clauses[number]
    guard clause.kind == .complement || clause.kind == .relative else { return nil }
    let sentence = prose.sentences[clause.sentence].tokens
    // The token before its "that".
    var (head, denying) = (clause.tokens.lowerBound - 1, Untruth.denying)
    // "it would be wrong to say that"
    if tokens[head].is(.reporting), tokens.name(head - 1) == .to { (head, denying) = (head - 2, Untruth.falsehoods) }
    if sentence.contains(head) {
      if tokens.reads(head, denying), Negator.position(before: head, in: prose, sentence) == nil {
        return tokens[head].range
      }
      if tokens.reads(head, Untruth.truths) || tokens.reads(head, Untruth.grounds),
        let negator = Negator.position(before: head, in: prose, sentence)
      {
        return tokens[negator].range
      }
    }
    // "the claim that the ferry leaks is a lie"
    let verb = tokens.indices(in: place).upperBound
    guard sentence.contains(verb), tokens[verb].is(.auxiliary), tokens[head].is([.cueNoun, .document]) else {
      return nil
    }
    for at in verb + 1..<verb + 4 where sentence.contains(at) {
      let negator = Negator.position(before: at, in: prose, sentence)
      if tokens.reads(at, Untruth.falsehoods) { return negator == nil ? tokens[at].range : nil }
      if tokens.reads(at, Untruth.truths) { return negator.map { tokens[$0].range } }
    }
    return nil
  }
}

/// Words of what is so and what is not.
enum Untruth {
  /// What a claim is called that is not so: "the claim that … is wrong", "it would be wrong to say that".
  static let falsehoods = WordSet(
    """
    false untrue wrong incorrect inaccurate misleading mistaken nonsense fiction lie lies myth fabrication falsehood \
    fabricated invented exaggerated bogus fake unfounded baseless groundless absurd ridiculous
    """)
  /// Those that a clause with "that" can hang on and be denied by: "it is absurd that …" takes it for granted.
  static let denying = WordSet("false untrue incorrect inaccurate lie lies myth fiction fabrication falsehood")
  static let truths = WordSet("true right correct accurate case fact")
  /// Without them, nothing is claimed.
  static let grounds = WordSet("evidence proof sign indication basis suggestion")
  static let finding = WordSet("find finds found see sees saw seen have has had offer offered provide provided")
}

extension Negator {
  /// The word that negates what ends at a token: "is not true", "isn’t the case", "no evidence", "did not find evidence";
  /// what is done to a fact or a proof else ("did not mention the fact that") says nothing of it.
  fileprivate static func position(before head: Int, in prose: Prose, _ sentence: Range<Int>) -> Int? {
    let (tokens, isGround) = (prose.tokens, prose.tokens.reads(head, Untruth.grounds))
    var at = head - 1
    while sentence.contains(at), at >= head - 5 {
      if stands(at: at, in: tokens) { return at }
      switch prose.tags[at] {
      case .adverb, .adjective, .determiner, .modal, .noun: at -= 1
      case .finite, .base, .participle:
        guard tokens[at].is(.auxiliary) || isGround && tokens.reads(at, Untruth.finding) else { return nil }
        at -= 1
      default: return nil
      }
    }
    return nil
  }
}

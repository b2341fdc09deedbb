internal import SourceText

/// Whether what is told around an expression is past or to come.
enum Tense: Sendable {
  case past, present, future

  /// The tense of the nearest verb that shows one, within the sentence.
  ///
  /// - Complexity: bounded by the reach on either side.
  static func around(_ expression: Range<Int>, _ tokens: Tokens, in sentence: Range<Int>) -> Tense {
    let reach = 24
    var best: (distance: Int, tense: Tense)?
    func weigh(_ at: Int, _ distance: Int) {
      guard let tense = mark(tokens[at]), best.map({ distance < $0.distance }) ?? true else { return }
      best = (distance, tense)
    }
    var at = expression.lowerBound - 1
    var cost = 0
    while at >= sentence.lowerBound, expression.lowerBound - at <= reach {
      cost += breaks(tokens[at]) ? 6 : 1
      weigh(at, cost)
      at -= 1
    }
    at = expression.upperBound
    cost = 1
    while at < sentence.upperBound, at - expression.upperBound < reach {
      cost += breaks(tokens[at]) ? 6 : 1
      weigh(at, cost)
      at += 1
    }
    return best?.tense ?? .present
  }

  private static func breaks(_ token: Token) -> Bool {
    token.kind == .comma || token.kind == .semicolon || token.kind == .dash || token.mayCloseQuotation
      || token.mayOpenQuotation
  }

  private static func mark(_ token: Token) -> Tense? {
    if futures.contains(token.hash) { return .future }
    if pasts.contains(token.hash) { return .past }
    return nil
  }

  private static func set(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Vocabulary.hash($0) })
  }

  private static let futures = set(
    "will 'll won't shall due scheduled expected plans planned expects set going until till upcoming slated hopes deadline"
  )
  private static let pasts = set(
    """
    was were had did been wasn't weren't hadn't didn't rose fell met began became came went took made won lost left held \
    told got gave sold bought ran led grew sent paid put cut saw found brought kept spoke wrote broke drew built fought \
    hit since died killed announced reported said ended started opened closed signed agreed announced released arrested \
    declined increased named filed agreed approved called used sought shot launched ordered voted dropped jumped issued \
    posted completed acquired moved returned followed happened occurred killed struck injured published
    """)
}

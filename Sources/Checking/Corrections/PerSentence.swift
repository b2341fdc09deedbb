/// What is found out of a sentence once, however many things in it ask: they ask in the order of the text.
struct PerSentence<Value> {
  private var known: (number: Int, value: Value)?
  private let find: (Int) -> Value

  init(_ find: @escaping (Int) -> Value) { self.find = find }

  /// - Parameter number: of the sentence, or whatever else is asked of in order.
  mutating func of(_ number: Int) -> Value {
    if let known, known.number == number { return known.value }
    let value = find(number)
    known = (number, value)
    return value
  }
}

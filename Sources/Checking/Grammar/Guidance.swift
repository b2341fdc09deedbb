public import Extraction

// What does not compile, with a sentence that says what does. Nothing here is ever called.

extension The where Subject == Figure {
  /// Tells how a thing is named.
  @available(
    *, unavailable,
    message: "say what the words name: The(figure: …), The(dateOf: …), The(quotation: …), The(claim: …), The(person: …)"
  )
  public init(_ phrase: String) { self.init(figure: phrase) }

  /// Tells how a figure with a fraction is written.
  @available(
    *, unavailable,
    message: "a figure is exact, and a Double is not: write it as the text does, \"1.84\" or \"1.84 percent\""
  )
  public func `is`(_ value: some BinaryFloatingPoint) -> Assertion { self.is("") }
}

extension The where Subject == Quotation {
  /// Tells how a thing is named.
  @available(
    *, unavailable,
    message: "say what the words name: The(figure: …), The(dateOf: …), The(quotation: …), The(claim: …), The(person: …)"
  )
  public init(_ phrase: String) { self.init(quotation: phrase) }
}

extension The where Subject == Person {
  /// Tells how a thing is named.
  @available(
    *, unavailable,
    message: "say what the words name: The(figure: …), The(dateOf: …), The(quotation: …), The(claim: …), The(person: …)"
  )
  public init(_ phrase: String) { self.init(person: phrase) }
}

@available(
  *, unavailable,
  message: "a figure is exact, and a Double is not: write it as the text does, \"1.84\" or \"1.84 percent\""
)
extension Amount: ExpressibleByFloatLiteral {
  /// Tells how a figure with a fraction is written.
  public init(floatLiteral value: Double) { self.init("\(value)") }
}

extension FactSheetBuilder {
  /// Tells what is missing.
  @available(*, unavailable, message: "the verb is missing: say what must be true of it, as The(figure: …).is(412)")
  public static func buildExpression<Subject>(_ the: The<Subject>) -> [Entry] { [] }

  /// Tells what is missing.
  @available(
    *, unavailable, message: "the verb is missing: say what must be true of each, as Every(.claim).isAttributed()"
  )
  public static func buildExpression<Subject>(_ every: Every<Subject>) -> [Entry] { [] }

  /// Tells what is missing.
  @available(*, unavailable, message: "the verb is missing: say what there is none of, as No(.placeholder).remains()")
  public static func buildExpression<Subject>(_ no: No<Subject>) -> [Entry] { [] }

  /// Tells what a sheet is made of.
  @available(
    *, unavailable, message: "a text is no fact; a heading is Section(\"When\") { … }, a fact The(figure: …).is(412)"
  )
  public static func buildExpression(_ text: String) -> [Entry] { [] }

  /// Tells how a rule is stated.
  @available(*, unavailable, message: "a rule is stated as HouseRule(.weekdayMatchesDate)")
  public static func buildExpression(_ rule: Rule) -> [Entry] { [] }
}

public import Extraction

/// The kinds of things that `Every` and `No` speak of. A kind offers the verbs that make sense for it, and no others.
public struct Kind<Subject>: Sendable {
  /// The words that name the things, where words do: the first as a title says it.
  let words: [String]

  init(_ words: [String] = []) { self.words = words }
}

/// A share of a whole: "31 of 48 (62 %)".
public enum Share: Sendable {}
/// A list of shares that make up a whole: "68 percent, 4 percent and the remaining 28 percent".
public enum Breakdown: Sendable {}
/// How many times one value is another: "doubled from 40 to 80", "one in five (20 %)".
public enum Multiple: Sendable {}
/// A measure given in two units: "10 miles (16 km)".
public enum Conversion: Sendable {}
/// A bound in words beside its figure: "more than half (52 %)".
public enum Threshold: Sendable {}
/// A count with the things that it counts: "three reasons: …".
public enum ListCount: Sendable {}
/// So many per so many: "240 cases in 60,000, or 400 per 100,000".
public enum Rate: Sendable {}
/// A place in an order: "the second largest".
public enum Rank: Sendable {}
/// A test of significance: "t(28) = 2.2, p = .036".
public enum StatisticalTest: Sendable {}
/// Money given in two currencies: "$1m (€0.92m)".
public enum CurrencyPair: Sendable {}
/// A figure of the headline or the standfirst.
public enum HeadlineFact: Sendable {}
/// A change from one value to another: "rose 25 % from 80 to 105".
public enum Change: Sendable {}
/// A total with its parts.
public enum Total: Sendable {}
/// A claim that a reader would contest: money, a percentage, a large number, a cause, an allegation, a hedge.
public enum ContestedClaim: Sendable {}
/// A charge against a person.
public enum Allegation: Sendable {}
/// Somebody who is said to say something.
public enum Source: Sendable {}
/// A person named in the text.
public enum Person: Sendable {}
/// Letters that stand for words.
public enum Acronym: Sendable {}
/// "the first", "the largest".
public enum Superlative: Sendable {}
/// What a writer left to be filled in: TK, XX, ???.
public enum Placeholder: Sendable {}
/// Something that the text tells of: an event.
public enum Event: Sendable {}
/// A document as a whole.
public enum WholeDocument: Sendable {}
/// A file that facts are held against.
public enum Evidence: Sendable {}
/// One of several editions of a piece.
public enum Edition: Sendable {}

/// A word or a phrase, whoever writes it.
public enum Wording: Sendable {}
/// A name, wherever it stands and however it is spelled.
public enum NameMention: Sendable {}

extension Kind where Subject == Timex { public static var date: Self { Self() } }
extension Kind where Subject == Figure { public static var figure: Self { Self() } }
extension Kind where Subject == Share { public static var share: Self { Self() } }
extension Kind where Subject == Change { public static var change: Self { Self() } }
extension Kind where Subject == Total { public static var total: Self { Self() } }
extension Kind where Subject == Breakdown { public static var breakdown: Self { Self() } }
extension Kind where Subject == Multiple { public static var multiple: Self { Self() } }
extension Kind where Subject == Conversion { public static var conversion: Self { Self() } }
extension Kind where Subject == Threshold { public static var threshold: Self { Self() } }
extension Kind where Subject == ListCount { public static var listCount: Self { Self() } }
extension Kind where Subject == Rate { public static var rate: Self { Self() } }
extension Kind where Subject == Rank { public static var rank: Self { Self() } }
extension Kind where Subject == StatisticalTest { public static var statisticalTest: Self { Self() } }
extension Kind where Subject == CurrencyPair { public static var currencyPair: Self { Self() } }
extension Kind where Subject == HeadlineFact { public static var headlineFact: Self { Self() } }
extension Kind where Subject == Quotation { public static var quotation: Self { Self() } }
extension Kind where Subject == Claim { public static var claim: Self { Self() } }
extension Kind where Subject == ContestedClaim { public static var contestedClaim: Self { Self() } }
extension Kind where Subject == Allegation { public static var allegation: Self { Self() } }
extension Kind where Subject == Attribution { public static var attribution: Self { Self() } }
extension Kind where Subject == Source { public static var source: Self { Self() } }
extension Kind where Subject == Person { public static var person: Self { Self() } }
extension Kind where Subject == Name { public static var name: Self { Self() } }
extension Kind where Subject == Acronym { public static var acronym: Self { Self() } }
extension Kind where Subject == Superlative { public static var superlative: Self { Self() } }
extension Kind where Subject == WholeDocument { public static var document: Self { Self() } }
extension Kind where Subject == Edition { public static var edition: Self { Self() } }
extension Kind where Subject == Placeholder { public static var placeholder: Self { Self() } }

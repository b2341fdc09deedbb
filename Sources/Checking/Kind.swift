public import Extraction

/// The kinds of things that `Every` and `No` speak of. A kind offers the verbs that make sense for it, and no others.
public struct Kind<Subject>: Sendable {
  package init() {}
}

/// A share of a whole: "31 of 48 (62 %)".
public enum Share: Sendable {}
/// A change from one value to another: "rose 25 % from 80 to 105".
public enum Change: Sendable {}
/// A total with its parts.
public enum Total: Sendable {}
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

extension Kind where Subject == Timex { public static var date: Self { Self() } }
extension Kind where Subject == Figure { public static var figure: Self { Self() } }
extension Kind where Subject == Share { public static var share: Self { Self() } }
extension Kind where Subject == Change { public static var change: Self { Self() } }
extension Kind where Subject == Total { public static var total: Self { Self() } }
extension Kind where Subject == Quotation { public static var quotation: Self { Self() } }
extension Kind where Subject == Claim { public static var claim: Self { Self() } }
extension Kind where Subject == Attribution { public static var attribution: Self { Self() } }
extension Kind where Subject == Source { public static var source: Self { Self() } }
extension Kind where Subject == Person { public static var person: Self { Self() } }
extension Kind where Subject == Name { public static var name: Self { Self() } }
extension Kind where Subject == Acronym { public static var acronym: Self { Self() } }
extension Kind where Subject == Superlative { public static var superlative: Self { Self() } }
extension Kind where Subject == Placeholder { public static var placeholder: Self { Self() } }

/// One word, number or mark of a text.
///
/// A table of these is what every extractor runs over. Contractions are cut as the Penn Treebank cuts them before a
/// clitic (`Minister` `’s`, `we` `’ll`), words with `n’t` stay whole, hyphens stand alone (`five` `-` `year`), a
/// number takes its inner commas and periods (`2,500`, `3.2`, `1.2.3`) and leaves its letters (`3.2` `bn`, `5` `th`),
/// letters with inner periods are one word (`U.S.`, `a.m.`).
///
/// Public, though no analyst types it, so that what every extractor asks of every token is answered in place.
@frozen
public struct Token: Sendable {
  /// UTF-8 offset of the first byte in the document.
  public var start: UInt32
  /// UTF-8 offset after the last byte in the document.
  public var end: UInt32
  /// The classes that the vocabulary gives this word, 0 for a word it does not know.
  public var classes: UInt64
  /// A hash of the folded word (ASCII lower case, straight apostrophe): equal words have equal hashes.
  public var hash: UInt32
  /// The word's number in the vocabulary, 0 for a word it does not know.
  public var word: UInt16
  public var kind: Kind
  public var flags: Flags

  /// Made by the scanner alone, and for what stands beyond the ends.
  @usableFromInline
  init(start: UInt32, end: UInt32, classes: UInt64, hash: UInt32, word: UInt16, kind: Kind, flags: Flags) {
    (self.start, self.end, self.classes, self.hash) = (start, end, classes, hash)
    (self.word, self.kind, self.flags) = (word, kind, flags)
  }

  /// What a token is.
  @frozen
  public enum Kind: Sendable {
    /// Letters, perhaps with digits, inner periods or an inner apostrophe: `Reuters`, `G7`, `U.S.`, `O’Brien`.
    case word
    /// A clitic cut from the word before it: `’s`, `’ll`, `’re`, `’ve`, `’d`, `’m`.
    case clitic
    /// Digits, with inner commas and periods.
    case number
    case period, comma, semicolon, colon, question, exclamation
    /// `…` or two and more periods.
    case ellipsis
    /// `-`, U+2010, U+2011.
    case hyphen
    /// `–`, `—`, `--`, U+2212 is `symbol`.
    case dash
    case slash
    /// `(`, `[`, `{` and `)`, `]`, `}`.
    case open, close
    /// `“`, `„`, `«`, and the two backticks of wire copy.
    case openQuote
    /// `”`, `»`, and the two apostrophes of wire copy.
    case closeQuote
    /// `"`, either way.
    case straightQuote
    /// `‘` and a lone backtick; `’` where it is not within a word; `'` likewise.
    case openSingle, closeSingle, straightSingle
    /// `$`, `€`, `£`, `¥` and the like.
    case currency
    case percent
    /// `•`, `*`, `·` and the like where they may open a list item.
    case bullet
    /// Anything else, each code point by itself.
    case symbol
    /// No token of a text: what stands before the first and behind the last.
    case edge

    /// Compares two bytes: a derived operator would be called through its witness.
    @inlinable @inline(always)
    public static func == (a: Self, b: Self) -> Bool {
      unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
    }
  }

  /// How a token is written, and what stands before it.
  @frozen
  public struct Flags: OptionSet, Sendable {
    /// One bit a flag.
    public let rawValue: UInt8

    /// Makes flags of bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Whether all of the other flags are set.
    @inlinable @inline(always)
    public func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// White space stands before it.
    @inlinable public static var spaced: Flags { Flags(rawValue: 1) }
    /// It is the first on its line.
    @inlinable public static var line: Flags { Flags(rawValue: 2) }
    /// It is the first of its paragraph: a blank line, or the start of a part, stands before it.
    @inlinable public static var paragraph: Flags { Flags(rawValue: 4) }
    /// Its first letter is a capital.
    @inlinable public static var capitalized: Flags { Flags(rawValue: 8) }
    /// Two or more letters, all of them capitals.
    @inlinable public static var allCaps: Flags { Flags(rawValue: 16) }
    /// A digit stands in it.
    @inlinable public static var digits: Flags { Flags(rawValue: 32) }
    /// A byte over 127 stands in it.
    @inlinable public static var wide: Flags { Flags(rawValue: 64) }
    /// It has an inner period (`U.S.`, `3.2`).
    @inlinable public static var dotted: Flags { Flags(rawValue: 128) }
  }

  package var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Its length in UTF-8 code units.
  @inlinable public var length: Int { Int(end) - Int(start) }
  /// Whether its first letter is a capital.
  @inlinable public var isCapitalized: Bool { flags.contains(.capitalized) }
  /// Whether white space stands before it.
  @inlinable public var isSpaced: Bool { flags.contains(.spaced) }
  /// Whether it is a word.
  @inlinable public var isWord: Bool { kind == .word }
  /// Whether it is a number.
  @inlinable public var isNumber: Bool { kind == .number }

  /// Whether it may end a sentence: `.`, `?`, `!`, `…`.
  @inlinable public var isTerminal: Bool {
    kind == .period || kind == .question || kind == .exclamation || kind == .ellipsis
  }

  /// Whether a sentence or a paragraph may end at it or begin with it: a final mark, letters with inner periods, the first
  /// of its line.
  var isStop: Bool { isTerminal || flags.contains(.line) || kind == .word && flags.contains(.dotted) }

  /// Whether it is a quotation mark that can close: `”`, `»`, `"`.
  @inlinable public var mayCloseQuotation: Bool { kind == .closeQuote || kind == .straightQuote }
  /// Whether it is a quotation mark that can open: `“`, `„`, `«`, `"`.
  @inlinable public var mayOpenQuotation: Bool { kind == .openQuote || kind == .straightQuote }
}

extension Token: Tabular {
  /// White space, and the end of everything.
  @inlinable public static var beyond: Token {
    Token(start: 0, end: 0, classes: 0, hash: 0, word: 0, kind: .edge, flags: [.spaced, .line, .paragraph])
  }
}

/// Cuts bytes into tokens. A byte is looked at a bounded number of times.
struct Scanner {
  let vocabulary: Vocabulary
  private(set) var list: [Token] = []
  /// The tokens at which a sentence or a paragraph may end or begin: final marks, letters with periods, the first of a line.
  private(set) var stops: [Int32] = []
  private var spacing: Token.Flags = []
  /// The tokens that are not in the list yet, and how many they are. Until a word is looked up, its first eight bytes,
  /// folded, stand in the place of its classes.
  private let chunk: UnsafeMutableBufferPointer<Token>
  private var filled = 0
  /// Words are looked up so many at a time: while the line of memory of one is fetched, that of the next is asked for.
  static let few = 256
  /// At most so many tokens are made of what begins at one byte.
  private static let most = 2

  /// - Parameter chunk: room for `few` tokens.
  init(vocabulary: Vocabulary, chunk: UnsafeMutableBufferPointer<Token>) {
    (self.vocabulary, self.chunk) = (vocabulary, chunk)
  }

  /// Scans a part of a document.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ part: TextRange, _ layout: Layout) {
    list.reserveCapacity(list.count + part.length / 5)
    stops.reserveCapacity(stops.count + part.length / 64)
    spacing = [.spaced, .line, .paragraph]
    layout.forEachRun(in: part) { run, gap in
      switch gap {
      case .breaks: spacing.formUnion([.spaced, .line, .paragraph])
      case .spaces: spacing.insert(.spaced)
      case .joins, nil: break
      }
      scan(bytes, run)
    }
    lookUp(bytes)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var at = range.start
    let end = range.end
    while at < end {
      if filled > Scanner.few &- Scanner.most { lookUp(bytes) }
      let byte = bytes[at]
      switch Scanner.classOf(byte) {
      case .space:
        spacing.insert(.spaced)
        at += 1
      case .newline:
        at = newline(bytes, at, end)
      case .letter:
        at = plainWord(bytes, at, end) ?? word(bytes, at, end)
      case .digit:
        at = number(bytes, at, end)
      case .mark:
        at = mark(bytes, at, end)
      case .wide:
        at = wide(bytes, at, end)
      }
    }
  }

  /// Gives the tokens of the chunk the number and the classes of their word, and puts them into the list.
  private mutating func lookUp(_ bytes: UnsafeBufferPointer<UInt8>) {
    for at in 0..<filled {
      let token = chunk[at]
      if token.isStop { stops.append(Int32(truncatingIfNeeded: list.count &+ at)) }
      // What has no hash is no word; one with bytes over 127 was looked up when it was folded.
      guard token.word == 0, !token.flags.contains(.wide) else { continue }
      guard token.hash != 0 else {
        chunk[at].classes = 0
        continue
      }
      let found = vocabulary.look(up: bytes, Int(token.start), token.length, hash: token.hash, first: token.classes)
      chunk[at].word = found.number
      chunk[at].classes = found.classes
    }
    list.append(contentsOf: UnsafeMutableBufferPointer(rebasing: chunk[..<filled]))
    filled = 0
  }

  private mutating func newline(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    if bytes[at] == 0x0D && at + 1 < end && bytes[at + 1] == 0x0A { at += 1 }
    spacing.insert(spacing.contains(.line) ? .paragraph : .line)
    spacing.insert(.spaced)
    return at + 1
  }

  private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int, _ flags: Token.Flags = []) {
    chunk[filled] = Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), classes: 0, hash: 0, word: 0,
      kind: kind, flags: flags.union(spacing))
    filled &+= 1
    spacing = []
  }

  // MARK: Words

  /// A word of ASCII letters alone, as most are: one look at each byte. nil where an apostrophe, a digit, an inner period
  /// or a letter beyond ASCII follows.
  @inline(always)
  private mutating func plainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var eight = EightBytes(bytes, start, end)
    var at = start &+ eight.letters
    let first = eight.folded
    var state = WordHash.mix(WordHash.seed, first)
    var areCapitals = eight.areCapitals
    while eight.letters == 8, at < end {
      eight = EightBytes(bytes, at, end)
      if eight.letters == 0 { break }
      state = WordHash.mix(state, eight.folded)
      areCapitals = areCapitals && eight.areCapitals
      at &+= eight.letters
    }
    let length = at &- start
    if at < end {
      switch bytes[at] {
      case 0x27, 0x30...0x39, 0x80...: return nil
      case 0x2E where length == 1: return nil
      default: break
      }
    }
    var flags = spacing
    if bytes[start] < 0x60 { flags.insert(.capitalized) }
    if areCapitals, length > 1 { flags.insert(.allCaps) }
    chunk[filled] = Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at), classes: first,
      hash: UInt32(truncatingIfNeeded: state), word: 0, kind: .word, flags: flags)
    filled &+= 1
    // A space stands after most words.
    let isSpaced = at < end && bytes[at] == 0x20
    spacing = isSpaced ? .spaced : []
    return isSpaced ? at &+ 1 : at
  }

  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    var flags: Token.Flags = []
    var capitals = 0
    var letters = 0
    scan: while at < end {
      let byte = bytes[at]
      switch Scanner.classOf(byte) {
      case .letter:
        letters += 1
        if byte < 0x60 { capitals += 1 }
        at += 1
      case .digit:
        flags.insert(.digits)
        at += 1
      case .wide:
        if let quote = apostrophe(bytes, at, end) {
          guard joins(bytes, at + quote, end, from: start, to: at) else { break scan }
          flags.insert(.wide)
          at += quote
          continue
        }
        let scalar = Scanner.decode(bytes, at, end)
        guard scalar.isLetter || scalar.isMark else { break scan }
        if scalar.isUppercase {
          capitals += 1
          if at == start { flags.insert(.capitalized) }
        }
        letters += 1
        flags.insert(.wide)
        at += scalar.length
      case .mark where byte == 0x27:
        guard joins(bytes, at + 1, end, from: start, to: at) else { break scan }
        at += 1
      case .mark where byte == 0x2E && letters == 1 && at == start + 1 && dotted(bytes, at, end):
        // U.S., a.m., e.g.: single letters, each with its period.
        repeat { at += 2 } while dotted(bytes, at, end)
        flags.insert(.dotted)
        if at < end && bytes[at] == 0x2E { at += 1 }
        if bytes[start] < 0x60 { capitals = 2 }
        letters = 2
        break scan
      default:
        break scan
      }
    }
    if bytes[start] >= 0x41 && bytes[start] <= 0x5A { flags.insert(.capitalized) }
    if letters > 1 && capitals == letters { flags.insert(.allCaps) }
    append(.word, start, at, flags)
    note(bytes, start, at)
    return clitic(bytes, at, end)
  }

  /// Whether a period at `at` is followed by a single letter that again has a period (`.S.`).
  private func dotted(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at + 2 < end, bytes[at] == 0x2E, Scanner.classOf(bytes[at + 1]) == .letter else { return false }
    return bytes[at + 2] == 0x2E
  }

  /// The length of an apostrophe that stands here, straight or curly; nil for anything else.
  private func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    if bytes[at] == 0x27 { return 1 }
    if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
    return nil
  }

  /// Whether what follows an apostrophe belongs to the same word: `n’t`, `O’Brien`, but no clitic and no quotation end.
  private func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, from start: Int, to stop: Int) -> Bool
  {
    let length = run(bytes, at, end)
    if length == 0 { return false }
    if length == 1 && bytes[at] | 0x20 == 0x74 { return stop > start && bytes[stop - 1] | 0x20 == 0x6E }
    return !Scanner.isClitic(Scanner.key(bytes, at, length))
  }

  /// The number of ASCII letters from here on, four at the most; other letters count as four.
  private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end && at < start + 4 {
      let kind = Scanner.classOf(bytes[at])
      if kind == .letter {
        at += 1
      } else if kind == .wide && apostrophe(bytes, at, end) == nil {
        return Scanner.decode(bytes, at, end).isLetter ? 4 : at - start
      } else {
        break
      }
    }
    return at - start
  }

  private mutating func clitic(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at < end, let quote = apostrophe(bytes, at, end) else { return at }
    let length = run(bytes, at + quote, end)
    guard length > 0, length < 3, Scanner.isClitic(Scanner.key(bytes, at + quote, length)) else { return at }
    append(.clitic, at, at + quote + length)
    note(bytes, at, at + quote + length)
    return at + quote + length
  }

  /// Folds the word and gives the token its hash.
  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var hash = WordHash()
    var isWide = false
    for at in start..<end {
      let byte = bytes[at]
      if byte >= 0x80 { isWide = true }
      hash.add(WordHash.fold(byte))
    }
    if isWide { return noteWide(bytes, start, end) }
    chunk[filled - 1].hash = hash.value
    chunk[filled - 1].classes = hash.start
  }

  /// The same for a word with bytes over 127: a curly apostrophe is folded to a straight one.
  private mutating func noteWide(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var hash = WordHash()
    forFolded(bytes, start, end) { hash.add($0) }
    let last = filled - 1
    chunk[last].hash = hash.value
    guard hash.length < 32 else { return }
    var folded: [UInt8] = []
    // A short word is compared by its first eight bytes alone.
    if hash.length > 8 { forFolded(bytes, start, end) { folded.append($0) } }
    let found = folded.withUnsafeBufferPointer {
      vocabulary.look(up: $0, 0, hash.length, hash: hash.value, first: hash.start)
    }
    chunk[last].word = found.number
    chunk[last].classes = found.classes
  }

  @inline(always)
  private func forFolded(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ take: (UInt8) -> Void
  ) {
    var at = start
    while at < end {
      let quote = apostrophe(bytes, at, end)
      take(quote == nil ? WordHash.fold(bytes[at]) : 0x27)
      at += quote ?? 1
    }
  }

  // MARK: Numbers

  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    var flags: Token.Flags = .digits
    while at < end {
      let byte = bytes[at]
      if Scanner.classOf(byte) == .digit {
        at += 1
      } else if byte == 0x2E || byte == 0x2C, at + 1 < end, Scanner.classOf(bytes[at + 1]) == .digit {
        if byte == 0x2E { flags.insert(.dotted) }
        at += 2
      } else {
        break
      }
    }
    append(.number, start, at, flags)
    note(bytes, start, at)
    return at
  }

  // MARK: Marks

  private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let byte = bytes[start]
    let next: UInt8 = start + 1 < end ? bytes[start + 1] : 0
    switch byte {
    case UInt8(ascii: "."):
      var at = start + 1
      while at < end && bytes[at] == 0x2E { at += 1 }
      append(at - start > 1 ? .ellipsis : .period, start, at)
      return at
    case UInt8(ascii: "`") where next == byte:
      append(.openQuote, start, start + 2)
      return start + 2
    case UInt8(ascii: "'") where next == byte:
      append(.closeQuote, start, start + 2)
      return start + 2
    case UInt8(ascii: "-") where next == byte:
      var at = start + 1
      while at < end && bytes[at] == 0x2D { at += 1 }
      append(.dash, start, at)
      return at
    default:
      append(Scanner.kind(byte), start, start + 1)
      return start + 1
    }
  }

  private mutating func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let scalar = Scanner.decode(bytes, start, end)
    if scalar.isLetter { return word(bytes, start, end) }
    if scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x85 {
      spacing.insert(scalar.value == 0x2029 ? [.spaced, .line, .paragraph] : [.spaced, .line])
    } else if scalar.isSpace {
      spacing.insert(.spaced)
    } else if !scalar.isIgnorable {
      append(Scanner.kind(scalar: scalar.value), start, start + scalar.length, .wide)
    }
    return start + scalar.length
  }
}

import Extraction
import SourceText

/// A reading as `factcheck read` prints it: offsets in Unicode code points, ends exclusive.
struct ReadingJSON: Encodable {
  struct Timex: Encodable {
    var start, end: Int
    var text, type, value: String
    @OrNull var mod: String?
    @OrNull var from: String?
    @OrNull var to: String?
  }

  struct Figure: Encodable {
    var start, end: Int
    var text, value: String
    @OrNull var upper: String?
    @OrNull var low: String?
    @OrNull var high: String?
    var bound, unit: String
  }

  /// What one or two figures state together; an amount by itself is a figure and nothing else.
  struct Statement: Encodable {
    var kind: String
    var start, end: Int
    var first: End
    @OrNull var second: End?
    var figures: [Int]
    var negated: Bool
  }

  struct End: Encodable {
    var start, end: Int
    var value, bound: String
    @OrNull var low: String?
    @OrNull var high: String?
  }

  struct Quotation: Encodable {
    var start, end: Int
    var closed: Bool
    @OrNull var attribution: Int?
  }

  struct Attribution: Encodable {
    var source, cue, content: [[Int]]
    @OrNull var who: String?
  }

  struct Claim: Encodable {
    var start, end: Int
    @OrNull var attribution: Int?
  }

  struct Name: Encodable {
    var start, end: Int
    var text, kind: String
  }

  struct Relation: Encodable {
    var start, end: Int
    var text, kind: String
    var holds: Bool
    /// Of the assignment that makes it right, or of the best supported one.
    var operands: [Operand]
    /// The words that the assignment rests on.
    var words: [String]
    var support: Int
  }

  struct Operand: Encodable {
    var start, end: Int
    var text, label: String
  }

  var id: String
  /// Which line it answers, where its place does not tell.
  var line: Int?
  var timexes: [Timex]
  var figures: [Figure]
  var statements: [Statement]
  var quotations: [Quotation]
  var attributions: [Attribution]
  var claims: [Claim]
  var names: [Name]
  var relations: [Relation]

  init(_ reading: Reading, id: String, line: Int? = nil) {
    let points = CodePoints(reading.document.bytes)
    let at = points.offset
    func pairs(_ ranges: [TextRange]) -> [[Int]] { ranges.map { [at($0.start), at($0.end)] } }
    (self.id, self.line) = (id, line)
    timexes = reading.timexes.map {
      Timex(
        start: at($0.range.start), end: at($0.range.end), text: reading.text($0.range), type: $0.kind.rawValue,
        value: $0.value, mod: $0.mod?.name, from: $0.days.map { "\($0.from)" }, to: $0.days.map { "\($0.to)" })
    }
    figures = reading.figures.map {
      Figure(
        start: at($0.range.start), end: at($0.range.end), text: reading.text($0.range), value: "\($0.value)",
        upper: $0.upper.map { "\($0)" }, low: $0.interval.low.map { "\($0)" }, high: $0.interval.high.map { "\($0)" },
        bound: $0.bound.rawValue, unit: $0.unit)
    }
    func end(_ end: FigureEnd) -> End {
      End(
        start: at(end.range.start), end: at(end.range.end), value: "\(end.value)", bound: end.bound.rawValue,
        low: end.interval.low.map { "\($0)" }, high: end.interval.high.map { "\($0)" })
    }
    let stated = reading.figureStatements().filter { $0.kind != .amount || $0.negation != nil } + reading.ranks()
    statements = stated.sorted { $0.range.start < $1.range.start }.map {
      Statement(
        kind: $0.kind.rawValue, start: at($0.range.start), end: at($0.range.end), first: end($0.first),
        second: $0.second.map(end), figures: $0.figures, negated: $0.negation != nil)
    }
    quotations = reading.quotations.map {
      Quotation(start: at($0.range.start), end: at($0.range.end), closed: $0.isClosed, attribution: $0.attribution)
    }
    attributions = reading.attributions.map {
      Attribution(source: pairs($0.source), cue: pairs($0.cue), content: pairs($0.content), who: $0.who)
    }
    claims = reading.claims.map {
      Claim(start: at($0.range.start), end: at($0.range.end), attribution: $0.attribution)
    }
    let tokens = reading.prose.tokens
    relations = Relations(reading).all.compactMap { relation in
      guard let best = relation.best else { return nil }
      let range = relation.stated.textRange(in: tokens)
      return Relation(
        start: at(range.start), end: at(range.end), text: reading.text(range), kind: relation.kind.rawValue,
        holds: relation.holds,
        operands: best.operands.map {
          let range = $0.quantity.textRange(in: tokens)
          return Operand(start: at(range.start), end: at(range.end), text: reading.text(range), label: $0.label)
        }, words: best.support.words.map { reading.text($0) }, support: best.support.points)
    }
    names = reading.names.map {
      Name(start: at($0.range.start), end: at($0.range.end), text: reading.text($0.range), kind: $0.kind.rawValue)
    }
  }
}

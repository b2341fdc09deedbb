import Extraction
import Findings
import SourceText

extension Examination {
  /// Looks at each relation of some kinds: a finding for each that no assignment of the quantities in reach makes right.
  func judge(_ kinds: Relation.Kind..., where isMeant: (Relation) -> Bool = { _ in true }) -> Verdict {
    .each(study.relations.all.filter { kinds.contains($0.kind) && isMeant($0) }, at: \.stated.range) { finding($0) }
  }

  /// What the best supported assignment makes, beside what the text says; and the words that made us think so.
  func finding(_ relation: Relation) -> Finding? {
    guard let best = relation.broken else { return nil }
    let stated = relation.stated
    let operands = best.operands
    let words = best.support.words.map { "“\(text($0))”" }
    let told = words.isEmpty ? "" : "; so told by \(words.joined(separator: ", "))"
    let sides = operands.map { operand($0.label, $0.quantity) } + [operand("the text", stated)]
    let said = text(stated.textRange(in: reading.prose.tokens))
    var shown = stated
    // What is right in points is shown in points.
    if relation.kind == .points { shown.unitKind = .percentagePoint }
    let sum = best.operation.written(operands.map { $0.quantity.shown }, computed: best.computed, in: shown)
    return finding(
      "\(sum.message), the text says \(said)", at: stated.textRange(in: reading.prose.tokens),
      sides,
      "\(sum.arithmetic); \(said) allows \(stated.allowed.said())\(told)")
  }

  func operand(_ label: String, _ quantity: Extraction.Quantity) -> Finding.Operand {
    let range = quantity.textRange(in: reading.prose.tokens)
    var words = quantity.unit
    if case .figure(let index) = quantity.source { words = reading.figures[index].unitWords(in: document) }
    let unit = words.isEmpty ? "" : " \(words)"
    return Finding.Operand(
      label, text: text(range), value: "\(quantity.value)\(unit)",
      interval: quantity.allowed.single == nil ? "\(quantity.allowed)" : nil, range: range)
  }
}

extension Quantity {
  /// As it stands in arithmetic: "80", "4 million", "25 %".
  var shown: String {
    let sign = unitKind == .percent ? " %" : ""
    for (power, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
      if let size = value.magnitude, size >= Exact(1, exponent: power), let short = value.shifted(by: -power) {
        return "\(short) \(word)"
      }
    }
    return value.grouped + sign
  }
}

extension Extraction.Operation {
  /// "from 80 to 105 is 31.2 %", "(105 − 80) / 80 × 100 = 31.2".
  func written(_ values: [String], computed: ExactInterval, in stated: Quantity) -> (
    message: String, arithmetic: String
  ) {
    if self == .count || values.isEmpty {
      let said = computed.said()
      return self == .count
        ? ("the list has \(said)", "\(said) items are listed") : ("the words leave \(said)", "\(said)")
    }
    guard let first = values.first, let last = values.last else { return ("", "") }
    let unit = stated.unitKind == .percent ? " %" : stated.unitKind == .percentagePoint ? " points" : ""
    let isFall = computed.high.map { $0.isNegative } ?? false
    let size = (computed.high.map { $0.isNegative } ?? false ? -computed : computed).middleSaid
    let way = isFall ? (stated.way == .down ? "up " : "down ") : ""
    let wide = computed.single == nil ? "; with every rounding \(computed.said())\(unit)" : ""
    switch self {
    case .percentChange:
      return (
        "from \(first) to \(last) is \(way)\(size)\(unit)",
        "(\(last) − \(first)) / \(first) × 100 = \(way)\(size)\(unit)\(wide)"
      )
    case .difference:
      return ("from \(first) to \(last) is \(way)\(size)\(unit)", "\(last) − \(first) = \(way)\(size)\(unit)\(wide)")
    case .distance:
      return ("between \(first) and \(last) lie \(size)\(unit)", "\(first) − \(last): \(size)\(unit)\(wide)")
    case .percentOfBefore(let way):
      let sign = way == .down ? "+" : "−"
      return (
        "\(first) on the way to \(last) is \(size) %", "\(first) / (\(last) \(sign) \(first)) × 100 = \(size) %\(wide)"
      )
    case .percentShare: return ("\(first) of \(last) is \(size) %", "\(first) / \(last) × 100 = \(size) %\(wide)")
    case .quotient: return ("\(first) to \(last) makes \(size)", "\(first) / \(last) = \(size)\(wide)")
    case .sum: return ("the parts sum to \(size)", values.joined(separator: " + ") + " = \(size)\(wide)")
    case .product:
      return (values.joined(separator: " × ") + " is \(size)", values.joined(separator: " × ") + " = \(size)\(wide)")
    case .rest:
      return (
        "\(values.joined(separator: " less ")) leaves \(size)", values.joined(separator: " − ") + " = \(size)\(wide)"
      )
    case .atMost: return ("it can be \(first) at most", "no more than \(first)")
    case .atLeast: return ("it must be \(first) at least", "no less than \(first)")
    case .lessThan: return ("it must be less than \(first)", "less than \(first)")
    case .moreThan: return ("it must be more than \(first)", "more than \(first)")
    // Dates have findings of their own.
    case .elapsed, .weekday: return ("", "")
    case .same, .count: return ("it is \(first) elsewhere", "\(stated.value.grouped) is not \(first)")
    }
  }
}

extension ExactInterval {
  /// The middle of it, as a reader enjoys it.
  fileprivate var middleSaid: String {
    guard let low, let high, let middle = low.adding(high)?.divided(by: Exact(2)) else { return said() }
    let size = middle.magnitude ?? middle
    return middle.rounded(places: size < Exact(10) ? 2 : 1).grouped
  }
}

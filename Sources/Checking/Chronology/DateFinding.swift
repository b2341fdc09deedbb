import Extraction
import Findings
import SourceText

extension Examination {
  /// A finding about dates that do not go together: what is stated, what it was held to, and the words that say so.
  func finding(
    _ message: Finding.Message, _ relation: Relation, _ best: Hypothesis, at range: TextRange? = nil, stated: String,
    value: String, arithmetic: String, severity: Severity? = nil
  ) -> Finding {
    let place = range ?? relation.stated.range
    let sides = best.operands.map { operand in
      let quantity = operand.quantity
      let days = quantity.days.map { "\($0)" } ?? ""
      return quantity.source == .published
        ? Finding.Operand(operand.label, text: days, value: days)
        : Finding.Operand(operand.label, text: text(quantity.range), value: days, range: quantity.range)
    }
    let here = Finding.Operand(
      stated, text: text(relation.stated.range), value: value, range: relation.stated.range)
    let related =
      best.operands.compactMap { operand in
        let range = operand.quantity.range
        return range.isEmpty || place.contains(range) ? nil : Finding.Passage(operand.label, at: range)
      } + best.support.words.filter { !place.contains($0) }.map { Finding.Passage("by these words", at: $0) }
    return .finding(
      placed(message, place), at: place, operands: [here] + sides, arithmetic: arithmetic, related: related,
      severity: severity)
  }

  /// A message about a passage; one that lies in somebody's words says so, for it may be checked but not mended.
  func placed(_ message: Finding.Message, _ range: TextRange) -> Finding.Message {
    isQuoted(range) ? Finding.Message(message.text + ", inside a quotation") : message
  }
}

extension Hypothesis {
  /// The days of an operand.
  func days(_ place: Int) -> String {
    operands.indices.contains(place) ? operands[place].quantity.days.map { "\($0)" } ?? "" : ""
  }
}

extension ExactInterval {
  /// "65", "65 or 66", "6 to 8".
  var whole: String {
    guard let low = low?.integer, let high = high?.integer else { return "" }
    return low == high ? "\(low)" : high == low + 1 ? "\(low) or \(high)" : "\(low) to \(high)"
  }
}

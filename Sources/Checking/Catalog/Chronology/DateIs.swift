public import Extraction
import Findings
import SourceText

extension The where Subject == Timex {
  /// This expression means this: a TIMEX3 value such as `2024-01-05`, `2023-11`, `2023-Q3`, `PRESENT_REF` or `P1M`.
  public func `is`(_ value: String) -> Assertion {
    assertion(.dateIs, "is \(value)", mistake: DeclaredDate(value).mistake) { examination in
      examination.timex(named: phrase, in: passage).judge { examination.judge($0, is: value) }
    }
  }
}

extension The where Subject == Event {
  /// The text dates these words so: a TIMEX3 value such as `2024-01-05`, `2023-11` or `2023-Q3`.
  public func `is`(_ value: String) -> Assertion {
    assertion(.dateIs, "is \(value)", mistake: DeclaredDate(value).mistake) { examination in
      examination.date(of: phrase, in: passage).judge { timex in
        if let word = examination.denial(of: phrase, on: timex, in: passage) {
          return .fails(
            [.finding(.denied, at: word, related: [.init("the date", at: timex.range)])], touching: [timex.range])
        }
        return examination.judge(timex, is: value)
      }
    }
  }
}

extension Examination {
  fileprivate func judge(_ timex: Timex, is value: String) -> Verdict {
    let touched = [timex.range]
    if timex.value == value || timex.value.hasPrefix(value + "T") || Self.isOneHour(timex.value, value) {
      return .holds(touching: touched)
    }
    let declared = DayInterval(value: value)
    let sheet = Finding.Operand(
      "the sheet", text: value, value: value, interval: declared.flatMap { $0.from == $0.to ? nil : "\($0)" })
    let sides = [operand("the text", timex), sheet]
    guard let said = timex.days, let declared, said.overlaps(declared), !Self.areTwoHours(timex.value, value) else {
      return .fails([.finding(.says(timex.value, value), at: timex.range, operands: sides)], touching: touched)
    }
    return .undecided([.finding(.overlap, at: timex.range, operands: sides)], touching: touched)
  }
}

extension Examination {
  /// The hour and minute of a value on a clock, `T20` for `20:00`; nil for a day or a part of one.
  private static func clock(_ value: String) -> (day: Substring, time: String)? {
    guard let mark = value.firstIndex(of: "T") else { return nil }
    let time = value[value.index(after: mark)...]
    guard time.first?.isNumber == true else { return nil }
    return (value[..<mark], time.count == 2 ? time + ":00" : String(time))
  }

  private static func isOneHour(_ one: String, _ other: String) -> Bool {
    guard let one = clock(one), let other = clock(other) else { return false }
    return one == other
  }

  private static func areTwoHours(_ one: String, _ other: String) -> Bool {
    guard let one = clock(one), let other = clock(other) else { return false }
    return one.time != other.time
  }
}

extension Rule {
  package static let dateIs: Rule = Rule(
    id: "date-is", category: .chronology, summary: "The text gives these words the date that the analyst states.",
    discussion: """
      The(dateOf:) is the date that the clause with these words is told to happen on; The(date:) is the expression \
      itself, or the one right beside these words. Prefer the former: an anchor that carries the date’s own digits \
      tests the reader, not the text. A date of another grain that overlaps (“2023-11” against “November 7”) is \
      undecided.
      """
  ) {
    The(dateOf: "left the pier").is("2026-02-27").holds("The ferry left the pier on February 27.")
    The(dateOf: "left the pier").is("2026-02-27").fails("The ferry left the pier on ⟦February 26⟧.")
    The(date: "February 27").is("2026-02-27").holds("The ferry left the pier on February 27.")
    The(date: "has been idle since").is("2026-02-27").holds("The ferry has been idle since February 27.")
    The(date: "has been idle since").is("2026-02-27").fails("The ferry has been idle since ⟦February 26⟧.")
    The(dateOf: "left the pier").is("2026-02").undecided("The ferry left the pier on ⟦February 27⟧.")
    The(dateOf: "left the pier").is("2026-02-27").undecided("⟦⟧It rained on February 27.")
  }
}

extension Finding.Message {
  fileprivate static func says(_ text: String, _ sheet: String) -> Self {
    "the text says \(text), the sheet says \(sheet)"
  }

  fileprivate static let denied: Self = "the text says that it did not happen then"

  fileprivate static let overlap: Self = "the two dates overlap, but are not of one grain"
}

import Extraction
import SourceText

/// A TIMEX3 value as a sheet declares it.
struct DeclaredDate {
  let value: String

  init(_ value: String) { self.value = value }

  private static let expected =
    "expected a TIMEX3 value: 2026-03-06, 2026-03, 2026, 2026-W10, 2026-Q1, 2026-03-06T20:00, P3D or PRESENT_REF"

  /// What is wrong with it; nil for one that a text can have.
  var mistake: String? {
    if value.allSatisfy(\.isWhitespace) { return "the sheet’s date is empty; \(Self.expected)" }
    if isValue { return nil }
    if value.first?.isNumber == true, value.utf8.allSatisfy({ Self.letters.contains($0) }) {
      return "the sheet’s date is “\(value)”, which stands on no calendar; \(Self.expected)"
    }
    if let read = asWritten { return "the sheet’s date is “\(value)”; write \(read)" }
    return "the sheet’s date is “\(value)”; \(Self.expected)"
  }

  private static let letters = Set("0123456789-:TWQH".utf8)
  private static let points = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"]

  private var isValue: Bool {
    if Self.points.contains(value) || value.hasPrefix("XXXX") || isLength { return true }
    guard DayInterval(value: value) != nil else { return false }
    guard let mark = value.firstIndex(of: "T") else { return true }
    let clock = value[value.index(after: mark)...]
    if ["MO", "MI", "AF", "EV", "NI", "DT"].contains(clock) { return true }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 && Int($0) != nil }) else { return false }
    return zip(parts, [24, 59, 59]).allSatisfy { Int($0).map { $0 >= 0 } == true && (Int($0) ?? 99) <= $1 }
  }

  /// `P3D`, `PT2H`, `P1Y6M`, `PXD`.
  private var isLength: Bool {
    guard value.first == "P", value.count > 2 else { return false }
    return value.dropFirst().allSatisfy { $0.isNumber || "TXYMWDHSE.ECQ".contains($0) }
  }

  /// What our own reader reads in it.
  private var asWritten: String? {
    guard let document = try? Document(id: "", text: value, published: nil) else { return nil }
    let reading = Reading(document)
    guard let timex = reading.timexes.first, reading.timexes.count == 1, timex.kind != .set,
      DayInterval(value: timex.value) != nil || DeclaredDate(timex.value).isLength
    else { return nil }
    return timex.value
  }
}

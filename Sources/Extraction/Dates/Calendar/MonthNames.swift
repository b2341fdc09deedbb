/// The names of the months, in lower case.
package enum MonthNames {
  package static let long = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  /// Whole and short, as words of a text.
  package static let words = WordSet(
    (long + ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]).joined(
      separator: " "))
}

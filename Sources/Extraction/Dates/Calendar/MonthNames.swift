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

/// The names of the days of the week, in lower case.
package enum WeekdayNames {
  package static let long = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}

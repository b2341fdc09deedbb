package import SourceText

/// One number of a figure that has two: where a range begins, what a change came to, what the second side scored.
package struct FigureEnd: Sendable {
  /// The number with its unit and the words of its bound.
  package var range: TextRange
  package var value: Exact
  /// The values that the writing allows, bound words left aside.
  package var interval: ExactInterval
  package var bound: Figure.Bound = .equal
  package var isStrict = false
  /// The decimal place of the last digit that was given.
  package var place = 0

  package init(range: TextRange, value: Exact, interval: ExactInterval) {
    (self.range, self.value, self.interval) = (range, value, interval)
  }

  /// The end that a figure of one number is.
  package init(_ figure: Figure) {
    self.init(range: figure.range, value: figure.value, interval: figure.interval)
    (bound, isStrict, place) = (figure.bound, figure.isStrict, figure.place)
  }

  /// The values that the text allows, its bound words heeded.
  package var allowed: ExactInterval {
    Figure.allowed(value, interval, bound, isStrict: isStrict, place: place)
  }
}

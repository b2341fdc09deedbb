import SourceText

/// A test of significance as the American Psychological Association has it written: `t(28) = 2.20, p = .036`.
struct TestStatistic {
  enum Kind: String { case t, f, chiSquared, r, z, q }

  /// A number with the places that it was written with.
  struct Written {
    var value: Double
    var places: Int

    /// Half a unit of the last place.
    var half: Double {
      var half = 0.5
      for _ in 0..<min(places, 30) { half /= 10 }
      return half
    }
  }

  enum Comparison { case equal, less, greater }

  var kind: Kind
  /// From the statistic's letter to the end of its p-value.
  var range: TextRange
  var first: Double = 0
  var second: Double = 0
  var comparison = Comparison.equal
  var value: Written
  /// nil for "ns".
  var p: Written?
  var pComparison = Comparison.equal
  var pRange: TextRange

  /// The p-values, on both sides, that the writing of the statistic allows.
  var computed: (low: Double, high: Double) {
    let size = abs(value.value)
    let near = tails(max(0, size - value.half))
    let far = tails(size + value.half)
    switch comparison {
    case .equal: return (far, near)
    case .less: return (tails(size), 1)
    case .greater: return (0, tails(size))
    }
  }

  /// The p-value of the statistic as it stands.
  var middle: Double { tails(abs(value.value)) }

  private func tails(_ size: Double) -> Double {
    switch kind {
    case .t: return SpecialFunctions.incompleteBeta(first / (first + size * size), first / 2, 0.5)
    case .f: return SpecialFunctions.incompleteBeta(second / (second + first * size), second / 2, first / 2)
    case .chiSquared, .q: return SpecialFunctions.upperGamma(first / 2, size / 2)
    case .z: return SpecialFunctions.normalTails(size)
    case .r:
      guard size < 1 else { return 0 }
      let t = size * (first / (1 - size * size)).squareRoot()
      return SpecialFunctions.incompleteBeta(first / (first + t * t), first / 2, 0.5)
    }
  }

  /// Whether the text's p-value is one that these allow; halved for a test on one side.
  func agrees(halved: Bool) -> Bool {
    let factor = halved ? 0.5 : 1
    let (low, high) = (computed.low * factor, computed.high * factor)
    guard let p else { return high > 0.05 }
    switch pComparison {
    case .equal: return low <= p.value + p.half + 1e-12 && high >= p.value - p.half - 1e-12
    case .less: return low < p.value
    case .greater: return high > p.value
    }
  }

  /// Whether the text calls it significant, at .05, and the computation does not; or the other way round.
  func decidesOtherwise(halved: Bool) -> Bool {
    let factor = halved ? 0.5 : 1
    let computedSignificant = middle * factor <= 0.05
    guard let p else { return computedSignificant }
    switch pComparison {
    case .equal: return (p.value <= 0.05) != computedSignificant
    case .less: return p.value <= 0.05 && !computedSignificant
    case .greater: return p.value >= 0.05 && computedSignificant
    }
  }
}

import Expectations
import Testing

@testable import Extraction

struct ExactTests {
  @Test("Exact decimals")
  func parts() {
    expect("sums, differences and products are exact") {
      let tenth = try require(Exact("0.1"))
      let fifth = try require(Exact("0.2"))
      expect(tenth.adding(fifth), is: Exact("0.3"))
      expect(tenth.subtracting(fifth), is: Exact("-0.1"))
      expect(tenth.multiplied(by: fifth), is: Exact("0.02"))
      expect(Exact(2_500), is: Exact("2,500.0"))
    }

    expect("an overflow gives nil and never traps") {
      let large = Exact(Int128.max)
      expect(large.adding(large), is: nil)
      expect(large.multiplied(by: large), is: nil)
      expect(Exact(Int128.min).negated, is: nil)
      expect(Exact(7, exponent: 9_000).multiplied(by: Exact(7, exponent: 9_000)), is: nil)
      expect(Exact(1, exponent: 90).adding(.one), is: nil)
    }

    expect("comparing never fails, whatever the size") {
      expect(Exact(Int128.max) < Exact(1, exponent: 80))
      expect(Exact(-1, exponent: 80) < Exact(Int128.min))
      expect(Exact(1, exponent: -80) > .zero)
      expect(Exact(25, exponent: -1) < Exact(26, exponent: -1))
      expect(Exact(9, exponent: 38) > Exact(Int128.max))
      expect([Exact(3), Exact(-2), Exact(25, exponent: -1)].sorted().map(\.description), is: ["-2", "2.5", "3"])
    }

    expect("a quotient is cut off on the side that was asked for") {
      expect(Exact(1).divided(by: 3, rounding: .down, digits: 4)?.description, is: "0.3333")
      expect(Exact(1).divided(by: 3, rounding: .up, digits: 4)?.description, is: "0.3334")
      expect(Exact(-1).divided(by: 3, rounding: .up, digits: 4)?.description, is: "-0.3333")
      expect(Exact(2).divided(by: 3, rounding: .nearest, digits: 4)?.description, is: "0.6667")
      expect(Exact(1).divided(by: 8), is: Exact("0.125"))
      expect(Exact(1).divided(by: 0), is: nil)
      expect(Exact(Int128.max).divided(by: Exact(Int128.max - 1), rounding: .up) ?? 0 > 1)
      expect(Ratio(2, 3)?.value.description, is: "0.666666666666667")
      expect(Ratio(1, 0) == nil)
    }

    expect("rounding goes half away from zero") {
      try expect(require(Exact("2.345")).rounded(places: 2), is: Exact("2.35"))
      try expect(require(Exact("-2.5")).rounded(places: 0), is: -3)
      try expect(require(Exact("0.04")).rounded(places: 0), is: 0)
      expect(Exact(1_250).rounded(places: -2), is: 1_300)
    }

    expect("large numbers print with their thousands apart") {
      expect(Exact(412_000).grouped, is: "412,000")
      expect(Exact("-1234.5")?.grouped, is: "-1,234.5")
      expect(Exact(999).grouped, is: "999")
      expect(Exact(1, exponent: 500).description, is: "1e500")
    }

    expect(
      "a written number is read with its separators",
      of: [
        ("2,500", "2500"), ("3.20", "3.2"), ("-7", "-7"), ("−0.5", "-0.5"), ("1.234.567", "1234567"),
        ("1.234,5", "1234.5"),
        ("12,34,567", "1234567"), ("3,5", "3.5"), (".25", "0.25"), ("1,234,567.89", "1234567.89"),
      ]
    ) { written, plain in
      expect(Exact(written)?.description, is: plain)
    }

    expect(
      "what is no number is none",
      of: ["", "-", "1,2,3", "1.2.3", "a", "1,,2", "1e5", String(repeating: "9", count: 60)]
    ) { written in
      expect(Exact(written), is: nil)
    }
  }
}

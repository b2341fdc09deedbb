package import SourceText

extension Day {
  /// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876.
  package static func easter(_ year: Int) -> Day? {
    let a = floorMod(year, 19)
    let b = floorDiv(year, 100)
    let c = floorMod(year, 100)
    let (d, e) = (floorDiv(b, 4), floorMod(b, 4))
    let f = floorDiv(b + 8, 25)
    let g = floorDiv(b - f + 1, 3)
    let h = floorMod(19 * a + b - d - g + 15, 30)
    let (i, k) = (c / 4, c % 4)
    let l = floorMod(32 + 2 * e + 2 * i - h - k, 7)
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year, n / 31, n % 31 + 1)
  }
}

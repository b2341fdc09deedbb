/// A number with zeros before it.
func padded(_ value: Int, to width: Int) -> String {
  if value >= 0, value < 10_000, width <= 4 {
    let count = max(width, value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : 4)
    return String(unsafeUninitializedCapacity: count) { buffer in
      var rest = value
      for at in (0..<count).reversed() {
        buffer[at] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
      return count
    }
  }
  let digits = String(value.magnitude)
  return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Exact: CustomStringConvertible {
  /// Plain decimal notation: `2500`, `-3.2`.
  public var description: String {
    var text = String(digits.magnitude)
    if exponent > 0 { text += String(repeating: "0", count: min(exponent, 400)) }
    if exponent < 0 {
      let places = min(-exponent, 400)
      if text.count <= places { text = String(repeating: "0", count: places - text.count + 1) + text }
      text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    }
    return digits < 0 ? "-" + text : text
  }
}

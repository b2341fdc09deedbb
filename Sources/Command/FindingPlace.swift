import SourceText

/// `seeds/ferry.txt:12`, or `seeds/ferry.txt:12:7`.
struct FindingPlace {
  var path: String
  /// 1-based.
  var line: Int
  /// 1-based, in code points; nil for any.
  var column: Int?

  init(_ text: String) throws(Misuse) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var numbers: [Int] = []
    while parts.count > 1, numbers.count < 2, let number = Int(parts[parts.count - 1]), number > 0 {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    guard let line = numbers.first else {
      throw Misuse("“\(text)” has no line; expected PATH:LINE, as seeds/ferry.txt:12")
    }
    path = parts.joined(separator: ":")
    if path.hasPrefix("./") { path.removeFirst(2) }
    self.line = line
    column = numbers.count == 2 ? numbers[1] : nil
  }
}

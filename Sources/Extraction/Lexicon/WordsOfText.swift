import SourceText

extension StringProtocol {
  /// What stands between white space, cut by bytes: word lists are read whenever the program starts.
  var words: [String] {
    var text = String(self)
    return text.withUTF8 { bytes in
      var words: [String] = []
      var (at, start) = (0, 0)
      while at <= bytes.count {
        if at == bytes.count || bytes[at] <= 0x20 {
          if at > start {
            words.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self))
          }
          start = at + 1
        }
        at += 1
      }
      return words
    }
  }
}

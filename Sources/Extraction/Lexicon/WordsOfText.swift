extension StringProtocol {
  /// What stands between white space, cut by bytes: word lists are read whenever the program starts.
  var words: [Substring] {
    var text = String(self)
    text.makeContiguousUTF8()
    return text.utf8.split { $0 <= 0x20 }.map { Substring($0) }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The elements of one sentence, in a list that is in the order of the text: a binary search.
  package subscript(ofSentence sentence: Int, _ number: (Element) -> Int) -> SubSequence {
    func first(_ wanted: Int) -> Int {
      var (low, high) = (startIndex, endIndex)
      while low < high {
        let middle = (low + high) / 2
        if number(self[middle]) < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(sentence)
    return self[start..<Swift.max(start, first(sentence + 1))]
  }
}

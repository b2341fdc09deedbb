import SourceText

extension RandomAccessCollection where Index == Int {
  /// The elements of one sentence, in a list that is in the order of the text: a binary search.
  package subscript(ofSentence sentence: Int, _ number: (Element) -> Int) -> SubSequence {
    let start = partitioningIndex { number($0) >= sentence }
    return self[start..<Swift.max(start, partitioningIndex { number($0) > sentence })]
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index of those elements that are such, in a list where all are from one on: a binary search.
  @inlinable
  package func partitioningIndex(where isSuch: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isSuch(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Adds up the words of a number: "two hundred and forty-one thousand".
struct WordSum {
  private var total = Exact.zero
  private var group = 0
  /// The place of the last word that was taken in its group: 0 ones, 1 tens, 2 hundred; 3 before any.
  private var last = 3
  private var lastScale = 99
  private var isEmpty = true
  /// The decimal place of the last word: 0 for ones and tens, negative for what rounds.
  private(set) var place = 0

  /// Whether "and" may follow: after a hundred or a scale.
  var allowsAnd: Bool { last == 2 || (last == 3 && !isEmpty) }
  var value: Exact? { isEmpty ? nil : total.adding(Exact(group)) }

  func accepts(_ word: NumberWord) -> Bool {
    switch word {
    case .small(let value): value < 10 ? last > 0 && value > 0 : last > 1
    case .tens: last > 1
    case .hundred: last < 2 && group < 100
    case .scale(let power): (last < 3 || isEmpty) && power < lastScale || (last == 3 && !isEmpty)
    case .dozen: last < 3
    case .vague: false
    }
  }

  mutating func take(_ word: NumberWord) -> Bool {
    guard isEmpty || accepts(word) else { return false }
    switch word {
    case .small(let value): (group, last, place) = (group + value, 0, 0)
    case .tens(let value): (group, last, place) = (group + value, 1, 0)
    case .hundred: (group, last, place) = (isEmpty || group == 0 ? 100 : group * 100, 2, -2)
    case .dozen: (group, last, place) = (isEmpty ? 12 : group * 12, 0, 0)
    case .scale(let power):
      // "thirty million million" multiplies what stands so far.
      let base = isEmpty ? Exact.one : last == 3 ? total : Exact(group)
      guard let scaled = base.shifted(by: power), let sum = last == 3 && !isEmpty ? scaled : total.adding(scaled) else {
        return false
      }
      (total, group, last, lastScale) = (sum, 0, 3, power)
      place -= power
    case .vague: return false
    }
    isEmpty = false
    return true
  }
}

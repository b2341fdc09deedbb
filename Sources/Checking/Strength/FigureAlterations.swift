import Extraction
import SourceText

/// Digits, magnitudes, units and bounds told otherwise.
struct FigureAlterations {
  let reading: Reading
  private(set) var changes: [Alteration] = []

  init(_ reading: Reading) {
    self.reading = reading
    for figure in reading.figures { change(figure) }
  }

  private static let magnitudes = [
    "hundred": "thousand", "thousand": "million", "million": "billion", "billion": "million", "trillion": "billion",
    "hundreds": "thousands", "thousands": "millions", "millions": "billions", "billions": "millions",
    "k": "m", "m": "bn", "mn": "bn", "bn": "m", "tn": "bn",
  ]

  private static let units = [
    "percent": "percentage points", "per cent": "percentage points", "%": " percentage points", "$": "€", "€": "$",
    "£": "$", "¥": "$", "dollar": "euro", "dollars": "euros", "euro": "dollar", "euros": "dollars", "pound": "euro",
    "pounds": "euros", "yen": "dollars", "km": "miles", "kilometer": "mile", "kilometers": "miles",
    "kilometre": "mile", "kilometres": "miles", "mile": "kilometer", "miles": "kilometers", "meter": "foot",
    "meters": "feet", "metre": "foot", "metres": "feet", "foot": "meter", "feet": "meters", "kg": "tons",
    "kilogram": "ton", "kilograms": "tons", "ton": "kilogram", "tons": "kilograms", "tonne": "kilogram",
    "tonnes": "kilograms", "megawatt": "gigawatt", "megawatts": "gigawatts", "gigawatt": "megawatt",
    "gigawatts": "megawatts", "acre": "hectare", "acres": "hectares", "hectare": "acre", "hectares": "acres",
    "celsius": "Fahrenheit", "fahrenheit": "Celsius", "hour": "day", "hours": "days", "day": "week",
    "days": "weeks", "minute": "hour", "minutes": "hours", "second": "minute", "seconds": "minutes",
    "year": "month", "years": "months", "month": "year", "months": "years", "week": "day", "weeks": "days",
    "liter": "gallon", "liters": "gallons", "litre": "gallon", "litres": "gallons", "gallon": "liter",
    "gallons": "liters", "barrel": "ton", "barrels": "tons",
  ]

  private static let bounds = [
    "at least": "at most", "at most": "at least", "no more than": "no fewer than", "no fewer than": "no more than",
    "no less than": "no more than", "more than": "less than", "less than": "more than", "fewer than": "more than",
    "over": "under", "under": "over", "above": "below", "below": "above", "up to": "at least", "about": "exactly",
    "around": "exactly", "some": "exactly", "nearly": "exactly", "almost": "exactly", "roughly": "exactly",
    "approximately": "exactly", "exactly": "about", "precisely": "about", "just over": "just under",
    "just under": "just over",
  ]

  private mutating func change(_ figure: Figure) {
    let tokens = reading.prose.tokens
    if let words = figure.boundWords { bound(words) }
    let expression = figure.boundWords.map { words in
      tokens.indices(in: figure.range).filter { !words.contains(tokens[$0].range) }
    }
    var lastWord: Int?
    for index in expression ?? Array(tokens.indices(in: figure.range)) {
      let (token, text) = (tokens[index], tokens.text(index))
      if token.isNumber {
        digits(token.range, text)
      } else if let word = Self.magnitudes[text.lowercased()], token.isWord, isMagnitude(index, text) {
        changes.append(Alteration(.magnitude, token.range, Alteration.like(text, word)))
      } else if let word = Self.units[text.lowercased()] {
        changes.append(Alteration(.unit, token.range, Alteration.like(text, word)))
      } else if NumberWords.next(text) != nil {
        lastWord = index
      }
    }
    if let lastWord, let word = NumberWords.next(tokens.text(lastWord)) {
      changes.append(Alteration(.digit, tokens[lastWord].range, Alteration.like(tokens.text(lastWord), word)))
    }
  }

  /// A word of some length, or a letter that stands right behind its digits: `3m`.
  private func isMagnitude(_ index: Int, _ text: String) -> Bool {
    guard text.utf8.count <= 2 else { return true }
    return index > 0 && reading.prose.tokens[index - 1].isNumber && !reading.prose.tokens[index].isSpaced
  }

  /// The first digit, and the last that is no zero, each one off.
  private mutating func digits(_ range: TextRange, _ text: String) {
    var bytes = Array(text.utf8)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let first = bytes.firstIndex(where: { isDigit($0) && $0 != 0x30 }) ?? bytes.firstIndex(where: isDigit) else {
      return
    }
    let last = bytes.lastIndex { isDigit($0) && $0 != 0x30 } ?? first
    for at in first == last ? [first] : [first, last] {
      let old = bytes[at]
      bytes[at] = old == 0x39 ? 0x38 : old + 1
      changes.append(Alteration(.digit, range, String(decoding: bytes, as: UTF8.self)))
      bytes[at] = old
    }
  }

  private mutating func bound(_ range: TextRange) {
    let text = reading.text(range)
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let other = Self.bounds[words] { changes.append(Alteration(.bound, range, Alteration.like(text, other))) }
  }
}

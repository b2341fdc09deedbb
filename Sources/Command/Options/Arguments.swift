import Checking
import Foundation
import SourceText

/// The words behind a verb, sorted into options and operands.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [Option: [String]] = [:]

  /// - Throws: `Misuse`, which says what was expected.
  init(_ words: [String], for verb: Verb) throws(Misuse) {
    var at = words.startIndex
    var onlyOperands = false
    while at < words.endIndex {
      let word = words[at]
      at += 1
      guard !onlyOperands, word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      if word == "--" {
        onlyOperands = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-h" ? "--help" : parts[0]
      guard let option = verb.options.first(where: { $0.name == name }) else {
        throw Misuse.noOption(name, verb)
      }
      var given = parts.count == 2 ? parts[1] : nil
      if option.value == nil {
        if given != nil { throw Misuse("\(option.name) takes no value") }
        values[option, default: []].append("")
        continue
      }
      if given == nil, at < words.endIndex {
        given = words[at]
        at += 1
      }
      guard let given, !given.isEmpty else { throw Misuse("\(option.name) has no value; expected \(option.expected)") }
      guard option.choices.isEmpty || option.choices.contains(given) else {
        throw Misuse("\(option.name) is “\(given)”; expected \(option.expected)")
      }
      values[option, default: []].append(given)
    }
    if has(.help) { return }
    guard verb.count.contains(operands.count) else {
      throw operands.count < verb.count.lowerBound
        ? Misuse("there is too little; expected factcheck \(verb.name) \(verb.operands)")
        : Misuse(
          "“\(operands[verb.count.upperBound])” is one too many; expected factcheck \(verb.name) \(verb.operands)")
    }
  }

  func has(_ option: Option) -> Bool { values[option] != nil }
  /// The last value given.
  func value(_ option: Option) -> String? { values[option]?.last }
}

extension Option {
  /// What a message says that it takes.
  var expected: String {
    choices.isEmpty ? "\(name) \(value ?? "")" : Misuse.list(choices)
  }
}

/// The command line cannot be understood: what is wrong, and what was expected.
struct Misuse: Error, Sendable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  static func noVerb(_ word: String) -> String {
    let names = Verb.all.map(\.name)
    let hint = Nearest.of(word, in: names).map { "did you mean \($0)?" } ?? "expected \(list(names))"
    return "there is no verb “\(word)”; \(hint)"
  }

  static func noOption(_ word: String, _ verb: Verb) -> Misuse {
    let names = verb.options.map(\.name)
    let hint = Nearest.of(word, in: names).map { "did you mean \($0)?" } ?? "expected \(list(names))"
    return Misuse("there is no option \(word); \(hint)")
  }

  /// "a, b or c".
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension Arguments {
  /// Lets this process, and those that it starts, read longer texts.
  func setMaxSize() throws(Misuse) {
    guard let text = value(.maxSize) else { return }
    guard let size = Int(text), (1...4_000).contains(size) else {
      throw Misuse("--max-mb is “\(text)”; expected a number from 1 to 4000")
    }
    setenv(SizeLimit.variable, text, 1)
  }
}

import Findings
import Foundation

/// `factcheck VERB …`: finds the verb, reads its arguments, and ends with its exit status.
package enum CommandLineTool {
  /// Runs what the words ask for, and ends the process.
  package static func main(_ words: [String]) -> Never {
    signal(SIGPIPE, SIG_DFL)
    let status = run(words)
    Terminal.flush()
    exit(status)
  }

  static func run(_ words: [String]) -> Int32 {
    guard let first = words.first else {
      Terminal.error(Help.overview)
      return Status.unable
    }
    switch first {
    case "help", "--help", "-h":
      return help(words.dropFirst().first)
    case "--version":
      return Version.print()
    default:
      guard let verb = Verb.all.first(where: { $0.name == first }) else {
        Terminal.error("factcheck: \(Misuse.noVerb(first))\n")
        return Status.unable
      }
      return run(verb, Array(words.dropFirst()))
    }
  }

  private static func run(_ verb: Verb, _ words: [String]) -> Int32 {
    do {
      let arguments = try Arguments(words, for: verb)
      if arguments.has(.help) {
        Terminal.print(Help.page(verb))
        return Status.nothingFound
      }
      let status = try verb.run(arguments)
      Terminal.flush()
      return status
    } catch let misuse as Misuse {
      Terminal.flush()
      Terminal.error("factcheck \(verb.name): \(misuse)\nTry: factcheck help \(verb.name)\n")
    } catch {
      Terminal.flush()
      Terminal.error("factcheck \(verb.name): \(error)\n")
    }
    return Status.unable
  }

  private static func help(_ name: String?) -> Int32 {
    guard let name else {
      Terminal.print(Help.overview)
      return Status.nothingFound
    }
    guard let verb = Verb.all.first(where: { $0.name == name }) else {
      Terminal.error("factcheck: \(Misuse.noVerb(name))\n")
      return Status.unable
    }
    Terminal.print(Help.page(verb))
    return Status.nothingFound
  }
}

/// The exit statuses; the gate has one more.
enum Status {
  /// Nothing at or above the fail level; for the gate: all clear.
  static let nothingFound: Int32 = 0
  /// Findings at or above the fail level.
  static let findings: Int32 = 1
  /// It could not do its work; for the gate: it cannot say.
  static let unable: Int32 = 2
  /// The gate holds something.
  static let held: Int32 = 3
}

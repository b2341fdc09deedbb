import Foundation
import Testing

@testable import Command

@Suite("Completions and the manual page")
struct CompletionsTests {
  @Test("Each shell is told every verb and every option")
  func everyVerb() {
    for script in [Completions.bash, Completions.zsh, Completions.fish] {
      for verb in Verb.all {
        #expect(script.contains(verb.name))
        for option in verb.options { #expect(script.contains(option.name.drop { $0 == "-" })) }
      }
    }
  }

  @Test("bash takes the script, and completes verbs, options, their values and rules")
  func bash() throws {
    let script = """
      \(Completions.bash)
      ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _factcheck 2>/dev/null; echo "${COMPREPLY[*]}"; }
      ask factcheck expl
      ask factcheck gate --chan
      ask factcheck check --format ht
      ask factcheck explain weekday-m
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", "-c", script]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(said == "explain\n--changed\nhtml\nweekday-matches-date\n")
  }

  @Test("The manual page has every verb, and no line that roff would obey but ours")
  func manual() {
    let page = Manual.page
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    for verb in Verb.all { #expect(page.contains(".SS \"" + verb.name.replacing("-", with: "\\-"))) }
    let requests: Set = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".RI", ".nf", ".fi"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }
}

import Checking
import SourceText

extension Verb {
  static let completions = Verb(
    "completions", operands: "SHELL", count: 1...1, summary: "Print what a shell needs to complete verbs and options.",
    discussion: """
      SHELL is bash, zsh or fish.

          factcheck completions bash > ~/.local/share/bash-completion/completions/factcheck
          factcheck completions zsh > ~/.zfunc/_factcheck
          factcheck completions fish > ~/.config/fish/completions/factcheck.fish
      """
  ) { arguments in
    let shells = ["bash": Completions.bash, "zsh": Completions.zsh, "fish": Completions.fish]
    guard let text = shells[arguments.operands[0]] else {
      throw Misuse("“\(arguments.operands[0])” is no shell that is known here; expected bash, zsh or fish")
    }
    Terminal.print(text)
    return Status.nothingFound
  }
}

/// Scripts for shells, made of the table of verbs and options that all help is made of.
enum Completions {
  private static var names: String { Verb.all.map(\.name).joined(separator: " ") }

  /// The only words that may stand behind an option, or instead of a verb's operand.
  private static func choices(_ option: Option) -> String { option.choices.joined(separator: " ") }

  /// Whether a verb takes the name of a rule.
  private static func takesRule(_ verb: Verb) -> Bool { verb.operands.contains("RULE") || verb.operands.contains("ID") }

  private static var rules: String { Catalog.rules.map(\.id).sorted().joined(separator: " ") }

  static var bash: String {
    var cases = ""
    for verb in Verb.all {
      var values = ""
      for option in verb.options where option.value != nil {
        let answer =
          option.choices.isEmpty
          ? "compopt -o default; return" : "COMPREPLY=($(compgen -W \"\(choices(option))\" -- \"$word\")); return"
        values += "        \(option.name)) \(answer) ;;\n"
      }
      let before = values.isEmpty ? "" : "      case \"$before\" in\n\(values)      esac\n"
      let operands = takesRule(verb) ? "COMPREPLY+=($(compgen -W \"\(rules)\" -- \"$word\"));" : ""
      cases += """
            \(verb.name))
        \(before)      if [[ $word == -* ]]; then
                COMPREPLY=($(compgen -W "\(verb.options.map(\.name).joined(separator: " "))" -- "$word"))
              else \(operands) compopt -o default; fi ;;

        """
    }
    return """
      _factcheck() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        if [[ $COMP_CWORD == 1 ]]; then
          COMPREPLY=($(compgen -W "\(names) help" -- "$word")); return
        fi
        case "${COMP_WORDS[1]}" in
          help) COMPREPLY=($(compgen -W "\(names)" -- "$word")) ;;
      \(cases)  esac
      }
      complete -F _factcheck factcheck

      """
  }

  static var zsh: String {
    var cases = ""
    for verb in Verb.all {
      var lines = verb.options.map { option in
        let value = option.value.map {
          ":\(zshWord($0)):" + (option.choices.isEmpty ? "_files" : "(\(choices(option)))")
        }
        return "'\(option.name)[\(zshWord(option.help))]\(value ?? "")'"
      }
      lines.append(takesRule(verb) ? "'*:rule:(\(rules))'" : "'*:path:_files'")
      cases += "    \(verb.name)) _arguments \(lines.joined(separator: " ")) ;;\n"
    }
    let verbs = Verb.all.map { "'\($0.name):\(zshWord($0.summary))'" }.joined(separator: " ")
    return """
      #compdef factcheck
      _factcheck() {
        local -a verbs=(\(verbs) 'help:print help')
        if (( CURRENT == 2 )); then _describe verb verbs; return; fi
        local verb=$words[2]
        shift words
        (( CURRENT-- ))
        case $verb in
          help) _describe verb verbs ;;
      \(cases)  esac
      }
      _factcheck "$@"

      """
  }

  static var fish: String {
    var text = "complete -c factcheck -f\n"
    text += "complete -c factcheck -n __fish_use_subcommand -a help -d 'print help'\n"
    text += "complete -c factcheck -n '__fish_seen_subcommand_from help' -a '\(names)'\n"
    for verb in Verb.all {
      text += "complete -c factcheck -n __fish_use_subcommand -a \(verb.name) -d '\(fishWord(verb.summary))'\n"
      let of = "complete -c factcheck -n '__fish_seen_subcommand_from \(verb.name)'"
      for option in verb.options {
        var line = "\(of) -l \(option.name.drop { $0 == "-" }) -d '\(fishWord(option.help))'"
        if option.value != nil { line += option.choices.isEmpty ? " -r -F" : " -x -a '\(choices(option))'" }
        text += line + "\n"
      }
      if takesRule(verb) { text += "\(of) -a '\(rules)'\n" }
      if verb.count.upperBound > 0 { text += "\(of) -F\n" }
    }
    return text
  }

  /// Without what ends a word in single quotes, or means something to `_arguments`.
  private static func zshWord(_ text: String) -> String {
    text.replacing("'", with: "’").replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: ",")
  }

  private static func fishWord(_ text: String) -> String { text.replacing("'", with: "’") }
}

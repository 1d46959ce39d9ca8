internal import KithModel

/// `kith completions`: what a shell needs to complete Kith's words.
enum CompletionsCommand: Command {
  static let spec = CommandSpec(
    name: "completions", summary: "print completions for bash, zsh or fish",
    arguments: [
      ArgumentSpec(name: "SHELL", meaning: "bash, zsh or fish")
    ],
    examples: [
      .init(line: "source <(kith completions bash)", meaning: "in ~/.bashrc"),
      .init(line: "kith completions fish | source", meaning: "in config.fish"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let shell = arguments.word(0) ?? ""
    switch shell {
    case "bash": try session.print(bash)
    case "zsh": try session.print(zsh)
    case "fish": try session.print(fish)
    default:
      throw .usage(.badValue(option: "SHELL", given: shell, wanted: "bash, zsh or fish"))
    }
  }

  private static var names: [String] { CommandList.all.map { $0.spec.name } }

  private static func words(_ spec: CommandSpec) -> [String] {
    (spec.options + OptionSpec.global).map { "--" + $0.name }
      + (spec.arguments.contains { $0.completes == .kind } ? Kind.listed.map(\.plural) : [])
  }

  private static var bash: String {
    let cases = CommandList.all.map { command in
      "    \(command.spec.name)) words=\"\(words(command.spec).joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
    return """
      _kith() {
        local word="${COMP_WORDS[COMP_CWORD]}" words
        if [ "$COMP_CWORD" -eq 1 ]; then
          words="\(names.joined(separator: " "))"
        else
          case "${COMP_WORDS[1]}" in
      \(cases)
          esac
        fi
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
      }
      complete -o default -F _kith kith
      """
  }

  private static var zsh: String {
    let commands = CommandList.all.map { "    '\($0.spec.name):\(escaped($0.spec.summary))'" }
      .joined(separator: "\n")
    let cases = CommandList.all.map { command in
      "    \(command.spec.name)) compadd -- \(words(command.spec).joined(separator: " ")) ;;"
    }.joined(separator: "\n")
    return """
      #compdef kith
      _kith() {
        local -a commands
        commands=(
      \(commands)
        )
        if (( CURRENT == 2 )); then
          _describe 'command' commands
          return
        fi
        case $words[2] in
      \(cases)
        esac
      }
      compdef _kith kith
      """
  }

  private static var fish: String {
    var lines = ["complete -c kith -f"]
    for command in CommandList.all {
      lines.append(
        "complete -c kith -n __fish_use_subcommand -a \(command.spec.name) "
          + "-d '\(escaped(command.spec.summary))'")
      for option in command.spec.options + OptionSpec.global {
        lines.append(
          "complete -c kith -n '__fish_seen_subcommand_from \(command.spec.name)' "
            + "-l \(option.name) -d '\(escaped(option.meaning))'"
            + (option.value == nil ? "" : " -r"))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("'", with: "").replacing(":", with: "")
  }
}

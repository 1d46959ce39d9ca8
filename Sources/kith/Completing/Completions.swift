internal import KithModel

/// `kith completions`: what a shell needs to complete Kith's words. The scripts ask
/// `kith complete`, so that they know every command, and what is in the community.
enum CompletionsCommand: Command {
  static let spec = CommandSpec(
    name: "completions", summary: "print completions for bash, zsh or fish",
    arguments: [
      ArgumentSpec(
        name: "SHELL", meaning: "bash, zsh or fish", completes: .words(["bash", "zsh", "fish"]))
    ],
    detail:
      "They complete commands and options, ids with their titles, members, fields, labels and "
      + "filters.",
    examples: [
      .init(line: "source <(kith completions bash)", meaning: "in ~/.bashrc"),
      .init(line: "source <(kith completions zsh)", meaning: "in ~/.zshrc, behind compinit"),
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

  private static let bash = #"""
    # bash completion for kith
    _kith() {
      local -a words=() found=() abouts=()
      local line="${COMP_LINE:0:COMP_POINT}" rest part index word about typed kept
      line="${line#*"${COMP_WORDS[0]}"}"
      # Bash splits words at : and = as well; what no blank parts is put together again.
      for ((index = 1; index <= COMP_CWORD; index++)); do
        rest="${line#"${line%%[![:space:]]*}"}"
        part="${COMP_WORDS[index]}"
        ((index == COMP_CWORD)) && part="$rest"
        if [[ "$rest" == "$line" && "${#words[@]}" -gt 0 ]]; then
          words[${#words[@]}-1]+="$part"
        else
          words+=("$part")
        fi
        line="${rest#"$part"}"
      done
      ((${#words[@]})) || words=("")
      typed="${words[${#words[@]}-1]}"
      typed="${typed#[\"\']}"
      words[${#words[@]}-1]="$typed"
      kept="${typed%"${typed##*[:=]}"}"
      while IFS=$'\t' read -r word about; do
        found+=("${word#"$kept"}")
        abouts+=("$about")
      done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
      COMPREPLY=()
      if ((${#found[@]} > 1 && COMP_TYPE == 63)); then
        for index in "${!found[@]}"; do
          COMPREPLY+=("$(printf '%-20s %s' "${found[index]}" "${abouts[index]}")")
        done
        return
      fi
      for word in "${found[@]}"; do
        [[ "$word" == *[:=] ]] && compopt -o nospace
        COMPREPLY+=("$(printf '%q' "$word")")
      done
    }
    complete -o default -o nosort -F _kith kith
    """#

  private static let zsh = #"""
    #compdef kith
    _kith() {
      local -a found shown open openShown
      local word about padded
      while IFS=$'\t' read -r word about; do
        padded="$word"
        (( ${#word} < 20 )) && padded="${(r:20:)word}"
        if [[ "$word" == *[:=] ]]; then
          open+=("$word")
          openShown+=("$padded $about")
        else
          found+=("$word")
          shown+=("$padded $about")
        fi
      done < <("${words[1]}" complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
      if (( $#found + $#open == 0 )); then
        _files
        return
      fi
      (( $#open )) && compadd -V kith-open -S '' -l -d openShown -a open
      (( $#found )) && compadd -V kith -l -d shown -a found
    }
    if [[ "${funcstack[1]}" == _kith ]]; then
      _kith "$@"
    else
      compdef _kith kith
    fi
    """#

  private static let fish = #"""
    # fish completion for kith
    function __kith_complete
      set -l words (commandline -opc)
      set -l typed (commandline -ct)
      set -l program $words[1]
      set -e words[1]
      set -l found ($program complete -- $words $typed 2>/dev/null)
      if test (count $found) -gt 0
        printf '%s\n' $found
      else
        __fish_complete_path $typed
      end
    end
    complete -c kith -f -k -a '(__kith_complete)'
    """#
}

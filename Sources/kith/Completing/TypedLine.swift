/// A command line that somebody is typing: what is settled, and the word that isn't.
struct TypedLine {
  /// What is being typed.
  let typed: String
  /// The command, once there is one.
  private(set) var command: CommandSpec?
  /// The words that the command takes, before the one being typed.
  private(set) var words: [String] = []
  /// The option whose value is being typed.
  private(set) var option: OptionSpec?
  /// The community and the person that were named.
  private(set) var globals = Arguments()
  private(set) var optionsHaveEnded = false

  init?(_ line: [String]) {
    guard let typed = line.last else { return nil }
    self.typed = typed
    var globalWords: [String] = []
    var rest = line.dropLast()[...]
    while let word = rest.popFirst() {
      if optionsHaveEnded {
        words.append(word)
      } else if word == "--" {
        optionsHaveEnded = true
      } else if let (name, value) = Arguments.optionName(word) {
        let known = OptionSpec.global + (command?.options ?? [])
        guard let spec = known.first(where: { $0.name == name }), spec.value != nil, value == nil
        else { continue }
        guard let value = rest.popFirst() else {
          option = spec
          break
        }
        if OptionSpec.global.contains(where: { $0.name == name }) {
          globalWords += ["--" + name, value]
        }
      } else if command == nil {
        guard let spec = CommandList.named(word)?.spec else { return nil }
        command = spec
      } else {
        words.append(word)
      }
    }
    if let known = try? Arguments(globalWords, for: CommandSpec(name: "", summary: "")) {
      globals = known
    }
  }

  /// The argument in whose place the word stands.
  var argument: ArgumentSpec? {
    guard let arguments = command?.arguments else { return nil }
    if words.count < arguments.count { return arguments[words.count] }
    return arguments.last.flatMap { $0.need == .several || $0.need == .any ? $0 : nil }
  }
}

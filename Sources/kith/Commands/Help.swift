internal import KithModel

/// `kith help`: all commands, or one.
enum HelpCommand: Command {
  static let spec = CommandSpec(
    name: "help", summary: "tell about all commands, or one",
    arguments: [
      ArgumentSpec(
        name: "COMMAND", meaning: "which one; or filters, journal, themes", need: .optional,
        completes: .command)
    ],
    options: [
      OptionSpec(
        name: "man", meaning: "print the manual page: kith(1), or that of filters, journal, themes")
    ],
    examples: [
      .init(line: "kith help thank", meaning: "one command, with examples"),
      .init(line: "kith help filters", meaning: "how to find things"),
      .init(
        line: "kith help --man journal | man -l -", meaning: "a manual page, without installing"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    guard let name = arguments.word(0) else {
      return try session.print(arguments.has("man") ? ManualPage.kith : overview())
    }
    if let page = PageList.named(name) {
      if arguments.has("man") { return try session.print(PageList.roff(page)) }
      // What is a command as well is told as one first.
      let command = CommandList.named(name).map { Self.page($0.spec) + "\n\n" } ?? ""
      return try session.print(command + PageList.plain(page))
    }
    guard let command = CommandList.named(name) else {
      let names = CommandList.all.map { $0.spec.name } + PageList.all.map(\.topic)
      throw .usage(.unknownCommand(name, nearest: Nearest.word(to: name, in: names)))
    }
    if arguments.has("man") { return try session.print(ManualPage.kith) }
    try session.print(page(command.spec))
  }

  static func overview() -> String {
    var lines = [
      "Kith: your community in the terminal.", "",
      "usage: kith [-C NAME|DIR] [--as MEMBER] COMMAND …",
      "       kith                open the dashboard; without a terminal, a few plain lines", "",
    ]
    let width = CommandList.all.map { $0.spec.name.count }.max() ?? 0
    for group in CommandList.groups {
      lines.append(group.title)
      lines += group.commands.map { "  " + padded($0.spec.name, width + 2) + $0.spec.summary }
      lines.append("")
    }
    lines.append(
      "“kith help COMMAND” tells more about one, “kith help filters” how to find things; journal "
        + "and themes are told about as well.")
    return lines.joined(separator: "\n")
  }

  static func page(_ spec: CommandSpec) -> String {
    var lines = ["kith \(spec.name): \(spec.summary)", "", "usage: \(spec.usage)"]
    let arguments = spec.arguments.map { ($0.name, $0.meaning) }
    let options = spec.options.map { option in
      ("--" + option.name + (option.value.map { " " + $0 } ?? ""), option.meaning)
    }
    let width = (arguments + options).map(\.0.count).max() ?? 0
    if !arguments.isEmpty || !options.isEmpty { lines.append("") }
    lines += (arguments + options).map { "  " + padded($0.0, width + 2) + $0.1 }
    if !spec.detail.isEmpty { lines += ["", spec.detail] }
    if !spec.examples.isEmpty {
      lines += ["", "examples:"]
      lines += spec.examples.flatMap { ["  \($0.line)", "      \($0.meaning)"] }
    }
    return lines.joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

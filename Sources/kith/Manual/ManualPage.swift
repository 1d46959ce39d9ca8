/// The manual page, made of the same descriptions as `help`.
enum ManualPage {
  /// `kith(1)` in roff.
  static var kith: String {
    var lines = [
      Roff.title("kith", 1, "User commands"),
      ".SH NAME", "kith \\- your community in the terminal",
      ".SH SYNOPSIS", ".B kith", "[\\-C NAME|DIR] [\\-\\-as MEMBER] COMMAND \\&...",
      ".SH DESCRIPTION",
      text(
        "Kith keeps the people of a community, what they ask, what needs doing and who was thanked "
          + "in one place, as plain files. Without a command it shows the community."),
      ".SH OPTIONS",
    ]
    lines += OptionSpec.global.flatMap(option)
    for group in CommandList.groups {
      lines.append(".SH " + group.title.uppercased())
      for command in group.commands { lines += section(command.spec) }
    }
    lines += [
      ".SH EXIT STATUS",
      ".TP", ".B 0", "done; an empty list is done",
      ".TP", ".B 1", "the answer is no: a check failed, an id was not found",
      ".TP", ".B 2", "used wrongly",
      ".TP", ".B 3", "the store can't be read or written",
      ".TP", ".B 130", "stopped with Ctrl-C; what was done until then is kept",
      ".SH ENVIRONMENT",
      ".TP", ".B KITH_COMMUNITY", "the community that is meant",
      ".TP", ".B KITH_AS", "who acts",
      ".TP", ".B VISUAL, EDITOR", "where texts are written that are not given",
      ".TP", ".B NO_COLOR", "no colours",
      ".TP", ".B XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME", "where a person's files are",
      ".SH FILES",
      ".TP", ".I $XDG_DATA_HOME/kith/NAME", "a community by name",
      ".TP", ".I .kith", "a community that a project carries",
      ".SH SEE ALSO",
    ]
    lines += PageList.seeAlso()
    return Roff.page(lines)
  }

  private static func section(_ spec: CommandSpec) -> [String] {
    var lines = [".SS \(text(spec.usage))", text(spec.summary.capitalisedFirst + ".")]
    for argument in spec.arguments {
      lines += [".TP", ".I \(text(argument.name))", text(argument.meaning)]
    }
    lines += spec.options.flatMap(option)
    if !spec.detail.isEmpty { lines += [".PP", text(spec.detail)] }
    for example in spec.examples {
      lines += [".PP", text(example.meaning) + ":"] + Roff.example([example.line])
    }
    return lines
  }

  private static func option(_ spec: OptionSpec) -> [String] {
    let value = spec.value.map { " " + text($0) } ?? ""
    return [".TP", ".B \\-\\-\(text(spec.name))\(value)", text(spec.meaning)]
  }

  private static func text(_ text: String) -> String { Roff.text(text) }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

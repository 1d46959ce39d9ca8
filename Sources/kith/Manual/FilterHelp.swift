internal import KithModel

/// `kith help filters`: the manual of the filter language, made of the table that reads it.
enum FilterHelp {
  static let examples: [CommandSpec.Example] = [
    .init(
      line: "kith list questions is:open turn:helpers replies:0 age:1d.. sort:-age",
      meaning: "who has waited for a day without an answer, the longest first"),
    .init(
      line: "kith list tasks 'label:docs,plans (size:..small | is:goodForNewcomer) assignee:none'",
      meaning: "small things that nobody took"),
    .init(
      line: "kith list members -- skill:soldering -is:away load:..3",
      meaning: "who can solder, is here, and doesn't carry too much; dashes go behind --"),
  ]

  static func page() -> String {
    var lines = [
      "Filters choose what is listed: kith list KIND FILTER…", "",
      "All that is said must hold. Put quotation marks and parentheses in quotes of the shell's own.",
      "",
    ]
    lines += columns(FilterManual.language.map { ($0.form, $0.meaning) })
    for kind in Kind.listed {
      let manual = FilterManual(kind)
      lines += ["", kind.plural, ""]
      lines += columns(
        manual.fields.map { entry in
          let names = ([entry.word] + entry.aliases).joined(separator: ", ")
          return (names, "\(entry.meaning): \(entry.example)")
        })
      lines.append("  is:  " + manual.states.map(\.word).joined(separator: ", "))
    }
    lines += ["", "examples:"] + examples.flatMap { ["  \($0.line)", "      \($0.meaning)"] }
    return lines.joined(separator: "\n")
  }

  private static func columns(_ rows: [(String, String)]) -> [String] {
    let width = min(30, rows.map(\.0.count).max() ?? 0)
    return rows.map { name, meaning in
      "  " + name + String(repeating: " ", count: max(2, width + 2 - name.count)) + meaning
    }
  }
}

internal import KithModel

/// kith-filters(7), made of the tables that read filters.
enum FilterPage {
  static var lines: [String] {
    var lines = [
      ".SH DESCRIPTION",
      Roff.text(
        "Filters choose what is listed: in kith list, in saved views, in rules, and behind / in the "
          + "dashboard. All that is said must hold. In a shell, put quotation marks, bars and "
          + "parentheses in quotes."),
      ".SH LANGUAGE",
    ]
    lines += FilterManual.language.flatMap { entry(entry: $0.form, $0.meaning) }
    for kind in Kind.listed { lines += section(FilterManual(kind)) }
    lines.append(".SH EXAMPLES")
    lines += FilterHelp.examples.flatMap { example in
      [".PP", Roff.text(example.meaning) + ":"] + Roff.example([example.line])
    }
    return lines
  }

  private static func section(_ manual: FilterManual) -> [String] {
    var lines = [".SH " + manual.kind.plural.uppercased()]
    for field in manual.fields {
      let names = ([field.word] + field.aliases).joined(separator: ", ")
      lines += entry(entry: names, "\(field.meaning): \(field.example)")
    }
    lines += [".SS " + Roff.text("States of \(manual.kind.plural), behind is:")]
    lines += manual.states.flatMap { entry(entry: $0.word, $0.meaning) }
    return lines
  }

  private static func entry(entry: String, _ meaning: String) -> [String] {
    [".TP", ".B " + Roff.text(entry).replacing("\"", with: "\\(dq"), Roff.text(meaning)]
  }
}

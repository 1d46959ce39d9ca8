internal import KithModel

/// `kith report`: a page about a month that can be posted as it is.
enum ReportCommand: Command {
  static let spec = CommandSpec(
    name: "report", summary: "write a page about the last days that can be posted as it is",
    options: [
      OptionSpec(
        name: "format", value: "markdown|html",
        meaning: "Markdown, or one page that needs no other",
        completes: .words(["markdown", "html"])
      ),
      .atDay, .days,
    ],
    detail: "It opens with moments, ranks nobody, and names nobody who would rather be thanked in "
      + "private. What is private is no part of it.",
    examples: [
      .init(line: "kith report", meaning: "the last 30 days in Markdown"),
      .init(line: "kith report --format html --at 2026-06-30 > june.html", meaning: "June"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let format = arguments.option("format") ?? "markdown"
    guard ["markdown", "html"].contains(format) else {
      throw .usage(.badValue(option: "format", given: format, wanted: "markdown or html"))
    }
    let report = Report(
      try session.community(), at: try session.day(arguments), days: try session.days(arguments))
    var page = format == "html" ? report.html() : report.markdown()
    if page.hasSuffix("\n") { page.removeLast() }
    try session.print(page)
  }
}

internal import KithDashboard
internal import KithModel
internal import KithScreen
internal import KithSession
internal import KithStore

/// `kith screen`: the dashboard without a terminal, as text, with colours, or as a picture.
enum ScreenCommand: Command {
  static let spec = CommandSpec(
    name: "screen", summary: "draw the dashboard without a terminal, after some keys",
    options: [
      OptionSpec(name: "size", value: "120x40", meaning: "columns and rows; 120x40 unless said"),
      OptionSpec(
        name: "keys", value: "KEYS", meaning: "keys to press first, by name, with spaces between"),
      OptionSpec(name: "format", value: "F", meaning: "text, ansi or svg; text unless said"),
      OptionSpec(
        name: "plain",
        meaning: "to be read aloud: no lines and boxes, only what lies on top, the cursor in words"),
      OptionSpec(name: "theme", value: "NAME", meaning: "the colours; your own unless said"),
      OptionSpec(name: "at", value: "TIME", meaning: "as if it were then; now unless said"),
      OptionSpec(name: "demo", meaning: "of the demo instead of a community of yours"),
    ],
    detail:
      "The same code draws it as in a terminal. Letters that are typed stand between quotation "
      + "marks in KEYS: --keys '/ \"bend\" enter'. Nothing that the keys change is kept.",
    examples: [
      .init(line: "kith screen --size 80x24", meaning: "Home, as text"),
      .init(line: "kith screen --keys '4 enter' --format svg", meaning: "a picture of a question"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let isPlain = arguments.has("plain")
    let asked = try size(arguments.option("size"))
    // Where nothing stands beside another, the lines are in reading order.
    let size = isPlain ? Size(min(asked.width, 79), asked.height) : asked
    let format = try format(arguments.option("format"))
    let keys = try keys(arguments.option("keys") ?? "")
    var (settings, complaints) = try session.settings()
    for complaint in complaints { session.remark(complaint) }
    if let theme = arguments.option("theme") { settings.theme = theme }
    var surroundings = session.surroundings
    if let text = arguments.option("at") {
      let moment = try session.moment(text, .back)
      surroundings.now = { moment }
    }
    let world = try session.world(in: surroundings)
    let (theme, problem) = world.themes.usableTheme(named: settings.theme)
    if let problem {
      guard !arguments.has("theme") else { throw .said("\(problem)", status: 2) }
      session.remark("settings.json: \(problem)")
    }
    let (name, open) = try Self.opener(arguments, session, surroundings)
    let performer = Performer(world, isThreaded: false, open: open)
    var terminal = ScriptedTerminal(
      size, keys.flatMap { [.input(.key($0)), .pause] },
      glyphs: isPlain ? .ascii : .full)
    var desk = Desk(
      name: name, community: Community(id: ID(.community, source: "none")), clock: world.clock(),
      size: size, settings: settings)
    desk.isReadAloud = isPlain
    _ = Dashboard.run(desk, with: performer, on: &terminal)
    performer.finish()
    guard let frame = terminal.lastFrame else { return }
    if isPlain { return try session.print(PlainReading.text(of: frame)) }
    switch format {
    case "ansi": try session.print(raw: Array(frame.ansi(theme, depth: .direct).utf8) + [0x0A])
    case "svg":
      try session.print(raw: Array(frame.svg(theme, title: SafeText(name)).utf8) + [0x0A])
    default: try session.print(frame.plainText)
    }
  }

  /// A copy of the community in memory, so that no key changes the real one.
  private static func opener(
    _ arguments: Arguments, _ session: Session, _ surroundings: Surroundings
  ) throws(CommandFault) -> (String, Performer.Opener) {
    if arguments.has("demo") { return ("Wren Street", DemoCommand.opener(surroundings)) }
    let location = try session.location()
    return (
      location.name,
      { () throws(StoreError) in try Store(opening: location, in: surroundings).inMemory() }
    )
  }

  private static func size(_ text: String?) throws(CommandFault) -> Size {
    guard let text else { return Size(120, 40) }
    let parts = text.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...500).contains(parts[0]), (1...300).contains(parts[1]) else {
      throw .usage(.badValue(option: "size", given: text, wanted: "columns and rows: 120x40"))
    }
    return Size(parts[0], parts[1])
  }

  private static func format(_ text: String?) throws(CommandFault) -> String {
    let text = text ?? "text"
    guard ["text", "ansi", "svg"].contains(text) else {
      throw .usage(.badValue(option: "format", given: text, wanted: "text, ansi or svg"))
    }
    return text
  }

  /// Keys by name, and letters between quotation marks.
  static func keys(_ text: String) throws(CommandFault) -> [Key] {
    var keys: [Key] = []
    for (place, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if place % 2 == 1 {
        keys += part.map { Key($0) }
        continue
      }
      for word in part.split(separator: " ") {
        guard let key = Key(named: String(word)) else {
          throw .usage(
            .badValue(
              option: "keys", given: String(word),
              wanted: "names of keys such as j, enter, ctrl-d, and letters in quotation marks"))
        }
        keys.append(key)
      }
    }
    return keys
  }
}

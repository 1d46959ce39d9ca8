internal import KithCurses
internal import KithDashboard
internal import KithExchange
internal import KithModel
internal import KithScreen
internal import KithStore

/// What `kith` shows where there is no community: three ways to one.
enum WaysIn {
  static func open(_ session: Session) throws(CommandFault) {
    let (settings, _) = try session.settings()
    var welcome = Welcome(border: settings.border)
    while true {
      welcome = try ask(welcome, settings, session)
      do throws(CommandFault) {
        switch welcome.way {
        case .demo: return try session.run("demo", [])
        case .start(let name): return try start(name, session)
        case .bring(let path): return try bring(path, session)
        case .leave, nil: return
        }
      } catch {
        // What went wrong is told where it can be tried once more.
        welcome.returnWith(error.sentence ?? "That didn't work.")
      }
    }
  }

  private static func ask(
    _ welcome: Welcome, _ settings: Settings, _ session: Session
  ) throws(CommandFault) -> Welcome {
    var welcome = welcome
    let loop = Loop<Welcome, Input, Never>(
      action: { input, _ in input },
      update: { welcome, input in
        welcome.update(input)
        return []
      }, draw: { welcome, grid in welcome.draw(into: &grid) }, isFinished: \.isFinished)
    let theme = try session.themes().usableTheme(named: settings.theme).theme
    do throws(TerminalError) {
      var terminal = try CursesTerminal(theme)
      _ = loop.run(&welcome, on: &terminal)
    } catch {
      throw .said("\(error)", status: 3)
    }
    return welcome
  }

  private static func start(_ name: String, _ session: Session) throws(CommandFault) {
    try DashboardView.show(session, at: try make(name, session))
  }

  private static func make(
    _ name: String, _ session: Session
  ) throws(CommandFault) -> CommunityLocation {
    try session.storing { () throws(StoreError) in
      let place = try CommunityFinder(in: session.surroundings).place(forNew: name)
      return try Store.make(
        at: place, [Setting(.name, .text(Text(place.name)))], in: session.surroundings
      ).location
    }
  }

  /// A community is made for what is brought in, named as its folder, and shown with all in it.
  private static func bring(_ typed: String, _ session: Session) throws(CommandFault) {
    // As after “kith import”, a format may stand before the path.
    var words = typed.split(separator: " ", maxSplits: 1).map(String.init)
    let named = words.first.map { Importing.names.contains($0.lowercased()) } ?? false
    if words.count < 2 || !named { words = [typed] }
    let path = words.removeLast().trimmed
    let whole = FilePath.absolute(
      Self.expanded(path, session), from: session.surroundings.workingDirectory)
    words.append(whole)
    // What can't be brought in leaves nothing behind that is in the way of the next try.
    let (format, sources) = try ImportCommand.sources(words, session.input)
    for source in sources {
      _ = try session.exchanging { try format ?? Importing.format(of: source) }
    }
    let place = try emptyPlace(FilePath.split(whole).name, session)
    session.use(
      try session.storing { () throws(StoreError) in
        try Store(opening: place, in: session.surroundings)
      })
    try session.run("import", words)
    let community = try session.community()
    let counts = [
      (community.members.count, Kind.member), (community.questions.count, .question),
      (community.tasks.count, .task), (community.ideas.count, .idea),
      (community.contributions.count, .contribution), (community.events.count, .event),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1.singular : $0.1.plural)" }
    try DashboardView.show(
      session, at: place, greeting: "Here now: " + counts.joined(separator: ", ") + ".")
  }

  /// A new community, or the one that an earlier try left with nothing in it.
  private static func emptyPlace(
    _ name: String, _ session: Session
  ) throws(CommandFault) -> CommunityLocation {
    do throws(CommandFault) {
      return try make(name, session)
    } catch .store(.exists(let path)) {
      let place = CommunityLocation(path: path)
      guard let community = try? Store(opening: place, in: session.surroundings).community,
        community.questions.count + community.tasks.count + community.ideas.count
          + community.contributions.count + community.recognitions.count
          + community.events.count == 0
      else { throw .store(.exists(path: path)) }
      return place
    }
  }
}

extension WaysIn {
  /// A path as a shell would read it: `~` is the person's home.
  private static func expanded(_ path: String, _ session: Session) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = session.surroundings.environment["HOME"]
    else { return path }
    return home + path.dropFirst()
  }
}

extension Session {
  /// Runs another command of the same program.
  func run(_ name: String, _ words: [String]) throws(CommandFault) {
    guard let command = CommandList.named(name) else {
      throw .said("“kith \(name)” is not there.", status: 2)
    }
    let arguments = try parsing { () throws(UsageError) in try Arguments(words, for: command.spec) }
    try command.run(arguments, self)
  }
}

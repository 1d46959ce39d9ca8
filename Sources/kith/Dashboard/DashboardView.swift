internal import KithCurses
internal import KithDashboard
internal import KithModel
internal import KithScreen
internal import KithSession
internal import KithStore

/// `kith` by itself in a terminal: the dashboard.
enum DashboardView {
  static func open(_ session: Session) throws(CommandFault) {
    let location: CommunityLocation
    do throws(CommandFault) {
      location = try session.location()
    } catch .store(.noCommunity) {
      return try WaysIn.open(session)
    }
    try show(session, at: location)
  }

  static func show(
    _ session: Session, at location: CommunityLocation, greeting: String? = nil
  ) throws(CommandFault) {
    let surroundings = session.surroundings
    let progress = ReadingProgress()
    try show(
      session, name: location.name, greeting: greeting, progress: progress
    ) { () throws(StoreError) in
      try Store(opening: location, in: surroundings, disk: RealDisk(), progress: progress)
    }
  }

  /// Shows the dashboard over a store that is opened behind its first frame.
  static func show(
    _ session: Session, name: String, tour: [TourCard] = [], beginsWithTour: Bool = false,
    onlyLooks: Bool = false, greeting: String? = nil, progress: ReadingProgress? = nil,
    _ open: @escaping Performer.Opener
  ) throws(CommandFault) {
    let world = try session.world()
    let clock = world.clock()
    let (settings, complaints) = try session.settings()
    var desk = Desk(
      name: name, community: Community(id: ID(.community, source: "none")), clock: clock,
      size: Size(80, 24), settings: settings)
    desk.tour = tour
    desk.beginsWithTour = beginsWithTour
    desk.onlyLooks = onlyLooks
    let (theme, problem) = world.themes.usableTheme(named: settings.theme)
    if let greeting { desk.say(greeting) }
    if let problem { desk.refuse("settings.json: \(problem)") }
    if let complaint = complaints.first {
      desk.refuse(
        complaints.count == 1
          ? complaint
          : "settings.json: \(complaints.count) remarks, all told by “kith keys”. \(complaint)")
    }
    let performer = Performer(world, isThreaded: true, progress: progress, open: open)
    do throws(TerminalError) {
      var terminal = try CursesTerminal(theme)
      _ = Dashboard.run(desk, with: performer, on: &terminal)
    } catch {
      throw .said("\(error)", status: 3)
    }
    performer.finish()
  }
}

extension Session {
  /// Whether there is a person at a terminal that can show more than lines.
  var canShowDashboard: Bool {
    isInteractive && outputIsTerminal && surroundings.environment["TERM"] != "dumb"
  }

  func location() throws(CommandFault) -> CommunityLocation {
    try storing { () throws(StoreError) in
      let finder = try CommunityFinder(in: surroundings)
      return try finder.find(
        named: globals.option("community"), default: try? Preferences(surroundings).community())
    }
  }

  /// What the dashboard needs of this call.
  func world(in surroundings: Surroundings? = nil) throws(CommandFault) -> World {
    let surroundings = surroundings ?? self.surroundings
    let named = globals.option("as")
    let environment = surroundings.environment
    return World(
      clock: { Clock(now: surroundings.now(), zone: Platform.zone) },
      whoAmI: { store in Session.over(store, surroundings, named: named).session.whoIs() },
      suggestedName: { GitPerson.read()?.name ?? environment["USER"] ?? "" },
      run: { line, width, store in
        CommandRun.run(line, over: store, surroundings, named: named, width: width)
      },
      complete: { line, store in CommandRun.complete(line, over: store, surroundings, named: named)
      },
      browser: { address in
        if let own = environment["BROWSER"]?.split(separator: " ").map(String.init), !own.isEmpty {
          return KithScreen.Program(own[0], own.dropFirst() + [address])
        }
        #if os(macOS)
          return KithScreen.Program("open", [address])
        #else
          return KithScreen.Program("xdg-open", [address])
        #endif
      },
      editor: { path in
        let named = [environment["VISUAL"], environment["EDITOR"], "vi"].compactMap(\.self)
        let words = named.map { $0.split(separator: " ").map(String.init) }.first { !$0.isEmpty }
        let program = words ?? ["vi"]
        return KithScreen.Program(program[0], program.dropFirst() + [path])
      },
      drafting: { text in
        Platform.draft(text).map { path in
          EditedFile(path: path) { Platform.takeDraft(path) }
        }
      },
      themes: try themes())
  }

  fileprivate func whoIs() -> ID? { (try? knownSelf()).flatMap(\.self) }
}

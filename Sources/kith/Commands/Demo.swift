internal import KithDashboard
internal import KithDemo
internal import KithModel
internal import KithSession
internal import KithStore

/// `kith demo`: a made-up community to look round in.
enum DemoCommand: Command {
  static let spec = CommandSpec(
    name: "demo", summary: "look round a made-up community; nothing is kept",
    options: [
      OptionSpec(name: "tour", meaning: "show what there is to see, on five cards"),
      OptionSpec(
        name: "keep", value: "DIR", meaning: "put it into this folder, to try every command on it",
        completes: .file),
    ],
    detail: "Wren Street builds small street organs. It has about sixty people in it, two years of "
      + "questions and thanks, and you are one of its catalysts. All of it is invented.",
    examples: [
      .init(line: "kith demo", meaning: "how it stands there this morning"),
      .init(line: "kith demo --keep ./wrens", meaning: "a folder to try things in"),
      .init(line: "kith -C ./wrens list questions is:open turn:helpers", meaning: "who waits"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    if let folder = arguments.option("keep") { return try keep(folder, session) }
    if session.canShowDashboard { return try show(arguments, session) }
    if arguments.has("tour") { return try session.print(tour) }
    let demo = Demo(now: session.now)
    try Overview.print(demo.community, named: "Wren Street", session)
    try session.print(
      """

      None of this is real, and nothing of it is kept. To try every command on it:

        kith demo --keep ./wrens
      """)
    try session.print(next("./wrens"))
  }

  /// The demo in memory, seen with the eyes of one of its catalysts.
  static func opener(_ surroundings: Surroundings) -> Performer.Opener {
    { () throws(StoreError) in
      let demo = Demo(now: surroundings.now())
      let store = try Store.inMemory(
        "demo", of: demo.id, journals: demo.journals, in: surroundings)
      try store.rememberOwnName(demo.me)
      return store
    }
  }

  /// The first time, somebody shows one round; after that, who asks for it.
  private static func show(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let preferences = try session.storing { () throws(StoreError) in
      try Preferences(session.surroundings)
    }
    let hasSeenTour = (try? preferences.hasSeenTour()) ?? true
    let cards = Tour.cards.map { TourCard(title: $0.title, lines: $0.lines, key: $0.key) }
    try? preferences.rememberTour()
    try DashboardView.show(
      session, name: "Wren Street", tour: cards,
      beginsWithTour: arguments.has("tour") || !hasSeenTour,
      opener(session.surroundings))
  }

  private static func keep(_ folder: String, _ session: Session) throws(CommandFault) {
    // Whoever says DIR means a folder, with a slash in it or without.
    let path = folder.contains("/") ? folder : "./" + folder
    let community = try session.storing { () throws(StoreError) in
      try CommunityFinder(in: session.surroundings).place(forNew: path)
    }
    var randomness = session.surroundings.randomness
    let demo = Demo(.random(.community, using: &randomness), now: session.now)
    let store = try session.storing { () throws(StoreError) in
      try Store.make(
        at: community, of: demo.id, journals: demo.journals, in: session.surroundings)
    }
    session.use(store)
    try session.remember(demo.me)
    try session.print("Wren Street is in \(store.location.path); you are Mirela there.")
    try session.print(next(Shell.quoted(path)))
  }

  /// What is worth trying first.
  private static func next(_ place: String) -> String {
    """
      kith -C \(place)
      kith -C \(place) today
      kith -C \(place) show q9d2k
      kith -C \(place) list tasks is:goodForNewcomer
      kith -C \(place) pulse
      kith -C \(place) without lindiwe
    """
  }

  private static var tour: String {
    Tour.cards.enumerated().map { number, card in
      (["\(number + 1)  \(card.title)", ""] + card.lines.map { "   " + $0 }
        + ["", "   in the dashboard: \(card.key)"]).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

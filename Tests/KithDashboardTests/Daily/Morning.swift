import DashboardDriver
import FaultMakingDisk
import KithDashboard
import KithModel
import KithScreen

/// Pinewood on a morning with something of everything to do.
enum Morning {
  static let ines = ID(.member, source: "ines")
  static let left = ID(.question, source: "left")
  static let camera = ID(.question, source: "camera")
  static let abroad = ID(.question, source: "github:pine/track#7")
  static let timer = ID(.task, source: "timer")
  static let patch = ID(.contribution, source: "patch")
  static let trim = ID(.reply, source: "trim")

  static func ago(days: Int) -> Moment { DashboardDriver.now.adding(days: -days) }

  static func said(_ name: String, _ id: ID, _ words: String, by person: ID, days: Int) -> Deed {
    Deed.reply(ID(.reply, source: name), to: id, Text(words), author: person).on(ago(days: days))
  }

  static var deeds: [Deed?] {
    let text = Pinewood.text
    return Pinewood.deeds + [
      .make(ines, [text(.name, "Inès Duarte"), Setting(.skills, .words(["steering"]))]),
      Deed.make(
        left,
        [
          text(.title, "Car stops at every left bend"),
          text(.body, "It drives the straight, then stands still. Log says E1207."),
          Setting(.asker, .id(Pinewood.sam)),
        ])?.on(ago(days: 60)),
      said("trim", left, "Turn the trim screw left.\nThen try again.", by: ines, days: 59),
      Deed.accept(trim, of: left).on(ago(days: 58)),
      Deed.make(
        camera, [text(.title, "Which camera at night?"), Setting(.asker, .id(Pinewood.runa))])?
        .on(ago(days: 4)),
      said("lens", camera, "One with a large lens.", by: Pinewood.sam, days: 3),
      said("works", camera, "That works, thank you.", by: Pinewood.runa, days: 2),
      Deed.make(timer, [text(.title, "Fix the lap timer")])?.on(ago(days: 20)),
      Deed.assign(timer, to: [Pinewood.sam]).on(ago(days: 12)),
      .make(patch, [text(.title, "Lap timer in seconds"), Setting(.by, .id(Pinewood.sam))]),
      .import(
        abroad, revision: ago(days: 2),
        [
          text(.title, "Where is the track file?"), text(.source, "github:pine/track#7"),
          text(.link, "https://code.example/pine/track/7"),
          Setting(.asker, .id(Pinewood.runa)), Setting(.createdAt, .moment(ago(days: 3))),
        ]),
    ]
  }

  /// Ana at her dashboard.
  static func open(_ width: Int = 120, _ height: Int = 34) throws -> DashboardDriver {
    try DashboardDriver(Size(width, height), me: Pinewood.ana, deeds)
  }

  /// Somebody else at theirs, over the same community.
  static func join(_ kith: DashboardDriver, as person: ID) throws -> DashboardDriver {
    try DashboardDriver(kith.dashboard.desk.size, on: kith.disk, me: person)
  }

  /// The sizes at which everything must work.
  static let sizes = [Size(160, 45), Size(120, 34), Size(80, 24), Size(50, 14)]
}

extension DashboardDriver {
  /// Deals a deck by its name.
  @discardableResult
  func deal(_ name: DeckName) -> DashboardDriver {
    press(":").type("triage \(name.rawValue)").press("enter")
  }

  func deck(_ name: DeckName = .questions) -> Deck? { dashboard.desk.decks[name] }

  func card(_ name: DeckName = .questions) -> ID? { deck(name)?.current?.id }

  /// Puts cards off until one lies on top.
  @discardableResult
  func until(_ id: ID, in name: DeckName = .questions) -> DashboardDriver {
    for _ in 0..<60 where card(name) != id { press("J") }
    return self
  }

  func question(_ id: ID) -> Question? { community.question(id) }
}

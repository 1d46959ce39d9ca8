import DashboardDriver
import KithDashboard
import KithModel
import KithScreen

/// Pinewood with replies, an event, a contribution, and something that lives elsewhere.
extension Pinewood {
  static let ines = ID(.member, source: "ines")
  static let robot = ID(.member, source: "robot")
  static let camera = ID(.question, source: "camera")
  static let race = ID(.event, source: "race")
  static let patch = ID(.contribution, source: "patch")
  /// Lives in a repository on the web.
  static let abroad = ID(.question, source: "github:pine/track#7")
  static let servo = ID(.reply, source: "servo")
  static let trim = ID(.reply, source: "trim")

  private static func said(
    _ name: String, _ id: ID, _ words: String, by person: ID, hours: Int
  ) -> Deed {
    Deed.reply(ID(.reply, source: name), to: id, Text(words), author: person)
      .on(DashboardDriver.now.adding(milliseconds: Int64(hours) * -3_600_000))
  }

  static var busy: [Deed?] {
    deeds + [
      .make(
        ines,
        [
          text(.name, "Inès Duarte"), Setting(.quietThanks, .flag(true)),
          Setting(.identities, .words(["github:ines"])),
        ]),
      .make(robot, [text(.name, "Lap Robot"), Setting(.bot, .flag(true))]),
      .make(camera, [text(.title, "Which camera at night?"), Setting(.asker, .id(runa))]),
      said("servo", bend, "Which servo do you have?", by: sam, hours: 40),
      said("trim", bend, "Turn the trim screw left.", by: ines, hours: 30),
      said("zero", reward, "Look at the sign of it.", by: runa, hours: 30),
      said("lens", camera, "One with a large lens.", by: sam, hours: 40),
      said("works", camera, "That works, thank you.", by: runa, hours: 30),
      .make(
        race,
        [
          text(.title, "First night race"), Setting(.hosts, .ids([sam])),
          Setting(.start, .moment(DashboardDriver.now.adding(days: 7))),
        ]),
      .make(patch, [text(.title, "Lap timer in seconds"), Setting(.by, .id(sam))]),
      .import(
        abroad, revision: DashboardDriver.now.adding(days: -2),
        [
          text(.title, "Where is the track file?"), text(.source, "github:pine/track#7"),
          text(.link, "https://code.example/pine/track/7"), Setting(.asker, .id(runa)),
        ]),
    ]
  }

  /// Ana at her dashboard, on a day with something to do.
  static func openBusy(_ width: Int = 80, _ height: Int = 24) throws -> DashboardDriver {
    try DashboardDriver(Size(width, height), me: ana, busy)
  }

  /// The same after a restart.
  static func reopen(_ kith: DashboardDriver) throws -> DashboardDriver {
    try DashboardDriver(kith.dashboard.desk.size, on: kith.disk, me: ana)
  }

  /// The sizes at which everything must work.
  static let sizes = [Size(160, 45), Size(80, 24), Size(50, 14)]
}

extension DashboardDriver {
  /// Goes to an object: to its row, or to its page where there is no list of its kind.
  @discardableResult
  func at(_ id: ID) -> DashboardDriver {
    guard let screen = ScreenName.allCases.first(where: { $0.kind == id.kind }) else {
      return press(":").type("open \(id)").press("enter")
    }
    press(dashboard.desk.keymap.key(of: screen.wish, in: [.everywhere])?.name ?? "", "g")
    for _ in 0..<20 where dashboard.desk.lists[id.kind].cursor != id { press("j") }
    return self
  }

  /// Selects several rows of one list.
  @discardableResult
  func selecting(_ ids: ID...) -> DashboardDriver {
    for id in ids { at(id).press("space") }
    return self
  }

  /// Goes down in a form to the field of that label.
  @discardableResult
  func field(_ label: String) -> DashboardDriver {
    for _ in 0..<30 where !isIn(label) { press("tab") }
    return self
  }

  /// Whether the cursor stands in the row of a label that is shown as the one in hand.
  private func isIn(_ label: String) -> Bool {
    let grid = grid
    guard let cursor = grid.cursor else { return false }
    let titled = grid.row(cursor.y).map { $0.style == .title ? grid.text(of: $0) : " " }.joined()
    return " \(titled) ".contains(" \(label) ")
  }

  /// What is on the disk is what the screen speaks of.
  func isInStep() throws -> Bool { try saved().json() == community.json() }
}

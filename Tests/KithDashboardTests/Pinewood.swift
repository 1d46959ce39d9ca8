import DashboardDriver
import KithDashboard
import KithModel
import KithScreen

/// A small made-up community for stories: people who race toy cars.
enum Pinewood {
  static let ana = ID(.member, source: "ana")
  static let sam = ID(.member, source: "sam")
  static let runa = ID(.member, source: "runa")
  static let bend = ID(.question, source: "bend")
  static let reward = ID(.question, source: "reward")
  static let guide = ID(.task, source: "guide")
  static let desk = ID(.task, source: "desk")
  static let nights = ID(.idea, source: "nights")
  static let thanks = ID(.recognition, source: "thanks")

  static func text(_ field: FieldName, _ text: String) -> Setting {
    Setting(field, .text(Text(text)))
  }

  static var deeds: [Deed?] {
    [
      .make(ana, [text(.name, "Ana Lind"), Setting(.skills, .words(["steering"]))]),
      .make(sam, [text(.name, "Sam Oduya")]),
      .make(runa, [text(.name, "Runa Moss")]),
      .make(
        bend,
        [
          text(.title, "Car stops at the first left bend"),
          text(.body, "It drives the straight, then stands still.\nLog says E1207."),
          Setting(.asker, .id(runa)),
        ]),
      .make(
        reward,
        [
          text(.title, "Reward stays at zero"), text(.body, "For an hour now."),
          Setting(.asker, .id(sam)),
        ]),
      .make(
        guide, [text(.title, "Write the night-track guide"), Setting(.labels, .words(["docs"]))]),
      .make(desk, [text(.title, "Borrow a desk"), Setting(.goodForNewcomer, .flag(true))]),
      .make(nights, [text(.title, "Race at night"), Setting(.proposer, .id(runa))]),
      .make(
        thanks,
        [
          Setting(.to, .ids([sam])), Setting(.from, .id(runa)),
          text(.words, "found the loose wheel"),
          Setting(.reason, .word("thanks")),
        ]),
    ]
  }

  /// Ana at her dashboard.
  static func open(
    _ width: Int = 80, _ height: Int = 24, settings: Settings = Settings(), more: [Deed?] = []
  ) throws -> DashboardDriver {
    try DashboardDriver(Size(width, height), me: ana, settings: settings, deeds + more)
  }
}

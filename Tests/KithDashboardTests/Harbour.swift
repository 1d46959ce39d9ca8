import DashboardDriver
import KithDashboard
import KithModel
import KithScreen

/// A small made-up community with some months behind it: people who mend boats.
///
/// Until today, 21 November 2026, six people asked something in the last thirty days, and Ben
/// answered five of them after two hours each; in the thirty days before it were five who asked.
enum Harbour {
  static let ada = ID(.member, source: "ada")
  static let ben = ID(.member, source: "ben")
  static let names = ["Ada Roe", "Ben Holt", "Cleo Marsh", "Dan Frey", "Eva Lund", "Finn Aas"]
  static let people = [ada, ben] + ["cleo", "dan", "eva", "finn"].map { ID(.member, source: $0) }
  static let evening = ID(.event, source: "evening")
  static let demo = ID(.event, source: "demo")
  static let paint = ID(.task, source: "paint")

  static func on(_ day: String, _ time: String = "10:00") -> Moment? {
    Moment("\(day)T\(time):00Z")
  }

  static func question(_ number: Int, _ season: String) -> ID {
    ID(.question, source: "\(season)-\(number)")
  }

  static var deeds: [Deed?] { members + questions + rest }

  private static var members: [Deed?] {
    zip(people, names).map { person, name in
      .make(
        person,
        [Pinewood.text(.name, name)]
          + (person == ben ? [Setting(.skills, .words(["caulking"]))] : []))
    }
  }

  private static var questions: [Deed?] {
    people.enumerated().flatMap { place, person -> [Deed?] in
      let day = "2026-11-0\(place + 1)"
      let now = question(place, "november")
      var deeds = [asked(now, person, on(day))]
      if place < 5 { deeds.append(asked(question(place, "october"), person, on("2026-10-10"))) }
      if person != ben {
        deeds.append(
          .reply(ID(.reply, source: "\(now)"), to: now, "Try tar.", author: ben)
            .on(on(day, "12:00")))
      }
      return deeds
    }
  }

  private static func asked(_ id: ID, _ person: ID, _ moment: Moment?) -> Deed? {
    Deed.make(
      id,
      [
        Pinewood.text(.title, "How to mend plank \(id.description.prefix(4))"),
        Setting(.asker, .id(person)), Setting(.stage, .word("repair")),
      ])?.on(moment)
  }

  private static var rest: [Deed?] {
    [
      Deed.make(
        evening,
        [
          Pinewood.text(.title, "Open evening"), Setting(.start, moment("2026-11-05", "18:30")),
          Setting(.repeats, .word("weekly")), Setting(.minutes, .number(90)),
          Setting(.hosts, .ids([ben])),
        ])?.on(on("2026-11-20")),
      Deed.make(
        demo,
        [
          Pinewood.text(.title, "Spring demo"), Setting(.start, moment("2026-03-05", "18:00")),
          Setting(.eventKind, .word("demo")),
        ])?.on(on("2026-11-20")),
      Deed.make(paint, [Pinewood.text(.title, "Paint the shed")])?.on(on("2026-11-20")),
    ]
  }

  static func moment(_ day: String, _ time: String) -> FieldValue {
    on(day, time).map(FieldValue.moment) ?? .none
  }

  /// Ada at her dashboard.
  static func open(
    _ width: Int = 160, _ height: Int = 45, glyphs: GlyphSet = .full,
    settings: Settings = Settings(), more: [Deed?] = []
  ) throws -> DashboardDriver {
    try DashboardDriver(
      Size(width, height), me: ada, glyphs: glyphs, settings: settings, deeds + more)
  }
}

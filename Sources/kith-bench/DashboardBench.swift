internal import KithDashboard
internal import KithModel
internal import KithScreen
internal import KithSession
internal import KithStore

/// Keys to finished frames over a store: moving, filtering, opening, changing screens; by the work of
/// the thread, everything that a key leads to included.
enum DashboardBench {
  private static let courses: [(name: String, keys: String, count: Int)] = [
    ("down", "j", 200), ("page down", "page-down", 50), ("end and top", "G g", 40),
    ("panes", "tab", 40), ("screens", "2 3 4 5 6 7 0", 35), ("open and leave", "4 enter q", 30),
    ("filter", "4 / s t e e r i n g space c a m esc", 26),
    ("filter by field", "4 / i s : o p e n space l a b e l : d o c s esc", 46),
    ("views", "4 f esc", 12), ("select", "space", 50),
    ("pulse", "8 j j j k", 50), ("windows of Pulse", "8 left right", 12),
    ("rows of a measure", "8 g enter j j q", 30), ("people", "2 enter J J J J J q", 40),
    ("calendar", "6 c right down page-down page-up G q", 40),
    ("the community's page", ": c o m m u n i t y enter j j q", 26),
  ]

  static func run(folder: String) {
    let surroundings = Surroundings.current()
    let performer = Performer(
      World(
        clock: { Clock(now: Moment(milliseconds: 1_650_000_000_000), offset: 0) },
        whoAmI: { _ in nil }), isThreaded: false
    ) { () throws(StoreError) in
      try Store(opening: CommunityLocation(path: folder), in: surroundings)
    }
    var hands = Hands(performer)
    hands.performer.start(hands.mailbox)
    hands.finish([])
    var all: [Double] = []
    for course in courses {
      var times: [Double] = []
      let keys = course.keys.split(separator: " ").compactMap { Key(named: String($0)) }
      while times.count < course.count {
        for key in keys { times.append(hands.press(key)) }
      }
      all += times
      tell(course.name, times)
    }
    tell("all", all)
  }

  private static func tell(_ name: String, _ times: [Double]) {
    let times = times.sorted()
    let median = FoldBench.tenths(times[times.count / 2] * 1000)
    let most = FoldBench.tenths(times[times.count * 99 / 100] * 1000)
    print("\(name): \(times.count) keys, median \(median) ms, 99 of 100 within \(most) ms")
  }
}

/// Presses keys, and does at once what they lead to.
private struct Hands {
  let performer: Performer
  let mailbox = Mailbox<Happening>(waker: Waker {})
  private var dashboard: Dashboard

  init(_ performer: Performer) {
    self.performer = performer
    dashboard = Dashboard(
      Desk(
        name: "bench", community: Community(id: ID(.community, source: "none")),
        clock: Clock(now: Moment(milliseconds: 1_650_000_000_000), offset: 0),
        size: Size(200, 60)))
  }

  /// Seconds of work until the frame is drawn that shows what came of the key.
  mutating func press(_ key: Key) -> Double {
    let start = Platform.worked()
    finish(dashboard.update(.input(.key(key))))
    var grid = Grid(Size(200, 60))
    dashboard.draw(into: &grid)
    let time = Platform.worked() - start
    finish(dashboard.update(.rest))
    return time
  }

  mutating func finish(_ effects: [Effect]) {
    for effect in effects { _ = performer.perform(effect, mailbox) }
    while case let posted = mailbox.collect(), !posted.isEmpty {
      for happening in posted {
        for effect in dashboard.update(happening) { _ = performer.perform(effect, mailbox) }
      }
    }
  }
}

import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

/// The same numbers every time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct `Any keys in any order` {
  private static let keys: [String] =
    Array("0123456789abcdefghijklmnoprstuvwxyzADGJKLNTUX/:?+[] ").map { String($0) }
    + [
      "enter", "esc", "esc", "tab", "shift-tab", "up", "down", "left", "right", "page-down",
      "page-up", "home", "end", "backspace", "delete", "ctrl-d", "ctrl-u", "ctrl-r", "ctrl-l",
      "ctrl-s", "ctrl-w", "ctrl-t", "ctrl-c", "space",
    ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `nothing breaks, and the disk says what the screen says`(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let kith = try Pinewood.open()
    for step in 0..<1250 {
      if step % 40 == 17 {
        kith.resize(Int.random(in: 20...180, using: &dice), Int.random(in: 5...60, using: &dice))
      }
      if step % 90 == 50 {
        kith.click(Int.random(in: 0..<120, using: &dice), Int.random(in: 0..<40, using: &dice))
      }
      kith.press(Self.keys.randomElement(using: &dice) ?? "j")
      let grid = kith.grid
      #expect(grid.size == kith.dashboard.desk.size)
      if kith.dashboard.isFinished { break }
    }
    let saved = try kith.saved()
    #expect(saved.log().map(\.sentence) == kith.community.log().map(\.sentence))
    for id in [Pinewood.bend, Pinewood.reward, Pinewood.guide, Pinewood.desk, Pinewood.nights] {
      #expect(saved.object(id)?.core.isOpen == kith.community.object(id)?.core.isOpen)
    }
  }

  @Test(arguments: ScreenName.allCases)
  func `every key answers on every screen, and none ends it but q and Q`(
    _ screen: ScreenName
  ) throws {
    for key in Self.keys where key != "q" && key != "Q" {
      let kith = try Pinewood.open(100, 30)
      kith.press(screen.wish.info?.keys.first ?? Key("0")).press(key)
      #expect(!kith.dashboard.isFinished)
      kith.press("esc", "esc", "esc", "esc")
      #expect(kith.lines.count == 30)
    }
  }
}

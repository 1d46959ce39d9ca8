import DashboardDriver
import FaultMakingDisk
import Foundation
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

  /// Five thousand keys; where faults are looked for at leisure, a hundred thousand.
  private static let seeds: ClosedRange<UInt64> =
    ProcessInfo.processInfo.environment["KITH_TORTURE"] == nil ? 1...4 : 1...80

  @Test(arguments: seeds)
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

  /// How a dashboard can stand when a key is pressed.
  enum State: CaseIterable {
    case empty, one, many, filtered, selected, readOnly, stillReading

    func dashboard() throws -> DashboardDriver {
      let size = Size(100, 30)
      switch self {
      case .empty: return try DashboardDriver(size, me: Pinewood.ana)
      case .one: return try DashboardDriver(size, me: Pinewood.ana, Array(Pinewood.deeds.prefix(5)))
      case .many, .selected, .filtered: return try Pinewood.open(100, 30)
      case .readOnly, .stillReading:
        let disk = try Pinewood.open().disk
        if self == .readOnly {
          var plan = FaultPlan()
          plan.isReadOnly = true
          disk.set(plan)
        }
        return try DashboardDriver(
          size, on: disk, me: Pinewood.ana, isOpened: self != .stillReading)
      }
    }

    /// What is pressed first, once one is on the screen.
    func prepare(_ kith: DashboardDriver) {
      switch self {
      case .filtered: kith.press("/").type("a").press("enter")
      case .selected: kith.press("space", "space")
      case .empty, .one, .many, .readOnly, .stillReading: break
      }
    }
  }

  @Test(arguments: ScreenName.allCases, State.allCases)
  func `every key answers on every screen in every state, and none ends it but q and Q`(
    _ screen: ScreenName, _ state: State
  ) throws {
    let kith = try state.dashboard()
    let before = try kith.saved().log().count
    for key in Self.keys where key != "q" && key != "Q" {
      kith.press(screen.wish.info?.keys.first ?? Key("0"))
      state.prepare(kith)
      kith.press(key)
      #expect(!kith.dashboard.isFinished)
      #expect(kith.lines.count == 30)
      // Whatever opened closes again: there are no dead ends.
      for _ in 0..<4 { kith.press("esc") }
      #expect(!kith.dashboard.isTyping, "\(key) leaves one in something that esc does not close")
    }
    if state == .readOnly || state == .stillReading {
      #expect(try kith.saved().log().count == before)
    }
  }
}

import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Anything done in any order` {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let doings = [
    "n", "e", "r", "a", "i", "A", "x", "X", "D", "d", "w", "p", "L", "b", "m", "T", "+", "y", "u",
    "u", "ctrl-r",
  ]
  private static let moves = [
    "j", "k", "G", "g", "space", "v", "enter", "esc", "esc", "tab", "2", "3", "4", "5", "6", "7",
    "9",
  ]
  private static let fills = [
    "a", "s", "1", "é", "世", "space", ",", "enter", "tab", "tab", "down", "up", "left", "ctrl-w",
    "ctrl-s", "ctrl-s", "ctrl-x", "alt-t", "alt-u", "alt-r", "ctrl-o", "backspace", "esc",
  ]

  @Test(arguments: [11, 12] as [UInt64])
  func `three thousand keys leave the disk and the screen of one mind`(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let kith = try Pinewood.openBusy()
    for step in 0..<3000 {
      if step % 150 == 75 {
        kith.resize(Int.random(in: 30...170, using: &dice), Int.random(in: 8...50, using: &dice))
      }
      if step % 400 == 200 {
        let label = Setting(.labels, .words(["elsewhere\(step)"]), mode: .add)
        let object = [Pinewood.bend, Pinewood.guide, Pinewood.nights].randomElement(using: &dice)
        if let object, kith.community.object(object)?.core.isPresent ?? false {
          try kith.elsewhere(by: Pinewood.sam, [.edit(object, [label])])
        }
      }
      let isTyping = kith.dashboard.isTyping
      let keys =
        isTyping ? Self.fills : Bool.random(using: &dice) ? Self.doings : Self.moves
      kith.press(keys.randomElement(using: &dice) ?? "j")
      if step % 25 == 0 {
        #expect(kith.lines.allSatisfy { SafeText($0).width <= kith.dashboard.desk.size.width })
      }
    }
    #expect(try kith.isInStep())
    #expect(kith.community.log().count > 30)
    let again = try Pinewood.reopen(kith)
    #expect(again.community.json() == kith.community.json())
  }
}

import DashboardDriver
import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Whole frames of Home` {
  /// Without spaces at the ends of lines.
  private func frame(_ width: Int, _ height: Int) throws -> String {
    try Pinewood.open(width, height).screen
  }

  @Test func `beside what the cursor is on, all four panes stand open`() throws {
    #expect(
      try frame(120, 35) == """
         Pinewood
         0 Home  1 Today 1  2 Members 3  3 Tasks 2  4 Questions 2  5 Thanks 1  6 Events  7 Ideas 1  8 Pulse  9 Outbox
        ╭─ Help questions ───────────────────────────── 2 waiting ─╮╭─ question q6vgh ─────────────────────────────────────────╮
        │▌  ●  Car stops at the first left bend         RM    24 h ││ Car stops at the first left bend                         │
        │   ●  Reward stays at zero                     SO    24 h ││ waits · q6vgh                                            │
        │                                                          ││ RM Runa Moss · newcomer, here 1 d · 24 h                 │
        │                                                          ││                                                          │
        │                                                          ││ It drives the straight, then stands still.               │
        │                                                          ││ Log says E1207.                                          │
        │                                                          ││                                                          │
        ╰──────────────────────────────────────────────────────────╯│ History                                                  │
        ╭─ Open tasks ───────────── 2 open · 1 good for newcomers ─╮│ 24 h: Ana Lind added 3 members, and changed 2 tasks, 2   │
        │▌  ●  Borrow a desk                             free      ││ questions, 1 recognition and 1 idea                      │
        │   ●  Write the night-track guide               free      ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        ╰──────────────────────────────────────────────────────────╯│                                                          │
        ╭─ Members ───────── 3 in all · 2 here this month · 2 new ─╮│                                                          │
        │▌  RM  Runa Moss           newcomer                  24 h ││                                                          │
        │   SO  Sam Oduya           newcomer                  24 h ││                                                          │
        │   AL  Ana Lind                                     never ││                                                          │
        │                                                          ││                                                          │
        ╰──────────────────────────────────────────────────────────╯│                                                          │
        ╭─ Recognitions ───────────────── 1 in all · 1 this month ─╮│                                                          │
        │▌  ♥  Sam Oduya ← Runa Mo…  found the loose wheel    24 h ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        │                                                          ││                                                          │
        ╰──────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯

         enter open  r reply  a assign  x close  T thank  t triage  / filter  f views  ? all keys
        """)
  }

  @Test func `narrow, one pane stands open and the others say what needs somebody`() throws {
    #expect(
      try frame(80, 24) == """
         Pinewood
         0 Home 1 Today 2 Members 3 Tasks 4 Questions 5 Thanks 6 Events 7 Ideas 8 9
        ╭─ Help questions ───────────────────────────────────────────────── 2 waiting ─╮
        │      question                                         state       re     age │
        │▌  ●  Car stops at the first left bend             RM  waits        ·    24 h │
        │   ●  Reward stays at zero                         SO  waits        ·    24 h │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
         ▸ Open tasks     2 open · 1 good for newcomers
         ▸ Members        3 in all · 2 here this month · 2 new
         ▸ Recognitions   1 in all · 1 this month

         enter open  r reply  a assign  x close  T thank  t triage  f views  ? all keys
        """)
  }

  @Test func `small, one pane is all there is`() throws {
    #expect(
      try frame(50, 14) == """
         Pinewood
         0 Home 1 Today 2 Members 3 Tasks 4 5 6 7 8 9
        ╭─ Help questions ─────────────────── 2 waiting ─╮
        │▌  ●  Car stops at the first left bend     24 h │
        │   ●  Reward stays at zero                 24 h │
        │                                                │
        │                                                │
        │                                                │
        │                                                │
        │                                                │
        │                                                │
        │                                                │
        ╰────────────────────────────────────────────────╯
         enter open  r reply  a assign  ? all keys
        """)
  }

  @Test func `below the smallest size it says what it needs`() throws {
    #expect(try frame(39, 9).hasPrefix("Kith needs 40×10; this is 39×9."))
  }

  @Test func `the widest frame keeps to its width, and every box in it is closed`() throws {
    let lines = try frame(160, 45).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { SafeText($0).width <= 160 })
    #expect(lines.joined().count { $0 == "╭" } == 5)
    #expect(lines.joined().count { $0 == "╯" } == 5)
  }
}

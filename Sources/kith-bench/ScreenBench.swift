import KithCurses
import KithDashboard
import KithScreen
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Measures the screen on a terminal of its own: a frame, a cursor key, a burst of keys.
func benchScreen() {
  for colour in ["", "truecolor"] {
    setenv("COLORTERM", colour, 1)
    guard let stage = Stage(Size(200, 60)) else {
      print("screen: no terminal could be made")
      return
    }
    let name = colour.isEmpty ? "256 colours" : "24-bit"
    for line in stage.measure() { print("screen, \(name): \(line)") }
  }
}

/// A pseudo-terminal in the place of standard input and output.
private final class Stage {
  // A class, because its end puts the descriptors back.
  private let size: Size
  private let kept: (input: Int32, output: Int32)
  private let main: Int32
  private let listener: Listener

  init?(_ size: Size) {
    self.size = size
    guard let (main, side) = Self.openPair() else { return nil }
    self.main = main
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(side, UInt(TIOCSWINSZ), &window)
    setenv("TERM", "xterm-256color", 1)
    kept = (dup(0), dup(1))
    dup2(side, 0)
    dup2(side, 1)
    close(side)
    listener = Listener(main)
  }

  private static func openPair() -> (main: Int32, side: Int32)? {
    #if os(Linux)
      let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      // What unlockpt and ptsname do; Swift's Glibc doesn't show them.
      let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      var (isLocked, terminal) = (Int32(0), Int32(0))
      guard main >= 0, ioctl(main, unlock, &isLocked) == 0, ioctl(main, number, &terminal) == 0
      else { return nil }
      let name = "/dev/pts/\(terminal)"
    #else
      let main = posix_openpt(O_RDWR | O_NOCTTY)
      guard main >= 0, grantpt(main) == 0, unlockpt(main) == 0,
        let name = ptsname(main).map({ String(cString: $0) })
      else { return nil }
    #endif
    let side = open(name, O_RDWR | O_NOCTTY)
    return side < 0 ? nil : (main, side)
  }

  func measure() -> [String] {
    defer {
      dup2(kept.input, 0)
      dup2(kept.output, 1)
    }
    do {
      var terminal = try CursesTerminal()
      return [frames(&terminal), keys(&terminal), burst(&terminal)]
    } catch {
      return [error.description]
    }
  }

  /// Frames in which every cell changes.
  private func frames(_ terminal: inout CursesTerminal) -> String {
    let count = 200
    var drawing = 0.0
    var showing = 0.0
    for step in 0..<count {
      let start = processorTime()
      let grid = page(cursor: step % 50, shift: step)
      let middle = processorTime()
      terminal.show(grid)
      drawing += middle - start
      showing += processorTime() - middle
    }
    return "a frame of \(size), all changed: drawn in \(average(drawing, count)) ms, "
      + "shown in \(average(showing, count)) ms of processor time"
  }

  /// Frames in which the cursor moves by one row.
  private func keys(_ terminal: inout CursesTerminal) -> String {
    terminal.show(page(cursor: 0, shift: 0))
    let count = 40
    var bytes = 0
    var changed = 0
    var time = 0.0
    for row in 1...count {
      let before = listener.settled()
      let start = processorTime()
      let grid = page(cursor: row, shift: 0)
      terminal.show(grid)
      time += processorTime() - start
      bytes += listener.settled() - before
      changed += 2 * (size.width - 2)
    }
    return "a cursor key: \(bytes / count) bytes for \(changed / count) cells, "
      + "\(average(time, count)) ms of processor time"
  }

  private func burst(_ terminal: inout CursesTerminal) -> String {
    let loop = Loop<Int, Int, Never>(
      action: { input, _ in input == .key(Key("j")) ? 1 : nil },
      update: { state, step in
        state += step
        return []
      },
      draw: { state, grid in grid.write(SafeText("\(state)"), at: .zero) },
      isFinished: { $0 == 10_000 })
    var state = 0
    listener.type(UInt8(ascii: "j"), times: 10_000)
    let time = ContinuousClock().measure { _ = loop.run(&state, on: &terminal) }
    let milliseconds =
      Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1000
    return "10000 keys: \(average(milliseconds / 1000, 1)) ms"
  }

  /// A screen such as the dashboard's, every row of it other than before if `shift` is.
  private func page(cursor: Int, shift: Int) -> Grid {
    var grid = Grid(size)
    let room = grid.box(
      grid.bounds, style: .borderFocused, title: "Help questions", note: "31 waiting · 4 late")
    for row in 0..<room.height {
      let at = Point(room.x, room.y + row)
      let ground: Style.Ground = row == cursor % room.height ? .cursor : .screen
      grid.fill(Rect(room.x, at.y, room.width, 1), style: .text.on(ground))
      grid.write("●", at: at.moved(right: 1), style: Style.overdue.on(ground))
      let words = Array(repeating: "reward \(row + shift) stays at zero 漢字", count: 6)
      grid.write(
        SafeText(words.joined(separator: ", ")), at: at.moved(right: 3), style: .text.on(ground),
        limit: room.width - 20)
      grid.write("RM", at: at.moved(right: room.width - 12), style: .person(row).on(ground))
      grid.write("3 d", at: at.moved(right: room.width - 5), style: .quiet.on(ground))
    }
    return grid
  }

  private func average(_ seconds: Double, _ count: Int) -> String {
    let hundredths = Int(seconds * 100_000 / Double(count) + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The other end of the terminal: counts what it is sent, and types.
private final class Listener: Sendable {
  private let main: Int32
  private let count = Atomic<Int>(0)

  init(_ main: Int32) {
    self.main = main
    let unmanaged = Unmanaged.passRetained(self)
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Listener>.fromOpaque(context).takeRetainedValue().listen()
        return nil
      }, unmanaged.toOpaque())
  }

  private func listen() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let length = read(main, &buffer, buffer.count)
      guard length > 0 else { return }
      count.wrappingAdd(length, ordering: .relaxed)
    }
  }

  /// What has come, once no more comes.
  func settled() -> Int {
    var before = -1
    var now = count.load(ordering: .relaxed)
    while before != now {
      usleep(2000)
      (before, now) = (now, count.load(ordering: .relaxed))
    }
    return now
  }

  func type(_ byte: UInt8, times: Int) {
    // Its buffer holds 4 KB, so this has to wait for whoever reads.
    let bytes = [UInt8](repeating: byte, count: times)
    let unmanaged = Unmanaged.passRetained(Typing(main: main, bytes: bytes))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let typing = Unmanaged<Typing>.fromOpaque(context).takeRetainedValue()
        var rest = typing.bytes[...]
        while !rest.isEmpty {
          let written = rest.withUnsafeBytes { write(typing.main, $0.baseAddress, $0.count) }
          guard written > 0 else { return nil }
          rest = rest.dropFirst(written)
        }
        return nil
      }, unmanaged.toOpaque())
  }

  /// What a thread that types needs.
  private final class Typing: Sendable {
    let main: Int32
    let bytes: [UInt8]

    init(main: Int32, bytes: [UInt8]) {
      self.main = main
      self.bytes = bytes
    }
  }
}

import KithCurses
import KithScreen

/// Does one thing in a real terminal, for the tests to look at.
@main
struct ScreenProbe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "picture" {
      var grid = Grid(Size(120, 34))
      Pages.gallery(&grid)
      print(grid.svg(.hearth, title: "Charts and roles"), terminator: "")
      return
    }
    do {
      var terminal = try CursesTerminal()
      switch arguments.first ?? "" {
      case "keys": echoInputs(&terminal)
      case "wake":
        let waker = terminal.waker
        Task.detached { waker.wake() }
        echoInputs(&terminal)
      case "page": show(Pages.widths, on: &terminal)
      case "hostile": turnPages(&terminal)
      case "gallery": show(Pages.gallery, on: &terminal)
      case "table": moveCursor(&terminal)
      case "trap": trap(&terminal)
      case "overflow": overflow(&terminal)
      case "run": runProgram(&terminal, arguments.dropFirst())
      default: break
      }
    } catch {
      print(error)
    }
  }

  /// Writes what it hears, newest line at the bottom; `q` ends.
  static func echoInputs(_ terminal: inout CursesTerminal) {
    var lines = ["ready \(terminal.size)"]
    while true {
      var grid = Grid(terminal.size, glyphs: terminal.glyphs)
      for (row, line) in lines.suffix(terminal.size.height).enumerated() {
        grid.write(SafeText(line), at: Point(0, row))
      }
      terminal.show(grid)
      guard let input = terminal.nextInput(within: nil) else { continue }
      switch input {
      case .key(.init("q")), .stop: return
      case .key(.control("z")):
        terminal.suspend()
        lines.append("back \(terminal.size)")
      case .paste(let text): lines.append("paste \(text.utf8.count) \(text.prefix(20))")
      case .mouse(let mouse):
        lines.append("\(mouse.act) \(mouse.at.x),\(mouse.at.y) x\(mouse.clicks)")
      case .key(let key): lines.append("key \(key)")
      case .resize(let size): lines.append("size \(size)")
      case .focus(let isIn): lines.append("focus \(isIn)")
      case .woken: lines.append("woken")
      }
    }
  }

  /// Shows a page at every size until a key comes.
  static func show(_ draw: (inout Grid) -> Void, on terminal: inout CursesTerminal) {
    while true {
      var grid = Grid(terminal.size, glyphs: terminal.glyphs)
      draw(&grid)
      terminal.show(grid)
      switch terminal.nextInput(within: nil) {
      case .key, .stop: return
      default: continue
      }
    }
  }

  /// A list whose cursor moves down with `j`.
  static func moveCursor(_ terminal: inout CursesTerminal) {
    var row = 0
    while true {
      var grid = Grid(terminal.size, glyphs: terminal.glyphs)
      Pages.table(&grid, cursor: row)
      terminal.show(grid)
      switch terminal.nextInput(within: nil) {
      case .key(.init("j")): row += 1
      case .key(.init("q")), .stop: return
      default: continue
      }
    }
  }

  /// Hostile strings, a page at a time: any key turns, `q` ends.
  static func turnPages(_ terminal: inout CursesTerminal) {
    var page = 0
    while true {
      var grid = Grid(terminal.size, glyphs: terminal.glyphs)
      Pages.hostile(&grid, page: page)
      terminal.show(grid)
      switch terminal.nextInput(within: nil) {
      case .key(.init("q")), .stop: return
      case .key: page += 1
      default: continue
      }
    }
  }

  static func trap(_ terminal: inout CursesTerminal) {
    show({ $0.write("about to trap", at: .zero) }, on: &terminal)
    let empty: [Int] = []
    print(empty[CommandLine.arguments.count])
  }

  static func overflow(_ terminal: inout CursesTerminal) {
    show({ $0.write("about to overflow", at: .zero) }, on: &terminal)
    func deeper(_ depth: Int) -> Int { depth < 0 ? 0 : deeper(depth + 1) + depth }
    print(deeper(CommandLine.arguments.count))
  }

  static func runProgram(_ terminal: inout CursesTerminal, _ words: ArraySlice<String>) {
    show({ $0.write("about to run", at: .zero) }, on: &terminal)
    let ending = terminal.run(Program(words.first ?? "", Array(words.dropFirst())))
    show({ $0.write("ended: \(String(describing: ending))", at: .zero) }, on: &terminal)
  }
}

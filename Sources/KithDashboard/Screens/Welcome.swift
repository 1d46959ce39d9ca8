package import KithScreen

/// What one sees who has no community yet: three ways in.
package struct Welcome: Sendable {
  /// Which way was taken.
  package enum Way: Hashable, Sendable {
    case demo
    /// Starts a community of this name.
    case start(String)
    /// Brings in what stands at a path.
    case bring(String)
    case leave
  }

  /// One way, and what it asks for.
  private enum Entry: Int, CaseIterable {
    case demo, start, bring

    var title: String {
      switch self {
      case .demo: "Look round the demo"
      case .start: "Start a community"
      case .bring: "Bring one in"
      }
    }

    var about: String {
      switch self {
      case .demo: "a made-up community with everything in it; nothing is kept"
      case .start: "an empty one of your own; you give it a name"
      case .bring:
        "issues from GitHub, a forum, a chat, a repository, a table: give its file or folder"
      }
    }

    var question: String? {
      switch self {
      case .demo: nil
      case .start: "What is it called?"
      case .bring: "Where does it stand? “.” is the repository here"
      }
    }
  }

  private var row = 0
  private var field: LineField?
  package private(set) var way: Way?
  package var problem: String?
  private let border: Border

  package init(border: Border = .rounded) { self.border = border }

  package var isFinished: Bool { way != nil }

  /// Asked once more, because the way could not be taken.
  package mutating func returnWith(_ problem: String) {
    self.problem = problem
    way = nil
  }

  package mutating func update(_ input: Input) {
    switch input {
    case .key(let key): press(key)
    case .paste(let text): field?.insert(text)
    case .stop: way = .leave
    case .mouse, .focus, .resize, .woken: break
    }
  }

  private mutating func press(_ key: Key) {
    if var typed = field {
      switch key {
      case .enter: choose(typed.text)
      case .escape: field = nil
      default:
        _ = typed.take(key)
        field = typed
      }
      return
    }
    switch key.name {
    case "j", "down", "tab": row = (row + 1) % Entry.allCases.count
    case "k", "up", "shift-tab": row = (row + Entry.allCases.count - 1) % Entry.allCases.count
    case "1", "2", "3":
      row = (Int(key.name) ?? 1) - 1
      open()
    case "enter", "space", "l", "right": open()
    case "q", "Q", "ctrl-c", "ctrl-d": way = .leave
    default: break
    }
  }

  private var entry: Entry { Entry(rawValue: row) ?? .demo }

  private mutating func open() {
    problem = nil
    if entry.question == nil { way = .demo } else { field = LineField(entry == .bring ? "." : "") }
  }

  private mutating func choose(_ text: String) {
    let text = text.trimmedOfSpace
    guard !text.isEmpty else { return }
    problem = nil
    way = entry == .start ? .start(text) : .bring(text)
  }

  package func draw(into grid: inout Grid) {
    let width = min(grid.size.width - 2, 76)
    let area = grid.bounds.centred(Size(width, min(grid.size.height, 16)))
    let inside = grid.box(
      area, border: border, style: .borderFocused, title: "Kith: your community in the terminal"
    ).inset(by: 2, 0)
    var y = inside.y + (area.height >= 16 ? 1 : 0)
    grid.write(
      "There is no community here yet. Three ways in:", at: Point(inside.x, y), limit: inside.width)
    y += 2
    for entry in Entry.allCases {
      let isHere = entry.rawValue == row
      let ground: Style.Ground = isHere ? .cursor : .screen
      grid.fill(Rect(inside.x - 1, y, inside.width + 1, 1), style: Style(.text, on: ground))
      grid.write(
        [Span("\(entry.rawValue + 1)  ", .key), Span(entry.title, .title)],
        at: Point(inside.x, y), limit: inside.width, on: ground)
      y += 1
      if inside.bottom - y > 5 || isHere {
        for line in SafeText(entry.about).wrapped(to: max(1, inside.width - 3)).prefix(2) {
          grid.write(line, at: Point(inside.x + 3, y), style: .quiet, limit: inside.width - 3)
          y += 1
        }
      }
    }
    y = min(y + 1, inside.bottom - 2)
    if let field, let question = entry.question {
      // What went wrong with what stands in the field is told above it.
      let lines =
        problem.map { SafeText($0).wrapped(to: inside.width).prefix(2) } ?? [SafeText(question)]
      y = min(y, inside.bottom - 1 - lines.count)
      for line in lines {
        grid.write(
          line, at: Point(inside.x, y), style: problem == nil ? .accent : .error,
          limit: inside.width)
        y += 1
      }
      grid.fill(Rect(inside.x, y, inside.width, 1), style: .field)
      grid.draw(field, in: Rect(inside.x, y, inside.width, 1), style: .field)
    } else if let problem {
      for (row, line) in SafeText(problem).wrapped(to: inside.width).prefix(2).enumerated() {
        grid.write(line, at: Point(inside.x, y + row), style: .error, limit: inside.width)
      }
    } else {
      grid.write(
        "enter opens it · q leaves", at: Point(inside.x, y), style: .hint, limit: inside.width)
    }
  }
}

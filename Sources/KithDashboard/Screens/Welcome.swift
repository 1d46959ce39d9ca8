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
  /// Whether what stands in the field is only proposed: what is typed takes its place.
  private var isProposed = false
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
    case .paste(let text):
      if isProposed { field?.set("") }
      isProposed = false
      field?.insert(text)
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
        if isProposed, key.typed != nil { typed.set("") }
        if typed.take(key) { isProposed = false }
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
    isProposed = entry == .bring
    if entry.question == nil { way = .demo } else { field = LineField(isProposed ? "." : "") }
  }

  private mutating func choose(_ text: String) {
    let text = text.trimmedOfSpace
    guard !text.isEmpty else { return }
    guard entry == .bring || !text.contains("/") && !text.hasPrefix(".") else {
      problem = "A name has no “/” and no “.” at its beginning; “kith new” takes a path as well."
      return
    }
    problem = nil
    way = entry == .start ? .start(text) : .bring(text)
  }

  package func draw(into grid: inout Grid) {
    let width = min(grid.size.width - 2, 76)
    let area = grid.bounds.centred(Size(width, min(grid.size.height, 16)))
    let inside = grid.box(
      area, border: border, style: .borderFocused, title: "Kith: your community in the terminal"
    ).inset(by: 2, 0)
    let about = Entry.allCases.map { entry in
      Array(SafeText(entry.about).wrapped(to: max(1, inside.width - 3)).prefix(2))
    }
    let told = told(in: inside)
    // What is asked and what went wrong stand below; above is said as much as there is room for.
    var spare =
      inside.height - about.count - told.count - (field == nil ? 0 : 1)
    func takes(_ lines: Int) -> Bool {
      guard lines <= spare else { return false }
      spare -= lines
      return true
    }
    let showsChosen = takes(about[row].count)
    let showsFirst = takes(1)
    let showsAll = showsChosen && takes(about.joined().count - about[row].count)
    let gaps = [takes(1), takes(1), spare >= 4 && takes(1)]
    var y = inside.y + (gaps[2] ? 1 : 0)
    if showsFirst {
      grid.write(
        SafeText("There is no community here yet. Three ways in:").shortened(to: inside.width),
        at: Point(inside.x, y))
      y += gaps[1] ? 2 : 1
    }
    for entry in Entry.allCases {
      let isHere = entry.rawValue == row
      let ground: Style.Ground = isHere ? .cursor : .screen
      grid.fill(Rect(inside.x - 1, y, inside.width + 1, 1), style: Style(.text, on: ground))
      grid.write(
        [Span("\(entry.rawValue + 1)  ", .key), Span(entry.title, .title)],
        at: Point(inside.x, y), limit: inside.width, on: ground)
      y += 1
      guard showsAll || isHere && showsChosen else { continue }
      for line in about[entry.rawValue] {
        grid.write(line, at: Point(inside.x + 3, y), style: .quiet, limit: inside.width - 3)
        y += 1
      }
    }
    y += gaps[0] ? 1 : 0
    for line in told {
      grid.write([line], at: Point(inside.x, y), limit: inside.width)
      y += 1
    }
    guard let field else { return }
    grid.fill(Rect(inside.x, y, inside.width, 1), style: .field)
    grid.draw(field, in: Rect(inside.x, y, inside.width, 1), style: .field)
  }

  /// What is asked, what went wrong with the answer, or which keys there are.
  private func told(in inside: Rect) -> [Span] {
    guard let problem else {
      if field != nil, let question = entry.question { return [Span(question, .accent)] }
      return [Span("enter opens it · q leaves", .hint)]
    }
    let most = max(1, min(4, inside.height - Entry.allCases.count - 1))
    let lines = SafeText(problem).wrapped(to: max(1, inside.width))
    guard lines.count > most else { return lines.map { Span($0, .error) } }
    let last = SafeText(lines[most - 1].string + "…").shortened(to: inside.width)
    return (lines.prefix(most - 1) + [last]).map { Span($0, .error) }
  }
}

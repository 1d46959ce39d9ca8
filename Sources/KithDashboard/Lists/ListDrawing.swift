internal import KithModel
internal import KithScreen

extension Grid {
  /// The rows of a list in `rect`, under a head of columns where there is room for one.
  mutating func draw(_ list: ObjectList, in rect: Rect, isFocused: Bool, _ desk: Desk) {
    guard !rect.isEmpty else { return }
    let (body, bar) = rect.splitListBar
    let (columns, order) = RowColumn.chosen(for: list.kind, desk.settings)
    let placed = RowColumn.fitted(columns, order: order, width: body.width - 3)
    var rows = body
    if list.showsHead(in: rect) {
      drawHead(placed, list, in: rect.splitTop(1).top)
      rows = rect.splitTop(1).rest.splitListBar.body
    }
    guard !list.rows.isEmpty else {
      drawEmpty(list, in: rows, desk)
      if isFocused { drawReading(in: rows.inset(by: 2, 1), desk) }
      return
    }
    for (line, id) in list.rows.dropFirst(list.top).prefix(rows.height).enumerated() {
      guard let object = desk.community.object(id) else { continue }
      let place = Rect(rows.x, rows.y + line, rows.width, 1)
      drawRow(object, placed, list, in: place, isFocused: isFocused, desk)
    }
    write(ScrollBar(first: list.top, shown: rows.height, of: list.rows.count), in: bar)
  }

  private mutating func drawHead(_ columns: [RowColumn.Placed], _ list: ObjectList, in rect: Rect) {
    for placed in columns {
      let head = SafeText(placed.column.head)
      // Half a word says less than none.
      guard head.width <= placed.width else { continue }
      write(
        head.padded(to: placed.width, from: placed.column.isRight ? .right : .left),
        at: Point(rect.x + 3 + placed.x, rect.y), style: .quiet, limit: placed.width)
    }
  }

  private mutating func drawRow(
    _ object: AnyObject, _ columns: [RowColumn.Placed], _ list: ObjectList, in rect: Rect,
    isFocused: Bool, _ desk: Desk
  ) {
    let id = object.core.id
    let isCursor = id == list.cursor
    let isSelected = list.selected.contains(id)
    let ground: Style.Ground = isCursor && isFocused ? .cursor : isSelected ? .selected : .screen
    fill(rect, style: Style(.text, on: ground))
    if isCursor {
      place(
        glyphs.sign("▌", ascii: ">"), at: rect.origin,
        style: Style(isFocused ? .accent : .quiet, on: ground))
    }
    if isSelected {
      place(
        glyphs.sign("✓", plain: "√", ascii: "+"), at: rect.origin.moved(right: 1),
        style: Style(.mark, on: ground))
    } else if desk.saving.holds(id) {
      place(
        glyphs.sign("…", ascii: "~"), at: rect.origin.moved(right: 1),
        style: Style(.quiet, on: ground))
    } else if desk.changedByOthers.contains(id) {
      place(
        glyphs.sign("▴", plain: "^", ascii: "^"), at: rect.origin.moved(right: 1),
        style: Style(.accent, on: ground))
    }
    for placed in columns {
      let spans = placed.column.draw(object, desk)
      let x = rect.x + 3 + placed.x
      let indent = placed.column.isRight ? max(0, placed.width - spans.width) : 0
      write(spans, at: Point(x + indent, rect.y), limit: placed.width - indent, on: ground)
      if placed.column.flexes {
        mark(spans, at: Point(x, rect.y), limit: placed.width, list, ground)
      }
    }
  }

  /// Underlines what the filter's words matched.
  private mutating func mark(
    _ spans: [Span], at origin: Point, limit: Int, _ list: ObjectList, _ ground: Style.Ground
  ) {
    guard !list.typed.isEmpty, let matcher = list.matcher, let span = spans.first else { return }
    let text = span.text.string
    for range in matcher.marks(in: text) {
      let bytes = Array(text.utf8)
      guard range.upperBound <= bytes.count else { continue }
      let before = SafeText(String(decoding: bytes[..<range.lowerBound], as: UTF8.self))
      let matched = SafeText(String(decoding: bytes[range], as: UTF8.self))
      guard before.width < limit else { continue }
      write(
        matched, at: origin.moved(right: before.width),
        style: Style(.mark, on: ground, emphasis: .underline), limit: limit - before.width)
    }
  }

  private mutating func drawEmpty(_ list: ObjectList, in rect: Rect, _ desk: Desk) {
    var lines = list.emptyLines(desk)
    lines = lines.flatMap { $0.wrapped(to: max(1, rect.width - 4)) }
    for (line, text) in lines.prefix(rect.height).enumerated() {
      write(text, at: rect.origin.moved(right: 2, down: line), style: .quiet, limit: rect.width - 2)
    }
  }
}

extension Rect {
  /// The rows, and a column for the scroll bar.
  fileprivate var splitListBar: (body: Rect, bar: Rect) {
    let (body, bar) = splitLeft(width - 1)
    return (body, bar)
  }
}

extension ObjectList {
  /// Whether the heads of the columns are shown, in a room like this.
  func showsHead(in rect: Rect) -> Bool { rect.height >= 12 && rect.width >= 60 }

  /// Where its rows are drawn.
  func rowsRect(in rect: Rect) -> Rect {
    showsHead(in: rect) ? rect.splitTop(1).rest : rect
  }

  /// What is said where there is nothing to show: why, and what to do.
  fileprivate func emptyLines(_ desk: Desk) -> [SafeText] {
    func key(_ wish: Wish) -> String { desk.name(of: wish, in: [.lists, .doing, .everywhere]) }
    if case .failed(let reason) = desk.standing { return [SafeText(reason)] }
    if desk.standing.isReading { return ["The community is being read…"] }
    if let fault {
      return [
        SafeText(fault.description), SafeText("\(key(.back)) takes the filter away."),
      ]
    }
    guard isKnown else { return ["…"] }
    if !typed.isEmpty {
      let why = hidden == nil ? " “:why ID” tells what hides something." : ""
      let lines = ["Nothing fits “\(typed)” here."] + (hidden.map { [$0.reason] } ?? [])
      return (lines + ["\(key(.back)) takes the filter away." + why]).map { SafeText($0) }
    }
    if total == 0, view != ListView.builtIn(for: kind).last {
      let quiet: String
      let isUsual = view == ListView.builtIn(for: kind)[0]
      switch kind {
      case .question where isUsual: quiet = "Nobody waits for an answer."
      case .task where isUsual: quiet = "Nothing is left to do."
      default: quiet = "No \(kind.plural) in “\(view.name)”."
      }
      let older = desk.tallies.backlog(of: kind)
      let backlog =
        isWaitingInBacklog(desk)
        ? ["\(older) older: \(key(.open)) shows the backlog, \(key(.triage)) deals it."] : []
      return [SafeText(quiet)] + backlog.map { SafeText($0) } + [
        SafeText("\(key(.views)) shows others · \(key(.new)) makes a new \(kind.singular)")
      ]
    }
    return [
      SafeText(kind.belongsHere), SafeText("\(key(.new)) makes the first one."),
      "“kith import FILE” brings them in.",
    ]
  }
}

extension Kind {
  /// What stands in a list of its kind once there is something.
  fileprivate var belongsHere: String {
    switch self {
    case .question: "Questions people ask stand here, the longest waiting on top."
    case .task: "What needs doing stands here, and who took it."
    case .member: "The people of the community stand here."
    case .recognition: "Thanks and moments stand here, as people give them."
    case .event: "When people meet stands here."
    case .idea: "What people would like to see stands here."
    case .contribution: "What people gave stands here."
    case .community, .reply: "Nothing yet."
    }
  }
}

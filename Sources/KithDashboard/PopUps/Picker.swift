package import KithModel
package import KithScreen

/// Something that can be chosen from a list that narrows as one types.
package struct Choice: Sendable {
  package let name: String
  /// What is searched and shown.
  package let text: String
  package let note: String
  package let spans: [Span]
  package let style: Style
  /// The filter whose count stands before it, once it is known.
  package let counts: String?
  /// Whether its id was typed: then it stands before all that only sounds like that.
  let isNamed: Bool
  /// What makes it whole when it is shown: of thousands of people few ever are.
  let whole: (@Sendable (Desk) -> Choice)?

  package init(
    _ name: String, _ text: String, note: String = "", spans: [Span] = [], style: Style = .text,
    counts: String? = nil, isNamed: Bool = false, whole: (@Sendable (Desk) -> Choice)? = nil
  ) {
    self.counts = counts
    self.isNamed = isNamed
    self.whole = whole
    self.name = name
    self.text = text
    self.note = note
    self.spans = spans
    self.style = style
  }
}

/// A pop-up in which one or several things are chosen.
package struct Picker: Layer {
  /// What is done with the names that were chosen.
  package typealias Ending = @Sendable ([String], inout Desk) -> Void
  package typealias Renewal = @Sendable (Desk) -> [Choice]
  package typealias Seeking = @Sendable (String, inout Desk) -> Void

  private let title: String
  private var choices: [Choice]
  /// The columns of the widest choice, measured when they come and not in every frame.
  private var widest = 0
  private let choosesSeveral: Bool
  /// Whether what was typed can be chosen although it is not in the list.
  private let takesNew: Bool
  private let placeholder: String?
  private let ending: Ending
  /// The choices as they are once more is known.
  private let renewed: Renewal?
  /// Asks for more choices by what is typed, where not all are in the list.
  private let seeking: Seeking?
  /// What puts the choices in their order is advice on this, which is on its way: until it is here
  /// none is listed by itself, and the keys that choose wait.
  private var awaited: ID?
  private let hasStart: Bool
  /// Whether anything was marked or unmarked here.
  private var hasToggled = false
  private var hasMoved = false
  /// How much room the texts are given, so that the notes stand below each other.
  private var textWidth = 0

  private var field = LineField()
  private var marked: [String]
  private var shown: [Int] = []
  /// What was typed, where it can be chosen and no choice is called so: the last row.
  private var new: String?
  private var cursor = RowCursor()
  private var counts: [String: Int] = [:]

  package init(
    _ title: String, _ choices: [Choice], marked: [String] = [], several: Bool = false,
    takesNew: Bool = false, placeholder: String? = nil, at start: String? = nil,
    awaiting awaited: ID? = nil, renewed: Renewal? = nil, seeking: Seeking? = nil,
    ending: @escaping Ending
  ) {
    self.awaited = awaited
    hasStart = start != nil
    self.renewed = renewed
    self.seeking = seeking
    self.placeholder = placeholder
    self.title = title
    self.choices = choices
    self.marked = marked
    choosesSeveral = several
    self.takesNew = takesNew
    self.ending = ending
    shown = Array(choices.indices)
    cursor.row = start.flatMap { name in choices.firstIndex { $0.name == name } } ?? 0
    measure()
  }

  package var places: [Place] { [.picking] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "choosing" }
  package func hints(_ desk: Desk) -> [Wish] {
    choosesSeveral ? [.choose, .mark, .back] : [.choose, .back]
  }

  private var rowCount: Int { shown.count + (new == nil ? 0 : 1) }

  /// What the cursor is on, where that is one of the choices.
  private var current: Choice? {
    shown.indices.contains(cursor.row) ? choices[shown[cursor.row]] : nil
  }

  /// Whether the cursor is on what was typed and is not among the choices.
  private var isOnNew: Bool { new != nil && cursor.row == shown.count }

  /// Whether the order is not known yet in which they would be seen.
  private var isUnsorted: Bool { awaited != nil && field.isEmpty }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    let width = max(36, min(widest + 18, min(92, body.width - 2)))
    let most = max(1, choices.count, rowCount)
    return body.centred(Size(width, min(most + 4, max(8, body.height - 4))))
  }

  private func rows(_ rect: Rect) -> Rect { rect.inset().splitTop(2).rest }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    cursor.settle(count: rowCount, height: rows(rect).height)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.fill(rect, style: .panel)
    let inside = grid.box(
      rect, border: desk.settings.border, style: Style(.borderFocused, on: .panel),
      title: SafeText(title), titleStyle: Style(.title, on: .panel),
      note: choosesSeveral && !marked.isEmpty ? "\(marked.count) marked" : "",
      noteStyle: Style(.quiet, on: .panel))
    grid.draw(
      field, in: Rect(inside.x + 1, inside.y, inside.width - 2, 1), style: Style(.text, on: .panel),
      placeholder: placeholder ?? (takesNew ? "type to search, or something new" : "type to search")
    )
    grid.rule(Rect(inside.x, inside.y + 1, inside.width, 1), style: Style(.border, on: .panel))
    let rows = rows(rect)
    if isUnsorted {
      grid.write(
        "finding the likeliest…", at: rows.origin.moved(right: 1), style: Style(.quiet, on: .panel),
        limit: rows.width - 2)
      return
    }
    let top = cursor.top
    for (line, place) in shown.dropFirst(top).prefix(rows.height).enumerated() {
      draw(
        choices[place].whole?(desk) ?? choices[place], isCursor: top + line == cursor.row,
        into: &grid, in: Rect(rows.x, rows.y + line, rows.width, 1))
    }
    if shown.isEmpty {
      drawNothing(into: &grid, in: rows, desk)
    } else if let new, shown.count - top < rows.height {
      let place = Rect(rows.x, rows.y + shown.count - top, rows.width, 1)
      draw(Choice(new, "new: \(new)"), isCursor: isOnNew, into: &grid, in: place)
    }
    grid.write(
      ScrollBar(first: top, shown: rows.height, of: rowCount),
      in: Rect(rows.right - 1, rows.y, 1, rows.height))
  }

  private func draw(_ choice: Choice, isCursor: Bool, into grid: inout Grid, in rect: Rect) {
    let ground: Style.Ground = isCursor ? .cursor : .panel
    grid.fill(rect, style: Style(.text, on: ground))
    var x = rect.x + 1
    if choosesSeveral {
      let isMarked = marked.contains(choice.name)
      grid.write(isMarked ? "[x]" : "[ ]", at: Point(x, rect.y), style: Style(.accent, on: ground))
      x += 4
    }
    if let filter = choice.counts {
      let count = counts[filter].map { "\($0)" } ?? "…"
      grid.write(
        SafeText(count).padded(to: 6, from: .right), at: Point(x - 1, rect.y),
        style: Style(.accent, on: ground))
      x += 7
    }
    x = grid.write(choice.spans, at: Point(x, rect.y), limit: rect.right - x - 1, on: ground)
    let text = SafeText(choice.text).shortened(to: max(0, rect.right - x - 2))
    grid.write(text, at: Point(x, rect.y), style: choice.style.on(ground))
    x += max(text.width, textWidth) + 2
    grid.write(
      SafeText(choice.note).shortened(to: max(0, rect.right - x - 2)), at: Point(x, rect.y),
      style: Style(.quiet, on: ground))
  }

  private func drawNothing(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let choose = desk.name(of: .choose, in: places)
    let text = new.map { "\(choose) takes “\($0)”" } ?? "nothing fits; backspace widens"
    grid.write(
      SafeText(text), at: rect.origin.moved(right: 1), style: Style(.quiet, on: .panel),
      limit: rect.width - 2)
  }

  private mutating func narrow() {
    let typed = field.text
    cursor.row = 0
    let word = typed.trimmedOfSpace
    let isNew = takesNew && !word.isEmpty
    new = isNew && choices.allSatisfy { $0.name != word && $0.text != word } ? word : nil
    guard !typed.isEmpty else {
      shown = Array(choices.indices)
      return
    }
    let pattern = FuzzyPattern(typed)
    shown = choices.indices.compactMap { place -> (Int, Int)? in
      let choice = choices[place]
      let score = [pattern.match(choice.text)?.score, pattern.match(choice.name)?.score].compactMap(
        \.self
      ).max()
      return score.map { (place, $0) }
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    if let named = choices.firstIndex(where: \.isNamed) {
      shown = [named] + shown.filter { $0 != named }
    }
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    // Nothing is chosen of what is not to be seen yet.
    guard !isUnsorted || wish == .back else { return true }
    switch wish {
    case .mark: toggle()
    case .choose: choose(&desk)
    case .back: desk.pop()
    default:
      guard cursor.take(wish, count: rowCount, height: rows(rect).height) else { return false }
      hasMoved = true
    }
    return true
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    switch news {
    case .counts(let counts): self.counts = counts
    case .advice(let id):
      // Only what nobody has seen may change its place under the cursor.
      let isFirst = id == awaited && field.isEmpty && !hasStart
      if id == awaited { awaited = nil }
      renew(desk, keepsRow: !isFirst)
    case .community: renew(desk, keepsRow: true)
    case .sought: renew(desk, keepsRow: hasMoved)
    default: break
    }
  }

  private mutating func measure() {
    (textWidth, widest) = (0, 0)
    for choice in choices.prefix(400) {
      let text = SafeText(choice.text).width
      textWidth = max(textWidth, min(32, text))
      widest = max(widest, text + SafeText(choice.note).width + choice.spans.width)
    }
  }

  /// Takes the choices as they are now; the row that is kept is known by its name.
  private mutating func renew(_ desk: Desk, keepsRow: Bool) {
    guard let renewed else { return }
    let place = cursor.row
    let chosen = current?.name
    let isNew = isOnNew
    choices = renewed(desk)
    measure()
    narrow()
    guard keepsRow else { return }
    if isNew { return cursor.row = shown.count }
    cursor.row = shown.firstIndex { choices[$0].name == chosen } ?? min(place, max(0, rowCount - 1))
  }

  private mutating func toggle() {
    guard choosesSeveral else { return }
    if let new, isOnNew {
      // From now on it is one of them.
      choices.append(Choice(new, new))
      shown.append(choices.count - 1)
    }
    guard let name = current?.name else { return }
    hasToggled = true
    if let place = marked.firstIndex(of: name) {
      marked.remove(at: place)
    } else {
      marked.append(name)
    }
    if !field.isEmpty {
      field.set("")
      narrow()
    } else {
      cursor.move(by: 1, of: rowCount)
    }
  }

  private mutating func choose(_ desk: inout Desk) {
    var chosen = marked
    let name = current?.name ?? (isOnNew ? new : nil)
    if choosesSeveral {
      // What one stands on is meant where it was sought, is new, or nothing was marked instead.
      let isMeant = !field.isEmpty || isOnNew || !hasToggled && (hasMoved || chosen.isEmpty)
      if let name, isMeant, !chosen.contains(name) { chosen.append(name) }
    } else if let name {
      chosen = [name]
    } else {
      return
    }
    desk.pop()
    ending(chosen, &desk)
  }

  /// What is typed is sought on another thread, as is advice: what stands on top until then is not
  /// what is meant.
  package func waits(for key: Key, _ desk: Desk) -> Bool {
    guard let wish = desk.keymap.wish(key, in: places) else { return false }
    if isUnsorted { return wish != .back }
    return wish == .choose && seeking != nil && !field.isEmpty && desk.sought.words != field.text
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard field.take(key) else { return false }
    narrow()
    seeking?(field.text, &desk)
    return true
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    field.insert(text)
    narrow()
    seeking?(field.text, &desk)
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    guard !isUnsorted else { return rect.contains(mouse.at) }
    let rows = rows(rect)
    switch mouse.act {
    case .wheelDown, .wheelUp: hasMoved = cursor.turn(mouse.act, count: rowCount)
    case .press(.left):
      guard let row = cursor.row(at: mouse.at, in: rows, count: rowCount) else {
        return rect.contains(mouse.at)
      }
      cursor.row = row
      if choosesSeveral, mouse.clicks == 1 {
        toggle()
      } else if mouse.clicks == 2 || !choosesSeveral {
        choose(&desk)
      }
    default: return false
    }
    return true
  }
}

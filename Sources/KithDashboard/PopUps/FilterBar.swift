package import KithModel
package import KithScreen

/// The line in which a list is filtered while one types, with what could be typed above it.
package struct FilterBar: Layer {
  private let kind: Kind
  private let before: String
  private var field: LineField
  private var completions: [FilterCompletion] = []
  private var chosen: Int?
  private var isAsked = false
  /// Whether what could be typed next is still on its way.
  private var awaitsOffers = false
  /// Why what was typed can't be used, once somebody wanted to.
  private var fault: FilterFault?

  package init(of kind: Kind, _ list: ObjectList) {
    self.kind = kind
    before = list.typed
    // What is typed now narrows what was typed before.
    field = LineField(
      list.typed.isEmpty || list.typed.hasSuffix(" ") ? list.typed : list.typed + " ")
  }

  package var places: [Place] { [.bars] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "filtering" }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .mark, .back] }

  private static let most = 8

  package func waits(for key: Key, _ desk: Desk) -> Bool {
    guard !desk.standing.isReading else { return false }
    return switch desk.keymap.wish(key, in: places) {
    case .choose: desk.lists[kind].isAwaited
    case .mark: awaitsOffers
    default: false
    }
  }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    let most = max(0, body.height - 4)
    let faults = min(most, faultLines(in: body.width, desk).count)
    let height = faults + min(completions.count, Self.most, most - faults)
    return Rect(body.x, body.bottom - height, body.width, height + 1)
  }

  /// Why what is typed finds nothing, as lines above it.
  private func faultLines(in width: Int, _ desk: Desk) -> [SafeText] {
    guard let fault = fault ?? desk.lists[kind].fault else { return [] }
    let room = max(1, width - 4)
    let lines = SafeText(fault.description).wrapped(to: room)
    guard lines.count > 3 else { return lines }
    return lines.prefix(2) + [SafeText(lines[2].string + "…").shortened(to: room)]
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let list = desk.lists[kind]
    let line = Rect(rect.x, rect.bottom - 1, rect.width, 1)
    grid.fill(line)
    grid.write("/", at: line.origin.moved(right: 1), style: .key)
    let note = note(list, desk)
    let room = max(10, line.width - 5 - min(note.width, line.width / 2))
    grid.draw(
      field, in: Rect(line.x + 3, line.y, room, 1),
      placeholder: "words, is:…, label:…, age:>7d (:help filters tells all)")
    if let fault = fault ?? list.fault { underline(fault, into: &grid, in: line) }
    grid.write(
      note.shortened(to: line.width - room - 4),
      at: Point(max(line.x + 3 + room + 1, line.right - note.width - 1), line.y), style: .quiet)
    let faults = faultLines(in: line.width, desk)
    for (row, text) in faults.enumerated() {
      let place = Rect(line.x, line.y - faults.count + row, line.width, 1)
      grid.fill(place)
      grid.write(text, at: place.origin.moved(right: 3), style: .error)
    }
    drawCompletions(into: &grid, above: Rect(line.x, line.y - faults.count, line.width, 1), rect)
  }

  private func note(_ list: ObjectList, _ desk: Desk) -> SafeText {
    if fault != nil || list.fault != nil { return "" }
    if let hidden = list.hidden {
      let choose = desk.name(of: .choose, in: places)
      return SafeText(hidden.reason + (hidden.isAlone ? " \(choose) opens it." : ""))
    }
    return "\(list.rows.count) of \(list.total)"
  }

  private func underline(_ fault: FilterFault, into grid: inout Grid, in line: Rect) {
    let bytes = Array(field.text.utf8)
    guard fault.place.upperBound <= bytes.count else { return }
    let start = SafeText(String(decoding: bytes[..<fault.place.lowerBound], as: UTF8.self)).width
    let text = SafeText(String(decoding: bytes[fault.place], as: UTF8.self))
    grid.write(
      text, at: line.origin.moved(right: 3 + start), style: Style(.error, emphasis: .underline),
      limit: max(0, line.width - 4 - start))
  }

  private func drawCompletions(into grid: inout Grid, above line: Rect, _ rect: Rect) {
    let shown = completions.prefix(min(Self.most, line.y - rect.y))
    let widest = shown.map { SafeText($0.text).width }.max() ?? 0
    let width = min(line.width - 4, max(30, widest + 44))
    for (row, completion) in shown.enumerated() {
      let place = Rect(line.x + 3, line.y - shown.count + row, width, 1)
      let ground: Style.Ground = chosen == row ? .cursor : .panel
      grid.fill(Rect(line.x, place.y, line.width, 1))
      grid.fill(place, style: Style(.text, on: ground))
      grid.write(
        SafeText(completion.text).shortened(to: min(widest, width / 2)),
        at: place.origin.moved(right: 1), style: Style(.key, on: ground))
      let count = completion.count.map { "\($0)" } ?? ""
      grid.write(
        SafeText(count).padded(to: 7, from: .right),
        at: place.origin.moved(right: min(widest, width / 2) + 1), style: Style(.accent, on: ground)
      )
      let x = min(widest, width / 2) + 10
      grid.write(
        SafeText(completion.meaning).shortened(to: max(0, width - x - 1)),
        at: place.origin.moved(right: x), style: Style(.quiet, on: ground))
    }
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    guard !isAsked, !desk.standing.isReading else { return }
    isAsked = true
    change(to: field.text, isTyping: true, &desk)
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    guard case .offers(let offers) = news, offers.kind == kind, offers.text == field.text else {
      return
    }
    awaitsOffers = false
    chosen = nil
    // What stands there already is no news.
    let typed = Array(field.text.utf8)
    completions = offers.completions.filter { completion in
      completion.range.upperBound > typed.count
        || String(decoding: typed[completion.range], as: UTF8.self) != completion.text
    }
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .mark: complete(&desk)
    case .down:
      chosen =
        completions.isEmpty ? nil : min((chosen ?? -1) + 1, completions.count - 1, Self.most - 1)
    case .up: chosen = (chosen ?? 0) == 0 ? nil : (chosen ?? 0) - 1
    case .choose:
      if chosen != nil { complete(&desk) } else { end(&desk) }
    case .back:
      change(to: before, isTyping: false, &desk)
      desk.pop()
    default: return false
    }
    return true
  }

  private mutating func end(_ desk: inout Desk) {
    let list = desk.lists[kind]
    if let hidden = list.hidden, hidden.isAlone {
      change(to: before, isTyping: false, &desk)
      desk.pop()
      desk.open(hidden.id)
    } else if let fault = list.fault ?? desk.fault(in: field.text, of: kind) {
      self.fault = fault
    } else {
      change(to: field.text, isTyping: false, &desk)
      desk.pop()
    }
  }

  /// Takes the completion that is chosen, else the first.
  private mutating func complete(_ desk: inout Desk) {
    let place = chosen ?? 0
    guard completions.indices.contains(place) else { return }
    let completion = completions[place]
    let goesOn = completion.text.hasSuffix(":")
    field.replace(completion.range, with: completion.text + (goesOn ? "" : " "))
    changed(&desk)
  }

  private mutating func changed(_ desk: inout Desk) {
    completions = []
    chosen = nil
    fault = nil
    change(to: field.text, isTyping: true, &desk)
  }

  private mutating func change(to text: String, isTyping: Bool, _ desk: inout Desk) {
    awaitsOffers = isTyping
    var list = desk.lists[kind]
    list.change(typed: text, typingAt: isTyping ? field.offset : nil)
    list.seek(&desk)
    desk.lists[kind] = list
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard field.take(key) else { return false }
    changed(&desk)
    return true
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    field.insert(text)
    changed(&desk)
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    guard case .press(.left) = mouse.act, rect.contains(mouse.at) else { return false }
    let row = mouse.at.y - rect.y
    if completions.indices.contains(row), row < Self.most {
      chosen = row
      complete(&desk)
    }
    return true
  }
}

internal import KithModel
package import KithScreen

/// The line in which a command is said in words, the same as in a shell.
package struct CommandBar: Layer {
  private var field: LineField
  private var candidates: [Completions.Candidate] = []
  private var chosen: Int?
  private var recalled: Int?
  private static let most = 10

  package init(_ text: String = "") { field = LineField(text) }

  package var places: [Place] { [.bars] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "a command" }

  package func waits(for key: Key, _ desk: Desk) -> Bool {
    let wish = OwnCommand.wish(of: field.text)
    guard desk.keymap.wish(key, in: places) == .choose, wish != .quit else { return false }
    // Before the community is read there is nothing that a command could be about.
    return desk.standing.isReading || wish.map(desk.awaitsSaving) ?? false
      || desk.awaitsList(for: key, in: places)
  }

  package func hints(_ desk: Desk) -> [Wish] { [.choose, .mark, .back] }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    let height = min(candidates.count, Self.most, max(0, body.height - 4))
    return Rect(body.x, body.bottom - height, body.width, height + 1)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    let line = Rect(rect.x, rect.bottom - 1, rect.width, 1)
    grid.fill(line)
    grid.write(":", at: line.origin.moved(right: 1), style: .key)
    grid.draw(
      field, in: Rect(line.x + 3, line.y, line.width - 4, 1),
      placeholder: "assign q9d2k ana, questions, theme nord, why q9d2k, quit; "
        + "\(desk.name(of: .mark, in: places)) completes")
    let shown = candidates.prefix(rect.height - 1)
    let widest = min(rect.width / 2, shown.map { SafeText($0.text).width }.max() ?? 0)
    let width = min(line.width - 4, max(40, widest + 50))
    for (row, candidate) in shown.enumerated() {
      let place = Rect(line.x + 3, line.y - shown.count + row, width, 1)
      let ground: Style.Ground = chosen == row ? .cursor : .panel
      grid.fill(Rect(line.x, place.y, line.width, 1))
      grid.fill(place, style: Style(.text, on: ground))
      grid.write(
        SafeText(candidate.text).shortened(to: widest), at: place.origin.moved(right: 1),
        style: Style(.key, on: ground))
      grid.write(
        SafeText(candidate.meaning).shortened(to: max(0, width - widest - 4)),
        at: place.origin.moved(right: widest + 3), style: Style(.quiet, on: ground))
    }
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    guard case .completions(let completions) = news, completions.line == field.text else { return }
    candidates = Array(
      (OwnCommand.completions(of: field.text) + completions.candidates).prefix(Self.most))
    chosen = nil
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose: say(&desk)
    case .mark: complete(&desk)
    case .up where chosen == nil || chosen == 0: recall(older: true, &desk)
    case .up: chosen = (chosen ?? 0) - 1
    case .down where recalled != nil: recall(older: false, &desk)
    case .down: chosen = candidates.isEmpty ? nil : min((chosen ?? -1) + 1, candidates.count - 1)
    case .back: desk.pop()
    default: return false
    }
    return true
  }

  private mutating func say(_ desk: inout Desk) {
    if chosen != nil { return complete(&desk) }
    let line = field.text.trimmedOfSpace
    desk.pop()
    guard !line.isEmpty else { return }
    desk.memory.commands.removeAll { $0 == line }
    desk.memory.commands.append(line)
    desk.memory.commands = Array(desk.memory.commands.suffix(200))
    desk.run(line)
  }

  private mutating func complete(_ desk: inout Desk) {
    guard candidates.indices.contains(chosen ?? 0) else { return }
    let word = candidates[chosen ?? 0].text
    let text = field.text
    let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    field.set(text[..<start] + word + (word.hasSuffix("=") || word.hasSuffix(":") ? "" : " "))
    changed(&desk)
  }

  private mutating func recall(older: Bool, _ desk: inout Desk) {
    let commands = desk.memory.commands
    guard !commands.isEmpty else { return }
    let place = older ? (recalled ?? commands.count) - 1 : (recalled ?? commands.count) + 1
    guard place >= 0 else { return }
    recalled = place < commands.count ? place : nil
    field.set(recalled.map { commands[$0] } ?? "")
    candidates = []
  }

  private mutating func changed(_ desk: inout Desk) {
    recalled = nil
    candidates = OwnCommand.completions(of: field.text)
    chosen = nil
    desk.want(.complete(field.text))
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    if field.isEmpty, key.code == .backspace {
      desk.pop()
      return true
    }
    guard field.take(key) else { return false }
    changed(&desk)
    return true
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    field.insert(text)
    changed(&desk)
    return true
  }
}

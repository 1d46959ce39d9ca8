internal import KithModel
package import KithScreen

/// Asks once who it is that acts here, and then does what they wanted.
package struct WhoAreYou: Layer {
  private var field: LineField
  private let ending: @Sendable (inout Desk) -> Void
  private var isAsked = false

  init(suggesting name: String, then ending: @escaping @Sendable (inout Desk) -> Void) {
    field = LineField(name)
    self.ending = ending
  }

  package var places: [Place] { [.picking] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "who you are" }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .back] }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    body.centred(Size(min(64, body.width - 2), 7))
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.fill(rect, style: .panel)
    let inside = grid.box(
      rect, border: desk.settings.border, style: Style(.borderFocused, on: .panel),
      title: "Who are you here?", titleStyle: Style(.title, on: .panel)
    ).inset(by: 1, 0)
    grid.write(
      "Kith asks once: what you do is recorded under your name.", at: inside.origin,
      style: Style(.quiet, on: .panel), limit: inside.width)
    let line = Rect(inside.x, inside.y + 2, inside.width, 1)
    grid.fill(line, style: Style(.field, on: .panel))
    grid.draw(
      field, in: line, style: Style(.field, on: .panel), placeholder: "your name, or your id here")
    grid.write(
      SafeText(hint(desk)), at: inside.origin.moved(down: 4), style: Style(.accent, on: .panel),
      limit: inside.width)
  }

  private func hint(_ desk: Desk) -> String {
    let name = field.text.trimmedOfSpace
    guard !name.isEmpty else { return "" }
    let enter = desk.name(of: .choose, in: places)
    return switch desk.community.findMember(name) {
    case .one(let id): "\(enter): you are \(desk.community.called(id)), who is here already"
    case .several: "several are called that; give your id"
    case .none: "\(enter): a new member, \(name)"
    }
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose:
      let name = field.text.trimmedOfSpace
      guard !name.isEmpty else { return true }
      isAsked = true
      desk.begin("me " + Shell.quoted(name))
    case .back:
      // What was typed is there when it is asked again.
      if !field.text.trimmedOfSpace.isEmpty { desk.suggestedName = field.text.trimmedOfSpace }
      desk.pop()
    default: return false
    }
    return true
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    guard case .person = news, isAsked, desk.me != nil else { return }
    desk.pop()
    ending(&desk)
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool { field.take(key) }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    field.insert(text)
    return true
  }
}

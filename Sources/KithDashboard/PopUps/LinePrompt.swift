internal import KithModel
package import KithScreen

/// A pop-up in which one line is typed.
package struct LinePrompt: Layer {
  /// What is done with the words; a text says why they won't do, and the prompt stays.
  package typealias Ending = @Sendable (String, inout Desk) -> String?

  private let title: String
  private let note: String
  private var field: LineField
  private var fault = ""
  private let ending: Ending
  /// The number of the action that is being saved.
  private var saving: Int?

  init(_ title: String, note: String = "", _ text: String = "", ending: @escaping Ending) {
    self.title = title
    self.note = note
    field = LineField(text)
    self.ending = ending
  }

  package var places: [Place] { [.picking] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "typing" }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .back] }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    let width = min(body.width - 2, 76)
    let lines = max(1, SafeText(fault.isEmpty ? note : fault).wrapped(to: max(1, width - 4)).count)
    return body.centred(Size(width, min(body.height, 3 + lines)))
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.fill(rect, style: .panel)
    let inside = grid.box(
      rect, border: desk.settings.border, style: Style(.borderFocused, on: .panel),
      title: SafeText(title), titleStyle: Style(.title, on: .panel),
      note: saving == nil ? "" : "saving…", noteStyle: Style(.accent, on: .panel))
    let line = Rect(inside.x + 1, inside.y, inside.width - 2, 1)
    grid.draw(field, in: line, style: Style(.text, on: .panel))
    let below = SafeText(fault.isEmpty ? note : fault).wrapped(to: max(1, line.width))
    for (row, text) in below.prefix(inside.height - 1).enumerated() {
      grid.write(
        text, at: line.origin.moved(down: row + 1),
        style: Style(fault.isEmpty ? .quiet : .error, on: .panel))
    }
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    // Until it is safe, nothing moves.
    if saving != nil { return wish != .redraw && wish != .stop }
    switch wish {
    case .choose: choose(&desk)
    case .back: desk.pop()
    default: return false
    }
    return true
  }

  /// Does what is to be done with the words; as long as that failed, they stay.
  private mutating func choose(_ desk: inout Desk) {
    guard desk.known() != nil else {
      let enter = desk.name(of: .choose, in: places)
      fault = "Once it is known who you are, \(enter) takes this."
      return
    }
    let last = desk.saving.lastNumber
    if let problem = ending(field.text.trimmedOfSpace, &desk) {
      fault = problem
    } else if desk.saving.lastNumber > last {
      saving = desk.saving.lastNumber
    } else if let message = desk.message, message.tone == .trouble {
      fault = message.text
    } else {
      desk.pop()
    }
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    guard case .saved(let number, let failure) = news, number == saving else { return }
    saving = nil
    if let failure { fault = failure } else { desk.pop() }
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard saving == nil else { return key.typed != nil }
    fault = ""
    return field.take(key)
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    guard saving == nil else { return true }
    fault = ""
    field.insert(text)
    return true
  }
}

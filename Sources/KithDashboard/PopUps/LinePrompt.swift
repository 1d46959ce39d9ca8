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
      title: SafeText(title), titleStyle: Style(.title, on: .panel))
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
    switch wish {
    case .choose:
      let moves = desk.moves.count
      if let fault = ending(field.text.trimmedOfSpace, &desk) {
        self.fault = fault
      } else {
        // Before what the ending itself put on top.
        desk.moves.insert(.pop, at: moves)
      }
    case .back: desk.pop()
    default: return false
    }
    return true
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    fault = ""
    return field.take(key)
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    fault = ""
    field.insert(text)
    return true
  }
}

internal import KithModel
package import KithScreen

/// The line in which one types what is searched in a text.
package struct SearchBar: Layer {
  private var field = LineField()

  package var places: [Place] { [.picking] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "searching" }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    Rect(body.x, body.bottom, body.width, 1)
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.fill(rect)
    grid.write("/", at: rect.origin.moved(right: 1), style: .key)
    grid.draw(
      field, in: Rect(rect.x + 3, rect.y, rect.width - 4, 1), placeholder: "search in this text")
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .choose: desk.pop()
    case .back:
      desk.tell(.search(""))
      desk.pop()
    default: return false
    }
    return true
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard field.take(key) else { return false }
    desk.tell(.search(field.text))
    return true
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    field.insert(text)
    desk.tell(.search(field.text))
    return true
  }
}

package import KithScreen

// Typing into the fields of a form, and going from one to another.

extension Form {
  /// Goes to another field; a name that is begun is completed on the way.
  mutating func step(_ count: Int, _ desk: Desk) {
    if offers.completesOnLeaving, let word = offers.candidates.first?.text {
      fields[focus].complete(with: word)
    }
    focus = (focus + count + fields.count) % fields.count
    offers = FieldOffers()
  }

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    // Until it is safe no letter counts; what means the program itself still does.
    guard !isSaving else { return key.typed != nil }
    notice = nil
    thrownAway = nil
    if let isTaken = steer(key, desk, &desk) { return isTaken }
    guard fields[focus].take(key) else { return false }
    offer(desk)
    return true
  }

  /// What keys do between fields and among what is offered; nil if they are for the field.
  private mutating func steer(_ key: Key, _ now: Desk, _ desk: inout Desk) -> Bool? {
    switch key.code {
    case .down where !offers.isEmpty && !fields[focus].isArea: offers.move(1)
    case .up where !offers.isEmpty && !fields[focus].isArea: offers.move(-1)
    case .enter where key.modifiers.isEmpty && !fields[focus].isArea:
      if let word = offers.accepted {
        fields[focus].complete(with: word)
        offers = FieldOffers()
      } else if fields.count == 1 {
        save(&desk)
      } else {
        step(1, now)
      }
    case .down, .up:
      if fields[focus].isArea, fields[focus].take(key) { return true }
      guard key.modifiers.isEmpty, fields.count > 1 else { return true }
      step(key.code == .down ? 1 : -1, now)
    case .character(" "), .right:
      if key.code == .right, !fields[focus].line.isAtEnd { return nil }
      guard fields[focus].turn(1) else { return nil }
    case .left: guard fields[focus].turn(-1) else { return nil }
    default: return nil
    }
    return true
  }

  private mutating func offer(_ desk: Desk) {
    offers = FieldOffers(for: fields[focus], of: kind, knowing: offers, desk)
  }

  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool {
    guard !isSaving else { return true }
    notice = nil
    fields[focus].insert(text)
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let (above, below) = FormLayout.split(rect, isReading: about != nil)
    let room = FormLayout.room(in: below)
    switch mouse.act {
    case .wheelDown, .wheelUp:
      let down = mouse.act == .wheelDown
      if above.contains(mouse.at) {
        reader.scroll(by: down ? 3 : -3)
      } else {
        for _ in 0..<3 { _ = fields[focus].take(Key(down ? .down : .up)) }
      }
    case .press(.left):
      guard rect.contains(mouse.at) else { return false }
      let layout = FormLayout(self, width: room.width, height: room.height, desk)
      let y = mouse.at.y - room.y - layout.noteHeight + top
      guard let place = layout.spans.firstIndex(where: { $0.contains(y) }) else { return true }
      if place != focus { step(place - focus, desk) }
      let field = layout.rects[place]
      fields[place].point(mouse.at.x - room.x - field.x, y - field.y)
    default: return false
    }
    return true
  }
}

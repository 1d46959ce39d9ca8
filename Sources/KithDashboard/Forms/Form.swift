internal import KithModel
package import KithScreen

/// Fields that somebody fills in. What is typed is kept until it is saved, whatever happens.
package struct Form: Layer {
  typealias Submit = @Sendable (Form, Desk) -> Submission
  typealias Reread = @Sendable (Desk) -> [String: String]

  let title: String
  /// The name under which what is typed is kept.
  let draftName: String
  /// The kind of object that it fills.
  let kind: Kind?
  /// What is read above it while it is filled in.
  let about: ID?
  /// What is to be known from the start.
  let note: String
  private(set) var fields: [FormField]
  private let submit: Submit
  /// What the fields would hold now, if the form were opened only now.
  private let reread: Reread?

  private(set) var focus = 0
  private(set) var top = 0
  private(set) var offers = FieldOffers()
  private(set) var reader = Reader()
  /// What went wrong, or is to be decided.
  private(set) var notice: String?
  private var hasSeenTheirs = false
  /// The number of the action that is being saved.
  private var saving: Int?
  private var shows: ID?
  private var isInEditor = false
  private var hasScrolledToEnd = false
  /// What stood here before everything was put back.
  private var thrownAway: [String]?
  private(set) var isFromDraft = false

  init(
    _ title: String, draft: String, kind: Kind? = nil, about: ID? = nil, note: String = "",
    _ fields: [FormField], reread: Reread? = nil, submit: @escaping Submit
  ) {
    self.title = title
    draftName = draft
    self.kind = kind
    self.about = about
    self.note = note
    self.fields = fields
    self.reread = reread
    self.submit = submit
  }

  package var places: [Place] { [.forms] }
  package var isTyping: Bool { true }
  package var isPopUp: Bool { about == nil }
  package func caption(_ desk: Desk) -> String { "a form" }
  package func hints(_ desk: Desk) -> [Wish] {
    [.save] + (fields.count > 1 ? [.nextField] : []) + [.back, .editor]
      + (fields[focus].theirs == nil ? [] : [.takeTheirs])
      + (about == nil ? [] : [.scrollPage]) + [.undoTyping, .startAfresh]
  }

  func text(_ name: String) -> String { fields.first { $0.name == name }?.text ?? "" }

  private var isSaving: Bool { saving != nil }

  // MARK: Drafts

  private var draft: String? {
    let changed = fields.filter(\.isChanged)
    guard !changed.isEmpty else { return nil }
    // With what stood there before: it tells whether somebody changed it since.
    return FormDraft(
      changed.flatMap { field -> [(name: String, text: String)] in
        let mine = (name: field.name, text: field.text)
        return reread == nil
          ? [mine] : [mine, (name: Self.before + field.name, text: field.original)]
      }
    ).text
  }

  private static let before = "before:"

  /// Takes up what was typed the last time and not saved.
  mutating func restore(_ desk: Desk) {
    guard let kept = desk.drafts[draftName], let draft = FormDraft(kept) else { return }
    for (name, text) in draft.texts {
      guard let place = fields.firstIndex(where: { $0.name == name }) else { continue }
      fields[place].set(text)
      isFromDraft = true
      let before = draft.texts.first { $0.name == Self.before + name }?.text
      if let before, before != fields[place].original, text != fields[place].original {
        fields[place].theirs = fields[place].original
        fields[place].original = before
      }
    }
  }

  private mutating func keep(_ desk: inout Desk) {
    if !isSaving { desk.keepDraft(draftName, draft) }
  }

  // MARK: What happens elsewhere

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    switch news {
    case .rest: keep(&desk)
    case .community: compare(desk)
    case .saved(let number, let failure) where number == saving: finish(failure, &desk)
    case .edited(let text) where isInEditor: takeEdited(text)
    default: break
    }
  }

  private mutating func finish(_ failure: String?, _ desk: inout Desk) {
    saving = nil
    if let failure {
      notice = "Not saved. \(failure) Your text stays here; ctrl-s tries again."
      return keep(&desk)
    }
    if let shows {
      var list = desk.lists[shows.kind]
      list.move(to: shows)
      desk.lists[shows.kind] = list
    }
    desk.pop()
  }

  private mutating func takeEdited(_ text: String?) {
    isInEditor = false
    guard let text else {
      notice = "The editor ended with an error; nothing was changed."
      return
    }
    let whole = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard whole != fields[focus].text else { return }
    if fields[focus].isArea {
      fields[focus].set(whole)
    } else {
      fields[focus].set("")
      fields[focus].insert(whole)
    }
  }

  /// Sees what others changed of the same object: what one has not touched follows, the rest is
  /// shown beside.
  private mutating func compare(_ desk: Desk) {
    guard let reread else { return }
    let now = reread(desk)
    for place in fields.indices {
      let theirs = now[fields[place].name] ?? fields[place].original
      if theirs == fields[place].original || theirs == fields[place].text {
        fields[place].theirs = nil
        if theirs == fields[place].text { fields[place].original = theirs }
      } else if fields[place].isChanged {
        if fields[place].theirs != theirs { hasSeenTheirs = false }
        fields[place].theirs = theirs
      } else {
        fields[place].set(theirs)
        fields[place].original = theirs
        notice = "“\(fields[place].label)” was just changed elsewhere; it is up to date here."
      }
    }
  }

  // MARK: Saving

  private mutating func save(_ desk: inout Desk) {
    offers = FieldOffers()
    let disputed = fields.filter { $0.theirs != nil }.map { "“\($0.label)”" }
    if !disputed.isEmpty, !hasSeenTheirs {
      hasSeenTheirs = true
      notice =
        "\(disputed.joined(separator: ", ")) was changed elsewhere while you wrote. "
        + "ctrl-s again saves yours, alt-t takes theirs."
      return
    }
    guard desk.canSave() else {
      notice = desk.message?.text
      return
    }
    guard desk.me != nil else {
      notice = "Once it is known who you are, ctrl-s saves this."
      return desk.askWhoIsHere()
    }
    switch submit(self, desk) {
    case .faults(let faults):
      for place in fields.indices { fields[place].fault = faults[fields[place].name] }
      if let first = fields.firstIndex(where: { $0.fault != nil }) { focus = first }
      notice = nil
    case .refused(let reason): notice = reason
    case .goOn(let next):
      keep(&desk)
      desk.pop()
      next(&desk)
    case .save(let saved):
      keep(&desk)
      saving = desk.save(
        saved.deeds, command: saved.command, isPrivate: saved.isPrivate, draft: draftName)
      shows = saved.shows
      notice = isSaving ? nil : desk.message?.text
    }
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    // Until it is safe, nothing moves.
    if isSaving { return wish != .redraw && wish != .stop }
    notice = nil
    switch wish {
    case .save: save(&desk)
    case .back:
      keep(&desk)
      if draft != nil { desk.say("What you typed is kept; it is here when you open this again.") }
      desk.pop()
    case .nextField: step(1, desk)
    case .previousField: step(-1, desk)
    case .undoTyping: if !fields[focus].undo() { notice = "There is nothing to take back here." }
    case .redoTyping: if !fields[focus].redo() { notice = "There is nothing to do again here." }
    case .editor: openEditor(&desk)
    case .startAfresh: throwAway()
    case .takeTheirs: takeTheirs()
    case .scrollPage, .scrollPageUp: scroll(down: wish == .scrollPage, desk)
    default: return false
    }
    return true
  }

  private mutating func openEditor(_ desk: inout Desk) {
    if !fields[focus].isArea, let area = fields.firstIndex(where: \.isArea) { focus = area }
    isInEditor = true
    keep(&desk)
    desk.want(.edit(fields[focus].text))
  }

  private mutating func throwAway() {
    if let thrownAway {
      for (place, text) in thrownAway.enumerated() { fields[place].set(text) }
      self.thrownAway = nil
      notice = "It is all back."
    } else if fields.contains(where: \.isChanged) {
      thrownAway = fields.map(\.text)
      for place in fields.indices { fields[place].set(fields[place].original) }
      isFromDraft = false
      notice = "All as it was; the same key brings back what you typed."
    } else {
      notice = "Nothing was typed yet."
    }
  }

  private mutating func takeTheirs() {
    guard let theirs = fields[focus].theirs else {
      notice = "Nobody else changed this field."
      return
    }
    let mine = fields[focus].text
    fields[focus].set(theirs)
    fields[focus].theirs = mine
    hasSeenTheirs = true
    notice = "Theirs stands here now, yours below; the same key changes places again."
  }

  private mutating func scroll(down: Bool, _ desk: Desk) {
    if about != nil {
      _ = reader.take(down ? .scrollPage : .scrollPageUp)
    } else {
      _ = fields[focus].take(Key(down ? .pageDown : .pageUp))
    }
  }

  /// Goes to another field; a name that is begun is completed on the way.
  private mutating func step(_ count: Int, _ desk: Desk) {
    if offers.completesOnLeaving, let word = offers.candidates.first?.text {
      fields[focus].complete(with: word)
    }
    focus = (focus + count + fields.count) % fields.count
    offers = FieldOffers()
  }

  // MARK: Typing

  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool {
    guard !isSaving else { return true }
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

  // MARK: On the screen

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    guard about == nil else { return body }
    let width = min(104, body.width > 70 ? body.width - 4 : body.width)
    let wanted = FormLayout(self, width: width - 4, height: body.height - 2, desk).wanted
    return body.centred(Size(width, min(body.height, wanted + 2)))
  }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    let (above, below) = FormLayout.split(rect, isReading: about != nil)
    if let about, above.height > 2 {
      reader.show(about, in: above.inset(by: 2, 1), desk)
      if !hasScrolledToEnd {
        hasScrolledToEnd = true
        if let last = reader.prose.lines.lastIndex(where: \.isRule) { reader.scroll(by: last) }
      }
    }
    let room = FormLayout.room(in: below)
    let layout = FormLayout(self, width: room.width, height: room.height, desk)
    for place in fields.indices { fields[place].settle(in: layout.rects[place].size) }
    let field = layout.spans[focus]
    if field.lowerBound < top { top = field.lowerBound }
    if field.upperBound > top + layout.height { top = field.upperBound - layout.height }
    top = max(0, min(top, layout.total - layout.height))
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    FormDrawing(form: self, isSaving: isSaving, desk: desk).draw(into: &grid, in: rect)
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

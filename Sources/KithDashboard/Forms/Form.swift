internal import KithModel
package import KithScreen

/// Fields that somebody fills in. What is typed is kept until it is saved, whatever happens.
package struct Form: Layer {
  typealias Submit = @Sendable (Form, Desk) -> Submission
  typealias Reread = @Sendable (Desk) -> [String: String]?

  let title: String
  /// The name under which what is typed is kept.
  var draftName: String
  /// Whom and what it is for, where the name of the draft doesn't say it: kept with what is typed, so
  /// that it goes when one of them is forgotten.
  let concerned: [ID]
  /// The kind of object that it fills.
  let kind: Kind?
  /// What is read above it while it is filled in.
  let about: ID?
  /// What is to be known from the start.
  let note: String
  var fields: [FormField]
  let submit: Submit
  /// What the fields would hold now, if the form were opened only now; nil where what it is about
  /// is there no more.
  let reread: Reread?

  var focus = 0
  var top = 0
  var offers = FieldOffers()
  var reader = Reader()
  /// What went wrong, or is to be decided.
  var notice: String?
  var hasSeenTheirs = false
  /// The number of the action that is being saved.
  var saving: Int?
  var shows: ID?
  var isInEditor = false
  var hasScrolledToEnd = false
  /// What stood here before everything was put back.
  var thrownAway: [String]?
  var isFromDraft = false

  init(
    _ title: String, draft: String, for concerned: [ID] = [], kind: Kind? = nil, about: ID? = nil,
    note: String = "", _ fields: [FormField], reread: Reread? = nil, submit: @escaping Submit
  ) {
    self.title = title
    draftName = draft
    self.concerned = concerned
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

  var isSaving: Bool { saving != nil }

  // MARK: What happens elsewhere

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    switch news {
    case .rest: keep(&desk)
    case .community: compare(desk)
    case .saved(let number, let failure) where number == saving: finish(failure, &desk)
    case .edited(let edited) where isInEditor: take(edited)
    default: break
    }
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    // Until it is safe, nothing moves.
    if isSaving { return true }
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

  private mutating func scroll(down: Bool, _ desk: Desk) {
    if about != nil {
      _ = reader.take(down ? .scrollPage : .scrollPageUp)
    } else {
      _ = fields[focus].take(Key(down ? .pageDown : .pageUp))
    }
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

}

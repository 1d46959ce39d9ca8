internal import KithModel
package import KithScreen

/// What would be done to one object, and what would come of it.
struct Proposal: Sendable {
  let id: ID
  let before: String
  let after: String
  let deeds: [Deed]

  init(_ id: ID, _ before: String, _ after: String, _ deeds: [Deed]) {
    self.id = id
    self.before = before
    self.after = after
    self.deeds = deeds
  }
}

/// An action on several objects before it is done: what each is now and would be, and which of
/// them are meant.
package struct Rehearsal: Layer {
  typealias Command = @Sendable ([ID], Desk) -> String?

  private let title: String
  private let proposals: [Proposal]
  private let draft: String?
  private let command: Command
  private var ticked: Set<Int>
  /// What can't be done, since somebody else changed something.
  private var objections: [Int: String] = [:]
  private var cursor = RowCursor()

  init(_ title: String, _ proposals: [Proposal], draft: String?, command: @escaping Command) {
    self.title = title
    self.proposals = proposals
    self.draft = draft
    self.command = command
    ticked = Set(proposals.indices)
  }

  package var places: [Place] { [.rehearsal, .lists, .everywhere] }
  package var isPopUp: Bool { true }
  package func caption(_ desk: Desk) -> String { "a rehearsal" }
  package func hints(_ desk: Desk) -> [Wish] { [.choose, .select, .back] }

  package func frame(in body: Rect, _ desk: Desk) -> Rect {
    let width = min(110, body.width > 70 ? body.width - 4 : body.width)
    return body.centred(Size(width, min(proposals.count + 3, body.height)))
  }

  private func rows(_ rect: Rect) -> Rect { rect.inset().splitTop(rect.height - 3).top }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    cursor.settle(count: proposals.count, height: rows(rect).height)
  }

  // MARK: Drawing

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.fill(rect, style: .panel)
    grid.box(
      rect, border: desk.settings.border, style: Style(.borderFocused, on: .panel),
      title: SafeText(title), titleStyle: Style(.title, on: .panel),
      note: "\(ticked.count) of \(proposals.count)", noteStyle: Style(.quiet, on: .panel))
    let rows = rows(rect)
    let shown = proposals.indices.dropFirst(cursor.top).prefix(rows.height)
    let widest = shown.map { SafeText(desk.community.called(proposals[$0].id)).width }.max() ?? 0
    let titleWidth = min(widest, max(8, (rows.width - 14) / 2))
    for (line, place) in shown.enumerated() {
      let line = Rect(rows.x, rows.y + line, rows.width, 1)
      draw(place, titleWidth: titleWidth, into: &grid, in: line, desk)
    }
    grid.write(
      ScrollBar(first: cursor.top, shown: rows.height, of: proposals.count),
      in: Rect(rows.right - 1, rows.y, 1, rows.height))
    let count = ticked.count
    let enter = desk.name(of: .choose, in: places)
    let foot = count == 0 ? "nothing is ticked" : "\(enter) does it to \(count), as one action"
    grid.write(
      SafeText(foot), at: Point(rows.x + 1, rect.bottom - 2), style: Style(.quiet, on: .panel),
      limit: rows.width - 2)
  }

  private func draw(
    _ place: Int, titleWidth: Int, into grid: inout Grid, in rect: Rect, _ desk: Desk
  ) {
    let proposal = proposals[place]
    let ground: Style.Ground = place == cursor.row ? .cursor : .panel
    grid.fill(rect, style: Style(.text, on: ground))
    let isTicked = ticked.contains(place)
    let arrow = String(Character(grid.glyphs.sign("→", ascii: ">")))
    var change: [Span] = [
      Span(proposal.before, .quiet), Span(" \(arrow) ", .quiet),
      Span(proposal.after, isTicked ? .accent : .quiet),
    ]
    if let objection = objections[place] { change = [Span(objection, .error)] }
    let called = SafeText(desk.community.called(proposal.id))
    grid.write(
      [
        Span(isTicked ? " [x] " : " [ ] ", .accent),
        Span(SafeText(desk.community.shortID(proposal.id)).padded(to: 6), .quiet), Span(" "),
        Span(called.padded(to: titleWidth), isTicked ? .text : .quiet), Span("  "),
      ] + change, at: rect.origin, limit: rect.width - 1, on: ground)
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let count = proposals.count
    switch wish {
    case .select, .mark:
      toggle(cursor.row)
      cursor.move(by: 1, of: count)
    case .choose, .open: carryOut(&desk)
    case .back, .leave: leave(&desk)
    case _ where cursor.take(wish, count: count, height: rows(rect).height): break
    default:
      let (enter, esc) = (desk.name(of: .choose, in: places), desk.name(of: .back, in: places))
      desk.refuse("First this: \(enter) does it, \(esc) leaves all as it is.")
    }
    return true
  }

  private mutating func toggle(_ place: Int) {
    guard objections[place] == nil else { return }
    if ticked.remove(place) == nil { ticked.insert(place) }
  }

  private func leave(_ desk: inout Desk) {
    desk.pop()
    desk.say(draft == nil ? "Nothing was done." : "Nothing was done; what you typed is kept.")
  }

  private func carryOut(_ desk: inout Desk) {
    let meant = proposals.indices.filter(ticked.contains).map { proposals[$0] }
    guard !meant.isEmpty else {
      let (tick, esc) = (desk.name(of: .select, in: places), desk.name(of: .back, in: places))
      return desk.refuse("Nothing is ticked; \(tick) ticks, \(esc) leaves.")
    }
    guard desk.known() != nil else { return }
    let number = desk.save(
      meant.flatMap(\.deeds), command: command(meant.map(\.id), desk), draft: draft)
    if number != nil { desk.pop() }
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    guard case .community = news else { return }
    objections = [:]
    for place in proposals.indices {
      do throws(Refusal) {
        try desk.community.check(Action(by: desk.me, at: desk.now, proposals[place].deeds))
      } catch {
        objections[place] = error.description
        ticked.remove(place)
      }
    }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    if cursor.turn(mouse.act, count: proposals.count) { return true }
    guard case .press(.left) = mouse.act else { return false }
    guard let place = cursor.row(at: mouse.at, in: rows(rect), count: proposals.count) else {
      return rect.contains(mouse.at)
    }
    cursor.row = place
    toggle(place)
    return true
  }
}

extension Desk {
  /// Does what is proposed: at once to a single object, after a rehearsal to several.
  mutating func propose(
    _ title: String, _ proposals: [Proposal], draft: String? = nil,
    command: @escaping Rehearsal.Command
  ) {
    let proposals = proposals.filter { !$0.deeds.isEmpty && $0.before != $0.after }
    guard proposals.count > 1 else {
      guard let proposal = proposals.first else { return say("That is so already.") }
      save(proposal.deeds, command: command([proposal.id], self), draft: draft)
      return
    }
    push(Rehearsal(title, proposals, draft: draft, command: command))
  }
}

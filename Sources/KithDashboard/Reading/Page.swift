package import KithModel
package import KithScreen

/// The page of an object, over the whole screen.
package struct Page: Layer {
  private var id: ID
  private var reader = Reader()
  /// Where one came from, to step back to.
  private var trail: [ID] = []
  /// The rows that one came from; none where that was the list of its kind.
  private let row: [ID]
  private var neighbourhood: Neighbourhood?

  /// Where it stands among others, and in which rows that was looked up.
  private struct Neighbourhood {
    let id: ID
    let found: Int
    let told: String
  }

  package init(of id: ID, among row: [ID] = [], _ desk: Desk) {
    self.id = desk.community.resolved(id)
    self.row = row
  }

  package var places: [Place] { [.reading, .doing, .everywhere] }
  package var home: Kind? { id.kind }
  package func caption(_ desk: Desk) -> String { "this \(id.kind.singular)" }
  package func subjects(_ desk: Desk) -> [ID] { [id] }

  private func inside(_ rect: Rect) -> Rect { rect.inset(by: rect.width > 60 ? 3 : 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.seekAdvice(id)
    reader.show(id, in: inside(rect), desk)
    let found = desk.lists[id.kind].foundNumber
    guard neighbourhood?.id != id || neighbourhood?.found != found else { return }
    let rows = neighbours(desk)
    let number = row.contains(id) ? row.firstIndex(of: id) : desk.lists[id.kind].place(of: id)
    neighbourhood = Neighbourhood(
      id: id, found: found, told: number.map { "\($0 + 1) of \(rows.count)" } ?? "")
  }

  /// What stands before and behind it: the rows that one came from, else the list of its kind.
  private func neighbours(_ desk: Desk) -> [ID] {
    row.contains(id) ? row : desk.lists[id.kind].rows
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    grid.box(
      rect, border: desk.settings.border, style: .borderFocused,
      title: SafeText("\(id.kind.singular) \(desk.community.shortID(id))"),
      note: SafeText(neighbourhood?.told ?? ""))
    grid.draw(reader, in: inside(rect))
    grid.drawBar(of: reader, in: Rect(rect.x, rect.y + 1, rect.width - 1, rect.height - 2))
  }

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch wish {
    case .follow, .open: follow(&desk)
    case .stepBack:
      guard let last = trail.popLast() else {
        desk.pop()
        return true
      }
      id = last
    case .nextItem: step(1, &desk)
    case .previousItem: step(-1, &desk)
    case .search: desk.push(SearchBar())
    case .nextMatch, .previousMatch:
      // Without a search, `n` makes something new.
      guard !reader.wanted.isEmpty else { return false }
      if !reader.goToMatch(forward: wish == .nextMatch) {
        desk.say("“\(reader.wanted)” is nowhere in this text.")
      }
    case .back:
      if !reader.wanted.isEmpty {
        reader.wanted = ""
      } else if reader.chosen != nil {
        reader.unchoose()
      } else {
        desk.pop()
      }
    case .leave: desk.pop()
    default: return reader.take(wish)
    }
    return true
  }

  private mutating func follow(_ desk: inout Desk) {
    guard let target = reader.target else {
      reader.choose(forward: true)
      if reader.target == nil { desk.say("Nothing here leads anywhere.") }
      return
    }
    switch target {
    case .object(let other):
      trail.append(id)
      id = desk.community.resolved(other)
    case .web(let address): desk.want(.browse(address))
    }
  }

  /// Goes to the neighbour in the list that the object stands in.
  private mutating func step(_ count: Int, _ desk: inout Desk) {
    var list = desk.lists[id.kind]
    let rows = neighbours(desk)
    let isOwn = row.contains(id)
    guard let place = isOwn ? row.firstIndex(of: id) : list.place(of: id) else {
      let key = desk.name(of: .stepBack, in: places)
      desk.say("It is not in the list; \(key) goes back.")
      return
    }
    guard rows.indices.contains(place + count) else {
      desk.say(count > 0 ? "That was the last one." : "That was the first one.")
      return
    }
    id = desk.community.resolved(rows[place + count])
    trail = []
    guard !isOwn else { return }
    list.move(to: place + count)
    desk.lists[id.kind] = list
  }

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    if case .search(let words) = news {
      reader.wanted = words
      if !words.isEmpty, !reader.goToMatch(forward: true, fromHere: true) {
        desk.say("“\(words)” is nowhere in this text.")
      }
    }
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    switch mouse.act {
    case .wheelDown: reader.scroll(by: 3)
    case .wheelUp: reader.scroll(by: -3)
    case .press(.left):
      let inside = inside(rect)
      guard inside.contains(mouse.at) else { return false }
      reader.choose(line: reader.top + mouse.at.y - inside.y)
      if mouse.clicks == 2 { follow(&desk) }
    default: return false
    }
    return true
  }

  package func hints(_ desk: Desk) -> [Wish] {
    var hints: [Wish] = []
    switch id.kind {
    case .question: hints = [.reply, .assign, .accept, .close, .reopen, .thank]
    case .task: hints = [.take, .assign, .close, .reopen, .reply]
    case .member: hints = [.thank, .belong, .without, .edit]
    case .idea: hints = [.vote, .plan, .decline, .reopen, .reply]
    default: hints = [.reply, .edit]
    }
    return hints + [.nextItem, .search, .leave]
  }
}

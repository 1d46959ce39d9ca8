package import KithModel
package import KithScreen

/// Today: what happened since one last looked, what is one's own, and what waits by the rules.
package struct TodayScreen: Layer {
  private(set) var rows: [TodayRow] = []
  private(set) var row = 0
  private(set) var top = 0
  private var unfolded: Set<TodayRow.Name> = []
  private(set) var reader = Reader()

  package init() {}

  package var places: [Place] { [.lists, .doing, .everywhere] }
  package func caption(_ desk: Desk) -> String { "Today" }

  package func hints(_ desk: Desk) -> [Wish] {
    guard let sheet = desk.day, let current else { return [.open, .triage] }
    switch current {
    case .backlog: return [.triage, .open]
    case .item(let rule, _):
      let standing = sheet.today.rules[rule]
      if standing.isAboutMoments { return [.thank, .open, .triage] }
      if standing.isAboutThanks { return [.thank, .close, .open, .triage] }
      if standing.rule.kind == .task { return [.open, .remind, .release, .reply, .close, .triage] }
      return [.open] + standing.rule.kind.hints.filter { $0 != .open } + [.triage]
    default:
      let kind = current.object(in: sheet)?.kind
      return [.open, .triage] + (kind?.hints.filter { $0 != .open } ?? [])
    }
  }

  package func subjects(_ desk: Desk) -> [ID] {
    guard let sheet = desk.day, let id = current?.object(in: sheet) else { return [] }
    return [id]
  }

  private var current: TodayRow? { rows.indices.contains(row) ? rows[row] : nil }

  // MARK: In order

  /// Where the rows stand, and what is read beside them where there is room.
  func split(_ rect: Rect) -> (list: Rect, detail: Rect?) {
    guard rect.width >= 130 else { return (rect, nil) }
    let (left, right) = rect.splitLeft(rect.width * 58 / 100)
    return (left, right)
  }

  func inside(_ rect: Rect) -> Rect { rect.inset(by: 2, 1) }

  package mutating func settle(in rect: Rect, _ desk: inout Desk) {
    desk.focusedKind = nil
    guard let sheet = desk.day else { return }
    arrange(sheet, desk)
    let height = max(1, inside(split(rect).list).height)
    if row < top { top = row }
    // What stands above the first row that can be chosen is seen as well.
    if rows.prefix(row).allSatisfy({ !$0.canBeChosen }) { top = 0 }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, max(0, rows.count - height)))
    if let detail = split(rect).detail, reader.id == current?.object(in: sheet) {
      reader.show(reader.id, in: detail.inset(by: 2, 1), desk)
    }
  }

  /// Makes the rows anew; the cursor stays on its row, or where that was.
  private mutating func arrange(_ sheet: DaySheet, _ desk: Desk) {
    let name = namesOfRows.indices.contains(row) ? namesOfRows[row] : nil
    rows = sheet.rows(unfolded: unfolded, age: sheet.today.since?.age(at: sheet.today.at))
    namesOfRows = rows.map { $0.name(in: sheet) }
    if let name, let place = namesOfRows.firstIndex(of: name) { row = place }
    row = min(max(0, row), max(0, rows.count - 1))
    guard !(current?.canBeChosen ?? false) else { return }
    let next = rows.indices.first { $0 >= row && rows[$0].canBeChosen }
    row = next ?? rows.lastIndex { $0.canBeChosen } ?? 0
  }

  private var namesOfRows: [TodayRow.Name?] = []

  package mutating func hear(_ news: News, _ desk: inout Desk) {
    guard case .rest = news, let sheet = desk.day else { return }
    let id = current?.object(in: sheet)
    if let id { desk.seekAdvice(id) }
    let detail = split(Frame(desk.size).body).detail
    if let detail { reader.show(id, in: detail.inset(by: 2, 1), desk) }
  }

  // MARK: Wishes

  package mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool {
    let height = max(1, inside(split(rect).list).height - 1)
    switch wish {
    case .down: move(1)
    case .up: move(-1)
    case .top: move(-rows.count)
    case .bottom: move(rows.count)
    case .halfDown: move(max(1, height / 2))
    case .halfUp: move(-max(1, height / 2))
    case .pageDown: move(height)
    case .pageUp: move(-height)
    case .open: open(&desk)
    case .right: unfold(true, desk)
    case .left: unfold(false, desk)
    case .triage: deal(&desk)
    case .thank: return thank(&desk)
    case .close: return leaveOut(&desk)
    case .back: desk.say("This is Today; 0 is Home, q quits.")
    case .filter, .views, .sort, .select, .span, .zoom:
      desk.say("Rules make this list; :rules tells them, and enter opens a row.")
    default: return false
    }
    return true
  }

  private mutating func move(_ count: Int) {
    let places = rows.indices.filter { rows[$0].canBeChosen }
    guard let place = places.firstIndex(of: row) else { return }
    row = places[min(max(0, place + count), places.count - 1)]
  }

  private mutating func open(_ desk: inout Desk) {
    guard let sheet = desk.day, let current else { return }
    switch current {
    case .news(let place) where sheet.today.news[place].items.count > 1: toggle(current, sheet)
    case .rule(let place):
      if let trouble = sheet.today.rules[place].trouble {
        return desk.refuse("This rule can't be used: \(trouble)")
      }
      toggle(current, sheet)
    case .backlog: desk.triage(.backlog)
    default:
      if let id = current.object(in: sheet) {
        desk.open(id)
      } else {
        desk.open(desk.community.id)
      }
    }
  }

  private mutating func toggle(_ row: TodayRow, _ sheet: DaySheet) {
    guard let name = row.name(in: sheet) else { return }
    if unfolded.remove(name) == nil { unfolded.insert(name) }
  }

  /// Folds the rule that the cursor is in, or unfolds the one it is on.
  private mutating func unfold(_ isOpen: Bool, _ desk: Desk) {
    guard let sheet = desk.day, let current else { return }
    var head = current
    if case .item(let rule, _) = current { head = .rule(rule) }
    if case .newsItem(let news, _) = current { head = .news(news) }
    guard let name = head.name(in: sheet) else { return }
    if isOpen { unfolded.insert(name) } else { unfolded.remove(name) }
    if !isOpen { row = rows.firstIndex(of: head) ?? row }
  }

  private func deal(_ desk: inout Desk) {
    switch current {
    case .backlog: desk.triage(.backlog)
    case .rule(let rule), .item(let rule, _):
      desk.chooseDeck(at: desk.day.flatMap { DeckName(for: $0.today.rules[rule]) })
    default: desk.chooseDeck()
    }
  }

  /// Celebrates a moment, or thanks a helper with words drafted from what they did.
  private func thank(_ desk: inout Desk) -> Bool {
    guard let sheet = desk.day, case .item(let rule, let place)? = current else { return false }
    let standing = sheet.today.rules[rule]
    if standing.isAboutMoments, sheet.today.moments.indices.contains(place) {
      desk.openThanks(for: sheet.today.moments[place])
      return true
    }
    guard standing.isAboutThanks, let owed = sheet.owed(to: standing.items[place]) else {
      return false
    }
    desk.thank(owed)
    return true
  }

  private func leaveOut(_ desk: inout Desk) -> Bool {
    guard let sheet = desk.day, case .item(let rule, let place)? = current,
      sheet.today.rules[rule].isAboutThanks
    else { return false }
    desk.leaveOut(sheet.today.rules[rule].items[place])
    return true
  }

  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool {
    let inside = inside(split(rect).list)
    switch mouse.act {
    case .wheelDown: move(3)
    case .wheelUp: move(-3)
    case .press(.left):
      let place = top + mouse.at.y - inside.y
      guard inside.contains(mouse.at), rows.indices.contains(place), rows[place].canBeChosen else {
        return rect.contains(mouse.at)
      }
      row = place
      if mouse.clicks == 2 { open(&desk) }
    default: return false
    }
    return true
  }

  package func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk) {
    TodayDrawing(screen: self, desk: desk).draw(into: &grid, in: rect)
  }

  /// Whether what stands behind a row is unfolded.
  func isUnfolded(_ row: TodayRow, _ sheet: DaySheet) -> Bool {
    row.name(in: sheet).map(unfolded.contains) ?? false
  }
}

extension DeckName {
  /// The deck in which what waits under a rule would be dealt.
  init?(for standing: RuleStanding) {
    if standing.isAboutThanks {
      self = .thanks
    } else if standing.rule.filter.contains("turn:check") {
      self = .checks
    } else if standing.rule.kind == .member {
      return nil
    } else {
      self.init(of: standing.rule.kind)
    }
  }
}

extension Desk {
  /// Opens the thanks for a moment: everybody may read them.
  mutating func openThanks(for moment: CelebratedMoment) {
    let about = moment.about.kind == .member ? [] : [moment.about]
    open(
      Form.thank(
        moment.person.map { [$0] } ?? [], about: about, &self, words: moment.sentence,
        reason: "moment"))
  }

  /// Opens the thanks that are owed, with the words drafted.
  mutating func thank(_ owed: ThanksOwed) {
    open(Form.thank([owed.helper], about: [owed.about], &self, words: owed.draft))
  }
}

package import KithModel
package import KithScreen

/// Today: what happened since one last looked, what is one's own, and what waits by the rules.
package struct TodayScreen: Layer {
  /// The day as the rows tell it: they are places in it, and mean nothing in another.
  private(set) var sheet: DaySheet?
  private(set) var rows: [TodayRow] = []
  private(set) var row = 0
  private(set) var top = 0
  private var unfolded: Set<TodayRow.Name> = [] {
    didSet { isArranged = false }
  }
  private var isArranged = false
  private(set) var reader = Reader()

  package init() {}

  package var places: [Place] {
    (unthanked == nil ? [] : [.owed]) + [.lists, .doing, .everywhere]
  }
  package func caption(_ desk: Desk) -> String { "Today" }

  package var idle: Set<Wish> { Wish.ofObjectLists }
  package func hints(_ desk: Desk) -> [Wish] {
    guard let sheet, let current else { return [.open, .triage] }
    switch current {
    case .backlog: return [.triage, .open]
    case .item(let rule, _):
      let kind = sheet.today.rules[rule].rule.kind
      switch sheet.subjects[rule] {
      case .moments: return [.thank, .open, .triage]
      case .thanks: return [.thank, .leaveOut, .open, .triage]
      case .checks, .others: break
      }
      if kind == .task { return [.open, .remind, .release, .reply, .close, .triage] }
      return [.open] + kind.hints.filter { $0 != .open } + [.triage]
    default:
      let kind = current.object(in: sheet)?.kind
      return [.open, .triage] + (kind?.hints.filter { $0 != .open } ?? [])
    }
  }

  package func subjects(_ desk: Desk) -> [ID] {
    object.map { [$0] } ?? []
  }

  private var current: TodayRow? { rows.indices.contains(row) ? rows[row] : nil }

  /// The rule that the cursor is on.
  var rule: Int? {
    if case .rule(let place)? = current { place } else { nil }
  }

  /// What the cursor is on, where that is an object.
  private var object: ID? { sheet.flatMap { current?.object(in: $0) } }

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
    guard let day = desk.day else { return }
    arrange(day)
    let height = max(1, inside(split(rect).list).height)
    if row < top { top = row }
    // What stands above the first row that can be chosen is seen as well.
    if rows.prefix(row).allSatisfy({ !$0.canBeChosen }) { top = 0 }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, max(0, rows.count - height)))
    if let detail = split(rect).detail, reader.id == object {
      reader.show(reader.id, in: detail.inset(by: 2, 1), desk)
    }
  }

  /// Makes the rows anew where the day or the folds are others; the cursor stays on its row, or
  /// where that was.
  private mutating func arrange(_ sheet: DaySheet) {
    guard !isArranged || self.sheet?.number != sheet.number else { return }
    isArranged = true
    self.sheet = sheet
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
    guard case .rest = news, sheet != nil else { return }
    if let object { desk.seekAdvice(object) }
    let detail = split(Frame(desk.size).body).detail
    if let detail { reader.show(object, in: detail.inset(by: 2, 1), desk) }
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
    case .right: unfold(true)
    case .left: unfold(false)
    case .triage: deal(&desk)
    case .thank: return thank(&desk)
    case .leaveOut: leaveOut(&desk)
    case .back:
      let (home, leave) = (desk.name(of: .home, in: places), desk.name(of: .leave, in: places))
      desk.say("This is Today; \(home) is Home, \(leave) quits.")
    case .filter, .views, .sort, .select, .span, .zoom:
      let enter = desk.name(of: .open, in: places)
      desk.say("Rules make this list; :rules tells them, and \(enter) opens a row.")
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
    guard let sheet, let current else { return }
    switch current {
    case .news(let place) where sheet.today.news[place].items.count > 1: toggle(current, sheet)
    case .rule(let place):
      if let trouble = sheet.today.rules[place].trouble {
        return desk.refuse("This rule can't be used: \(trouble)")
      }
      toggle(current, sheet)
    case .backlog: desk.triage(.backlog)
    default:
      desk.open(object ?? desk.community.id)
    }
  }

  private mutating func toggle(_ row: TodayRow, _ sheet: DaySheet) {
    guard let name = row.name(in: sheet) else { return }
    if unfolded.remove(name) == nil { unfolded.insert(name) }
  }

  /// Folds the rule that the cursor is in, or unfolds the one it is on.
  private mutating func unfold(_ isOpen: Bool) {
    guard let sheet, let current else { return }
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
      desk.chooseDeck(at: sheet.flatMap { DeckName(for: rule, in: $0) })
    default: desk.chooseDeck()
    }
  }

  /// Celebrates a moment, or thanks a helper with words drafted from what they did.
  private func thank(_ desk: inout Desk) -> Bool {
    // What was just offered comes first.
    guard desk.thanksOffer == nil, let sheet, case .item(let rule, let place)? = current else {
      return false
    }
    switch sheet.subjects[rule] {
    case .moments where sheet.today.moments.indices.contains(place):
      desk.openThanks(for: sheet.today.moments[place])
      return true
    case .thanks:
      guard let owed = sheet.owed(to: sheet.today.rules[rule].items[place]) else { return false }
      desk.thank(owed)
      return true
    case .moments, .checks, .others: return false
    }
  }

  /// The helper whom nobody thanked that the cursor is on.
  private var unthanked: ID? {
    guard let sheet, case .item(let rule, let place)? = current, sheet.subjects[rule] == .thanks
    else { return nil }
    return sheet.today.rules[rule].items[place]
  }

  private func leaveOut(_ desk: inout Desk) {
    if let unthanked { desk.leaveOut(unthanked) }
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
  init?(for rule: Int, in sheet: DaySheet) {
    switch sheet.subjects[rule] {
    case .thanks: self = .thanks
    case .checks: self = .checks
    case .moments: return nil
    case .others:
      let kind = sheet.today.rules[rule].rule.kind
      guard kind != .member else { return nil }
      self.init(of: kind)
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

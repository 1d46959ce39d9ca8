internal import KithModel
package import KithScreen

/// What stands round every screen: the community and the screens above, what is said and what can
/// be done below.
package struct Frame: Sendable {
  package let size: Size
  package let body: Rect
  private let headHeight: Int
  /// Whether messages and hints share a line.
  private let isTight: Bool

  static let smallest = Size(40, 10)

  package init(_ size: Size) {
    self.size = size
    headHeight = size.height < 14 ? 1 : 2
    isTight = size.height < 18
    body = Rect(0, headHeight, size.width, size.height - headHeight - (isTight ? 1 : 2))
  }

  package var isLargeEnough: Bool {
    size.width >= Self.smallest.width && size.height >= Self.smallest.height
  }

  func drawTooSmall(into grid: inout Grid) {
    let text = SafeText(
      "Kith needs \(Self.smallest.width)×\(Self.smallest.height); this is \(size.width)×\(size.height)."
    )
    for (row, line) in text.wrapped(to: max(1, size.width)).prefix(size.height).enumerated() {
      grid.write(line, at: Point(0, row), style: .warm)
    }
  }

  // MARK: Above

  func drawHead(_ screen: ScreenName, into grid: inout Grid, _ desk: Desk) {
    if headHeight == 2 { drawName(into: &grid, desk) }
    let y = headHeight - 1
    for tab in tabs(screen, desk) {
      let isHere = tab.screen == screen
      var x = tab.range.lowerBound
      if isHere { grid.fill(Rect(x - 1, y, tab.range.count + 2, 1), style: .cursor) }
      let ground: Style.Ground = isHere ? .cursor : .screen
      grid.write(tab.key, at: Point(x, y), style: Style(.key, on: ground))
      x += tab.key.width + 1
      if tab.showsTitle {
        grid.write(
          SafeText(tab.screen.title), at: Point(x, y),
          style: Style(isHere ? .title : .text, on: ground))
        x += tab.screen.title.count + 1
      }
      if let badge = tab.badge {
        let style: Role = [.today, .outbox].contains(tab.screen) ? .warm : .quiet
        grid.write(SafeText(badge), at: Point(x, y), style: Style(style, on: ground))
      }
    }
  }

  private func drawName(into grid: inout Grid, _ desk: Desk) {
    let standing = standing(desk)
    let room = size.width - standing.width - 4
    var spans = [Span(" "), Span(desk.name, .title.bold)]
    let about = desk.community.charter.characteristic
    if !about.isEmpty {
      spans += [
        Span(grid.glyphs == .ascii ? " - " : " ─ ", .quiet), Span(String(about).firstLine, .quiet),
      ]
    }
    grid.write(spans, at: .zero, limit: room)
    grid.write(standing, at: Point(size.width - standing.width - 1, 0), limit: standing.width)
  }

  /// On the right: how it stands with the store, and what others did.
  private func standing(_ desk: Desk) -> [Span] {
    let up = desk.glyphs == .ascii ? "^" : "▲"
    switch desk.standing {
    case .reading: return [Span("reading…", .accent)]
    case .failed: return [Span("can't be read", .error)]
    case .readOnly: return [Span("read only", .warm)]
    case .ready where !desk.saving.isIdle: return [Span("saving…", .accent)]
    case .ready where !desk.running.isEmpty:
      return [Span(SafeText(desk.running[0]).shortened(to: 30) + " is running…", .accent)]
    case .ready:
      let count = desk.changedByOthers.count
      guard count > 0 else { return [] }
      let time = desk.localTime(desk.openedAt).suffix(5)
      return [Span("\(up) \(count) changed since \(time)", .accent)]
    }
  }

  /// One screen's name and where it stands.
  private struct Tab {
    let screen: ScreenName
    let key: SafeText
    let range: Range<Int>
    let badge: String?
    let showsTitle: Bool
  }

  /// With all their counts where there is room; narrower, with the pressing ones, then with none,
  /// and then the last ones by their digits alone.
  private func tabs(_ current: ScreenName, _ desk: Desk) -> [Tab] {
    let all = ScreenName.onTop + (ScreenName.onTop.contains(current) ? [] : [current])
    let pressing: Set<ScreenName> = [.today, .questions, .tasks, .outbox]
    for counted in [Set(all), pressing, [.today, .outbox], []] {
      let tabs = tabs(
        all, counting: counted, titled: Set(all), gap: counted.count > 4 ? 2 : 1, desk)
      if let last = tabs.last, last.range.upperBound < size.width { return tabs }
    }
    for count in (0...all.count).reversed() {
      let titled = Set(all.prefix(count)).union([current])
      let tabs = tabs(all, counting: [], titled: titled, gap: 1, desk)
      if let last = tabs.last, last.range.upperBound < size.width { return tabs }
    }
    return []
  }

  private func tabs(
    _ screens: [ScreenName], counting counted: Set<ScreenName>, titled: Set<ScreenName>,
    gap: Int, _ desk: Desk
  ) -> [Tab] {
    var x = 1
    return screens.map { screen in
      let count = counted.contains(screen) ? desk.tallies.badge(screen) ?? 0 : 0
      let badge = count > 0 ? "\(count)" : nil
      let showsTitle = titled.contains(screen)
      let key = SafeText(desk.keymap.key(of: screen.wish, in: [.everywhere])?.name ?? "·")
      let width =
        key.width + (showsTitle ? 1 + screen.title.count : 0) + (badge.map { 1 + $0.count } ?? 0)
      defer { x += width + gap }
      return Tab(
        screen: screen, key: key, range: x..<x + width, badge: badge, showsTitle: showsTitle)
    }
  }

  func screen(at point: Point, _ current: ScreenName, _ desk: Desk) -> ScreenName? {
    guard point.y == headHeight - 1 else { return nil }
    return tabs(current, desk).first { $0.range.contains(point.x) }?.screen
  }

  /// Whether the community's name stands there.
  func holdsName(_ point: Point) -> Bool { headHeight == 2 && point.y == 0 }

  // MARK: Below

  func drawFoot(_ layer: any Layer, into grid: inout Grid, _ desk: Desk) {
    if let message = desk.message, !isBar(layer, desk) {
      if let lines = wrapped(message) {
        draw(lines, of: message, into: &grid)
      } else {
        draw(message, remedy(for: message, layer, desk), into: &grid, y: body.bottom, desk)
      }
    }
    guard showsHints(layer, desk) else { return }
    for hint in hints(layer, desk) {
      let at = Point(hint.range.lowerBound, size.height - 1)
      let after = grid.write(SafeText(hint.key), at: at, style: .key)
      grid.write(SafeText(hint.word), at: after.moved(right: 1), style: .hint)
    }
  }

  /// Whether a layer is typed in where messages stand else.
  func isBar(_ layer: any Layer, _ desk: Desk) -> Bool {
    layer.isPopUp && layer.frame(in: body, desk).bottom > body.bottom
  }

  /// Whether the line of hints is to be seen: where there is little room, others need its line.
  private func showsHints(_ layer: any Layer, _ desk: Desk) -> Bool {
    if isBar(layer, desk) { return !isTight }
    guard let message = desk.message else { return true }
    return !isTight && wrapped(message) == nil
  }

  /// The lines of a message that is too long for one: why something can't be done often stands at
  /// its end. nil where one is enough.
  private func wrapped(_ message: Message) -> [SafeText]? {
    guard [.plain, .trouble].contains(message.tone), message.offer == nil, message.command == nil
    else { return nil }
    let room = size.width - (message.tone == .trouble ? 4 : 2)
    let text = SafeText(message.text.firstLine)
    guard text.width > room + 1 else { return nil }
    let lines = text.wrapped(to: room)
    guard lines.count > Self.mostLines else { return lines }
    let last = SafeText(lines[Self.mostLines - 1].string + "…").shortened(to: room)
    return lines.prefix(Self.mostLines - 1) + [last]
  }

  private static let mostLines = 2

  private func draw(_ lines: [SafeText], of message: Message, into grid: inout Grid) {
    let isTrouble = message.tone == .trouble
    for (row, line) in lines.enumerated() {
      let y = size.height - lines.count + row
      let sign = isTrouble ? (row == 0 ? " ! " : "   ") : " "
      grid.fill(Rect(0, y, size.width, 1))
      grid.write(
        [Span(sign, .error), Span(line, isTrouble ? .error : .message)], at: Point(0, y),
        limit: size.width)
    }
  }

  /// How what is said is taken back here, or done again: only where the key does just that.
  private func remedy(for message: Message, _ layer: any Layer, _ desk: Desk) -> Span? {
    guard let wish = message.remedy, !layer.isTyping, !layer.isPopUp,
      !layer.places.contains(.history)
    else { return nil }
    let isTriage = layer.places.contains(.triage)
    switch wish {
    case .undo:
      return desk.keymap.key(of: isTriage ? .takeBack : .undo, in: layer.places).map {
        Span(" · \($0.name) takes it back", .quiet)
      }
    case .redo where !isTriage:
      return desk.keymap.key(of: .redo, in: layer.places).map {
        Span(" · \($0.name) does it again", .quiet)
      }
    default: return nil
    }
  }

  private func draw(
    _ message: Message, _ remedy: Span?, into grid: inout Grid, y: Int, _ desk: Desk
  ) {
    let style: Style
    var spans: [Span] = [Span(" ")]
    switch message.tone {
    case .plain: style = .message
    case .done:
      style = .message
      spans.append(Span(grid.glyphs == .ascii ? "+ " : "✓ ", .good))
    case .trouble:
      style = .error
      spans.append(Span("! ", .error))
    case .moment:
      style = .thanks
      spans.append(Span(Self.flower(grid.glyphs), .thanks))
    }
    let told = SafeText(message.text.firstLine)
    let rest = rest(of: message, told, remedy, room: size.width - spans.width, desk)
    // What can be done now is worth more than the end of a title.
    let room = max(24, size.width - spans.width - rest.width)
    spans += [Span(told.shortened(to: room), style)] + rest
    grid.fill(Rect(0, y, size.width, 1))
    grid.write(spans, at: Point(0, y), limit: size.width)
  }

  /// What stands behind a message: what there is to celebrate, what one more key would do, the
  /// command, and the key that takes it back, which gives way first. For a command a title loses
  /// its end; a longer one stands in the history.
  private func rest(
    of message: Message, _ told: SafeText, _ remedy: Span?, room: Int, _ desk: Desk
  ) -> [Span] {
    var first: [Span] = []
    if let moment = message.moment {
      first += [Span("  " + Self.flower(desk.glyphs) + moment.firstLine, .thanks)]
    }
    if let offer = message.offer { first += [Span(" · ", .quiet), Span(offer, .thanks)] }
    var command: [Span] = []
    if let words = message.command, !words.contains(where: \.isNewline) {
      command = [Span(" · ", .quiet), Span(words, .quiet)]
    }
    let undo = [remedy].compactMap(\.self)
    let least = min(told.width, 24)
    let ways = [
      (first + command + undo, least), (first + command, least), (first + undo, told.width),
    ]
    return ways.first { $0.0.width + $0.1 <= room }?.0 ?? first
  }

  private static func flower(_ glyphs: GlyphSet) -> String {
    switch glyphs {
    case .full: "✿ "
    case .plain: "♥ "
    case .ascii: "* "
    }
  }

  /// One hint and where it stands.
  private struct Hint {
    let wish: Wish
    let key: String
    let word: String
    let range: Range<Int>
  }

  private func hints(_ layer: any Layer, _ desk: Desk) -> [Hint] {
    let places = layer.places
    let subjects = layer.subjects(desk)
    var wishes = layer.hints(desk)
    if !layer.isTyping { wishes.append(.help) }
    let known = wishes.compactMap { wish -> (Wish, String, String)? in
      guard let key = desk.keymap.key(of: wish, in: places) else { return nil }
      let info = places.lazy.compactMap { place in
        Wish.infos(in: place).first { $0.wish == wish }
      }.first
      if info?.place == .doing, !(Doing.all[wish]?.canBegin(subjects, desk) ?? true) { return nil }
      // One hint for the keys of all five.
      let last = wish == .person1 ? desk.keymap.key(of: .person5, in: places) : nil
      return (wish, key.name + (last.map { "-" + $0.name } ?? ""), info?.hint ?? wish.hint)
    }
    // The help is worth more than the last of the others.
    let end = layer.isTyping ? 0 : (known.last.map { $0.1.count + $0.2.count + 3 } ?? 0)
    var x = 1
    var hints: [Hint] = []
    for (wish, key, word) in known {
      let width = SafeText(key).width + 1 + SafeText(word).width
      guard x + width + (wish == .help ? 0 : end) < size.width else { continue }
      hints.append(Hint(wish: wish, key: key, word: word, range: x..<x + width))
      x += width + 2
    }
    return hints
  }

  func hint(at point: Point, _ layer: any Layer, _ desk: Desk) -> Wish? {
    guard point.y == size.height - 1, showsHints(layer, desk) else { return nil }
    return hints(layer, desk).first { $0.range.contains(point.x) }?.wish
  }
}

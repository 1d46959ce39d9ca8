internal import KithModel
internal import KithScreen

extension Grid {
  /// A list in its box, with its name and what is to be known of it.
  mutating func drawPane(_ list: ObjectList, in rect: Rect, isFocused: Bool, _ desk: Desk) {
    let isUsual = list.view == ListView.builtIn(for: list.kind)[0]
    var title = list.kind.title
    if !isUsual { title += " · \(list.view.name)" }
    if !list.typed.isEmpty { title += " /\(list.typed)" }
    let inside = box(
      rect, border: desk.settings.border, style: isFocused ? .borderFocused : .border,
      title: SafeText(title), titleStyle: isFocused ? .title : Style(.title))
    let room = rect.width - SafeText(title).width - 9
    let note =
      list.selected.isEmpty
      ? list.countWhileFiltered + desk.note(on: list.kind)
      : [Span("\(list.selected.count) selected", .mark)]
    let fitting = note.fitting(room)
    if fitting.width > 0 {
      let x = rect.right - fitting.width - 4
      write([Span(" ")] + fitting + [Span(" ")], at: Point(x, rect.y), limit: fitting.width + 2)
    }
    draw(list, in: inside, isFocused: isFocused, desk)
  }
}

extension ObjectList {
  /// “9 of 34” while something is typed that narrows it.
  fileprivate var countWhileFiltered: [Span] {
    guard !typed.isEmpty, isKnown, fault == nil else { return [] }
    return [Span("\(rows.count) of \(total)", .accent), Span(" · ", .quiet)]
  }
}

extension Desk {
  /// What is counted of a kind, in words: `31 waiting · 4 late`.
  func note(on kind: Kind) -> [Span] {
    var told: [[Span]] = tallies.told(of: kind).map { count, question in
      [Span("\(count) \(question.word)", question.isPressing && count > 0 ? .warm : .quiet)]
    }
    if kind == .recognition, let unthanked = tallies.unthanked, unthanked > 0 {
      told.append([Span("\(unthanked) unthanked", .warm)])
    }
    return Array(told.joined(separator: [Span(" · ", .quiet)]))
  }
}

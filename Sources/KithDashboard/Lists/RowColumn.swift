package import KithModel
package import KithScreen

/// One column of a list: how wide it is, when it gives way, and what stands in it.
struct RowColumn: Sendable {
  let head: String
  /// Columns it fills; those that flex take what is left, at least this much.
  let width: Int
  var flexes = false
  var isRight = false
  /// The field that a click on its head sorts by.
  var sorts: String?
  /// What it needs to be read, where it flexes.
  var readable = 38
  let draw: @Sendable (AnyObject, Desk) -> [Span]

  init(
    _ head: String, _ width: Int, flexes: Bool = false, readable: Int = 38, isRight: Bool = false,
    sorts: String? = nil, draw: @escaping @Sendable (AnyObject, Desk) -> [Span]
  ) {
    self.head = head
    self.width = width
    self.flexes = flexes
    self.isRight = isRight
    self.readable = readable
    self.sorts = sorts
    self.draw = draw
  }

  /// The columns that fit, each with its place. They are given in the order of their importance
  /// and stand in the order of `order`. Those that flex first get enough to be read.
  static func fitted(_ columns: [RowColumn], order: [String], width: Int) -> [Placed] {
    var kept: [RowColumn] = []
    var used = 0
    let wish = columns.reduce(0) { $0 + ($1.flexes ? max(0, $1.readable - $1.width) : 0) }
    for (place, column) in columns.enumerated() {
      let spare = place < essential ? 0 : wish
      let more = column.width + (kept.isEmpty ? 0 : gap)
      guard used + more + spare <= width || kept.isEmpty else { continue }
      used += more
      kept.append(column)
    }
    kept.sort { (order.firstIndex(of: $0.head) ?? 99) < (order.firstIndex(of: $1.head) ?? 99) }
    return placed(kept, spare: max(0, width - used), width: width)
  }

  /// So many columns stand before any text gets more room.
  private static let essential = 3

  private static func placed(_ columns: [RowColumn], spare: Int, width: Int) -> [Placed] {
    let flexing = max(1, columns.count { $0.flexes })
    var x = 0
    var rest = spare
    var share = (spare + flexing - 1) / flexing
    return columns.map { column in
      let more = column.flexes ? min(share, rest) : 0
      rest -= more
      share = min(share, rest)
      defer { x += column.width + more + gap }
      return Placed(column: column, x: x, width: min(column.width + more, max(0, width - x)))
    }
  }

  struct Placed {
    let column: RowColumn
    let x: Int
    let width: Int
  }

  private static let gap = 2
}

/// Text in one style, a piece of a line.
package struct Span: Hashable, Sendable {
  package let text: SafeText
  package let style: Style

  package init(_ text: SafeText, _ style: Style = .text) {
    self.text = text
    self.style = style
  }

  package init(_ text: String, _ style: Style = .text) { self.init(SafeText(text), style) }
  package init(_ text: Text, _ style: Style = .text) { self.init(SafeText(String(text)), style) }

  /// The beginning of a text, for one row: what nobody sees need not be made safe in every frame.
  init(beginningOf text: Text, _ style: Style = .text) {
    let bytes = String(text).utf8
    var beginning = String(decoding: bytes.prefix(Self.mostBytes), as: UTF8.self)
    // The cut may have gone through a letter.
    if bytes.count > Self.mostBytes, beginning.unicodeScalars.last == "\u{FFFD}" {
      beginning.unicodeScalars.removeLast()
    }
    self.init(SafeText(beginning), style)
  }

  private static let mostBytes = 2048
}

extension Grid {
  /// Writes pieces one after the other, shortened to `limit` columns; one sign says that the rest,
  /// however many pieces it is, is left out.
  /// - Returns: the column behind the last.
  @discardableResult
  mutating func write(
    _ spans: [Span], at origin: Point, limit: Int, on ground: Style.Ground = .screen
  ) -> Int {
    var x = origin.x
    let end = origin.x + limit
    let isTooLong = spans.width > limit
    for span in spans where x < end {
      let isCut = isTooLong && span.text.width >= end - x
      let text = (isCut ? span.text + "…" : span.text).shortened(to: end - x)
      write(
        text, at: Point(x, origin.y), style: ground == .screen ? span.style : span.style.on(ground))
      x += text.width
      if isCut { break }
    }
    return x
  }
}

extension [Span] {
  var width: Int { reduce(0) { $0 + $1.text.width } }
}

internal import KithModel
internal import KithScreen

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

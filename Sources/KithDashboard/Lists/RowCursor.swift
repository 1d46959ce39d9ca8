internal import KithModel
internal import KithScreen

/// A place in rows that fill a box line by line: the row one is on, and the first in sight.
struct RowCursor: Sendable {
  var row = 0
  private(set) var top = 0

  /// Keeps the row among those there are, and in sight.
  mutating func settle(count: Int, height: Int) {
    let height = max(1, height)
    row = min(max(0, row), max(0, count - 1))
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, count - height))
  }

  /// Goes where a wish leads; false if it leads nowhere among rows.
  mutating func take(_ wish: Wish, count: Int, height: Int) -> Bool {
    switch wish {
    case .down: move(by: 1, of: count)
    case .up: move(by: -1, of: count)
    case .top: row = 0
    case .bottom: row = max(0, count - 1)
    case .halfDown: move(by: max(1, height / 2), of: count)
    case .halfUp: move(by: -max(1, height / 2), of: count)
    case .pageDown: move(by: max(1, height - 1), of: count)
    case .pageUp: move(by: -max(1, height - 1), of: count)
    default: return false
    }
    return true
  }

  /// Goes so many rows on, or back, as far as there are any.
  mutating func move(by steps: Int, of count: Int) {
    row = min(max(0, row + steps), max(0, count - 1))
  }

  /// Goes along with the wheel; false if it was something else that the mouse did.
  mutating func turn(_ act: Mouse.Act, count: Int) -> Bool {
    switch act {
    case .wheelDown: move(by: 3, of: count)
    case .wheelUp: move(by: -3, of: count)
    default: return false
    }
    return true
  }

  /// The row that is drawn at a point; nil if none is.
  func row(at point: Point, in rect: Rect, count: Int) -> Int? {
    let place = top + point.y - rect.y
    return rect.contains(point) && place < count ? place : nil
  }
}

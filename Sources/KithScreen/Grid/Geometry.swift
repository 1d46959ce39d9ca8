/// A place on the screen, counted from the upper left corner.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  package static let zero = Point(0, 0)

  package func moved(right columns: Int = 0, down rows: Int = 0) -> Point {
    Point(x + columns, y + rows)
  }
}

/// Columns and rows, never negative.
package struct Size: Hashable, Sendable, CustomStringConvertible {
  package let width: Int
  package let height: Int

  package init(_ width: Int, _ height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package var isEmpty: Bool { width == 0 || height == 0 }
  package var description: String { "\(width)x\(height)" }
}

/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  package init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    origin = Point(x, y)
    size = Size(width, height)
  }

  package init(_ size: Size) {
    origin = .zero
    self.size = size
  }

  package var x: Int { origin.x }
  package var y: Int { origin.y }
  package var width: Int { size.width }
  package var height: Int { size.height }
  /// One past the last column.
  package var right: Int { origin.x + size.width }
  /// One past the last row.
  package var bottom: Int { origin.y + size.height }
  package var isEmpty: Bool { size.isEmpty }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(left, top, min(right, other.right) - left, min(bottom, other.bottom) - top)
  }

  package func inset(by columns: Int = 1, _ rows: Int = 1) -> Rect {
    Rect(x + columns, y + rows, width - 2 * columns, height - 2 * rows)
  }

  /// The upper `rows` rows, and what is below them.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, rows), height)
    return (Rect(x, y, width, cut), Rect(x, y + cut, width, height - cut))
  }

  /// The left `columns` columns, and what is right of them.
  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, columns), width)
    return (Rect(x, y, cut, height), Rect(x + cut, y, width - cut, height))
  }

  /// A rectangle of at most `size` in the middle of this one.
  package func centred(_ size: Size) -> Rect {
    let columns = min(size.width, width)
    let rows = min(size.height, height)
    return Rect(x + (width - columns) / 2, y + (height - rows) / 2, columns, rows)
  }
}

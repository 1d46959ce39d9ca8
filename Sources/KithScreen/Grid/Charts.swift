/// Figures over time, drawn small.
package struct Series: Hashable, Sendable {
  package let values: [Double]

  /// Values that are no numbers count as nothing.
  package init(_ values: [Double]) {
    self.values = values.map { $0.isFinite ? max(0, $0) : 0 }
  }

  package var largest: Double { values.max() ?? 0 }

  /// Each value in parts of `steps`, of the largest. Whatever is not nothing is at least one step.
  func heights(steps: Int, largest: Double? = nil) -> [Int] {
    let top = largest ?? self.largest
    guard top > 0, steps > 0 else { return values.map { _ in 0 } }
    return values.map { value in
      let step = Int(min(value / top, 1) * Double(steps) + 0.5)
      return value > 0 ? max(1, step) : 0
    }
  }
}

extension Grid {
  /// One column for each value, in a single row: `▁▃▅█`, in ASCII `.-=#`.
  package mutating func sparkline(
    _ series: Series, at origin: Point, style: Style = .chart, largest: Double? = nil
  ) {
    let signs: [Unicode.Scalar] =
      glyphs == .ascii
      ? [" ", ".", ":", "-", "=", "+", "*", "%", "#"]
      : ["·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    for (column, height) in series.heights(steps: 8, largest: largest).enumerated() {
      place(
        signs[height], at: origin.moved(right: column), style: height == 0 ? .chartQuiet : style)
    }
  }

  /// A bar across: `value` of `largest` fills the row, to an eighth of a column.
  package mutating func bar(
    _ value: Double, of largest: Double, in rect: Rect, style: Style = .chart
  ) {
    let steps = glyphs == .full ? 8 : 1
    let eighths = Series([value]).heights(steps: rect.width * steps, largest: largest).first ?? 0
    let full = glyphs.sign("█", ascii: "#")
    fill(Rect(rect.x, rect.y, eighths / steps, 1), with: full.value, style: style)
    guard eighths % steps > 0 else { return }
    let parts: [Unicode.Scalar] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    place(
      parts[eighths % steps - 1], at: rect.origin.moved(right: eighths / steps), style: style)
  }

  /// Upright bars, the newest at the right; a column each, as high as `rect`.
  package mutating func columns(
    _ series: Series, in rect: Rect, style: Style = .chart, largest: Double? = nil
  ) {
    guard !rect.isEmpty else { return }
    let steps = glyphs == .ascii ? 1 : 8
    let signs: [Unicode.Scalar] =
      glyphs == .ascii ? ["#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let recent = Series(series.values.suffix(rect.width))
    let heights = recent.heights(
      steps: rect.height * steps, largest: largest ?? series.largest)
    for (column, height) in heights.enumerated() {
      for row in 0..<rect.height {
        let part = min(steps, height - row * steps)
        guard part > 0 else { break }
        place(signs[part - 1], at: Point(rect.x + column, rect.bottom - 1 - row), style: style)
      }
    }
  }

  /// A line through the values across `rect`, in braille dots; without braille, in `*`.
  package mutating func line(
    _ series: Series, in rect: Rect, style: Style = .chart, largest: Double? = nil
  ) {
    guard !rect.isEmpty, !series.values.isEmpty else { return }
    let isBraille = glyphs == .full
    var dots = DotCanvas(rect.size, perCell: isBraille ? (2, 4) : (1, 1))
    let heights = series.heights(steps: dots.height - 1, largest: largest)
    let places = heights.indices.map { index in
      heights.count == 1 ? 0 : index * (dots.width - 1) / (heights.count - 1)
    }
    for index in heights.indices {
      let to = Point(places[index], dots.height - 1 - heights[index])
      let from = index == 0 ? to : Point(places[index - 1], dots.height - 1 - heights[index - 1])
      dots.line(from: from, to: to)
    }
    for y in 0..<rect.height {
      for x in 0..<rect.width where dots[x, y] != 0 {
        let sign = isBraille ? Unicode.Scalar(0x2800 + UInt32(dots[x, y])) ?? "*" : "*"
        place(sign, at: Point(rect.x + x, rect.y + y), style: style)
      }
    }
  }
}

/// Dots finer than cells: eight to a cell in braille, one where there is none.
private struct DotCanvas {
  let width: Int
  let height: Int
  private let columns: Int
  private let perCell: (x: Int, y: Int)
  private var cells: [UInt8]

  init(_ size: Size, perCell: (x: Int, y: Int)) {
    self.perCell = perCell
    columns = size.width
    width = size.width * perCell.x
    height = size.height * perCell.y
    cells = Array(repeating: 0, count: size.width * size.height)
  }

  /// The dots of a cell, in braille's order.
  subscript(x: Int, y: Int) -> UInt8 { cells[y * columns + x] }

  private mutating func set(_ x: Int, _ y: Int) {
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    cells[y / perCell.y * columns + x / perCell.x] |= bits[x % perCell.x][y % perCell.y]
  }

  mutating func line(from: Point, to: Point) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
    for step in 0...steps {
      set(
        from.x + (to.x - from.x) * step / steps,
        from.y + (to.y - from.y) * step / steps)
    }
  }
}

/// A whole screen of cells. Drawing outside of it, or of the clip, does nothing.
package struct Grid: Sendable {
  package let size: Size
  /// What the terminal can show: drawing chooses its signs by it.
  package let glyphs: GlyphSet
  /// Where the terminal's own cursor stands, if it is to be seen: in a field that is typed into.
  package var cursor: Point?

  package private(set) var cells: [Cell]
  private var clusters: [String] = []
  private var numbers: [String: UInt32] = [:]
  private var clip: Rect

  package init(_ size: Size, glyphs: GlyphSet = .full) {
    self.size = size
    self.glyphs = glyphs
    clip = Rect(size)
    cells = Array(repeating: .blank(.text), count: size.width * size.height)
  }

  package var bounds: Rect { Rect(size) }

  package subscript(_ point: Point) -> Cell {
    bounds.contains(point) ? cells[point.y * size.width + point.x] : .blank(.text)
  }

  /// The sign in a cell; nothing for the columns that a wide one has already filled.
  package func text(of cell: Cell) -> String {
    if cell.isContinuation { return "" }
    if cell.isCluster { return clusters[Int(cell.glyph & ~Cell.clusterBit)] }
    return Unicode.Scalar(cell.glyph).map { String($0) } ?? " "
  }

  /// The sign of a cell as scalars.
  package func scalars(of cell: Cell) -> String.UnicodeScalarView {
    text(of: cell).unicodeScalars
  }

  /// The scalar in a cell that holds just one.
  package func scalar(of cell: Cell) -> Unicode.Scalar? {
    cell.isCluster || cell.isContinuation ? nil : Unicode.Scalar(cell.glyph)
  }

  /// Whether both grids show the same at this place.
  package func shows(_ cell: Cell, like other: Cell, of grid: borrowing Grid) -> Bool {
    guard cell.width == other.width, cell.style == other.style else { return false }
    guard cell.isCluster, other.isCluster else { return cell.glyph == other.glyph }
    return text(of: cell) == grid.text(of: other)
  }

  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[(y * size.width)..<((y + 1) * size.width)]
  }

  /// Whether a row of two grids of one size looks the same.
  package func showsRow(_ y: Int, like grid: borrowing Grid) -> Bool {
    for index in (y * size.width)..<((y + 1) * size.width)
    where !shows(cells[index], like: grid.cells[index], of: grid) {
      return false
    }
    return true
  }

  /// The upper left part, or as much more as `size` has.
  package func cut(to size: Size) -> Grid {
    var grid = Grid(size, glyphs: glyphs)
    grid.cursor = cursor.flatMap { grid.bounds.contains($0) ? $0 : nil }
    for y in 0..<min(size.height, self.size.height) {
      for run in runs(inRow: y) {
        grid.write(SafeText(run.text), at: Point(run.column, y), style: run.style)
      }
    }
    return grid
  }

  /// Draws only inside of `rect` while `draw` runs.
  package mutating func clipped(to rect: Rect, _ draw: (inout Grid) -> Void) {
    let outer = clip
    clip = clip.intersection(rect)
    draw(&self)
    clip = outer
  }
}

extension Grid {
  /// Writes `text` from `origin` to the right; what leaves the clip is not drawn.
  /// - Returns: the place after it.
  @discardableResult
  package mutating func write(
    _ text: SafeText, at origin: Point, style: Style = .text, limit: Int = .max
  ) -> Point {
    let right = limit > clip.right - origin.x ? clip.right : origin.x + limit
    let end = origin.moved(right: text.width)
    guard origin.y >= clip.y, origin.y < clip.bottom, origin.x < right, end.x > clip.x else {
      return end
    }
    if text.isPlain {
      writePlain(text, at: origin, style: style, right: right)
    } else {
      writeClusters(text, at: origin, style: style, right: right)
    }
    return end
  }

  private mutating func writePlain(
    _ text: SafeText, at origin: Point, style: Style, right: Int
  ) {
    let row = origin.y * size.width
    let first = max(origin.x, clip.x)
    let last = min(right, origin.x + text.width) - 1
    guard first <= last else { return }
    splitWide(at: row, first, last)
    var x = origin.x
    for byte in text.string.utf8 {
      if x > last { break }
      if x >= first { cells[row + x] = Cell(glyph: UInt32(byte), width: 1, style: style) }
      x += 1
    }
  }

  private mutating func writeClusters(
    _ text: SafeText, at origin: Point, style: Style, right: Int
  ) {
    var x = origin.x
    var reader = ClusterReader(text.string)
    while x < right, let cluster = reader.next() {
      if x >= clip.x && x + cluster.width <= right {
        put(cluster, atColumn: x, row: origin.y, style: style)
      } else if x + cluster.width > clip.x {
        // Half of a wide sign can't be shown: its columns stay empty.
        fill(Rect(x, origin.y, cluster.width, 1), style: style)
      }
      x += cluster.width
    }
  }

  private mutating func put(_ cluster: Cluster, atColumn x: Int, row y: Int, style: Style) {
    let row = y * size.width
    splitWide(at: row, x, x + cluster.width - 1)
    cells[row + x] = Cell(glyph: number(of: cluster), width: UInt8(cluster.width), style: style)
    for column in 1..<max(1, cluster.width) {
      cells[row + x + column] = Cell(glyph: 0x20, width: 0, style: style)
    }
  }

  private mutating func number(of cluster: Cluster) -> UInt32 {
    guard !cluster.rest.isEmpty else { return cluster.first.value }
    let text = cluster.string
    if let known = numbers[text] { return known }
    let number = UInt32(clusters.count) | Cell.clusterBit
    clusters.append(text)
    numbers[text] = number
    return number
  }

  /// A wide sign of which only one half is drawn over gives up its other half.
  private mutating func splitWide(at row: Int, _ first: Int, _ last: Int) {
    if cells[row + first].isContinuation {
      var x = first - 1
      while x >= 0 {
        let cell = cells[row + x]
        cells[row + x] = .blank(cell.style)
        if !cell.isContinuation { break }
        x -= 1
      }
    }
    var x = last + 1
    while x < size.width, cells[row + x].isContinuation {
      cells[row + x] = .blank(cells[row + x].style)
      x += 1
    }
  }

  /// Makes `rect` empty, in this style.
  package mutating func fill(_ rect: Rect, style: Style = .text) {
    fill(rect, with: 0x20, style: style)
  }

  /// Puts a sign one column wide into every cell of `rect`.
  mutating func fill(_ rect: Rect, with glyph: UInt32, style: Style) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    let cell = Cell(glyph: glyph, width: 1, style: style)
    for y in area.y..<area.bottom {
      let row = y * size.width
      splitWide(at: row, area.x, area.right - 1)
      for x in area.x..<area.right { cells[row + x] = cell }
    }
  }

  /// One of our own signs, one column wide: borders, bars and charts are made of them.
  package mutating func place(_ sign: Unicode.Scalar, at point: Point, style: Style) {
    fill(Rect(point.x, point.y, 1, 1), with: sign.value, style: style)
  }
}

extension Grid: Equatable {
  package static func == (left: Grid, right: Grid) -> Bool {
    guard left.size == right.size, left.cursor == right.cursor else { return false }
    return (0..<left.size.height).allSatisfy { left.showsRow($0, like: right) }
  }
}

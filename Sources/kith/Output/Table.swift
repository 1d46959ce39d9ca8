internal import KithScreen

/// Rows with aligned columns that fit a width.
struct Table {
  /// One column: its head, and how it gives way.
  struct Column {
    let head: String
    var isNumber = false
    /// Whether it takes the room that is left, and is shortened first.
    var isFlexible = false
  }

  private let columns: [Column]
  private var rows: [[SafeText]] = []
  private static let gap = 2
  private static let narrowest = 8
  /// As wide as a column gets where the width doesn't matter.
  private static let widestUnasked = 120

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map { SafeText($0) }) }

  /// The lines; shortened to the width, if one is given.
  func lines(width limit: Int?) -> [SafeText] {
    let heads = columns.map { SafeText($0.head) }
    let widths = fitted(to: limit, heads: heads)
    // Where nothing stands above the columns, no line is left free for it.
    let shown = columns.allSatisfy(\.head.isEmpty) ? rows : [heads] + rows
    return shown.map { row in
      var line = SafeText("")
      for (place, column) in columns.enumerated() where widths[place] > 0 {
        if line.width > 0 { line = line + SafeText(String(repeating: " ", count: Self.gap)) }
        let isLast = widths[(place + 1)...].allSatisfy { $0 == 0 }
        let cell = place < row.count ? row[place] : ""
        if limit == nil, cell.width > widths[place] {
          line = line + cell
        } else if isLast && !column.isNumber {
          line = line + cell.shortened(to: widths[place])
        } else {
          line = line + cell.padded(to: widths[place], from: column.isNumber ? .right : .left)
        }
      }
      return line
    }
  }

  /// As wide as the widest cell; then the flexible ones give way, then the others, and last the
  /// columns from the right leave altogether.
  private func fitted(to limit: Int?, heads: [SafeText]) -> [Int] {
    var widths = columns.indices.map { place in
      rows.reduce(heads[place].width) { max($0, place < $1.count ? $1[place].width : 0) }
    }
    // Without a limit, one cell that is as long as a book doesn't make every line as long.
    guard let limit else { return widths.map { min($0, Self.widestUnasked) } }
    while total(widths) > limit, let place = widest(widths, where: { columns[$0].isFlexible }) {
      widths[place] = max(Self.narrowest, widths[place] - (total(widths) - limit))
    }
    while total(widths) > limit, let place = widest(widths, where: { $0 > 0 }) {
      widths[place] = max(Self.narrowest, widths[place] - (total(widths) - limit))
    }
    while total(widths) > limit, let place = widths.lastIndex(where: { $0 > 0 }), place > 0 {
      widths[place] = 0
    }
    if total(widths) > limit { widths[0] = max(1, limit) }
    return widths
  }

  private func total(_ widths: [Int]) -> Int {
    let shown = widths.filter { $0 > 0 }
    return shown.reduce(0, +) + Self.gap * max(0, shown.count - 1)
  }

  private func widest(_ widths: [Int], where fits: (Int) -> Bool) -> Int? {
    widths.indices.filter { fits($0) && widths[$0] > Self.narrowest }
      .max { widths[$0] < widths[$1] }
  }
}

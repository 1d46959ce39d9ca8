internal import CCurses
import KithScreen

/// Brings a grid into ncurses' cells: only what differs from the grid before.
struct Painter {
  private let kind: TerminalKind
  private let depth: ColourDepth
  private var theme = Theme.hearth
  private var pairs: PairTable
  private var pens: [Pen?] = Array(repeating: nil, count: Style.count)
  private var widths: [UInt32: Int] = [:]
  /// Letters of a run that waits for its end.
  private var letters: [UInt32] = []
  private var overlays: [Overlay] = []

  /// A no-break space: blank to the eye, and other than a blank to ncurses, which so notices when
  /// the sign that lay here has gone.
  private static let placeholder: UInt32 = 0xA0

  /// A style as ncurses takes it.
  private struct Pen: Equatable {
    let attributes: Attributes
    let pair: Int32
    let ground: Colour

    var bits: UInt32 { UInt32(attributes.rawValue) }

    /// Whether a blank shows nothing but the ground.
    var leavesBlanksBare: Bool { attributes.isDisjoint(with: [.underline, .reverse]) }
  }

  /// A sign that ncurses can't hold, and its place.
  private struct Overlay {
    let row: Int
    let column: Int
    let text: String
    let pen: Pen
  }

  init(_ kind: TerminalKind, depth: ColourDepth, pairs: Int) {
    self.kind = kind
    self.depth = depth
    // ncurses could number more, but memory grows with every one.
    self.pairs = PairTable(room: min(pairs, 32_000))
  }

  mutating func use(_ theme: Theme) {
    self.theme = theme
    pens = Array(repeating: nil, count: Style.count)
    let ground = pen(for: .text)
    kc_ground(ground.bits, ground.pair)
  }

  /// Paints `grid`; `shown` is what the screen holds, if that is known.
  mutating func paint(_ grid: Grid, over shown: Grid?) {
    let known = shown?.size == grid.size ? shown : nil
    if let known, known == grid { return }
    for y in 0..<grid.size.height { paintRow(y, of: grid, over: known) }
    let cursor = grid.cursor ?? .zero
    kc_flush(Int32(cursor.y), Int32(cursor.x), grid.cursor != nil)
    for overlay in overlays {
      var text = overlay.text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          kc_overlay(
            Int32(overlay.row), Int32(overlay.column), $0.baseAddress, $0.count,
            overlay.pen.bits, overlay.pen.pair)
        }
      }
    }
    if !overlays.isEmpty { kc_end() }
    overlays.removeAll(keepingCapacity: true)
  }

  private mutating func paintRow(_ y: Int, of grid: Grid, over known: Grid?) {
    guard known.map({ !grid.showsRow(y, like: $0) }) ?? true else { return }
    var start = 0
    var current: Pen?
    var x = 0
    for cell in grid.row(y) {
      defer { x += 1 }
      if cell.isContinuation { continue }
      let pen = pen(for: cell, after: current)
      if pen != current {
        put(y, start, current)
        (start, current) = (x, pen)
      }
      if let scalar = plainScalar(of: cell, in: grid) {
        letters.append(scalar)
        continue
      }
      letters.append(contentsOf: repeatElement(Self.placeholder, count: Int(cell.width)))
      overlays.append(
        Overlay(row: y, column: x, text: sendable(cell, in: grid), pen: pen))
    }
    put(y, start, current)
  }

  private mutating func put(_ row: Int, _ column: Int, _ pen: Pen?) {
    guard let pen, !letters.isEmpty else { return }
    kc_put(
      Int32(row), Int32(column), letters, Int32(letters.count), pen.bits, pen.pair)
    letters.removeAll(keepingCapacity: true)
  }

  /// The scalar of a cell, if ncurses can hold it and all agree on its width.
  private mutating func plainScalar(of cell: Cell, in grid: Grid) -> UInt32? {
    guard let value = grid.scalar(of: cell)?.value else { return nil }
    if value < 0x300 { return value }
    // Emoji have changed their widths within living memory.
    if value >= 0x1F000 && value < 0x20000 && cell.width == 2 { return nil }
    let width = widths[value] ?? Int(kc_width(value))
    widths[value] = width
    return width == Int(cell.width) ? value : nil
  }

  /// What is sent for a sign of several scalars: never more columns than it has.
  private func sendable(_ cell: Cell, in grid: Grid) -> String {
    let scalars = grid.scalars(of: cell)
    guard !kind.joinsEmoji, scalars.contains(where: Self.joins), let first = scalars.first else {
      return grid.text(of: cell)
    }
    return String(first)
  }

  /// Joiners, skins and tags make one sign of many, where a terminal knows of it.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200D}" || (0x1F3FB...0x1F3FF).contains(scalar.value) || scalar.value >= 0xE0000
  }
}

// MARK: - Pens

extension Painter {
  /// Blanks are drawn with the pen at hand if that looks the same: changing costs forty bytes.
  private mutating func pen(for cell: Cell, after current: Pen?) -> Pen {
    let own = pen(for: cell.style)
    guard cell.isBlank, let current, own != current, own.ground == current.ground,
      own.leavesBlanksBare, current.leavesBlanksBare
    else { return own }
    return current
  }

  private mutating func pen(for style: Style) -> Pen {
    if let known = pens[style.number] { return known }
    let look = theme.appearance(of: style, depth: depth)
    let pair = PairTable.Pair(
      foreground: number(look.foreground), background: number(look.background))
    let pen = Pen(
      attributes: look.attributes,
      pair: pairs.number(of: pair) { kc_define_pair($0, $1.foreground, $1.background) },
      ground: look.background)
    pens[style.number] = pen
    return pen
  }

  private func number(_ colour: Colour) -> Int32 {
    switch colour {
    case .standard: return -1
    case .indexed(let index) where depth < .direct || index < 16: return Int32(index)
    case .indexed, .rgb:
      guard let (red, green, blue) = colour.components else { return -1 }
      // The first sixteen numbers mean the terminal's own colours.
      return max(16, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }
  }
}

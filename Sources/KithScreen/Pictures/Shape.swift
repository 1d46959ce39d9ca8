/// A sign that is drawn in a picture rather than written: fonts leave gaps between rows.
enum Shape: Equatable {
  /// Part of a cell: from the left and the bottom, in eighths.
  case block(width: Int, height: Int)
  /// Lines from the middle to these sides.
  case line(up: Bool, down: Bool, left: Bool, right: Bool, isHeavy: Bool)
  /// A rounded corner between two sides.
  case corner(isDown: Bool, isRight: Bool)

  /// The dots of a braille sign, a bit each.
  case dots(UInt8)

  init?(_ glyph: UInt32) {
    switch glyph {
    case 0x2801...0x28FF: self = .dots(UInt8(glyph & 0xFF))
    case 0x2581...0x2588: self = .block(width: 8, height: Int(glyph - 0x2580))
    case 0x2589...0x258F: self = .block(width: Int(0x2590 - glyph), height: 8)
    case 0x2500: self = .line(up: false, down: false, left: true, right: true, isHeavy: false)
    case 0x2502: self = .line(up: true, down: true, left: false, right: false, isHeavy: false)
    case 0x2503: self = .line(up: true, down: true, left: false, right: false, isHeavy: true)
    case 0x250C: self = .line(up: false, down: true, left: false, right: true, isHeavy: false)
    case 0x2510: self = .line(up: false, down: true, left: true, right: false, isHeavy: false)
    case 0x2514: self = .line(up: true, down: false, left: false, right: true, isHeavy: false)
    case 0x2518: self = .line(up: true, down: false, left: true, right: false, isHeavy: false)
    case 0x256D: self = .corner(isDown: true, isRight: true)
    case 0x256E: self = .corner(isDown: true, isRight: false)
    case 0x256F: self = .corner(isDown: false, isRight: false)
    case 0x2570: self = .corner(isDown: false, isRight: true)
    default: return nil
    }
  }

  /// The shape, drawn once for each of `columns`, or across all of them.
  func elements(left: Double, top: Double, columns: Int, _ ink: Paint) -> [String] {
    let width = Drawing.column
    switch self {
    case .block(let eighths, let height):
      let size = (Double(eighths) / 8 * width, Double(height) / 8 * Drawing.row)
      let isJoined = eighths == 8
      return (0..<(isJoined ? 1 : columns)).map { column in
        "<rect x=\"\((left + Double(column) * width).short)\" "
          + "y=\"\((top + Drawing.row - size.1).short)\" "
          + "width=\"\((isJoined ? width * Double(columns) : size.0).short)\" "
          + "height=\"\(size.1.short)\" \(ink.attribute)/>"
      }
    case .line(_, _, true, true, _):
      let middle = (top + Drawing.row / 2).short
      return [Self.path("M\(left.short) \(middle)h\((width * Double(columns)).short)", ink)]
    default:
      return (0..<columns).map { column in
        Self.path(lines(left: left + Double(column) * width, top: top), ink, strokeWidth)
      }
    }
  }

  private var strokeWidth: String {
    switch self {
    case .line(_, _, _, _, true), .dots: "2.5"
    default: "1.2"
    }
  }

  private func lines(left: Double, top: Double) -> String {
    let (x, y) = (left + Drawing.column / 2, top + Drawing.row / 2)
    let (right, bottom) = (left + Drawing.column, top + Drawing.row)
    switch self {
    case .block: return ""
    case .dots(let bits):
      return (0..<8).filter { bits >> $0 & 1 == 1 }.map { dot in
        // Braille counts down the left column, then the right, and the fourth row came last.
        let (column, row) = dot < 6 ? (dot / 3, dot % 3) : (dot - 6, 3)
        let across = left + (Double(column) + 0.5) / 2 * Drawing.column
        let down = top + (Double(row) + 0.5) / 4 * Drawing.row
        return "M\(across.short) \(down.short)h0"
      }.joined()
    case .line(let up, let down, let isLeft, let isRight, _):
      return (up ? "M\(x.short) \(top.short)V\(y.short)" : "")
        + (down ? "M\(x.short) \(y.short)V\(bottom.short)" : "")
        + (isLeft ? "M\(left.short) \(y.short)H\(x.short)" : "")
        + (isRight ? "M\(x.short) \(y.short)H\(right.short)" : "")
    case .corner(let isDown, let isRight):
      let edge = isRight ? right : left
      let end = isDown ? bottom : top
      return "M\(edge.short) \(y.short)Q\(x.short) \(y.short) \(x.short) \(end.short)"
    }
  }

  private static func path(_ path: String, _ ink: Paint, _ width: String = "1.2") -> String {
    let stroke =
      switch ink {
      case .hex(let colour): "stroke=\"\(colour)\""
      case .ink: "class=\"inkLine\""
      case .page: "class=\"pageLine\""
      }
    return "<path d=\"\(path)\" fill=\"none\" stroke-linecap=\"round\" "
      + "stroke-width=\"\(width)\" \(stroke)/>"
  }
}

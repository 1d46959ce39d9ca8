/// One place of a grid: a sign, how wide it is, and how it is to look.
package struct Cell: Hashable, Sendable {
  /// A scalar, or the number of a longer cluster that the grid keeps.
  var glyph: UInt32
  package var style: Style
  /// The columns the sign fills; 0 for the columns it has already filled.
  package var width: UInt8

  static let clusterBit: UInt32 = 0x8000_0000

  init(glyph: UInt32, width: UInt8, style: Style) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  static func blank(_ style: Style) -> Cell { Cell(glyph: 0x20, width: 1, style: style) }

  package var isBlank: Bool { glyph == 0x20 }
  package var isContinuation: Bool { width == 0 }
  var isCluster: Bool { glyph & Cell.clusterBit != 0 }
}

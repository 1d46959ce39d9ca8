/// The signs a terminal can show besides letters.
package enum GlyphSet: UInt8, Sendable {
  /// All of them: rounded corners, braille, block elements.
  case full
  /// The few hundred of a console font: no rounded corners, no braille.
  case plain
  /// Letters, digits and punctuation.
  case ascii

  /// The first, where it can be shown; otherwise its plain twin.
  package func sign(_ sign: Unicode.Scalar, ascii: Unicode.Scalar) -> Unicode.Scalar {
    self == .ascii ? ascii : sign
  }

  /// `sign` if only all terminals with a full set have it.
  package func sign(
    _ sign: Unicode.Scalar, plain: Unicode.Scalar, ascii: Unicode.Scalar
  ) -> Unicode.Scalar {
    switch self {
    case .full: sign
    case .plain: plain
    case .ascii: ascii
    }
  }
}

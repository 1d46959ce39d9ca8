/// What the standard library has no function for without the mathematical library, which isn't
/// linked.
enum Logarithm {
  private static let two: Float = 0.693_147_18

  /// To six digits, which is more than likeness asks for.
  static func natural(_ value: Float) -> Float {
    guard value > 0, value.isFinite else { return 0 }
    // ln(m) for 1 ≤ m < 2, as twice the inverse hyperbolic tangent of (m − 1) / (m + 1).
    let part = (value.significand - 1) / (value.significand + 1)
    let square = part * part
    let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9)))
    return Float(value.exponent) * two + 2 * part * series
  }

  /// How much is left after so many halvings.
  static func halved(_ times: Double) -> Double {
    guard times > 0 else { return 1 }
    guard times < 60 else { return 0 }
    let whole = Int(times)
    let rest = -(times - Double(whole)) * 0.693_147_180_559_945_3
    let series =
      1 + rest * (1 + rest / 2 * (1 + rest / 3 * (1 + rest / 4 * (1 + rest / 5 * (1 + rest / 6)))))
    return series / Double(UInt64(1) << UInt64(whole))
  }
}

/// A colour as a theme names it.
package enum Colour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of the terminal's 256; the first sixteen are the person's own choice.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  init?(hex: String) {
    guard hex.hasPrefix("#"), hex.utf8.count == 7, let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self = .rgb(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value))
  }

  /// The words for the terminal's own sixteen.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  /// A colour that is named without a palette: `default`, `red`, `bright-blue`, `208`, `#e08a4a`.
  init?(word: String) {
    if word == "default" {
      self = .standard
    } else if let index = Self.names.firstIndex(of: word) {
      self = .indexed(UInt8(index))
    } else if let number = UInt8(word), word.utf8.allSatisfy({ $0 < 0x3A }) {
      self = .indexed(number)
    } else if let colour = Colour(hex: word) {
      self = colour
    } else {
      return nil
    }
  }
}

// MARK: - Measuring

extension Colour {
  /// Red, green and blue; of the sixteen what most terminals show. Nothing for the terminal's own.
  package var components: (red: Double, green: Double, blue: Double)? {
    switch self {
    case .standard: return nil
    case .rgb(let red, let green, let blue): return (Double(red), Double(green), Double(blue))
    case .indexed(let index): return Self.components(ofIndex: Int(index))
    }
  }

  private static func components(ofIndex index: Int) -> (Double, Double, Double) {
    if index < 16 {
      let value = usual16[index]
      return (Double(value >> 16), Double(value >> 8 & 0xFF), Double(value & 0xFF))
    }
    if index >= 232 {
      let grey = Double(8 + (index - 232) * 10)
      return (grey, grey, grey)
    }
    let cube = index - 16
    func level(_ step: Int) -> Double { step == 0 ? 0 : Double(55 + step * 40) }
    return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static let usual16: [Int] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// How bright it looks, from 0 to 1, as the Web's accessibility guidelines reckon it.
  package var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    return 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// sRGB's curve, from a table: the standard library has no power function.
  package static func linear(_ value: Double) -> Double {
    linearValues[Int(min(255, max(0, value)) + 0.5)]
  }

  /// The curve's steep part is x^2.4: x² times the fifth root of x², found by Newton's method.
  private static let linearValues: [Double] = (0..<256).map { step in
    let value = Double(step) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let square = base * base
    var root = base
    for _ in 0..<24 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }

  /// From 1 (the same) to 21 (black and white).
  package func contrast(to other: Colour) -> Double? {
    guard let mine = luminance, let theirs = other.luminance else { return nil }
    return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
  }
}

// MARK: - Poorer terminals

/// How many colours a terminal can show.
package enum ColourDepth: Int, Comparable, Sendable {
  case none, eight, sixteen, indexed, direct

  package static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Colour {
  /// The nearest of the 240 that look the same everywhere.
  var nearestIndexed: Colour {
    guard case .rgb(let red, let green, let blue) = self else { return self }
    let cube = 16 + 36 * Self.cubeStep(red) + 6 * Self.cubeStep(green) + Self.cubeStep(blue)
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = 232 + min(23, max(0, (mean - 3) / 10))
    return distance(toIndex: cube) <= distance(toIndex: grey)
      ? .indexed(UInt8(cube)) : .indexed(UInt8(grey))
  }

  /// The cube's steps lie at 0, 95, 135, 175, 215 and 255.
  private static func cubeStep(_ value: UInt8) -> Int {
    if value < 48 { return 0 }
    return value < 115 ? 1 : (Int(value) - 35) / 40
  }

  private func distance(toIndex index: Int) -> Double {
    guard let mine = components else { return 0 }
    let theirs = Self.components(ofIndex: index)
    let red = mine.red - theirs.0
    let green = mine.green - theirs.1
    let blue = mine.blue - theirs.2
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  /// The one of a terminal's six plain hues that says the same; greys stay the terminal's own.
  ///
  /// Nothing is known of the ground these lie on, so brightness is left to the terminal.
  var nearestHue: Colour {
    guard case .rgb = self, let (red, green, blue) = components else { return self }
    let high = max(red, green, blue)
    let spread = high - min(red, green, blue)
    guard spread > 0.3 * high else { return .standard }
    let angle =
      if red == high {
        60 * (green - blue) / spread
      } else if green == high {
        120 + 60 * (blue - red) / spread
      } else {
        240 + 60 * (red - green) / spread
      }
    // Orange counts as yellow: red says that something is wrong.
    return switch angle {
    case 15..<75: .indexed(3)
    case 75..<160: .indexed(2)
    case 160..<200: .indexed(6)
    case 200..<260: .indexed(4)
    case 260..., ..<(-25): .indexed(5)
    default: .indexed(1)
    }
  }
}

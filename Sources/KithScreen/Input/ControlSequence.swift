/// What `ESC [ … letter` says.
struct ControlSequence {
  private let parameters: [Int]
  /// The sign before the parameters: `<`, `=`, `>` or `?` mark sequences of another kind.
  private let marker: UInt8?
  private let hasIntermediate: Bool
  private let final: UInt8

  init(_ body: ArraySlice<UInt8>, final: UInt8) {
    self.final = final
    let first = body.first
    marker = first.map { (0x3C...0x3F).contains($0) } == true ? first : nil
    hasIntermediate = body.contains { (0x20...0x2F).contains($0) }
    parameters =
      body.dropFirst(marker == nil ? 0 : 1)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Self.number($0) }
  }

  /// Sub-parameters after a colon are left out.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), value < 100_000 else { break }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  private func parameter(_ index: Int) -> Int {
    index < parameters.count ? parameters[index] : 0
  }

  var beginsPaste: Bool {
    final == UInt8(ascii: "~") && marker == nil && parameter(0) == 200
  }

  /// Three bytes follow, from terminals that know no better.
  var isOldMouse: Bool {
    final == UInt8(ascii: "M") && marker == nil && !hasIntermediate && parameters == [0]
  }

  var input: Input? {
    guard !hasIntermediate else { return nil }
    if marker == UInt8(ascii: "<") { return mouse.map { .mouse($0) } }
    guard marker == nil else { return nil }
    switch final {
    case UInt8(ascii: "I"): return .focus(true)
    case UInt8(ascii: "O"): return .focus(false)
    case UInt8(ascii: "Z"): return .key(.shiftTab)
    case UInt8(ascii: "~"): return tildeKey.map { .key($0) }
    case UInt8(ascii: "u"): return characterKey(parameter(0), parameter(1)).map { .key($0) }
    default: return letterKey.map { .key($0) }
    }
  }

  /// 1 + shift + 2 alt + 4 control (+ 8 and up: keys we don't tell apart).
  private func modifiers(_ value: Int) -> Key.Modifiers {
    Key.Modifiers(rawValue: UInt8(max(0, value - 1) & 7))
  }

  private var letterKey: Key? {
    // `ESC [ row ; column R` is a cursor report, unless it says F3 with a modifier.
    if final == UInt8(ascii: "R"), parameters.count > 1,
      parameter(0) != 1 || !(2...16).contains(parameter(1))
    {
      return nil
    }
    if let code = Self.letters[final] {
      // rxvt writes the arrows with shift in lower case.
      return Key(code, modifiers(parameter(1)))
    }
    guard let code = Self.letters[final & 0xDF], (0x61...0x64).contains(final) else { return nil }
    return Key(code, .shift)
  }

  private static let letters: [UInt8: Key.Code] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
    0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
  ]

  private var tildeKey: Key? {
    if parameter(0) == 27 { return characterKey(parameter(2), parameter(1)) }
    guard let code = Self.tildes[parameter(0)] else { return nil }
    return Key(code, modifiers(parameter(1)))
  }

  private static let tildes: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  /// A key said by its character: how newer terminals tell Ctrl-I from Tab.
  private func characterKey(_ value: Int, _ modifier: Int) -> Key? {
    let held = modifiers(modifier)
    switch value {
    case 9: return Key(.tab, held)
    case 13: return Key(.enter, held)
    case 27: return Key(.escape, held)
    case 127: return Key(.backspace, held)
    default: break
    }
    guard value >= 0x20, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init),
      ScalarClass(of: scalar) != .hidden
    else { return nil }
    // A capital already says that shift was held.
    return Key(named: String(scalar)).map {
      Key($0.code, held.contains(.control) ? held : held.subtracting(.shift))
    }
  }

  /// The keypad, in application mode.
  static func keypadKey(_ letter: UInt8) -> Key? {
    if let code = letters[letter] { return Key(code) }
    switch letter {
    case 0x4D: return .enter
    case 0x61...0x64: return letters[letter & 0xDF].map { Key($0, .control) }
    case 0x6A...0x79: return Key(Character(Unicode.Scalar(letter - 0x40)))
    default: return nil
    }
  }
}

extension ControlSequence {
  /// `ESC [ < button ; column ; row M`, or `m` when it is let go.
  private var mouse: Mouse? {
    guard parameters.count >= 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else {
      return nil
    }
    return Self.mouse(
      parameter(0), Point(parameter(1) - 1, parameter(2) - 1),
      isRelease: final == UInt8(ascii: "m"))
  }

  func oldMouse(_ bytes: ArraySlice<UInt8>) -> Mouse? {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3, values[0] >= 0 else { return nil }
    let isRelease = values[0] & 0x43 == 3
    return Self.mouse(
      isRelease ? values[0] & ~3 : values[0], Point(values[1] - 1, values[2] - 1),
      isRelease: isRelease)
  }

  private static func mouse(_ value: Int, _ point: Point, isRelease: Bool) -> Mouse? {
    guard point.x >= 0, point.y >= 0 else { return nil }
    // The mouse counts shift 4, alt 8, control 16.
    var modifiers: Key.Modifiers = []
    if value & 4 != 0 { modifiers.insert(.shift) }
    if value & 8 != 0 { modifiers.insert(.alt) }
    if value & 16 != 0 { modifiers.insert(.control) }
    if value & 64 != 0 {
      guard !isRelease else { return nil }
      let wheels: [Mouse.Act] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
      return Mouse(wheels[value & 3], at: point, modifiers: modifiers)
    }
    guard value & 128 == 0, let button = Mouse.Button(rawValue: value & 3) else { return nil }
    let act: Mouse.Act =
      isRelease ? .release(button) : value & 32 != 0 ? .drag(button) : .press(button)
    return Mouse(act, at: point, modifiers: modifiers)
  }
}

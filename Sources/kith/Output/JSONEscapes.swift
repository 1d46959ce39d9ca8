/// JSON that does no harm where it is printed: control characters past ASCII, what turns the
/// direction of text round and what can't be seen are written as `\u202e`. To a program it says the
/// same.
enum JSONEscapes {
  static func added(to json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return json }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(json.count + 64)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      // Only in texts stands what isn't ASCII, so that an escape is always in its place.
      if scalar.value >= 0x7F, isHidden(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() { escaped += Self.escape(unit) }
      } else {
        escaped += scalar.utf8
      }
    }
    return escaped
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator, .unassigned: true
    default: false
    }
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}

/// What a Unicode scalar is to the screen.
enum ScalarClass: UInt8 {
  case narrow, wide, combining, hidden, space, narrowPictograph, widePictograph
  case regionalIndicator, emojiModifier, spacingMark, hangulLead, hangulTail

  init(of scalar: Unicode.Scalar) {
    self = ScalarClass.lookup(scalar.value)
  }

  private static func lookup(_ value: UInt32) -> ScalarClass {
    if value < 0x7F { return value < 0x20 ? .hidden : .narrow }
    // Most of what is written needs no search.
    if value &- 0xC0 < 0x240 { return .narrow }
    if value &- 0x4E00 < 0x5200 { return .wide }
    var low = 0
    var high = scalarRuns.count
    let wanted = value << 4 | 0xF
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarRuns[middle] <= wanted { low = middle } else { high = middle }
    }
    return ScalarClass(rawValue: UInt8(scalarRuns[low] & 0xF)) ?? .hidden
  }

  var isPictograph: Bool { self == .narrowPictograph || self == .widePictograph }
}

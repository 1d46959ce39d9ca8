/// Lengths of time as the almanac writes them: `3d`, `14h`, `30m`, `2d5h`.
enum Span {
  static let minute: Int64 = 60_000
  static let hour: Int64 = 60 * minute
  static let day: Int64 = 24 * hour

  static func milliseconds(_ text: some StringProtocol) -> Int64? {
    var total: Int64 = 0
    var number: Int64?
    for byte in text.utf8 {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        number = (number ?? 0) * 10 + Int64(byte - UInt8(ascii: "0"))
        continue
      }
      guard let count = number else { return nil }
      switch byte {
      case UInt8(ascii: "d"): total += count * day
      case UInt8(ascii: "h"): total += count * hour
      case UInt8(ascii: "m"): total += count * minute
      default: return nil
      }
      number = nil
    }
    return number == nil && !text.isEmpty ? total : nil
  }
}

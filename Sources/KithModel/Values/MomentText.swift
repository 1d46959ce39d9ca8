/// How moments are written: `2026-11-20T10:04:05Z`, with a fraction only in the journal.
extension Moment: CustomStringConvertible {
  /// The earliest and the latest that can be written with four digits for the year.
  public static let earliest = Moment(milliseconds: -62_167_219_200_000)
  public static let latest = Moment(milliseconds: 253_402_300_799_999)

  /// With whole seconds, as everywhere outside the journal.
  public var description: String { written(withFraction: false) }

  /// With the milliseconds where there are any, as in the journal.
  package var exactDescription: String { written(withFraction: milliseconds % 1000 != 0) }

  private func written(withFraction: Bool) -> String {
    let clamped = min(max(self, .earliest), .latest)
    let (year, month, dayOfMonth) = clamped.day.date
    let ofDay = clamped.milliseconds - clamped.day.start.milliseconds
    let seconds = Int(ofDay / 1000)
    return String(unsafeUninitializedCapacity: 24) { buffer in
      var length = 0
      func put(_ value: Int, digits: Int) {
        var value = value
        for index in stride(from: digits - 1, through: 0, by: -1) {
          buffer[length + index] = UInt8(ascii: "0") + UInt8(value % 10)
          value /= 10
        }
        length += digits
      }
      func put(_ mark: UInt8) {
        buffer[length] = mark
        length += 1
      }
      put(year, digits: 4)
      put(UInt8(ascii: "-"))
      put(month, digits: 2)
      put(UInt8(ascii: "-"))
      put(dayOfMonth, digits: 2)
      put(UInt8(ascii: "T"))
      put(seconds / 3600, digits: 2)
      put(UInt8(ascii: ":"))
      put(seconds / 60 % 60, digits: 2)
      put(UInt8(ascii: ":"))
      put(seconds % 60, digits: 2)
      if withFraction {
        put(UInt8(ascii: "."))
        put(Int(ofDay % 1000), digits: 3)
      }
      put(UInt8(ascii: "Z"))
      return length
    }
  }

  /// A moment as written above, or as most services write it: a date alone, a space for the T, any
  /// number of decimals, Z or an offset such as +02:00.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let moment = text.withUTF8({ Moment(utf8: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = moment
  }

  init?(utf8 bytes: UnsafeRawBufferPointer) {
    if bytes.count == 20, let moment = Moment(usual: bytes) {
      self = moment
      return
    }
    var scanner = DigitScanner(bytes: bytes)
    guard let year = scanner.number(4), scanner.takes(UInt8(ascii: "-")),
      let month = scanner.number(2), scanner.takes(UInt8(ascii: "-")),
      let dayOfMonth = scanner.number(2),
      let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    if scanner.isAtEnd {
      self = day.start
      return
    }
    guard scanner.takes(UInt8(ascii: "T")) || scanner.takes(UInt8(ascii: " ")),
      let hour = scanner.number(2), hour < 24, scanner.takes(UInt8(ascii: ":")),
      let minute = scanner.number(2), minute < 60
    else { return nil }
    var second = 0
    var fraction = 0
    if scanner.takes(UInt8(ascii: ":")) {
      // A leap second is the last of its minute.
      guard let read = scanner.number(2), read <= 60 else { return nil }
      second = min(read, 59)
      if scanner.takes(UInt8(ascii: ".")) {
        guard let read = scanner.thousandths() else { return nil }
        fraction = read
      }
    }
    guard let offset = scanner.offsetMinutes(), scanner.isAtEnd else { return nil }
    let seconds = hour * 3600 + (minute - offset) * 60 + second
    self.init(milliseconds: day.start.milliseconds + Int64(seconds) * 1000 + Int64(fraction))
  }
}

extension Moment {
  /// `2026-11-20T10:04:05Z`, as nearly all times are written, without asking at every step.
  private init?(usual bytes: UnsafeRawBufferPointer) {
    var faults: UInt8 = 0
    func two(_ place: Int) -> Int {
      let (tens, ones) = (bytes[place] &- 48, bytes[place &+ 1] &- 48)
      faults |= (tens > 9 ? 1 : 0) | (ones > 9 ? 1 : 0)
      return Int(tens) &* 10 &+ Int(ones)
    }
    let (year, month, day) = (two(0) &* 100 &+ two(2), two(5), two(8))
    let (hour, minute, second) = (two(11), two(14), two(17))
    faults |= (bytes[4] ^ 45) | (bytes[7] ^ 45) | (bytes[10] ^ 84)
    faults |= (bytes[13] ^ 58) | (bytes[16] ^ 58) | (bytes[19] ^ 90)
    guard faults == 0, hour < 24, minute < 60, second < 60,
      let day = Day(year: year, month: month, day: day)
    else { return nil }
    let ofDay = Int64(hour &* 3600 &+ minute &* 60 &+ second)
    self.init(milliseconds: day.start.milliseconds + ofDay * 1000)
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-20`.
  public var description: String { String(start.description.prefix(10)) }

  /// A day written as `2026-11-20`.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10, let moment = Moment(text) else { return nil }
    self = moment.day
  }
}

/// Takes numbers and marks off the front of a text.
private struct DigitScanner {
  let bytes: UnsafeRawBufferPointer
  var place = 0

  var isAtEnd: Bool { place == bytes.count }

  mutating func takes(_ mark: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == mark else { return false }
    place += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard place + digits <= bytes.count else { return nil }
    var value = 0
    for index in place..<place + digits {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    place += digits
    return value
  }

  /// At least one decimal; what comes after the third is dropped.
  mutating func thousandths() -> Int? {
    var value = 0
    var count = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit <= 9 {
      if count < 3 { value = value * 10 + Int(digit) }
      count += 1
      place += 1
    }
    guard count > 0 else { return nil }
    return count >= 3 ? value : value * (count == 1 ? 100 : 10)
  }

  /// Nothing and Z are both UTC.
  mutating func offsetMinutes() -> Int? {
    if isAtEnd || takes(UInt8(ascii: "Z")) { return 0 }
    let isNegative = takes(UInt8(ascii: "-"))
    guard isNegative || takes(UInt8(ascii: "+")), let hours = number(2), hours < 24 else {
      return nil
    }
    _ = takes(UInt8(ascii: ":"))
    let minutes = isAtEnd ? 0 : number(2)
    guard let minutes, minutes < 60 else { return nil }
    return (isNegative ? -1 : 1) * (hours * 60 + minutes)
  }
}

/// A point in time, in milliseconds since 1970 in UTC.
public struct Moment: Hashable, Comparable, Sendable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(seconds: Int64) { milliseconds = seconds &* 1000 }

  public static func < (first: Moment, second: Moment) -> Bool {
    first.milliseconds < second.milliseconds
  }

  /// Milliseconds from `other` until this.
  public func since(_ other: Moment) -> Int64 { milliseconds &- other.milliseconds }

  public func adding(milliseconds count: Int64) -> Moment {
    Moment(milliseconds: milliseconds.addingClamped(count))
  }

  public func adding(days: Int) -> Moment {
    let (count, overflows) = Int64(days).multipliedReportingOverflow(by: 86_400_000)
    return adding(milliseconds: overflows ? (days < 0 ? .min : .max) : count)
  }

  /// The UTC day it falls on.
  public var day: Day { Day(number: Int(milliseconds.dividedRoundingDown(by: 86_400_000))) }
}

/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
public struct Day: Hashable, Comparable, Sendable, Strideable {
  public let number: Int

  public init(number: Int) { self.number = number }

  /// A day by its date; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...Day.count(year: year, month: month)).contains(day)
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// How many days the month has.
  public static func count(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 0 is Monday, 6 is Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// Its first moment.
  public var start: Moment { Moment(milliseconds: Int64(number) &* 86_400_000) }

  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }
  public func distance(to other: Day) -> Int { other.number - number }
  public func advanced(by count: Int) -> Day { Day(number: number + count) }
}

extension Int64 {
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other < 0 ? .min : .max) : sum
  }

  func dividedRoundingDown(by divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

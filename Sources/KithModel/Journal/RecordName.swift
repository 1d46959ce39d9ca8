/// Who wrote a journal: one installation of one person. Drawn at random, never reused.
public struct WriterID: Hashable, Comparable, Sendable, CustomStringConvertible {
  let high: UInt64
  let low: UInt16

  /// A new writer, drawn from the randomness given.
  public static func random(using generator: inout some RandomNumberGenerator) -> WriterID {
    let id = ID.random(.community, using: &generator)
    return WriterID(high: id.high, low: id.low)
  }

  init(high: UInt64, low: UInt16) {
    self.high = high
    self.low = low
  }

  /// A writer by its sixteen digits, which are its folder's name.
  public init?(_ text: some StringProtocol) {
    var name = String(text)
    guard let writer = name.withUTF8({ WriterID(utf8: UnsafeRawBufferPointer($0)) }),
      writer.description == text
    else { return nil }
    self = writer
  }

  init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    let id = withUnsafeTemporaryAllocation(byteCount: 17, alignment: 1) { buffer -> ID? in
      buffer[0] = Kind.community.letterByte
      for index in 0..<16 { buffer[index + 1] = bytes[index] }
      return ID(utf8: UnsafeRawBufferPointer(buffer))
    }
    guard let id else { return nil }
    self.init(high: id.high, low: id.low)
  }

  public var description: String {
    String(ID(kind: .community, high: high, low: low).description.dropFirst())
  }

  public static func < (first: WriterID, second: WriterID) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}

/// The time of a record on the clock that all writers share: greater than every one seen before.
public struct Stamp: Hashable, Comparable, Sendable {
  public let milliseconds: Int64
  public let counter: UInt32

  public init(milliseconds: Int64, counter: UInt32) {
    self.milliseconds = milliseconds
    self.counter = counter
  }

  public static func < (first: Stamp, second: Stamp) -> Bool {
    (first.milliseconds, first.counter) < (second.milliseconds, second.counter)
  }

  /// The stamp of what is done at `now` by somebody who has seen this one.
  public func next(at now: Moment) -> Stamp {
    guard now.milliseconds > milliseconds, now.milliseconds <= Self.latestMilliseconds else {
      return successor
    }
    return Stamp(milliseconds: now.milliseconds, counter: 0)
  }

  /// The stamp right behind this one.
  var successor: Stamp {
    if counter < .max { return Stamp(milliseconds: milliseconds, counter: counter + 1) }
    // Nothing is later than the last time a reader takes; whoever meets a journal that claims it goes
    // on there, and their lines are told apart by their numbers.
    guard milliseconds < Self.latestMilliseconds else { return self }
    return Stamp(milliseconds: milliseconds + 1, counter: 0)
  }

  static let latestMilliseconds = Int64(1) << 53
}

/// The name of a record: whose it is, which of theirs, and when it was written.
public struct RecordName: Hashable, Sendable {
  public let writer: WriterID
  // Every object keeps such a name; no line has a number that doesn't fit.
  private let number: UInt32
  public let stamp: Stamp

  public var n: Int { Int(number) }

  public init(writer: WriterID, n: Int, stamp: Stamp) {
    self.writer = writer
    number = UInt32(clamping: n)
    self.stamp = stamp
  }
}

extension RecordName: Comparable, CustomStringConvertible {
  /// The order in which records are folded.
  public static func < (first: RecordName, second: RecordName) -> Bool {
    if first.stamp != second.stamp { return first.stamp < second.stamp }
    if first.writer != second.writer { return first.writer < second.writer }
    return first.n < second.n
  }

  /// As a person may type it: `k7f3c1x8e4t6b9d2/1234`.
  public var description: String { "\(writer)/\(n)" }
}

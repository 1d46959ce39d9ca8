internal import KithLines

/// What stands in a line before the things that were done.
struct RecordHeader {
  var n = 0
  var stamp = Stamp(milliseconds: 0, counter: 0)
  var at = Moment(milliseconds: 0)
  var by: ID?
  /// The first number and the count of the lines that make one action, where it takes several.
  var group: Group?
  /// Whether texts were taken out of it to forget a person.
  var isBlanked = false
  /// Of a record in a private journal, the one in the shared journal that was one action with it.
  var shared: RecordName?

  struct Group: Hashable {
    let first: Int
    let count: Int

    func contains(_ number: Int) -> Bool { number >= first && number - first < count }
  }

  static let largestNumber = 1 << 31

  /// Reads the header as Kith itself spells it, where no key has to be told from others: nearly all
  /// are. False where it is spelt otherwise; then it has to be read from its beginning.
  mutating func readUsual(_ part: inout PartReader) -> Bool {
    var header = RecordHeader()
    do throws(LineFault) {
      try part.line.enterObject()
      guard part.line.passes("\"n\":") else { return false }
      header.n = try Self.number(&part.line, from: 1)
      guard part.line.passes(",\"t\":") else { return false }
      header.stamp = try Self.stamp(&part.line)
      guard part.line.passes(",\"at\":") else { return false }
      header.at = try part.moment()
      guard part.line.passes(",\"by\":") else { return false }
      header.by = try part.id()
      guard part.line.passes(",\"do\":") else { return false }
      try part.line.enterArray()
    } catch {
      return false
    }
    self = header
    return true
  }

  /// Reads the keys of a line until it stands inside the list of what was done.
  mutating func read(_ part: inout PartReader) throws(LineFault) {
    var seen: UInt8 = 0
    try part.line.enterObject()
    while let range = try part.line.nextKey() {
      switch PartReader.Key(part, range) {
      case "n":
        n = try Self.number(&part.line, from: 1)
        seen |= 1
      case "t":
        stamp = try Self.stamp(&part.line)
        seen |= 2
      case "at":
        at = try part.moment()
        seen |= 4
      case "by": by = try part.id()
      case "of":
        try part.line.enterArray()
        guard try part.line.nextElement() else { throw .expected(.integer, at: part.line.place) }
        let first = try Self.number(&part.line, from: 1)
        guard try part.line.nextElement() else { throw .expected(.integer, at: part.line.place) }
        group = Group(first: first, count: try Self.number(&part.line, from: 1))
        guard try !part.line.nextElement() else { throw .trailingBytes(at: part.line.place) }
      case "blanked": isBlanked = try part.flag()
      case "with": shared = try part.recordName()
      case "do":
        guard seen == 7 else { throw .expected(.header, at: part.line.place) }
        try part.line.enterArray()
        return
      default: try part.line.skip()
      }
    }
    throw .expected(.header, at: part.line.place)
  }

  private static func number(_ line: inout LineReader, from low: Int) throws(LineFault) -> Int {
    let place = line.place
    let number = try line.integer()
    guard (low...largestNumber).contains(number) else { throw .numberOutOfRange(at: place) }
    return number
  }

  static func stamp(_ line: inout LineReader) throws(LineFault) -> Stamp {
    let place = line.place
    try line.enterArray()
    guard try line.nextElement() else { throw .expected(.integer, at: line.place) }
    let milliseconds = try line.integer()
    guard try line.nextElement() else { throw .expected(.integer, at: line.place) }
    let counter = try line.integer()
    guard try !line.nextElement() else { throw .trailingBytes(at: line.place) }
    guard (0...Int(Stamp.latestMilliseconds)).contains(milliseconds),
      (0...Int(UInt32.max)).contains(counter)
    else { throw .numberOutOfRange(at: place) }
    return Stamp(milliseconds: Int64(milliseconds), counter: UInt32(counter))
  }

  static func write(_ stamp: Stamp, to line: inout LineWriter) {
    line.openArray()
    line.integer(Int(stamp.milliseconds))
    line.integer(Int(stamp.counter))
    line.closeArray()
  }

  func write(to line: inout LineWriter) {
    line.key("n")
    line.integer(n)
    line.key("t")
    Self.write(stamp, to: &line)
    line.key("at")
    line.string(at.description)
    if let by {
      line.key("by")
      line.string(by.description)
    }
    if let group {
      line.key("of")
      line.openArray()
      line.integer(group.first)
      line.integer(group.count)
      line.closeArray()
    }
    if isBlanked {
      line.key("blanked")
      line.boolean(true)
    }
    if let shared {
      line.key("with")
      Self.write(shared, to: &line)
    }
  }

  static func write(_ name: RecordName, to line: inout LineWriter) {
    line.openArray()
    line.string(name.writer.description)
    line.integer(name.n)
    write(name.stamp, to: &line)
    line.closeArray()
  }
}

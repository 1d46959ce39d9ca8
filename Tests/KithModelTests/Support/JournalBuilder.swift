import KithLines

@testable import KithModel

/// A line of somebody's journal, with its newline.
struct JournalLine {
  var writer: WriterID
  var bytes: [UInt8]
  var isPrivate = false
}

/// Writes journals as text, so that the format itself stands in the tests and no code of the
/// product can be wrong in the same way twice.
struct JournalBuilder {
  private(set) var lines: [JournalLine]
  private var lastNumber: [WriterID: Int] = [:]
  /// Seconds after 1 January 2026, 00:00.
  private var clock = 0

  static let start: Int64 = 1_767_225_600_000

  init(lines: [JournalLine] = []) { self.lines = lines }

  static func writer(_ name: String) -> WriterID {
    let digits = Shorthand.expanded("\"w-\(name)\"").dropFirst().dropLast()
    return WriterID(digits) ?? WriterID(high: 0, low: 0)
  }

  static func id(_ short: String) -> ID {
    ID(Shorthand.expanded("\"\(short)\"").dropFirst().dropLast())
      ?? ID(kind: .reply, high: .max, low: .max)
  }

  /// A line: everything of it but the checksum is given.
  static func line(_ body: String, by writer: WriterID, isPrivate: Bool = false) -> JournalLine {
    var line = LineWriter()
    line.value(Array(Shorthand.expanded(body).utf8))
    line.closeLineWithChecksum()
    return JournalLine(writer: writer, bytes: line.bytes + [0x0A], isPrivate: isPrivate)
  }

  /// Writes what was done at a second, by default one after the line before.
  @discardableResult
  mutating func write(
    _ parts: String..., at second: Int? = nil, by person: String? = "m-ana", writer: String = "a",
    n: Int? = nil, of group: String? = nil, isPrivate: Bool = false, isBlanked: Bool = false
  ) -> RecordName {
    clock = second ?? clock + 1
    let writer = Self.writer(writer)
    let number = n ?? lastNumber[writer, default: 0] + 1
    lastNumber[writer] = max(lastNumber[writer, default: 0], number)
    let stamp = Stamp(milliseconds: Self.start + Int64(clock) * 1000, counter: 0)
    var body = #"{"n":\#(number),"t":[\#(stamp.milliseconds),0],"at":"\#(Self.moment(clock))""#
    if let person { body += #","by":"\#(person)""# }
    if let group { body += #","of":\#(group)"# }
    if isBlanked { body += #","blanked":true"# }
    body += #","do":[\#(parts.joined(separator: ","))]"#
    lines.append(Self.line(body, by: writer, isPrivate: isPrivate))
    return RecordName(writer: writer, n: number, stamp: stamp)
  }

  /// Takes records back.
  @discardableResult
  mutating func undo(
    _ names: RecordName..., at second: Int? = nil, by person: String? = "m-ana",
    writer: String = "a"
  ) -> RecordName {
    let parts = names.map { name in
      #"{"undone":["\#(name.writer)",\#(name.n),[\#(name.stamp.milliseconds),\#(name.stamp.counter)]]}"#
    }
    return write(
      parts.joined(separator: ","), at: second, by: person, writer: writer)
  }

  /// A second after the start, as it stands in a journal.
  static func moment(_ second: Int) -> String {
    Moment(milliseconds: start + Int64(second) * 1000).description
  }
}

extension Community {
  static let testID = JournalBuilder.id("k-c")

  static func of(_ lines: [JournalLine]) -> Community {
    var community = Community(id: testID)
    community.deliver(lines)
    return community
  }

  static func of(_ builder: JournalBuilder) -> Community { of(builder.lines) }

  /// Takes the lines in as one delivery, a segment for each run of one writer's lines. In halves, as
  /// a large journal is taken in when it is read first.
  @discardableResult
  mutating func deliver(_ lines: [JournalLine], inHalves: Bool = false) -> Set<ID> {
    var segments: [Segment] = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].writer == lines[start].writer,
        lines[end].isPrivate == lines[start].isPrivate
      {
        end += 1
      }
      segments.append(
        Segment(
          writer: lines[start].writer, path: "journals/\(lines[start].writer)/000001.jsonl",
          isPrivate: lines[start].isPrivate,
          bytes: Bytes(lines[start..<end].flatMap(\.bytes))))
      start = end
    }
    guard inHalves else { return take(segments) }
    return take(segments, workers: { for number in 0..<$0 { $1(number) } }, bulk: 0)
  }

  func text() -> String { String(decoding: json(), as: UTF8.self) }

  func text(_ short: String) -> String? {
    json(JournalBuilder.id(short)).map { String(decoding: $0, as: UTF8.self) }
  }
}

internal import KithLines

/// Takes the words of people who were forgotten out of lines of a journal: numbers, times, kinds
/// and ids stay, so that the line still stands for what it stood for.
extension Community {
  /// The bytes with blanked lines in the place of those that hold words of forgotten people; nil if
  /// there are none.
  package func blanked(_ bytes: [UInt8]) -> [UInt8]? {
    guard !forgotten.isEmpty else { return nil }
    var blanked: [UInt8] = []
    blanked.reserveCapacity(bytes.count)
    var isChanged = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      if let other = blankedLine(Array(line)) {
        blanked += other
        isChanged = true
      } else {
        blanked += line
      }
      blanked.append(0x0A)
    }
    // What has no end yet stays as it is.
    if let end = bytes.lastIndex(of: 0x0A) {
      blanked += bytes[(end + 1)...]
    } else {
      blanked = bytes
    }
    return isChanged ? blanked : nil
  }

  private func blankedLine(_ line: [UInt8]) -> [UInt8]? {
    line.withUnsafeBytes { raw in
      guard (try? ChecksummedLine.verify(raw, in: 0..<raw.count)) != nil else { return nil }
      var blanking = Blanking(raw, forgotten: forgotten)
      guard (try? blanking.run(in: self)) != nil, blanking.hasBlanked else { return nil }
      return blanking.line.bytes
    }
  }

  /// Whether what was done to an object is about somebody who was forgotten, or was theirs.
  fileprivate func isOfForgotten(_ id: ID) -> Bool {
    if forgotten.contains(id) { return true }
    guard id.kind != .community, let object = object(id)?.object else { return false }
    return object.authors.contains(where: forgotten.contains)
  }
}

/// The writing of one line anew, without some of its texts.
private struct Blanking {
  private var reader: LineReader
  private let raw: UnsafeRawBufferPointer
  private let forgotten: Set<ID>
  private(set) var line = LineWriter()
  private(set) var hasBlanked = false

  /// The keys that say whose the words beside them are.
  private static let owners: Set<String> = ["author", "asker", "proposer", "by", "from"]

  init(_ raw: UnsafeRawBufferPointer, forgotten: Set<ID>) {
    self.raw = raw
    self.forgotten = forgotten
    reader = LineReader(raw)
  }

  mutating func run(in community: Community) throws(LineFault) {
    var header = RecordHeader()
    var part = PartReader(reader, storage: Bytes([]))
    try header.read(&part)
    header.isBlanked = true
    reader = part.line
    line.openObject()
    header.write(to: &line)
    line.key("do")
    line.openArray()
    let isByForgotten = header.by.map(forgotten.contains) ?? false
    while try reader.nextElement() { try writePart(isByForgotten, community) }
    line.closeArray()
    line.closeLineWithChecksum()
  }

  private mutating func writePart(_ isByForgotten: Bool, _ community: Community) throws(LineFault) {
    var ahead = reader
    try ahead.enterObject()
    guard let key = try ahead.nextKey() else { throw .expected(.key, at: ahead.place) }
    let word = text(key)
    let object = try? ahead.peek() == UInt8(ascii: "\"") ? id(ahead.string()) : nil
    // A reply is of who wrote it, whatever it stands under; all else is of whom it is about. Who
    // brought in what others said elsewhere doesn't own it.
    let isTheirs =
      switch word {
      case Replied.word, ReplyRewritten.word: isByForgotten
      default: object.map(community.isOfForgotten) ?? false
      }
    try write(isTheirs, key: "")
  }

  /// Writes the next value, blanked or as it is.
  private mutating func write(_ isTheirs: Bool, key: String) throws(LineFault) {
    switch try reader.peek() {
    case UInt8(ascii: "{"): try writeObject(isTheirs)
    case UInt8(ascii: "["): try writeArray(isTheirs, key: key)
    case UInt8(ascii: "\"") where isTheirs: try writeText(key: key)
    default:
      let start = reader.place
      try reader.skip()
      line.value(Array(raw[start..<reader.place]))
    }
  }

  private mutating func writeObject(_ isTheirs: Bool) throws(LineFault) {
    let isTheirs = try owner(of: reader).map(forgotten.contains) ?? isTheirs
    try reader.enterObject()
    line.openObject()
    while let range = try reader.nextKey() {
      let key = text(range)
      line.key(key)
      try write(isTheirs, key: key)
    }
    line.closeObject()
  }

  private mutating func writeArray(_ isTheirs: Bool, key: String) throws(LineFault) {
    try reader.enterArray()
    line.openArray()
    while try reader.nextElement() { try write(isTheirs, key: key) }
    line.closeArray()
  }

  private mutating func writeText(key: String) throws(LineFault) {
    let range = try reader.string()
    let bytes = UnsafeRawBufferPointer(rebasing: raw[range.offset..<range.offset + range.length])
    let field = FieldName(
      word: key.hasSuffix("+") || key.hasSuffix("-") ? String(key.dropLast()) : key)
    if ID(utf8: bytes) != nil || Moment(utf8: bytes) != nil || field?.type == .word {
      return line.string(escaped: bytes)
    }
    hasBlanked = hasBlanked || !bytes.isEmpty
    // The id of an identity stays: what was done under it is still one person's.
    guard field == .identities || key == "as" else { return line.string("") }
    let identity = Identity.canonical(String(Text(in: Bytes(Array(raw)), range: range)))
    line.string(ID(.member, source: identity).description)
  }

  /// Whom an object names as the one whose words it holds.
  private func owner(of reader: LineReader) throws(LineFault) -> ID? {
    var reader = reader
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if Self.owners.contains(text(key)), try reader.peek() == UInt8(ascii: "\"") {
        return id(try reader.string())
      }
      try reader.skip()
    }
    return nil
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: raw[range.offset..<range.offset + range.length], as: UTF8.self)
  }

  private func id(_ range: TextRange) -> ID? {
    ID(utf8: UnsafeRawBufferPointer(rebasing: raw[range.offset..<range.offset + range.length]))
  }
}

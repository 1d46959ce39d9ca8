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
    let storage = Bytes(line)
    return storage.withBytes { raw in
      guard (try? ChecksummedLine.verify(raw, in: 0..<raw.count)) != nil else { return nil }
      var blanking = Blanking(raw, storage, of: self)
      guard (try? blanking.run()) != nil, blanking.hasBlanked else { return nil }
      return blanking.line.bytes
    }
  }

  /// Whether what was done to an object is about somebody who was forgotten, or was theirs. Of what
  /// is not there any more the one who is named with it is asked.
  package func isOfForgotten(_ id: ID, from originator: ID? = nil) -> Bool {
    if isForgotten(id) { return true }
    guard id.kind != .community else { return false }
    guard let object = object(id)?.object else { return originator.map(isForgotten) ?? false }
    return object.authors.contains(where: isForgotten)
  }
}

/// The writing of one line anew, without some of its texts. Which keys hold words each change says;
/// what this version doesn't know stays as it is.
private struct Blanking {
  private var part: PartReader
  private let raw: UnsafeRawBufferPointer
  private let community: Community
  private(set) var line = LineWriter()
  private(set) var hasBlanked = false

  init(_ raw: UnsafeRawBufferPointer, _ storage: Bytes, of community: Community) {
    self.raw = raw
    self.community = community
    part = PartReader(LineReader(raw), storage: storage)
  }

  mutating func run() throws(LineFault) {
    var header = RecordHeader()
    try header.read(&part)
    header.isBlanked = true
    line.openObject()
    header.write(to: &line)
    line.key("do")
    line.openArray()
    while try part.line.nextElement() { try writePart(by: header.by) }
    line.closeArray()
    line.closeLineWithChecksum()
  }

  private mutating func writePart(by person: ID?) throws(LineFault) {
    var ahead = part
    guard case .change(let change) = try SegmentReader.read(&ahead) else { return try copy() }
    let isTheirs = change.isOfForgotten(in: community, by: person)
    let (type, kind) = (type(of: change), change.object.kind)
    try writeObject(isTheirs) { type.content(of: $0, in: kind) }
  }

  /// Writes the next value, blanked or as it is.
  private mutating func write(_ content: KeyContent, _ isTheirs: Bool) throws(LineFault) {
    switch (content, try part.line.peek()) {
    case (.facts, _): try copy()
    case (_, UInt8(ascii: "[")):
      try part.line.enterArray()
      line.openArray()
      while try part.line.nextElement() { try write(content, isTheirs) }
      line.closeArray()
    case (.roles, UInt8(ascii: "{")):
      try writeObject(isTheirs) { $0 == "name" ? .words : .facts }
    case (.replies, UInt8(ascii: "{")):
      // A reply is of who wrote it, whatever it stands under; without a name it is nobody's.
      let isTheirs = try author(of: part.line).map(community.isForgotten) ?? false
      try writeObject(isTheirs) { $0 == "text" ? .words : .facts }
    case (.words, UInt8(ascii: "\"")) where isTheirs: try writeWords()
    case (.identities, UInt8(ascii: "\"")) where isTheirs: try writeIdentity()
    default: try copy()
    }
  }

  private mutating func writeObject(
    _ isTheirs: Bool, _ content: (String) -> KeyContent
  ) throws(LineFault) {
    try part.line.enterObject()
    line.openObject()
    while let range = try part.line.nextKey() {
      let key = text(range)
      line.key(key)
      try write(content(key), isTheirs)
    }
    line.closeObject()
  }

  private mutating func copy() throws(LineFault) {
    let start = part.line.place
    try part.line.skip()
    line.value(Array(raw[start..<part.line.place]))
  }

  private mutating func writeWords() throws(LineFault) {
    hasBlanked = try part.line.string().length > 0 || hasBlanked
    line.string("")
  }

  private mutating func writeIdentity() throws(LineFault) {
    let identity = try part.string()
    guard ID(identity) == nil, !identity.isEmpty else { return line.string(identity) }
    hasBlanked = true
    line.string(Identity.memberID(identity).description)
  }

  private func author(of reader: LineReader) throws(LineFault) -> ID? {
    var reader = reader
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if text(key) == "author" { return ID(text(try reader.string())) }
      try reader.skip()
    }
    return nil
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: raw[range.offset..<range.offset + range.length], as: UTF8.self)
  }
}

internal import KithLines

/// Reads one part of a record: a change, and when it happened.
package struct PartReader {
  var line: LineReader
  private let storage: Bytes
  /// When it happened, if that was earlier than it was recorded.
  private(set) var on: Moment?
  /// A key that this version doesn't know.
  private(set) var unknownKey: String?

  static let longestText = 512 * 1024

  init(_ line: LineReader, storage: Bytes) {
    self.line = line
    self.storage = storage
  }

  /// Begins with the next part of the line.
  mutating func beginPart() throws(LineFault) {
    on = nil
    unknownKey = nil
    try line.enterObject()
  }

  /// A key, compared without making a string of it.
  struct Key {
    fileprivate let bytes: UnsafeRawBufferPointer
    let range: TextRange

    init(_ part: PartReader, _ range: TextRange) {
      bytes = part.line.bytes
      self.range = range
    }

    var utf8: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[range.offset..<range.offset + range.length])
    }

    static func ~= (word: StaticString, key: Key) -> Bool {
      guard word.utf8CodeUnitCount == key.range.length else { return false }
      for index in 0..<key.range.length {
        guard word.utf8Start[index] == key.bytes[key.range.offset &+ index] else { return false }
      }
      return true
    }
  }

  /// The next key that the change itself must read; `on` is read on the way.
  mutating func nextKey() throws(LineFault) -> Key? {
    while let range = try line.nextKey() {
      let key = Key(self, range)
      guard "on" ~= key else { return key }
      on = try moment()
    }
    return nil
  }

  /// Passes over what a newer version wrote.
  mutating func skipUnknown(_ key: Key) throws(LineFault) {
    unknownKey = String(decoding: key.utf8, as: UTF8.self)
    try line.skip()
  }

  // MARK: Values

  mutating func text() throws(LineFault) -> Text {
    let range = try line.string()
    // What counts is the text: with its escapes it can take several times as many bytes.
    if range.length > Self.longestText {
      let length = range.hasEscapes ? Unescaping.bytes(of: utf8(of: range)).count : range.length
      guard length <= Self.longestText else {
        throw .textTooLong(bytes: length, at: range.offset)
      }
    }
    return Text(in: storage, range: range)
  }

  mutating func string() throws(LineFault) -> String { String(try text()) }

  mutating func id() throws(LineFault) -> ID {
    let range = try line.string()
    if let id = ID(utf8: utf8(of: range)) { return id }
    // The length of an id and a letter that this version doesn't know: a kind of a newer one.
    guard range.length == 17, Kind(letterByte: line.bytes[range.offset]) == nil else {
      throw .expected(.id, at: range.offset)
    }
    throw .unknownWord(String(decoding: utf8(of: range), as: UTF8.self), at: range.offset)
  }

  /// A word out of a list that grows from version to version.
  mutating func word<Word>(_ make: (String) -> Word?) throws(LineFault) -> Word {
    let place = line.place
    let text = try string()
    guard let word = make(text) else { throw .unknownWord(text, at: place) }
    return word
  }

  mutating func moment() throws(LineFault) -> Moment {
    let range = try line.string()
    guard let moment = Moment(utf8: utf8(of: range)) else {
      throw .expected(.moment, at: range.offset)
    }
    return moment
  }

  mutating func integer() throws(LineFault) -> Int { try line.integer() }

  mutating func flag() throws(LineFault) -> Bool { try line.boolean() }

  mutating func ids() throws(LineFault) -> [ID] {
    var ids: [ID] = []
    try line.enterArray()
    while try line.nextElement() { ids.append(try id()) }
    return ids
  }

  mutating func strings() throws(LineFault) -> [String] {
    var strings: [String] = []
    try line.enterArray()
    while try line.nextElement() { strings.append(try string()) }
    return strings
  }

  /// The name of another record: `["k7f3c1x8e4t6b9d2",1234,[1785312345678,0]]`.
  mutating func recordName() throws(LineFault) -> RecordName {
    try line.enterArray()
    guard try line.nextElement() else { throw .expected(.id, at: line.place) }
    let range = try line.string()
    guard let writer = WriterID(utf8: utf8(of: range)) else {
      throw .expected(.id, at: range.offset)
    }
    guard try line.nextElement() else { throw .expected(.integer, at: line.place) }
    let n = try line.integer()
    guard try line.nextElement() else { throw .expected(.integer, at: line.place) }
    let stamp = try RecordHeader.stamp(&line)
    guard try !line.nextElement() else { throw .trailingBytes(at: line.place) }
    return RecordName(writer: writer, n: n, stamp: stamp)
  }

  private func utf8(of range: TextRange) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line.bytes[range.offset..<range.offset + range.length])
  }
}

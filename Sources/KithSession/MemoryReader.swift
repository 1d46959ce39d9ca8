internal import KithLines
internal import KithModel

/// Walks through what is remembered. What isn't as it should be is passed over: of a place, the
/// rest is still worth having.
struct MemoryReader {
  var line: LineReader
  let raw: UnsafeRawBufferPointer

  /// Each key of an object; whoever gets one reads its value.
  mutating func entries(_ read: (inout Self, String) throws -> Void) throws {
    guard try line.peek() == UInt8(ascii: "{") else { return try line.skip() }
    try line.enterObject()
    while let key = try line.nextKey() { try read(&self, text(at: key)) }
  }

  /// Each element of a list; whoever is called reads it.
  mutating func elements(_ read: (inout Self) throws -> Void) throws {
    guard try line.peek() == UInt8(ascii: "[") else { return try line.skip() }
    try line.enterArray()
    while try line.nextElement() { try read(&self) }
  }

  /// The text that comes next; nil for anything else.
  mutating func text() throws -> String? {
    guard try line.peek() == UInt8(ascii: "\"") else {
      try line.skip()
      return nil
    }
    return text(at: try line.string())
  }

  mutating func moment() throws -> Moment? { try text().flatMap { Moment($0) } }

  mutating func ids() throws -> [ID] {
    var ids: [ID] = []
    try elements { reader in
      if let id = try reader.text().flatMap({ ID($0) }) { ids.append(id) }
    }
    return ids
  }

  /// The two texts of an object, empty where there is none.
  mutating func pair(_ first: String, _ second: String) throws -> (String, String) {
    var texts: [String: String] = [:]
    try entries { reader, key in texts[key] = try reader.text() }
    return (texts[first] ?? "", texts[second] ?? "")
  }

  private func text(at range: TextRange) -> String {
    let bytes = raw[range.offset..<range.offset + range.length]
    return range.hasEscapes
      ? String(
        decoding: Unescaping.bytes(of: UnsafeRawBufferPointer(rebasing: bytes)), as: UTF8.self)
      : String(decoding: bytes, as: UTF8.self)
  }
}

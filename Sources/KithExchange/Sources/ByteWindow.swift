/// A window that slides over a file: what was read and is still needed stands in one piece.
struct ByteWindow {
  private let reader: any SourceReader
  private(set) var bytes: [UInt8] = []
  /// Where in `bytes` the next byte stands.
  var place = 0
  /// How many bytes of the file were let go.
  private var passed = 0
  private var isAtEnd = false

  static let step = 1 << 18

  init(_ reader: any SourceReader) { self.reader = reader }

  /// Where in the file the next byte stands.
  var offset: Int { passed + place }

  /// Reads on; false at the end of the file. What stands before `place` is let go when much did.
  mutating func fill() throws(ExchangeError) -> Bool {
    guard !isAtEnd else { return false }
    if place > bytes.count / 2 {
      bytes.removeSubrange(..<place)
      passed += place
      place = 0
    }
    let more = try reader.read(max(Self.step, bytes.count), at: passed + bytes.count)
    isAtEnd = more.isEmpty
    bytes += more
    return !more.isEmpty
  }

  /// The next byte, not taken; nil at the end.
  mutating func peek() throws(ExchangeError) -> UInt8? {
    if place == bytes.count, try !fill() { return nil }
    return bytes[place]
  }
}

/// One `<row …/>` of a data dump: its attributes, and where it stands in the file.
struct XMLRow {
  let place: Range<Int>
  private let attributes: [(name: String, value: String)]

  init(place: Range<Int>, attributes: [(name: String, value: String)]) {
    self.place = place
    self.attributes = attributes
  }

  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  func number(_ name: String) throws(RecordFault) -> Int? {
    guard let text = self[name], !text.isEmpty else { return nil }
    guard let number = Int(text) else {
      throw RecordFault("\(name)=“\(text.prefix(20))” is no number")
    }
    return number
  }
}

/// Walks through a file of rows, one at a time.
struct XMLRows {
  private var window: ByteWindow
  private let called: String
  private(set) var count = 0

  static let longestRow = 32 << 20

  init(_ path: String, of files: any SourceFiles) throws(ExchangeError) {
    let reader = try files.open(path)
    called = files.called(path)
    guard reader.size > 0 else { throw .empty(called) }
    window = ByteWindow(reader)
  }

  /// The next row; nil behind the last, when the file ends as it should.
  mutating func next() throws(ExchangeError) -> XMLRow? {
    while true {
      guard try moves(to: UInt8(ascii: "<")) else {
        throw .notWhole(called, reason: "its end tag is missing; it was cut in the middle")
      }
      let start = window.offset
      guard let length = try tagLength() else {
        throw .notWhole(called, reason: "it ends in the middle, in row \(count + 1)")
      }
      let range = window.place..<window.place + length
      window.place += length
      let second = window.bytes[range.lowerBound + 1]
      if second == UInt8(ascii: "?") || second == UInt8(ascii: "!") { continue }
      if second == UInt8(ascii: "/") { return nil }
      guard window.bytes[range].starts(with: "<row".utf8) else {
        // The root; an empty one ends at once.
        if window.bytes[range].dropLast().last == UInt8(ascii: "/") { return nil }
        continue
      }
      count += 1
      return XMLRow(
        place: start..<start + length, attributes: Self.attributes(window.bytes[range]))
    }
  }

  /// A row that was read before, by its place.
  static func row(_ bytes: [UInt8]) -> XMLRow {
    XMLRow(place: 0..<bytes.count, attributes: attributes(bytes[...]))
  }

  private mutating func moves(to mark: UInt8) throws(ExchangeError) -> Bool {
    while try window.peek() != nil {
      if let found = window.bytes[window.place...].firstIndex(of: mark) {
        window.place = found
        return true
      }
      window.place = window.bytes.count
    }
    return false
  }

  /// How long the tag is that begins here; a `>` inside quotation marks doesn't end it.
  private mutating func tagLength() throws(ExchangeError) -> Int? {
    var quote: UInt8 = 0
    var length = 1
    while true {
      var index = window.place + length
      while index < window.bytes.count {
        let byte = window.bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return index + 1 - window.place
        }
        index &+= 1
      }
      length = index - window.place
      guard length <= Self.longestRow else {
        throw .notWhole(
          called, reason: "row \(count + 1) has more than \(Self.longestRow >> 20) MB")
      }
      guard try window.fill() else { return nil }
    }
  }

  private static func attributes(_ tag: ArraySlice<UInt8>) -> [(name: String, value: String)] {
    var scanner = HTMLScanner(Array(tag), keepsCase: true)
    guard case .open(let tag)? = scanner.next() else { return [] }
    return tag.attributes
  }
}

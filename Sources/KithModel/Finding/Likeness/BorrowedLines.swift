/// The lines of a text that nobody said in words of their own: code between fences or set in, and
/// what is quoted from somebody else.
struct BorrowedLines {
  private var ranges: [Range<Int>] = []

  init(_ text: Text) {
    text.withUTF8 { find(in: $0) }
  }

  private mutating func find(in bytes: UnsafeRawBufferPointer) {
    var isFenced = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      let words = line.drop { $0 == 0x20 || $0 == 0x09 }
      let isFence =
        words.starts(with: [0x60, 0x60, 0x60]) || words.starts(with: [0x7E, 0x7E, 0x7E])
      let isSetIn = line.first == 0x09 || line.starts(with: [0x20, 0x20, 0x20, 0x20])
      if isFenced || isFence || isSetIn || words.first == 0x3E { ranges.append(start..<end) }
      if isFence { isFenced.toggle() }
      start = end + 1
    }
  }

  /// Whether they hold the byte at a place.
  func hold(_ place: Int) -> Bool { ranges.contains { $0.contains(place) } }
}

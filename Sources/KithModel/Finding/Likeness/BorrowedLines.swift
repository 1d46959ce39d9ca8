internal import KithLines

/// The lines of a text that nobody said in words of their own: code between fences or set in, and
/// what is quoted from somebody else.
struct BorrowedLines {
  /// In their order; lines that follow one another are one range.
  private var ranges: [Range<Int>] = []

  init(_ text: Text) {
    text.withUTF8 { find(in: $0) }
  }

  private mutating func find(in bytes: UnsafeRawBufferPointer) {
    var isFenced = false
    var start = 0
    while start < bytes.count {
      let end = LineBreaks.end(from: start, in: bytes)
      let line = bytes[start..<end]
      let words = line.drop { $0 == 0x20 || $0 == 0x09 }
      let isFence =
        words.starts(with: [0x60, 0x60, 0x60]) || words.starts(with: [0x7E, 0x7E, 0x7E])
      let isSetIn = line.first == 0x09 || line.starts(with: [0x20, 0x20, 0x20, 0x20])
      if isFenced || isFence || isSetIn || words.first == 0x3E { add(start..<end) }
      if isFence { isFenced.toggle() }
      start = end + 1
    }
  }

  private mutating func add(_ line: Range<Int>) {
    guard let last = ranges.last, last.upperBound + 1 == line.lowerBound else {
      return ranges.append(line)
    }
    ranges[ranges.count - 1] = last.lowerBound..<line.upperBound
  }

  /// Whether they hold the byte at a place.
  func hold(_ place: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(place)
  }
}

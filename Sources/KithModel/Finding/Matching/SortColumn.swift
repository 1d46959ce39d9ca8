/// One thing that rows are put in order by, as words of 32 bits: of two rows the one whose first
/// differing word is less comes first.
struct SortColumn: Sendable {
  private let isDescending: Bool
  private var sorts: [Sort] = []
  /// A number; of a text where it begins, and in the lower bits how long it is.
  private var values: [UInt64] = []
  /// All texts, folded so that Émile stands beside Emil.
  private var bytes: [UInt8] = []

  private enum Sort: UInt8 {
    case number, text, missing
  }

  private static let lengthBits: UInt64 = 24

  init(capacity: Int, isDescending: Bool) {
    self.isDescending = isDescending
    sorts.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// One in which nobody has a value.
  init(missing count: Int) {
    isDescending = false
    sorts = [Sort](repeating: .missing, count: count)
    values = [UInt64](repeating: 0, count: count)
  }

  /// What was read part by part.
  init(joining parts: [SortColumn]) {
    if parts.count == 1 {
      self = parts[0]
      return
    }
    isDescending = parts.first?.isDescending ?? false
    for part in parts {
      let start = UInt64(bytes.count) << Self.lengthBits
      values += zip(part.sorts, part.values).map { $0 == .text ? $1 + start : $1 }
      sorts += part.sorts
      bytes += part.bytes
    }
  }

  mutating func append(_ value: SortValue) {
    switch value {
    case .number(let number):
      sorts.append(.number)
      values.append(UInt64(bitPattern: number) ^ 1 << 63)
    case .missing:
      sorts.append(.missing)
      values.append(0)
    case .text(let text): text.withUTF8 { append($0) }
    }
  }

  mutating func append(_ text: UnsafeRawBufferPointer) {
    let start = bytes.count
    fold(text)
    sorts.append(.text)
    values.append(UInt64(start) << Self.lengthBits | UInt64(bytes.count - start))
  }

  private mutating func fold(_ text: UnsafeRawBufferPointer) {
    if FuzzyPattern.isPlain(text) {
      let start = bytes.count
      bytes.append(contentsOf: text)
      bytes.withUnsafeMutableBufferPointer { bytes in
        for place in start..<bytes.count {
          bytes[place] = bytes[place] &- 0x41 < 26 ? bytes[place] | 0x20 : bytes[place]
        }
      }
      return
    }
    var reader = ScalarReader(text)
    while let scalar = reader.next() {
      guard let folded = Folding.folded(scalar, keepingCase: false) else { continue }
      if folded < 0x80 {
        bytes.append(UInt8(folded))
      } else if let folded = Unicode.Scalar(folded) {
        bytes.append(contentsOf: UTF8.encode(folded)?.map(\.self) ?? [])
      }
    }
  }

  /// Whether there is no such word of a row.
  func hasEnded(before word: Int, of row: Int) -> Bool {
    switch sorts[row] {
    case .missing: word > 0
    case .number: word > 2
    case .text: word > 0 && (word - 1) * 4 > length(of: row)
    }
  }

  /// The first word says whether there is a value: what has none comes last, whichever way it is
  /// sorted.
  func word(_ word: Int, of row: Int) -> UInt32 {
    if word == 0 {
      let sort = sorts[row]
      return sort == .missing ? 2 : (sort == .text) == isDescending ? 0 : 1
    }
    let value =
      switch sorts[row] {
      case .number: UInt32(truncatingIfNeeded: values[row] >> (word == 1 ? 32 : 0))
      case .text: letters((word - 1) * 4, of: row)
      case .missing: UInt32(0)
      }
    return isDescending ? ~value : value
  }

  /// Four bytes of a text, each one higher than it is, so that the end comes before them all.
  private func letters(_ offset: Int, of row: Int) -> UInt32 {
    let start = Int(values[row] >> Self.lengthBits)
    let end = start + length(of: row)
    var letters: UInt32 = 0
    for place in start + offset..<start + offset + 4 {
      letters = letters << 8 | (place < end ? UInt32(bytes[place]) + 1 : 0)
    }
    return letters
  }

  private func length(of row: Int) -> Int { Int(values[row] & (1 << Self.lengthBits - 1)) }
}

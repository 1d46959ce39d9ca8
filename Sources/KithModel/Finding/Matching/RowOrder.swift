/// Puts rows in order by several columns.
struct RowOrder {
  let columns: [SortColumn]
  let ids: [ID]

  func sorted() -> [Int32] {
    let rows = (0..<Int32(ids.count)).map(\.self)
    guard let first = columns.first else { return rows.sorted { ids[Int($0)] < ids[Int($1)] } }
    // Most orders are told by a time or by how a text begins: numbers, kept by themselves.
    return rows.sorted { one, other in
      let (left, right) = (first.numbers[Int(one)], first.numbers[Int(other)])
      return left == right ? comes(one, before: other) : left < right
    }
  }

  private func comes(_ one: Int32, before other: Int32) -> Bool {
    for column in columns {
      if let answer = column.comes(Int(one), before: Int(other)) { return answer }
    }
    return ids[Int(one)] < ids[Int(other)]
  }
}

/// One thing that rows are put in order by.
struct SortColumn {
  private let isDescending: Bool
  /// What comes first is less. Of a text it is the first eight letters.
  let numbers: [Int64]
  /// All texts, folded so that Émile stands beside Emil, and where each ends.
  private let bytes: [UInt8]
  private let ends: [Int]

  init(values: [SortValue], isDescending: Bool) {
    self.isDescending = isDescending
    var (numbers, bytes, ends) = ([Int64](), [UInt8](), [Int]())
    numbers.reserveCapacity(values.count)
    ends.reserveCapacity(values.count)
    for value in values {
      switch value {
      case .number(let number): numbers.append(isDescending ? -max(number, -.max) : number)
      case .missing: numbers.append(.max)
      case .text(let text):
        let start = bytes.count
        text.withUTF8 { Self.append($0, to: &bytes) }
        let number = Self.beginning(of: bytes[start...])
        numbers.append(isDescending ? -number : number)
      }
      ends.append(bytes.count)
    }
    (self.numbers, self.bytes, self.ends) = (numbers, bytes, ends)
  }

  private static func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
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

  private static func beginning(of text: ArraySlice<UInt8>) -> Int64 {
    var value: UInt64 = 0
    for index in 0..<8 {
      let place = text.startIndex + index
      value = value << 8 | (place < text.endIndex ? UInt64(text[place]) : 0)
    }
    return Int64(value >> 1)
  }

  /// Whether one row comes before another; nil if neither does.
  func comes(_ one: Int, before other: Int) -> Bool? {
    if numbers[one] != numbers[other] { return numbers[one] < numbers[other] }
    let (first, second) = (text(one), text(other))
    if first.elementsEqual(second) { return nil }
    return isDescending
      ? second.lexicographicallyPrecedes(first) : first.lexicographicallyPrecedes(second)
  }

  private func text(_ row: Int) -> ArraySlice<UInt8> {
    bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }
}

/// Sorts numbers digit by digit, which keeps what is equal in its order.
enum Radix {
  private static let digits = 2048

  /// By the upper 32 bits.
  static func sortByUpperHalf(_ keys: inout [UInt64]) {
    var other = [UInt64](repeating: 0, count: keys.count)
    for shift in [UInt64(32), 43, 54] {
      var starts = [Int](repeating: 0, count: digits)
      for key in keys { starts[Int(key >> shift) & (digits - 1)] += 1 }
      // Where all agree there is nothing to do.
      if starts.contains(keys.count) { continue }
      var next = 0
      for digit in 0..<digits {
        let count = starts[digit]
        starts[digit] = next
        next += count
      }
      for key in keys {
        let digit = Int(key >> shift) & (digits - 1)
        other[starts[digit]] = key
        starts[digit] += 1
      }
      swap(&keys, &other)
    }
  }
}

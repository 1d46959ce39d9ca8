/// Puts rows in order by several columns.
struct RowOrder {
  struct Column {
    let values: [SortValue]
    let isDescending: Bool
  }

  let columns: [Column]
  let ids: [ID]

  func sorted() -> [Int32] {
    let rows = (0..<Int32(ids.count)).map(\.self)
    if let first = columns.first { return sorted(rows, by: Self.numbers(first)) }
    return rows.sorted { comes($0, before: $1, from: 0) }
  }

  /// Most orders are told by one time or the beginning of a text, and those are compared as numbers.
  private func sorted(_ rows: [Int32], by numbers: [Int64]) -> [Int32] {
    rows.sorted { one, other in
      let (first, second) = (numbers[Int(one)], numbers[Int(other)])
      return first == second ? comes(one, before: other, from: 0) : first < second
    }
  }

  private static func numbers(_ column: Column) -> [Int64] {
    var numbers: [Int64] = []
    numbers.reserveCapacity(column.values.count)
    for value in column.values {
      switch value {
      case .number(let number): numbers.append(column.isDescending ? -max(number, -.max) : number)
      case .text(let beginning, _):
        let number = Int64(beginning >> 1)
        numbers.append(column.isDescending ? -number : number)
      case .missing: numbers.append(.max)
      }
    }
    return numbers
  }

  private func comes(_ one: Int32, before other: Int32, from start: Int) -> Bool {
    for column in columns[start...] {
      let (first, second) = (column.values[Int(one)], column.values[Int(other)])
      if let answer = SortValue.comes(first, before: second, isDescending: column.isDescending) {
        return answer
      }
    }
    return ids[Int(one)] < ids[Int(other)]
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

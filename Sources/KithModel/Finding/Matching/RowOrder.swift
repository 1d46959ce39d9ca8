/// Puts rows in order by several columns, word for word: all by the first, those that agree in it by
/// the second, and so on. No two rows are compared, which for titles took a hundred times between
/// two keys.
struct RowOrder {
  let columns: [SortColumn]
  let ids: [ID]

  /// Rows that agree in all words before one.
  private struct Run {
    let keys: Range<Int>
    var column: Int
    var word: Int
  }

  /// Fewer keys are sooner compared than counted.
  private static let few = 1024

  func sorted() -> [Int32] {
    // A word above, and its row below.
    var keys = (0..<UInt64(ids.count)).map(\.self)
    keys.withUnsafeMutableBufferPointer { keys in
      var runs = [Run(keys: 0..<keys.count, column: 0, word: 0)]
      while let run = runs.popLast() {
        sort(UnsafeMutableBufferPointer(rebasing: keys[run.keys]), run, &runs)
      }
    }
    return keys.map { Int32(truncatingIfNeeded: $0) }
  }

  private func sort(
    _ keys: UnsafeMutableBufferPointer<UInt64>, _ run: Run, _ runs: inout [Run]
  ) {
    guard keys.count > 1 else { return }
    var (keys, run) = (keys, run)
    while run.column < columns.count,
      columns[run.column].hasEnded(before: run.word, of: Self.row(keys[0]))
    {
      run.column += 1
      run.word = 0
    }
    guard run.column < columns.count else {
      return keys.sort { ids[Self.row($0)] < ids[Self.row($1)] }
    }
    let column = columns[run.column]
    for place in keys.indices {
      let row = Self.row(keys[place])
      keys[place] = UInt64(column.word(run.word, of: row)) << 32 | UInt64(row)
    }
    if keys.count < Self.few { keys.sort() } else { Radix.sortByUpperHalf(keys) }
    addRuns(of: keys, run, &runs)
  }

  private func addRuns(
    of keys: UnsafeMutableBufferPointer<UInt64>, _ run: Run, _ runs: inout [Run]
  ) {
    var start = 0
    for place in 1...keys.count
    where place == keys.count || keys[place] >> 32 != keys[start] >> 32 {
      if place - start > 1 {
        let range = run.keys.lowerBound + start..<run.keys.lowerBound + place
        runs.append(Run(keys: range, column: run.column, word: run.word + 1))
      }
      start = place
    }
  }

  private static func row(_ key: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: key)) }
}

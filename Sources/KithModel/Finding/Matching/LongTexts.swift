/// The longer texts of all rows, in the order in which they lie in memory.
///
/// A word of three letters is looked for in every one of them between two keys. Fetched by way of
/// their objects, it took longer to find the texts than to look through them.
struct LongTexts: Sendable {
  private struct Entry: Sendable {
    let text: Text
    let row: Int32
    /// Whether there are letters in it that fold to plain ones.
    let hasMarks: Bool
  }

  private let entries: [Entry]

  var count: Int { entries.count }

  init<Object: SearchedObject>(_ pages: Pages<Object>) {
    var found: [(address: UInt, entry: Entry)] = []
    found.reserveCapacity(pages.count)
    pages.forEachPage { start, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices {
        for text in [first[index].longText, first[index].secondText] where !text.isEmpty {
          let (address, hasMarks) = text.withEscapedBytes {
            (UInt(bitPattern: $0.baseAddress), ExactPattern.hasMarkedLetters($0))
          }
          let entry = Entry(text: text, row: Int32(start + index), hasMarks: hasMarks)
          found.append((address, entry))
        }
      }
    }
    found.sort { $0.address < $1.address }
    entries = found.map(\.entry)
  }

  /// Of some of the texts the rows in which a pattern stands, among those that are asked for.
  func rows(
    _ places: Range<Int>, holding pattern: ExactPattern, where isAsked: (Int) -> Bool
  ) -> [Int32] {
    var rows: [Int32] = []
    entries.withUnsafeBufferPointer { entries in
      for place in places where isAsked(Int(entries[place].row)) {
        if pattern.occurs(in: entries[place].text, hasMarks: entries[place].hasMarks) {
          rows.append(entries[place].row)
        }
      }
    }
    return rows
  }
}

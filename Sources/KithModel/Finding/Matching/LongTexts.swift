/// The longer texts of a page of rows, in the order in which they lie in memory.
///
/// Fetched by way of their objects, it took longer to find the texts than to look through them; and
/// two threads that both count who holds a segment of the journal wait for each other. So it points
/// to the bytes themselves: whoever has it keeps the page, whose texts keep the bytes.
struct LongTexts: @unchecked Sendable {
  private struct Entry {
    let bytes: UnsafeRawPointer
    let count: UInt32
    let row: UInt8
    let hasEscapes: Bool
  }

  private var entries: [Entry] = []
  private var triples: LetterTriples?

  /// - Parameter inspected: whether it is worth while to read them all, to pass most of them over
  ///   ever after.
  init<Object: SearchedObject>(_ page: UnsafeBufferPointer<Object>, inspected: Bool) {
    if inspected { triples = LetterTriples() }
    guard let first = page.baseAddress else { return }
    for row in page.indices {
      add(first[row].longText, row)
      add(first[row].secondText, row)
    }
    entries.sort { $0.bytes < $1.bytes }
  }

  private mutating func add(_ text: Text, _ row: Int) {
    text.withEscapedBytes { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
      entries.append(
        Entry(
          bytes: start, count: UInt32(truncatingIfNeeded: bytes.count),
          row: UInt8(truncatingIfNeeded: row), hasEscapes: text.hasEscapes))
      triples?.insert(inJournal: bytes, hasEscapes: text.hasEscapes, row: row)
    }
  }

  /// Those of some rows in which a pattern stands.
  func rows(of asked: PageRows, holding pattern: ExactPattern) -> PageRows {
    var found = PageRows.none
    let asked = triples.map { $0.rows(holding: pattern.triples).intersection(asked) } ?? asked
    guard !asked.isEmpty else { return found }
    entries.withUnsafeBufferPointer { entries in
      for entry in entries where asked.contains(Int(entry.row)) {
        let bytes = UnsafeRawBufferPointer(start: entry.bytes, count: Int(entry.count))
        if pattern.occurs(inJournal: bytes, hasEscapes: entry.hasEscapes) {
          found.insert(Int(entry.row))
        }
      }
    }
    return found
  }
}

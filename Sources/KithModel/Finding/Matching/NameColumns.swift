/// The titles and short names of all rows, side by side.
///
/// A key is looked for in all of them; lying apart in their objects and journals, most of the time
/// went into fetching them. Labels repeat, so each is kept, and matched, once.
struct NameColumns: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Every label and name there is, once.
  private(set) var names: [String] = []
  private var rowNames: [Int32] = []
  private var rowNameEnds: [Int] = []

  init<Object: SearchedObject>(_ pages: Pages<Object>) {
    var places: [String: Int32] = [:]
    ends.reserveCapacity(pages.count)
    rowNameEnds.reserveCapacity(pages.count)
    pages.forEachPage { _, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices {
        let object = first + index
        object.pointee.core.title.withUTF8 { bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
        for name in object.pointee.core.labels + object.pointee.names {
          let place = places[name] ?? Int32(names.count)
          if places[name] == nil {
            places[name] = place
            names.append(name)
          }
          rowNames.append(place)
        }
        rowNameEnds.append(rowNames.count)
      }
    }
  }

  /// Calls the body for each of some rows with its title and the places of its names.
  func forEachRow(
    in rows: Range<Int>,
    _ body: (Int, UnsafeRawBufferPointer, Slice<UnsafeBufferPointer<Int32>>) -> Void
  ) {
    guard let last = rows.first.map({ $0 - 1 }) else { return }
    bytes.withUnsafeBytes { bytes in
      rowNames.withUnsafeBufferPointer { rowNames in
        var (start, nameStart) = last < 0 ? (0, 0) : (ends[last], rowNameEnds[last])
        for row in rows {
          let (end, nameEnd) = (ends[row], rowNameEnds[row])
          body(
            row, UnsafeRawBufferPointer(rebasing: bytes[start..<end]), rowNames[nameStart..<nameEnd]
          )
          (start, nameStart) = (end, nameEnd)
        }
      }
    }
  }
}

/// All that words are looked for in, of a page of rows.
///
/// A key is looked for in the titles and short names of all rows; lying apart in their objects and
/// journals, most of the time went into fetching them. Labels repeat, so each is matched once.
struct PageTexts: Sendable {
  private var titles: [UInt8] = []
  private var rows: [Row] = []
  /// Every label and name there is, once.
  private(set) var names: [String] = []
  private var rowNames: [Int32] = []
  let longTexts: LongTexts

  private struct Row {
    let letters: LetterSet
    let titleEnd: UInt32
    /// Labels come before other names.
    let labelsEnd: UInt32
    let namesEnd: UInt32
  }

  init<Object: SearchedObject>(_ page: UnsafeBufferPointer<Object>, inspected: Bool) {
    longTexts = LongTexts(page, inspected: inspected)
    rows.reserveCapacity(page.count)
    var places: [String: Int32] = [:]
    guard let first = page.baseAddress else { return }
    for object in first..<first + page.count {
      let letters = object.pointee.core.title.withUTF8 { title in
        titles.append(contentsOf: title)
        return LetterSet(of: title)
      }
      for label in object.pointee.core.labels { rowNames.append(place(of: label, &places)) }
      let labelsEnd = rowNames.count
      for name in object.pointee.names { rowNames.append(place(of: name, &places)) }
      rows.append(
        Row(
          letters: letters, titleEnd: UInt32(truncatingIfNeeded: titles.count),
          labelsEnd: UInt32(truncatingIfNeeded: labelsEnd),
          namesEnd: UInt32(truncatingIfNeeded: rowNames.count)))
    }
  }

  private mutating func place(of name: String, _ places: inout [String: Int32]) -> Int32 {
    if let place = places[name] { return place }
    let place = Int32(truncatingIfNeeded: names.count)
    places[name] = place
    names.append(name)
    return place
  }

  /// Calls the body for each row with its title, which letters that has, and the places of its names.
  func forEachRow(
    _ body: (Int, UnsafeRawBufferPointer, LetterSet, Slice<UnsafeBufferPointer<Int32>>) -> Void
  ) {
    titles.withUnsafeBytes { titles in
      rowNames.withUnsafeBufferPointer { rowNames in
        rows.withUnsafeBufferPointer { rows in
          var (title, name) = (0, 0)
          for index in rows.indices {
            let (titleEnd, namesEnd) = (Int(rows[index].titleEnd), Int(rows[index].namesEnd))
            body(
              index, UnsafeRawBufferPointer(rebasing: titles[title..<titleEnd]),
              rows[index].letters, rowNames[name..<namesEnd])
            (title, name) = (titleEnd, namesEnd)
          }
        }
      }
    }
  }

  /// The rows that have a label which is accepted; those that have none, if nothing is.
  func rows(labelled accepts: (FieldValue) -> Bool) -> PageRows {
    let (isAccepted, acceptsNone) = (names.map { accepts(.word($0)) }, accepts(.none))
    var found = PageRows.none
    var next = 0
    for row in rows.indices {
      let labels = rowNames[next..<Int(rows[row].labelsEnd)]
      let holds = labels.isEmpty ? acceptsNone : labels.contains { isAccepted[Int($0)] }
      if holds { found.insert(row) }
      next = Int(rows[row].namesEnd)
    }
    return found
  }
}

/// A list kept in pages of 256, so that a copy of a large one costs little.
///
/// After a snapshot was taken, the next change copies one page and the list of pages, not the
/// whole: that is what lets a worker read a community while it goes on changing.
struct Pages<Element: Sendable>: Sendable {
  private var pages: [[Element]] = []
  private(set) var count = 0

  private static var shift: Int { 8 }
  private static var mask: Int { 255 }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ element: Element) {
    if count & Self.mask == 0 {
      pages.append([])
      // The first page grows as it needs: most communities are small.
      if pages.count > 1 { pages[pages.count - 1].reserveCapacity(256) }
    }
    pages[count >> Self.shift].append(element)
    count += 1
  }

  mutating func append(contentsOf other: Pages) {
    for page in other.pages {
      var rest = page[...]
      // A page at a time: its elements are large, and are not to be carried one by one.
      while let first = rest.first {
        append(first)
        rest = rest.dropFirst()
        let room = Swift.min(Self.mask - (count - 1) & Self.mask, rest.count)
        pages[pages.count - 1].append(contentsOf: rest.prefix(room))
        count += room
        rest = rest.dropFirst(room)
      }
    }
  }

  subscript(_ index: Int) -> Element {
    _read { yield pages[index >> Self.shift][index & Self.mask] }
    _modify { yield &pages[index >> Self.shift][index & Self.mask] }
  }
}

extension Pages: Sequence {
  struct Iterator: IteratorProtocol {
    private let pages: [[Element]]
    private var page = 0
    private var row = 0

    fileprivate init(_ pages: [[Element]]) { self.pages = pages }

    mutating func next() -> Element? {
      guard page < pages.count else { return nil }
      if row == pages[page].count {
        page += 1
        row = 0
        guard page < pages.count, !pages[page].isEmpty else { return nil }
      }
      defer { row += 1 }
      return pages[page][row]
    }
  }

  func makeIterator() -> Iterator { Iterator(pages) }
}

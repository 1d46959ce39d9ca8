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

  mutating func append(_ element: consuming Element) {
    if count & Self.mask == 0 {
      pages.append([])
      // The first page grows as it needs: most communities are small.
      if pages.count > 1 { pages[pages.count - 1].reserveCapacity(256) }
    }
    pages[count >> Self.shift].append(element)
    count += 1
  }

  subscript(_ index: Int) -> Element {
    _read { yield pages[index >> Self.shift][index & Self.mask] }
    _modify { yield &pages[index >> Self.shift][index & Self.mask] }
  }
}

extension Pages {
  /// Calls the body for every page, with the place of its first element.
  func forEachPage(_ body: (Int, UnsafeBufferPointer<Element>) -> Void) {
    for (index, page) in pages.enumerated() {
      page.withUnsafeBufferPointer { body(index << Self.shift, $0) }
    }
  }
}

extension Pages {
  /// The same for the pages of some elements, which begin where a page does.
  func forEachPage(
    in elements: Range<Int>, _ body: (Int, UnsafeBufferPointer<Element>) -> Void
  ) {
    var start = elements.lowerBound
    while start < elements.upperBound {
      pages[start >> Self.shift].withUnsafeBufferPointer { body(start, $0) }
      start += 1 << Self.shift
    }
  }
}

extension Pages {
  /// Where each page begins. Of two lists that are both at hand, pages that begin in one place are
  /// one page, and so alike: what is shared is not changed.
  var pageStarts: [UnsafeRawPointer?] {
    pages.map { page in page.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) } }
  }
}

extension Pages {
  /// Takes in another list. Its whole pages are taken as they are, behind the own whole pages; what
  /// is left of both comes last.
  mutating func join(_ other: Pages) -> Seam {
    let seam = Seam(
      own: UInt32(count & ~Self.mask), other: UInt32(other.count & ~Self.mask),
      ownCount: UInt32(count))
    let (whole, otherWhole) = (count >> Self.shift, other.count >> Self.shift)
    let rest = pages.dropFirst(whole) + other.pages.dropFirst(otherWhole)
    pages = Array(pages.prefix(whole)) + other.pages.prefix(otherWhole)
    count = pages.count << Self.shift
    for page in rest {
      for element in page { append(element) }
    }
    return seam
  }
}

/// Where the elements of two lists stand after they were joined.
struct Seam: Sendable {
  /// How many stood in whole pages.
  fileprivate let own: UInt32
  fileprivate let other: UInt32
  fileprivate let ownCount: UInt32

  /// Where nothing was joined.
  static let none = Seam(own: 0, other: 0, ownCount: 0)

  func own(_ index: UInt32) -> UInt32 { index < own ? index : index + other }

  func other(_ index: UInt32) -> UInt32 { index < other ? index + own : index + ownCount }
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

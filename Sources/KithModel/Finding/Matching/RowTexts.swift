internal import Synchronization

/// The texts of all rows page by page, made when they are first asked for.
///
/// A class, so that a value that is only read can make them; its lock lets several threads ask.
final class RowTexts<Object: SearchedObject>: Sendable {
  private let pages: Pages<Object>
  private let work: SharedWork
  private let made: Mutex<Made>

  private struct Made: Sendable {
    /// nil where they have not been asked for yet.
    var pages: [PageTexts?]
    var areInspected: Bool
  }

  /// - Parameter former: the texts as they were before a change. Those of pages that it left alone are
  ///   taken from there; the others are not kept.
  init(_ pages: Pages<Object>, _ work: SharedWork, after former: RowTexts?) {
    (self.pages, self.work) = (pages, work)
    let former = former.map { texts in (texts.pages, texts.made.withLock { $0 }) }
    let kept = pages.pageStarts.enumerated().map { place, start -> PageTexts? in
      guard let (pages, made) = former, place < made.pages.count,
        pages.pageStarts[place] == start
      else { return nil }
      return made.pages[place]
    }
    made = Mutex(Made(pages: kept, areInspected: former?.1.areInspected ?? false))
  }

  /// - Parameter inspected: whether many words will be looked for.
  func all(inspected: Bool = false) -> [PageTexts] {
    made.withLock { made in
      if inspected, !made.areInspected {
        made = Made(pages: made.pages.map { _ in nil }, areInspected: true)
      }
      if made.pages.contains(where: { $0 == nil }) { complete(&made) }
      return made.pages.compactMap(\.self)
    }
  }

  /// All of them, if they are made already.
  var ready: [PageTexts]? {
    made.withLock { made in
      made.pages.contains { $0 == nil } ? nil : made.pages.compactMap(\.self)
    }
  }

  private func complete(_ made: inout Made) {
    let (known, areInspected) = (made.pages, made.areInspected)
    let parts = work.parts(of: pages.count) { [pages] (rows: Range<Int>) -> [PageTexts] in
      var texts: [PageTexts] = []
      pages.forEachPage(in: rows) { start, page in
        texts.append(known[start >> 8] ?? PageTexts(page, inspected: areInspected))
      }
      return texts
    }
    made.pages = Array(parts.joined())
  }
}

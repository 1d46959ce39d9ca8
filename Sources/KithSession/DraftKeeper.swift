internal import KithDashboard
internal import KithStore
internal import Synchronization

/// Keeps drafts on the disk, beside those of other dashboards of the same person.
///
/// What another dashboard wrote is neither written over nor removed: a draft for the same then has
/// a name of its own. A class because the thread that opens the store and the one that writes share
/// it.
final class DraftKeeper: Sendable {
  private struct Known {
    /// What was read or written here last, by the name of its file.
    var texts: [String: String] = [:]
    /// Where a draft is kept whose name another dashboard took.
    var places: [String: String] = [:]
  }

  private let known = Mutex(Known())

  /// The drafts that are there, by name.
  func read(_ store: Store) -> [String: String] {
    let drafts = store.drafts
    var texts: [String: String] = [:]
    for name in drafts.names() { texts[name] = Self.text(name, drafts) }
    let found = texts
    known.withLock { $0.texts = found }
    return texts
  }

  /// Keeps a draft; without a text it goes.
  func keep(_ name: String, _ text: String?, _ store: Store) {
    let drafts = store.drafts
    known.withLock { known in
      let place = known.places[name] ?? name
      let there = Self.text(place, drafts)
      let isOurs = there == nil || there == known.texts[place]
      guard let text else {
        if isOurs { try? drafts.remove(place) }
        (known.texts[place], known.places[name]) = (nil, nil)
        return
      }
      let free = isOurs ? place : Self.freePlace(for: name, drafts)
      if free != name { known.places[name] = free }
      try? drafts.write(free, Array(text.utf8))
      known.texts[free] = text
    }
  }

  private static func freePlace(for name: String, _ drafts: DocumentFolder) -> String {
    let names = Set(drafts.names())
    var number = 2
    while names.contains(DraftName.other(number, of: name)) { number += 1 }
    return DraftName.other(number, of: name)
  }

  private static func text(_ name: String, _ drafts: DocumentFolder) -> String? {
    (try? drafts.read(name)).flatMap(\.self).map { String(decoding: $0, as: UTF8.self) }
  }
}

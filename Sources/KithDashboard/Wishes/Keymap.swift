package import KithScreen

/// Which key means what, and where.
package struct Keymap: Sendable {
  private var wishes: [Place: [Key: Wish]] = [:]
  private var keys: [Place: [Wish: [Key]]] = [:]

  /// The usual keys.
  package static let usual = Keymap(changes: [:])

  /// The usual keys, but for wishes that a person gave others; no key takes a wish's key away.
  package init(changes: [Wish: [Key]]) {
    for info in Wish.table {
      let keys = changes[info.wish] ?? info.keys
      self.keys[info.place, default: [:]][info.wish] = keys
      for key in keys where wishes[info.place]?[key] == nil || changes[info.wish] != nil {
        wishes[info.place, default: [:]][key] = info.wish
      }
    }
  }

  /// What a key means in the nearest of these places.
  package func wish(_ key: Key, in places: [Place]) -> Wish? {
    for place in places {
      if let wish = wishes[place]?[key] { return wish }
    }
    return nil
  }

  /// The keys of a wish in a place, the first the one that is shown.
  package func keys(of wish: Wish, in place: Place) -> [Key] {
    (keys[place]?[wish] ?? []).filter { wishes[place]?[$0] == wish }
  }

  /// The key to show for a wish, where it has one in these places that no nearer place hides.
  package func key(of wish: Wish, in places: [Place]) -> Key? {
    for place in places {
      for key in keys(of: wish, in: place) where self.wish(key, in: places) == wish { return key }
    }
    return nil
  }
}

package import KithScreen

/// Which key means what, and where.
package struct Keymap: Sendable {
  private var wishes: [Place: [Key: Wish]] = [:]
  private var keys: [Place: [Wish: [Key]]] = [:]

  /// The usual keys.
  package static let usual = Keymap(changes: [:])

  /// The usual keys, but for wishes that a person gave others. A key that a person chose goes before
  /// the usual wish of that key.
  package init(changes: [Wish: [Key]]) {
    for info in Wish.table {
      let keys = Self.keys(of: info, changes[info.wish])
      self.keys[info.place, default: [:]][info.wish] = keys
      for key in keys where wishes[info.place]?[key] == nil || changes[info.wish] != nil {
        wishes[info.place, default: [:]][key] = info.wish
      }
    }
  }

  /// The usual keys of a wish, or those that a person chose. Where letters are text the usual ones
  /// stay: whoever goes back with `h` needs `esc` to leave what they type in.
  private static func keys(of info: WishInfo, _ chosen: [Key]?) -> [Key] {
    guard let chosen else { return info.keys }
    guard info.place.takesLetters else { return chosen }
    return chosen.filter { $0.typed == nil && !info.keys.contains($0) } + info.keys
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

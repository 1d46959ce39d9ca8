/// Things in the order in which they came, each found by its name however many there are.
struct NamedList<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var names: [String] = []
  private var places: [String: Int] = [:]

  /// Puts one in the place of the one with its name, or at the end.
  mutating func set(_ element: Element, named name: String) {
    if let place = places[name] {
      elements[place] = element
    } else {
      places[name] = elements.count
      elements.append(element)
      names.append(name)
    }
  }

  mutating func drop(_ name: String) {
    guard let place = places.removeValue(forKey: name) else { return }
    elements.remove(at: place)
    names.remove(at: place)
    for (later, name) in names.enumerated().dropFirst(place) { places[name] = later }
  }
}

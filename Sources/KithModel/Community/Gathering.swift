/// Takes what several threads make, each in its own place.
///
/// A class because the threads share it. No two of them write one place, and nobody reads before
/// all are done: that is the promise of `Workers`.
final class Gathering<Element: Sendable>: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<Element?>

  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: nil)
  }

  /// Holds what is to be given back by several threads.
  init(_ elements: [Element]) {
    places = .allocate(capacity: elements.count)
    for (place, element) in elements.enumerated() {
      places.initializeElement(at: place, to: element)
    }
  }

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  func put(_ element: Element, at place: Int) { places[place] = element }

  /// What was put in a place, and is held there no longer.
  @discardableResult
  func take(at place: Int) -> Element? { places[place].take() }

  func all() -> [Element] { places.compactMap { $0 } }
}

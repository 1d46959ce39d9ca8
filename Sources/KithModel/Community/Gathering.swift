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

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  func put(_ element: Element, at place: Int) { places[place] = element }

  func all() -> [Element] { places.compactMap { $0 } }
}

/// Where the ids of new objects come from.
package struct Chance: RandomNumberGenerator, Sendable {
  private let draw: @Sendable () -> UInt64

  /// The system's own, unless another source is given.
  package init(
    _ draw: @escaping @Sendable () -> UInt64 = {
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
  ) {
    self.draw = draw
  }

  package mutating func next() -> UInt64 { draw() }
}

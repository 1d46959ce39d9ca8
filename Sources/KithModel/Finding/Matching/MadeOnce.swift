internal import Synchronization

/// Something that is made when it is first asked for, and kept from then on.
///
/// A class, so that a value that is only read can make it; its lock lets several threads ask.
final class MadeOnce<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}

/// A store on a thread of its own, for programs that must not wait for the disk.
///
/// What it is asked is done in the order in which it was asked; whoever wants an answer gives it
/// from there. A class because it is a place where things happen, not a value.
public final class StoreThread: Sendable {
  private let room: Workroom<Store>

  /// Takes the store over; nobody else may use it from then on.
  public init(_ store: sending Store) { room = Workroom(store) }

  deinit { stop() }

  /// Does something with the store.
  public func run(_ body: @escaping @Sendable (Store) -> Void) { room.add { body($0) } }

  /// Finishes what was asked and ends.
  public func stop() { room.stop() }
}

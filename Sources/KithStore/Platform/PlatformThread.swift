#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread of the system.
struct PlatformThread: @unchecked Sendable {
  private let thread: pthread_t

  /// Starts a thread; nil if the system has none to give.
  static func start(_ body: @escaping @Sendable () -> Void) -> PlatformThread? {
    let parcel = Unmanaged.passRetained(Parcel(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // Folding is no shallow work, and some systems give a thread little.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, &attributes, Self.main, parcel.toOpaque())
    guard status == 0 else {
      parcel.release()
      return nil
    }
    #if canImport(Darwin)
      return thread.map(PlatformThread.init)
    #else
      return PlatformThread(thread: thread)
    #endif
  }

  func join() { pthread_join(thread, nil) }

  #if canImport(Darwin)
    private static let main: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      {
        Unmanaged<Parcel>.fromOpaque($0).takeRetainedValue().body()
        return nil
      }
  #else
    private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      {
        if let parcel = $0 { Unmanaged<Parcel>.fromOpaque(parcel).takeRetainedValue().body() }
        return nil
      }
  #endif
}

/// Carries a closure to a thread. A class because C passes one pointer.
private final class Parcel: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// A lock with a bell: threads sleep until something is there for them.
///
/// A class because the system's locks must not move in memory.
final class Bell: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Sleeps until `ready` gives something; only inside it is the lock held.
  func wait<Result>(for ready: () -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = ready() { return result }
      pthread_cond_wait(condition, mutex)
    }
  }

  func ring() { pthread_cond_broadcast(condition) }
}

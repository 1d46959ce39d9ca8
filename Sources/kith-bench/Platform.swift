#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the benchmarks ask of the system.
enum Platform {
  /// Seconds on a clock that only goes forward.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds that the threads of this process have worked, whoever else is at the machine.
  static func worked() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that this process has held, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }

  /// Runs a shell command and returns the seconds it took; nil if it failed.
  static func time(_ command: String) -> Double? {
    // What we said so far comes before what the command says.
    fflush(nil)
    let start = now()
    return system(command) == 0 ? now() - start : nil
  }

  static func makeFolder(_ path: String) { mkdir(path, 0o700) }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return print("can't write \(path)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  static func read(_ path: String, from offset: Int, count: Int) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    fseek(file, offset, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, count, file)
    }
  }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    fseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  /// Calls the body for every number below the count, on two threads.
  static func onTwoThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let work = Work(count: count, body: body)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(work)
    let status = pthread_create(
      &thread, nil,
      { raw in
        #if canImport(Darwin)
          Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run()
        #else
          if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run() }
        #endif
        return nil
      }, context.toOpaque())
    work.run()
    if status == 0 { pthread_join(thread, nil) } else { context.release() }
  }

  /// Numbers handed out one by one. A class, because two threads take from it, under its lock.
  private final class Work: @unchecked Sendable {
    private var next = 0
    private let count: Int
    private let body: @Sendable (Int) -> Void
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init(count: Int, body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.body = body
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }

    func run() {
      while true {
        pthread_mutex_lock(lock)
        let number = next
        next += 1
        pthread_mutex_unlock(lock)
        guard number < count else { return }
        body(number)
      }
    }
  }
}

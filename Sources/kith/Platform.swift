internal import KithModel
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the command line asks of the system.
enum Platform {
  /// Whether a descriptor is a person's terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal behind standard output has.
  static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Lets a write that can't be done say so, where the system would end the program: into a pipe that
  /// nobody reads, or past the size that files may have.
  static func letWritesFail() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes all bytes; the number of the error that stopped it, or zero.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        #if canImport(Darwin)
          let count = Darwin.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #else
          let count = Glibc.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  /// Ctrl-C sets a mark from now on, so that a long work can end in good order.
  static func watchForInterrupt() {
    interrupted.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in Platform.interrupted.store(true, ordering: .relaxed) }
  }

  static func stopWatchingForInterrupt() { signal(SIGINT, SIG_DFL) }

  static var wasInterrupted: Bool { interrupted.load(ordering: .relaxed) }

  private static let interrupted = Atomic<Bool>(false)

  static let closedPipe = EPIPE

  static func leave(_ status: Int32) -> Never { exit(status) }

  static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// Everything that stands on standard input, up to a limit; nil if there is more.
  static func readStandardInput(atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { return nil }
    }
  }

  /// How far local time is ahead of UTC at a moment, in seconds.
  private static func localOffset(at seconds: Int64) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    return localtime_r(&time, &parts) == nil ? 0 : parts.tm_gmtoff
  }

  /// What the zone of this machine is called: `Europe/Berlin`; empty where nothing says it.
  static func zoneName(_ variable: String?) -> String {
    if let variable, !variable.isEmpty { return String(variable.drop { $0 == ":" }) }
    var path = [CChar](repeating: 0, count: 1024)
    let length = readlink("/etc/localtime", &path, path.count)
    guard length > 0 else { return "" }
    let name = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return name.firstRange(of: "zoneinfo/").map { String(name[$0.upperBound...]) } ?? ""
  }

  /// The clocks of this machine.
  static let zone = LocalTime { localOffset(at: $0.milliseconds / 1000) }

  /// What a program prints, if it can be run and succeeds. No shell is between.
  static func output(of command: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let process = spawn(command) { path, arguments, environment in
      var id = pid_t()
      return posix_spawnp(&id, path, &actions, nil, arguments, environment) == 0 ? id : nil
    }
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(ends[0], &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return wait(for: process) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Runs a program that gets the terminal, and waits for its end.
  static func run(_ command: [String]) -> Bool {
    let process = spawn(command) { path, arguments, environment in
      var id = pid_t()
      return posix_spawnp(&id, path, nil, nil, arguments, environment) == 0 ? id : nil
    }
    return process.map { wait(for: $0) == 0 } ?? false
  }

  private typealias Strings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  private static func spawn(
    _ command: [String], _ start: (String, Strings, Strings?) -> pid_t?
  ) -> pid_t? {
    guard let path = command.first else { return nil }
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return arguments.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { start(path, $0, environ) }
    }
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// A new file that holds a text, for a person to write in; its path. nil where not all of it can be
  /// put down: what is half there would come back as the whole.
  static func draft(_ text: String) -> String? {
    var template = Array("/tmp/kith-XXXXXX.md".utf8CString)
    let file = mkstemps(&template, 3)
    guard file >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let isWritten = write(Array(text.utf8), to: file) == 0
    guard close(file) == 0, isWritten else {
      remove(path)
      return nil
    }
    return path
  }

  /// What stands in such a file, which goes with that.
  static func takeDraft(_ path: String) -> String? {
    defer { remove(path) }
    return contents(path)
  }

  static func remove(_ path: String) { unlink(path) }

  /// What stands in a small file; nil where there is none, but a pipe, say, that would be waited for.
  static func contents(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      let file = fdopen(descriptor, "r")
    else {
      close(descriptor)
      return nil
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0, bytes.count < 1 << 20 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

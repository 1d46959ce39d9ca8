// The only file that imports the C library; what the others need of it stands here.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system says of a path.
struct PathStatus {
  enum What { case file, folder, link, other }
  let what: What
  let size: Int
  let modified: Int64

  init(_ status: stat) {
    what =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = Int64(status.st_mtimespec.tv_sec)
    #else
      modified = Int64(status.st_mtim.tv_sec)
    #endif
  }

  /// Of the path itself, links not followed.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// Calls of the system, in the words of this module.
enum System {
  static var lastError: String { String(cString: strerror(errno)) }

  /// Opens for reading; a link or a folder is refused, a pipe doesn't block.
  static func openFile(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
  }

  static func openFolder(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  /// Opens a name inside an open folder, and nothing that a link leads to.
  static func openEntry(_ name: String, in folder: Int32, isFolder: Bool) -> Int32 {
    openat(
      folder, name,
      O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (isFolder ? O_DIRECTORY : 0))
  }

  static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }

  /// nil if it failed.
  static func read(_ descriptor: Int32, _ count: Int, at offset: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + length }, count - length,
          off_t(offset + length))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = true }
        guard got > 0 else { return }
        length += got
      }
    }
    return failed ? nil : bytes
  }

  /// The next bytes of a pipe; none at its end, nil if it failed.
  static func readNext(_ descriptor: Int32, _ count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while true {
        let got = Self.readOnce(descriptor, buffer.baseAddress, count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        length = max(0, got)
        return
      }
    }
    return failed ? nil : bytes
  }

  private static func readOnce(
    _ descriptor: Int32, _ place: UnsafeMutablePointer<UInt8>?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, place, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, place, count)
    #else
      Darwin.read(descriptor, place, count)
    #endif
  }

  /// The names in a folder, without the two that every folder has; nil if it can't be read.
  static func names(in descriptor: Int32) -> [String]? {
    // The stream closes the descriptor it is given: it gets one of its own.
    guard case let copy = dup(descriptor), copy >= 0 else { return nil }
    guard let stream = fdopendir(copy) else {
      closeFile(copy)
      return nil
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func status(_ name: String, in folder: Int32) -> PathStatus? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return PathStatus(status)
  }

  /// The path with all links in it followed.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// Another program while it runs, with its output as a stream of bytes. A class, because the end of
/// its life is the end of the program: nothing is left running.
final class ChildProgram {
  private let output: Int32
  private var process: pid_t
  private var status: Int32?

  /// Starts a program with arguments as they are: no shell reads them. Its errors go to its output
  /// if they are wanted, else nowhere. nil and a reason if it can't be started.
  init(_ arguments: [String], environment: [String], withErrors: Bool) throws(ExchangeError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noGit(reason: System.lastError) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    if withErrors {
      posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var words = arguments.map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + settings { free(pointer) } }
    process = 0
    let failure = posix_spawnp(&process, arguments[0], &actions, nil, &words, &settings)
    System.closeFile(ends[1])
    output = ends[0]
    guard failure == 0 else {
      status = -1
      throw .noGit(reason: String(cString: strerror(failure)))
    }
  }

  /// What it wrote next; nothing at its end.
  func read() -> [UInt8] { System.readNext(output, 1 << 17) ?? [] }

  /// Everything it writes, at most a megabyte of it.
  func readAll() -> [UInt8] {
    var all: [UInt8] = []
    while case let more = read(), !more.isEmpty, all.count < 1 << 20 { all += more }
    return all
  }

  /// Waits for its end and says whether all went well.
  func succeeded() -> Bool {
    if status == nil {
      var code: Int32 = 0
      while waitpid(process, &code, 0) < 0, errno == EINTR {}
      status = code
    }
    return status == 0
  }

  deinit {
    System.closeFile(output)
    guard status == nil else { return }
    kill(process, SIGTERM)
    _ = succeeded()
  }
}

extension System {
  /// What the environment says under a name.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

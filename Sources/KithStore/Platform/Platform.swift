// The one place that knows which system this is: everything else of the module calls the plain
// functions below.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's calls in plain words, a fault thrown where the system would set `errno`.
enum Platform {
  // MARK: Files

  static func open(_ path: String, _ mode: OpenMode, in folder: Int32?) throws(DiskFault) -> Int32 {
    let flags = mode.flags | O_CLOEXEC
    return try checked(openat(folder ?? AT_FDCWD, path, flags, mode_t(0o600)))
  }

  /// How a file is opened, as the system says it.
  enum OpenMode {
    case folder
    case folderWithoutLinks
    case file(Purpose)

    fileprivate var flags: Int32 {
      switch self {
      case .folder: O_RDONLY | O_DIRECTORY
      case .folderWithoutLinks: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      case .file(.reading): O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      case .file(.readingThroughLinks): O_RDONLY | O_NONBLOCK
      case .file(.appending): O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
      case .file(.making): O_RDWR | O_APPEND | O_NOFOLLOW | O_CREAT | O_EXCL
      case .file(.overwriting): O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CREAT
      }
    }
  }

  static func closeFile(_ file: Int32) { _ = close(file) }

  static func makeFolder(_ name: String, in folder: Int32) throws(DiskFault) {
    try checked(mkdirat(folder, name, mode_t(0o700)))
  }

  static func names(in folder: Int32) throws(DiskFault) -> [String] {
    // A descriptor of its own, which `closedir` closes; its place is its own too.
    let copy = try checked(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = fdopendir(copy) else {
      let fault = DiskFault(code: errno)
      closeFile(copy)
      throw fault
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func facts(of file: Int32) throws(DiskFault) -> FileFacts {
    var status = stat()
    try checked(fstat(file, &status))
    return FileFacts(status)
  }

  static func facts(of name: String, in folder: Int32) throws(DiskFault) -> FileFacts {
    var status = stat()
    try checked(fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW))
    return FileFacts(status)
  }

  static func allowsWriting(in folder: Int32) -> Bool {
    faccessat(folder, ".", W_OK | X_OK, AT_EACCESS) == 0
  }

  static func read(_ file: Int32, at offset: Int, count: Int) throws(DiskFault) -> [UInt8] {
    var fault: DiskFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let got = pread(file, buffer.baseAddress, count, off_t(offset))
      if got < 0 { fault = DiskFault(code: errno) }
      initialized = max(got, 0)
    }
    if let fault { throw fault }
    return bytes
  }

  static func read(
    _ file: Int32, at offset: Int, into memory: UnsafeMutableRawBufferPointer
  ) throws(DiskFault) -> Int {
    try checked(pread(file, memory.baseAddress, memory.count, off_t(offset)))
  }

  static func append(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(DiskFault) -> Int {
    Int(try checked(bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }))
  }

  static func overwrite(_ file: Int32, with bytes: [UInt8]) throws(DiskFault) -> Int {
    Int(try checked(bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }))
  }

  static func truncate(_ file: Int32, to count: Int) throws(DiskFault) {
    try checked(ftruncate(file, off_t(count)))
  }

  static func setPermissions(_ mode: UInt16, of file: Int32) throws(DiskFault) {
    try checked(fchmod(file, mode_t(mode)))
  }

  static func sync(_ file: Int32) throws(DiskFault) {
    #if canImport(Darwin)
      // Plain fsync leaves the bytes in the drive's own memory.
      if fcntl(file, F_FULLFSYNC) == 0 { return }
    #endif
    try checked(fsync(file))
  }

  static func syncData(_ file: Int32) throws(DiskFault) {
    #if canImport(Darwin)
      try sync(file)
    #else
      try checked(fdatasync(file))
    #endif
  }

  static func rename(_ name: String, to newName: String, in folder: Int32) throws(DiskFault) {
    try checked(renameat(folder, name, folder, newName))
  }

  static func remove(_ name: String, in folder: Int32) throws(DiskFault) {
    try checked(unlinkat(folder, name, 0))
  }

  static func lock(_ file: Int32) throws(DiskFault) { try checked(flock(file, LOCK_EX)) }
  static func unlock(_ file: Int32) { _ = flock(file, LOCK_UN) }

  @discardableResult
  private static func checked<Result: SignedInteger>(_ result: Result) throws(DiskFault) -> Result {
    guard result >= 0 else { throw DiskFault(code: errno) }
    return result
  }

  static func words(for code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "\(code)"
  }

  // MARK: Memory

  /// What the system hands out at once where it is asked for large pages.
  static let largePage = 2 << 20

  /// Asks for large pages. Where the system has none, small ones do as well.
  static func preferLargePages(in memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      _ = madvise(memory.baseAddress, memory.count, MADV_HUGEPAGE)
    #endif
  }

  // MARK: Surroundings

  static var now: (seconds: Int64, nanoseconds: Int64) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (Int64(time.tv_sec), Int64(time.tv_nsec))
  }

  static var user: UInt32 { geteuid() }

  static var processID: Int32 { getpid() }

  /// The path of what a path leads to, all links followed; nil where there is nothing.
  static func target(of path: String) -> String? {
    guard let target = realpath(path, nil) else { return nil }
    defer { free(target) }
    return String(cString: target)
  }

  /// What a file that anybody makes may be used for here.
  static var usualPermissions: UInt16 {
    let mask = umask(0o022)
    _ = umask(mask)
    return 0o666 & ~UInt16(truncatingIfNeeded: mask)
  }

  static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  static var environment: [String: String] {
    var found: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let halves = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, found[String(halves[0])] == nil {
        found[String(halves[0])] = String(halves[1])
      }
      entry += 1
    }
    return found
  }

  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

extension DiskFault {
  fileprivate init(code: Int32) {
    switch code {
    case ENOENT: self.init(.absent)
    case EEXIST: self.init(.exists)
    case EACCES, EPERM: self.init(.forbidden)
    case EROFS: self.init(.readOnly)
    case ENOSPC, EDQUOT, EFBIG: self.init(.full)
    case EINTR: self.init(.interrupted)
    case EIO: self.init(.broken)
    case ENOTDIR: self.init(.notFolder)
    case EISDIR: self.init(.isFolder)
    case ELOOP: self.init(.isLink)
    case EMFILE, ENFILE: self.init(.tooManyOpen)
    default: self.init(.other(code))
    }
  }
}

extension FileFacts {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      kind: kind, device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
      size: Int(status.st_size),
      modified: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec),
      permissions: UInt16(truncatingIfNeeded: status.st_mode) & 0o7777, owner: status.st_uid)
  }
}

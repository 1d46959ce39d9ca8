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

  static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
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

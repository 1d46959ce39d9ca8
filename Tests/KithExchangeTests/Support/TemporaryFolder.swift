#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is there as long as this is. A class, because its end removes it.
final class TemporaryFolder {
  let path: String
  private var names: [String] = []

  struct Failure: Error {}

  init() throws {
    var template = Array("/tmp/kith-exchange-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? Self.run(["rm", "-rf", "--", path]) }

  func write(_ name: String, _ text: String) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw Failure() }
    fputs(text, file)
    fclose(file)
  }

  func link(_ name: String, to target: String) throws {
    guard symlink(target, path + "/" + name) == 0 else { throw Failure() }
  }

  /// Runs a program to its end.
  static func run(_ words: [String], environment: [String] = []) throws {
    var pid: pid_t = 0
    var arguments = words.map { strdup($0) } + [nil]
    let inherited = ["PATH", "HOME"].compactMap { name in
      getenv(name).map { name + "=" + String(cString: $0) }
    }
    var settings = (inherited + environment).map { strdup($0) } + [nil]
    defer { for pointer in arguments + settings { free(pointer) } }
    var status: Int32 = 0
    guard posix_spawnp(&pid, words[0], nil, nil, &arguments, &settings) == 0,
      waitpid(pid, &status, 0) == pid, status == 0
    else { throw Failure() }
  }
}

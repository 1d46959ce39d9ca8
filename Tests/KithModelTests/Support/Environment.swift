#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the tests are told from outside.
enum Environment {
  static func has(_ name: String) -> Bool { getenv(name) != nil }
}

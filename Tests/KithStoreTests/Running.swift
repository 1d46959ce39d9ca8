import Foundation

/// A program that a test runs beside itself.
final class Running {
  private let process = Process()
  private let output = Pipe()
  private(set) var lines: [String] = []
  private var rest: [UInt8] = []

  /// Starts the store probe with its words.
  convenience init(probe words: String...) throws {
    try self.init(Self.built("store-probe"), words)
  }

  init(_ program: String, _ words: [String], in folder: String? = nil) throws {
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// Reads until so many lines came, or the program ended.
  func read(lines count: Int) {
    while lines.count < count, readMore() {}
  }

  private func readMore() -> Bool {
    let data = output.fileHandleForReading.availableData
    guard !data.isEmpty else { return false }
    rest += data
    while let end = rest.firstIndex(of: 0x0A) {
      lines.append(String(decoding: rest[..<end], as: UTF8.self))
      rest.removeSubrange(...end)
    }
    return true
  }

  /// Kills it where it stands; what it had said until then is read.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    end()
  }

  /// Waits for its end; returns its status.
  @discardableResult
  func end() -> Int32 {
    while readMore() {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A program of this package, found beside the tests.
  static func built(_ name: String) -> String {
    let here = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let folders = here.flatMap { [$0.deletingLastPathComponent(), $0] }
    return folders.map { $0.appendingPathComponent(name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }
}

import Foundation
import Testing

/// A person at a shell, in a home of their own: runs the real program and sees what it answers.
final class Shell {
  /// What a run left behind.
  struct Answer {
    let output: String
    let errors: String
    let status: Int32

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let home: URL
  var environment: [String: String]

  init() throws {
    home = FileManager.default.temporaryDirectory
      .appendingPathComponent("kith-shell-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Runs `kith` with words, and waits for its end.
  @discardableResult
  func kith(_ words: [String], input: String = "", columns: Int? = nil) throws -> Answer {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = words
    process.currentDirectoryURL = home
    process.environment = environment.merging(
      columns.map { ["COLUMNS": String($0)] } ?? [:], uniquingKeysWith: { $1 })
    // Files and not pipes: what is long must not wait for who reads.
    let (output, errors) = (home.appendingPathComponent("out"), home.appendingPathComponent("err"))
    for file in [output, errors] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let source = home.appendingPathComponent("in")
    try Data(input.utf8).write(to: source)
    process.standardInput = try FileHandle(forReadingFrom: source)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "kith \(words) was ended by a signal")
    return Answer(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus)
  }

  /// Runs `kith` with a line of words without spaces in them.
  @discardableResult
  func kith(_ line: String, input: String = "", columns: Int? = nil) throws -> Answer {
    try kith(line.split(separator: " ").map(String.init), input: input, columns: columns)
  }

  /// Runs a line of a real shell in which `$kith` is the program.
  func sh(_ line: String) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = home
    process.environment = environment.merging(["kith": try Self.program().path]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let (said, complained) = (
      output.fileHandleForReading.readDataToEndOfFile(),
      errors.fileHandleForReading.readDataToEndOfFile()
    )
    process.waitUntilExit()
    return Answer(
      output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self), status: process.terminationStatus)
  }

  /// A community with Ana, Sam and Inès in it, in which Ana acts.
  static func withThreePeople() throws -> Shell {
    let shell = try Shell()
    try shell.kith("new racers")
    try shell.kith(["me", "Ana P."])
    try shell.kith(["add", "member", "name=Sam O.", "identities=github:sam"])
    try shell.kith(["add", "member", "name=Inès D.", "identities=github:ines,forum:ines"])
    return shell
  }

  private struct NotBuilt: Error {}

  /// The program, built beside the tests.
  static func program() throws -> URL {
    let places =
      [CommandLine.arguments[0], Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)
    for place in places {
      var folder = URL(fileURLWithPath: place)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let program = folder.appendingPathComponent("kith")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: program.path)
        {
          return program
        }
      }
    }
    throw NotBuilt()
  }
}

extension Shell.Answer {
  /// The answer as JSON.
  func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }

  func object() throws -> [String: Any] { try #require(try json() as? [String: Any]) }
  func array() throws -> [[String: Any]] { try #require(try json() as? [[String: Any]]) }

  /// The keys of the first object in JSON, in the order in which they stand.
  func keysInOrder() -> [String] {
    var keys: [String] = []
    var depth = 0
    var word = ""
    var (isInside, isEscaped) = (false, false)
    for letter in output.drop(while: { $0 != "{" }) {
      if isInside {
        if isEscaped {
          isEscaped = false
        } else if letter == "\\" {
          isEscaped = true
        } else if letter == "\"" {
          isInside = false
        } else {
          word.append(letter)
        }
        continue
      }
      switch letter {
      case "\"": (isInside, word) = (true, "")
      case ":" where depth == 1: keys.append(word)
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 { return keys }
      default: break
      }
    }
    return keys
  }
}

import Foundation
import Testing

/// A real terminal: a window of tmux with a shell in it, all its own.
final class RealTerminal {
  // A class, because its end must end the server.
  private let socket = "kith-\(UUID().uuidString)"
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("kith-screen-\(UUID().uuidString)")

  static let tmux = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  static var isThere: Bool { tmux != nil }

  /// The program that is run in it, built beside the tests.
  static let probe: String = {
    let places =
      [CommandLine.arguments[0]] + [Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)
    for place in places {
      var folder = URL(fileURLWithPath: place)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let path = folder.appendingPathComponent("screen-probe").path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return "screen-probe"
  }()

  init(_ width: Int = 80, _ height: Int = 24) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
      "env -u COLORTERM -u NO_COLOR PS1=READY: LC_ALL=C.UTF-8 bash --norc --noprofile")
    wait { $0.contains("READY:") }
    run("stty -a > \(path("before"))")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.tmux ?? "/usr/bin/tmux")
    process.arguments = ["-L", socket] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  var isOnAlternateScreen: Bool {
    (try? tmux("display-message", "-p", "#{alternate_on}"))?.hasPrefix("1") ?? false
  }

  /// Types a line and Enter.
  func run(_ command: String) {
    _ = try? tmux("send-keys", "-l", command)
    _ = try? tmux("send-keys", "Enter")
  }

  func type(_ keys: String...) {
    _ = try? tmux(["send-keys"] + keys)
  }

  func send(_ bytes: [UInt8]) {
    _ = try? tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Looks again and again until it is true; a real terminal has its own time.
  @discardableResult
  func wait(
    _ sourceLocation: SourceLocation = #_sourceLocation, until isTrue: (String) -> Bool
  ) -> String {
    let deadline = Date().addingTimeInterval(20)
    var seen = screen
    while !isTrue(seen), Date() < deadline {
      usleep(15_000)
      seen = screen
    }
    #expect(isTrue(seen), "the screen shows:\n\(seen)", sourceLocation: sourceLocation)
    return seen
  }

  /// The columns in which `text` begins, row by row, as the terminal itself counts its cells.
  func columns(of text: String, times: Int) throws -> [Int] {
    var commands = ["copy-mode", ";", "send-keys", "-X", "top-line", ";", "send-keys", "-X", "start-of-line"]
    commands += [";", "send-keys", "-X", "search-forward-text", text]
    for _ in 0..<times {
      commands += [";", "display-message", "-p", "#{copy_cursor_x}", ";", "send-keys", "-X", "search-again"]
    }
    commands += [";", "send-keys", "-X", "cancel"]
    return try tmux(commands).split(separator: "\n").compactMap { Int($0) }
  }

  /// Expects that the terminal is as it was before: its modes, its screen, and that it obeys.
  func expectRestored(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    run("stty -a > \(path("after")); echo over$((40+2))")
    wait(sourceLocation) { $0.contains("over42") }
    let before = try String(contentsOfFile: path("before"), encoding: .utf8)
    let after = try String(contentsOfFile: path("after"), encoding: .utf8)
    func modes(_ text: String) -> String { text.split(separator: "\n").dropFirst().joined() }
    #expect(modes(before) == modes(after), sourceLocation: sourceLocation)
    #expect(!isOnAlternateScreen, sourceLocation: sourceLocation)
    let flags = try tmux(
      "display-message", "-p", "#{mouse_any_flag}#{mouse_button_flag}#{cursor_flag}")
    #expect(flags == "001\n", sourceLocation: sourceLocation)
  }
}

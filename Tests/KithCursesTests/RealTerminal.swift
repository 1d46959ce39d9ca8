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

  /// The program of the tests that is run in it.
  static let probe = program("screen-probe")

  /// A program that was built beside the tests.
  static func program(_ name: String) -> String {
    let places =
      [CommandLine.arguments[0]] + [Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)
    for place in places {
      var folder = URL(fileURLWithPath: place)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let path = folder.appendingPathComponent(name).path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: path)
        {
          return path
        }
      }
    }
    return name
  }

  init(_ width: Int = 80, _ height: Int = 24) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try tmux(
      [
        "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
        "env -u COLORTERM -u NO_COLOR PS1=READY: LC_ALL=C.UTF-8 bash --norc --noprofile",
      ])
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
    try output(of: Self.tmux ?? "tmux", ["-L", socket] + arguments, in: folder)
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

  /// Ends the program in it as the power would, and brings the shell's modes back.
  func kill(_ name: String) {
    let child =
      (try? tmux("display-message", "-p", "#{pane_pid}"))?
      .trimmingCharacters(in: .whitespacesAndNewlines) ?? "0"
    _ = try? output(of: "pkill", ["-9", "-P", child, "-x", name], in: folder)
    run("reset; clear")
  }

  func send(_ bytes: [UInt8]) {
    _ = try? tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Looks again and again until it is true; a real terminal has its own time.
  @discardableResult
  func wait(
    _ sourceLocation: SourceLocation = #_sourceLocation, until isTrue: (String) -> Bool
  ) -> String {
    let deadline = Date().addingTimeInterval(8)
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
    var commands = [
      "copy-mode", ";", "send-keys", "-X", "top-line", ";", "send-keys", "-X", "start-of-line",
    ]
    commands += [";", "send-keys", "-X", "search-forward-text", text]
    for _ in 0..<times {
      commands += [
        ";", "display-message", "-p", "#{copy_cursor_x}", ";", "send-keys", "-X", "search-again",
      ]
    }
    commands += [";", "send-keys", "-X", "cancel"]
    // The cursor stands behind what was found.
    return try tmux(commands).split(separator: "\n").compactMap { Int($0) }.map { $0 - text.count }
  }

  /// Expects that the terminal is as it was before: its modes, its screen, and that it obeys.
  func expectRestored(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    // What is typed while a program leaves is thrown away, as reports of the mouse must be.
    wait(sourceLocation) { _ in
      (try? tmux("display-message", "-p", "#{pane_current_command}")) == "bash\n"
    }
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

/// What a program writes, by way of a file: a server that it leaves behind would hold a pipe open.
@discardableResult
func output(of program: String, _ arguments: [String], in folder: URL) throws -> String {
  let file = folder.appendingPathComponent("output").path
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  // Threads of a test run have most signals blocked, and children would inherit that.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  var words = ([program] + arguments).map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var process = pid_t()
  try #require(posix_spawnp(&process, program, &actions, &attributes, &words, environ) == 0)
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  return (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
}

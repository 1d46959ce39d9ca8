import Foundation
import Testing

@Suite struct `What the manual shows` {
  /// What would come from elsewhere: an answer of GitHub's, a forum's topic, a pager.
  private static let stubs = [
    "gh": #"""
    printf '%s' '[{"number":7,"title":"It squeaks","body":"When it turns.","state":"OPEN",'
    printf '%s' '"author":{"login":"ana"},"labels":[{"name":"question"}],"comments":[],'
    printf '%s' '"createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z",'
    printf '%s' '"closedAt":null,"url":"https://example.org/7"}]'
    """#,
    "man": "cat",
  ]
  private static let topic = #"""
    {"id":310,"title":"Which glue?","created_at":"2026-01-02T10:00:00Z","category_id":10,
    "posts_count":1,"post_stream":{"posts":[{"id":1,"username":"ana","post_number":1,
    "created_at":"2026-01-02T10:00:00Z","cooked":"<p>White or hide?</p>","post_type":1}]}}
    """#

  /// A person with the demo in a folder, who has `kith` on the path.
  private func person() throws -> Shell {
    let shell = try Shell()
    try shell.kith("demo --keep ./demo")
    let bin = shell.home.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    for (name, script) in Self.stubs {
      let file = bin.appendingPathComponent(name)
      try "#!/bin/sh\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    try FileManager.default.createSymbolicLink(
      at: bin.appendingPathComponent("kith"), withDestinationURL: Shell.program())
    let topics = shell.home.appendingPathComponent("topics")
    try FileManager.default.createDirectory(at: topics, withIntermediateDirectories: true)
    try Self.topic.replacing("\n", with: "").write(
      to: topics.appendingPathComponent("310.json"), atomically: true, encoding: .utf8)
    _ = try shell.sh(
      "git init -q project && cd project && git -c user.name=Ana -c user.email=ana@example.org commit -q "
        + "--allow-empty -m 'Begin'")
    shell.environment["KITH_COMMUNITY"] = "./demo"
    shell.environment["PATH"] = bin.path + ":" + (shell.environment["PATH"] ?? "")
    return shell
  }

  /// The commands in the order of `kith help`.
  private func commands(_ shell: Shell) throws -> [String] {
    try shell.kith("help").lines
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  private func examples(of command: String, _ shell: Shell) throws -> [String] {
    // “kith help themes” goes on with the page about them.
    let words = command == "filters" ? ["help", command] : [command, "--help"]
    let page = try shell.kith(words).output
    guard let start = page.range(of: "examples:\n") else { return [] }
    return page[start.upperBound...].split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { String($0.dropFirst(2)) }
  }

  @Test func `works in the demo as it stands there, from the first page to the last`() throws {
    let shell = try person()
    let commands = try commands(shell)
    #expect(commands.count > 35)
    for command in commands + ["filters"] {
      let examples = try examples(of: command, shell)
      #expect(!examples.isEmpty, "“kith help \(command)” shows no example")
      for example in examples {
        // What only another shell understands is tried without it.
        let line = example.replacing("source <(", with: "(").replacing("| source", with: "")
        let answer = try shell.sh(line == "kith look ." ? "cd project && \(line)" : line)
        #expect(answer.status == 0, "\(example): \(answer.errors)")
        #expect(!answer.errors.contains("kith:"), "\(example): \(answer.errors)")
      }
    }
  }

  @Test func `is told of every command, in help and in the manual`() throws {
    let shell = try person()
    let manual = try shell.kith("help --man").output
    for command in try commands(shell) {
      let page = try shell.kith([command, "--help"])
      #expect(page.status == 0)
      #expect(page.output.hasPrefix("kith \(command): "))
      #expect(manual.contains(".SS kith \(command)"))
    }
  }
}

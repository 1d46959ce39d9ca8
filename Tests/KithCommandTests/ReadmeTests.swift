import Foundation
import Testing

@Suite struct `What the README shows` {
  /// What other programs and services would have left in the folder.
  private static let files = [
    "topics/310.json": #"""
    {"id":310,"title":"Which glue?","created_at":"2026-01-02T10:00:00Z","category_id":10,
    "posts_count":1,"post_stream":{"posts":[{"id":1,"username":"ana","post_number":1,
    "created_at":"2026-01-02T10:00:00Z","cooked":"<p>White or hide?</p>","post_type":1}]}}
    """#,
    "archive/7-help/which.20glue.3F.json": #"""
    [{"content":"<p>Which glue?</p>","id":1,"sender_full_name":"Ana","timestamp":1767348000}]
    """#,
    "export/users.json": #"[{"id":"U1","name":"ana","profile":{"real_name":"Ana P."}}]"#,
    "export/channels.json": #"[{"id":"C1","name":"help"}]"#,
    "export/help/2026-01-02.json": #"""
    [{"type":"message","user":"U1","text":"Which glue?","ts":"1767348000.000100"}]
    """#,
    "members.csv": "name,skills\nBea Q.,glue\n",
  ]
  private static let gh = #"""
    #!/bin/sh
    printf '%s' '[{"number":7,"title":"It squeaks","body":"When it turns.","state":"OPEN",'
    printf '%s' '"author":{"login":"ana"},"labels":[{"name":"question"}],"comments":[],'
    printf '%s' '"createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z",'
    printf '%s' '"closedAt":null,"url":"https://example.org/7"}]'
    """#

  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("README.md")

  /// The blocks of commands, those of make apart.
  private func blocks() throws -> [String] {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    return page.components(separatedBy: "```sh\n").dropFirst().compactMap { rest in
      rest.components(separatedBy: "```").first
    }.filter { !$0.contains("make run") }
  }

  @Test func `works in a project as it is written, from the first line to the last`() throws {
    let shell = try Shell()
    let project = shell.home.appendingPathComponent("project")
    func write(_ text: String, to path: URL, mode: Int = 0o644) throws {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path.path)
    }
    for (name, text) in Self.files { try write(text, to: project.appendingPathComponent(name)) }
    let bin = shell.home.appendingPathComponent("bin")
    try write(Self.gh, to: bin.appendingPathComponent("gh"), mode: 0o755)
    try FileManager.default.createSymbolicLink(
      at: bin.appendingPathComponent("kith"), withDestinationURL: Shell.program())
    shell.environment["PATH"] = bin.path + ":" + (shell.environment["PATH"] ?? "")
    for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"] { shell.environment[name] = "Ana" }
    for name in ["GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"] {
      shell.environment[name] = "ana@example.org"
    }
    let begun = try shell.sh(
      "git init -q --bare remote && cd project && git init -q && git remote add origin ../remote "
        + "&& git config push.autoSetupRemote true && git commit -q --allow-empty -m Begin")
    #expect(begun.status == 0, "\(begun.errors)")
    for block in try blocks() {
      let answer = try shell.sh("cd project && set -e\n" + block)
      #expect(answer.status == 0, "\(block)\n\(answer.errors)")
    }
  }

  /// If it fails, “make pictures” draws them again.
  @Test(arguments: [("home", ""), ("triage", "t"), ("pulse", "8")])
  func `is the program as it is now`(_ name: String, _ keys: String) throws {
    let shell = try Shell()
    let picture = Self.page.deletingLastPathComponent()
      .appendingPathComponent("Pictures/\(name)-dark.svg")
    let drawn = try shell.kith([
      "screen", "--demo", "--at", "2026-11-20T09:30:00Z", "--size", "132x38", "--format", "svg",
      "--theme", "hearth", "--keys", keys,
    ])
    #expect(try drawn.output == String(contentsOf: picture, encoding: .utf8))
  }

  @Test func `shows pictures that are there`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let folder = Self.page.deletingLastPathComponent()
    for part in page.components(separatedBy: "\"").filter({ $0.hasPrefix("Pictures/") }) {
      let picture = folder.appendingPathComponent(part)
      #expect(try String(contentsOf: picture, encoding: .utf8).contains("Wren Street"), "\(part)")
    }
  }
}

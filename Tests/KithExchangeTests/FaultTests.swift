import KithExchange
import KithModel
import Testing

@Suite struct `Damaged and hostile sources` {
  private static let formats = ["github", "discourse", "zulip", "allcontributors", "kith"]

  @Test(
    arguments: formats,
    [
      "", "   ", "not JSON", "{\"a\": 1", "[{\"number\": 1}, {\"nu", "[1, 2",
      "{\"weather\": \"fine\"}", "[{\"weather\": \"fine\"}]", "\"words\"", "{]", "nul", "\u{FEFF}",
    ])
  func `what can't be understood changes nothing and says so`(format: String, text: String) throws {
    var bench = try Bench()
    let error = #expect(throws: ExchangeError.self) { try bench.take(text, as: format) }
    #expect(bench.community.json() == Array("[]".utf8))
    #expect(error?.description.hasSuffix(".") ?? false)
  }

  @Test func `a damaged record is named by its number, and the rest comes in`() throws {
    var issues = (1...5).map {
      #"{"number": \#($0), "title": "Lamp \#($0)", "url": "https://github.com/a/b/issues/\#($0)"}"#
    }
    issues[2] = #"{"number": 3, "title": {"wrong": 3}, "url": "https://github.com/a/b/issues/3"}"#
    var bench = try Bench()
    try bench.take("[\(issues.joined(separator: ","))]")
    #expect(bench.community.tasks.count == 4)
    #expect(bench.last.skipped.map(\.place) == ["record 3"])
    #expect(bench.last.skipped.map(\.reason) == ["“title” is an object, not a text"])
  }

  @Test(arguments: [
    "99999999999999999999999", "1e400", "-5", "1.5e3", "0",
  ]) func `huge and odd numbers do no harm`(number: String) throws {
    var bench = try Bench()
    try bench.take(
      #"[{"number": \#(number), "title": "x", "url": "https://github.com/a/b/issues/1"}, {"number": 2, "title": "y"}]"#
    )
    #expect(bench.community.tasks.contains { String($0.title) == "y" })
  }

  @Test(arguments: ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
  func `years from 0 to 9999 come in, and twice is once`(time: String) throws {
    var bench = try Bench()
    let text =
      #"[{"number": 1, "title": "x", "url": "https://github.com/a/b/issues/1", "createdAt": "\#(time)", "state": "CLOSED"}]"#
    try bench.take(text)
    #expect(bench.community.tasks.count == 1)
    try bench.take(text)
    #expect(bench.recorded == 0)
  }

  private static let extremes = [
    "9223372036854775807", "-9223372036854775808", "-9223372036854775807", "9e18",
    "8999999999999999", "99999999999999999999", "-1",
  ]

  @Test(arguments: extremes) func `numbers at the edge of what fits trap nobody`(
    number: String
  ) throws {
    let comment = """
      {"author":{"login":"sam"},"body":"x","createdAt":"2026-01-03T10:00:00Z","upvoteCount":\(number)}
      """
    let reacted = """
      {"user":{"login":"sam"},"body":"y","created_at":"2026-01-03T11:00:00Z",
       "reactions":{"+1":\(number),"heart":\(number),"hooray":\(number),"rocket":\(number)}}
      """
    let grouped = """
      {"author":{"login":"sam"},"body":"z","createdAt":"2026-01-03T12:00:00Z","reactionGroups":[
       {"content":"HEART","users":{"totalCount":\(number)}},
       {"content":"ROCKET","users":{"totalCount":\(number)}}]}
      """
    var bench = try Bench()
    try bench.take(
      """
      [{"number":1,"title":"x","url":"https://github.com/a/b/issues/1",
        "comments":[\(comment),\(reacted),\(grouped)]},
       {"number":2,"title":"y","url":"https://github.com/a/b/issues/2"}]
      """)
    #expect(bench.community.tasks.contains { String($0.title) == "y" })
    let likes = bench.community.tasks.flatMap(\.replies).map(\.likes)
    #expect(likes.allSatisfy { $0 >= 0 })
  }

  @Test(arguments: extremes.filter { !$0.contains("e") }) func `so do a chat's times and likes`(
    number: String
  ) throws {
    let files = folder([
      "channels.json": #"[{"id":"C1","name":"help"}]"#,
      "users.json": #"[{"id":"U1","name":"sam"}]"#,
      "help/2026-01-01.json": """
      [{"type":"message","user":"U1","ts":"1767225600.000100","text":"why?"},
       {"type":"message","user":"U1","ts":"\(number).0","text":"odd?"},
       {"type":"message","user":"U1","ts":"1767225700.000100","thread_ts":"1767225600.000100",
        "text":"so","reactions":[{"name":"a","count":\(number)},{"name":"b","count":\(number)}]}]
      """,
    ])
    var bench = try Bench(map: "channel:help=question", site: "lamps")
    try bench.take(files, as: "slack")
    #expect(bench.community.questions.count + bench.last.skippedCount >= 1)
  }

  @Test func `ten megabytes in one field are shortened, and that is said`() throws {
    var bench = try Bench()
    let long = String(repeating: "ab\\n\\\"", count: 2_000_000)
    try bench.take(
      #"[{"number": 1, "title": "\#(long)", "body": "\#(long)", "url": "https://github.com/a/b/issues/1"}]"#
    )
    let task = try #require(bench.community.tasks.first { _ in true })
    #expect(task.body.description.utf8.count < 512 << 10)
    #expect(task.body.description.hasSuffix("(shortened; the whole has 8000000 bytes)"))
    #expect(bench.last.notes.contains { $0.contains("shortened") })
  }

  @Test func `what isn't UTF-8 and NUL become marks, not damage`() throws {
    var bytes = Array(
      #"[{"number": 1, "title": "a?b\u0000c\ud800d", "url": "https://github.com/a/b/issues/1"}]"#
        .utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
    bytes[place] = 0xFF
    var bench = try Bench()
    try bench.take(MemoryFiles(bytes))
    #expect(bench.community.tasks.map { String($0.title) } == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d"])
  }

  @Test func `nesting and escapes in keys are read, up to a limit`() throws {
    var bench = try Bench()
    let deep = String(repeating: "[", count: 150) + String(repeating: "]", count: 150)
    try bench.take(
      #"[{"num\u0062er": 1, "title": "old", "title": "x", "x": \#(deep), "url": "https://github.com/a/b/issues/1"}]"#,
      as: "github")
    #expect(bench.community.tasks.map { String($0.title) } == ["x"])
    let deeper = String(repeating: "[", count: 100_000)
    #expect(throws: ExchangeError.self) { try bench.take(deeper, as: "github") }
  }

  @Test func `UTF-16 is called by its name`() throws {
    var bench = try Bench()
    let error = #expect(throws: ExchangeError.self) {
      try bench.take(MemoryFiles([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00]), as: "github")
    }
    #expect(error?.description.contains("UTF-16") ?? false)
  }

  @Test func `a dump that was cut is used not at all`() throws {
    var bench = try Bench()
    let cut =
      "<posts><row Id=\"1\" PostTypeId=\"1\" CreationDate=\"2026-01-01T00:00:00\" Title=\"x\" /><row Id=\"2"
    #expect(throws: ExchangeError.self) { try bench.take(folder(["Posts.xml": cut])) }
    #expect(bench.community.questions.count == 0)
  }

  @Test(arguments: ["../secret.json", "/etc/hostname", "a/../../b", "./a"])
  func `paths that lead out are refused`(path: String) throws {
    let place = try TemporaryFolder()
    try place.write("inside.json", "[]")
    let files = try DiskFiles(place.path)
    #expect(throws: ExchangeError.self) { try files.open(path) }
    #expect(throws: ExchangeError.self) { try files.entries(in: path) }
  }

  @Test func `links are not followed`() throws {
    let place = try TemporaryFolder()
    try place.write("1.json", Samples.topic(1))
    try place.link("2.json", to: "1.json")
    try place.link("elsewhere", to: "/etc")
    let files = try DiskFiles(place.path)
    #expect(try files.entries(in: "").map(\.name) == ["1.json"])
    #expect(throws: ExchangeError.self) { try files.open("2.json") }
    #expect(throws: ExchangeError.self) { try files.entries(in: "elsewhere") }
    #expect(throws: ExchangeError.isLink(place.path + "/2.json")) {
      try DiskFiles(place.path + "/2.json")
    }
    #expect(throws: ExchangeError.notFound("/no/such/thing")) { try DiskFiles("/no/such/thing") }
  }

  @Test func `what is in no format is said with the formats there are`() throws {
    let files = MemoryFiles(name: "notes.txt", Array("Dear diary".utf8))
    let error = #expect(throws: ExchangeError.self) { try Importing.format(of: files) }
    #expect(error?.description.contains("zulip") ?? false)
  }
}

import KithExchange
import KithModel
import Testing

@Suite struct `Readable text` {
  @Test(arguments: [
    ("plain", "plain"), ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("a<br>b", "a\nb"),
    ("a &lt;b&gt; &amp;amp; &#x41;&#0;", "a <b> &amp; A\u{FFFD}"),
    ("<pre><code class=\"x\">let a = 1\n  b\n</code></pre>", "```\nlet a = 1\n  b\n```"),
    ("use <code>git log</code> now", "use `git log` now"),
    ("<ul><li>one</li><li>two <b>2</b></li></ul>", "- one\n- two 2"),
    ("<ol><li>one<li>two</ol>", "1. one\n2. two"),
    ("<blockquote><p>said</p><p>so</p></blockquote><p>yes</p>", "> said\n>\n> so\n\nyes"),
    ("x<blockquote><p>said</p></blockquote>y", "x\n\n> said\n\ny"),
    ("<blockquote><blockquote><p>a</p></blockquote><p>b</p></blockquote>", "> > a\n>\n> b"),
    ("<ul><li><p>one</p></li><li><p>two</p></li></ul>", "- one\n- two"),
    ("<a href=\"https://a.example/x\">here</a>", "[here](https://a.example/x)"),
    ("<a href=\"https://a.example/x\">https://a.example/x</a>", "https://a.example/x"),
    ("<a href=\"/t/5\">five</a>", "[five](https://forum.example/t/5)"),
    ("<a class=\"mention\" href=\"/u/ana\">@ana</a>", "@ana"),
    ("<img class=\"emoji\" alt=\":lamp:\" src=\"x\">", ":lamp:"),
    ("<h2>Head</h2><p>x</p>", "## Head\n\nx"), ("<script>alert(1)</script>safe", "safe"),
    ("a < b and c > d & e", "a < b and c > d & e"), ("<p>open <b>never", "open never"),
    ("<!-- no -->yes<!---->", "yes"), ("</p></div>x", "x"), ("<", "<"), ("<a href=", ""),
    ("<hr>", "---"),
  ])
  func `HTML reads as people write`(html: String, text: String) {
    #expect(HTMLText.text(of: html, base: "https://forum.example") == text)
  }

  @Test func `nesting without end takes no harm`() {
    let html = String(repeating: "<blockquote><ul><li>", count: 20_000) + "deep"
    #expect(HTMLText.text(of: html).contains("deep"))
  }
}

@Suite struct `Tables` {
  private func rows(_ text: String) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
    ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a,b", [["a", "b"]]),
    ("\"a\"\"b\",\"c\nd\"\n", [["a\"b", "c\nd"]]), ("a,\n\n,b\n", [["a", ""], ["", "b"]]),
    ("\"x\"y,z", [["xy", "z"]]), ("", []),
  ])
  func `cells are read as spreadsheets write them`(text: String, cells: [[String]]) throws {
    #expect(try rows(text) == cells)
  }

  @Test func `a quotation mark that never closes is said`() {
    #expect(throws: RecordFault.self) { try rows("a,\"b\nc") }
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=1", "''=1", "'quoted", "fine", "", "a\"b,c;d",
  ])
  func `cells can't run, and read as they were`(cell: String) throws {
    var writer = CSVWriter()
    writer.row([cell, "x"])
    let text = String(decoding: writer.bytes, as: UTF8.self)
    let read = try #require(try rows(text).first?.first)
    if let first = read.first, cell != read { #expect(first == "'") }
    if let first = cell.first, "=+-@\t\r".contains(first) { #expect(read.hasPrefix("'")) }
    #expect(CSVWriter.plain(read) == cell)
  }

  @Test func `people and tasks come in by the names of their columns`() throws {
    var bench = try Bench()
    try bench.take(
      "Name,GitHub,Email,Skills,Shoe size\nInès,ines,ines@pine.example,\"swift, docs\",38\nSam,sam,,,\n,,,,\n",
      as: "csv")
    let ines = try #require(bench.community.member(Identity.memberID("github:ines")))
    #expect(ines.skills == ["swift", "docs"])
    #expect(ines.identities == ["github:ines", "email:ines@pine.example"])
    #expect(bench.last.notes.contains { $0.contains("Shoe size") })
    try bench.take(
      "title;assignees;due;labels\nPaint it;ines;2026-05-01;art\n;;;\nBad;;soon;\n", as: "csv")
    let task = try #require(bench.community.tasks.first { _ in true })
    #expect(task.assignees == [ines.id])
    #expect(task.due == Moment("2026-05-01"))
    #expect(bench.last.skippedCount == 2)
    try bench.take("title,asker\nWhy?,Sam\n", as: "csv")
    #expect(bench.community.questions.map(\.asker) == [Identity.memberID("github:sam")])
  }

  @Test func `rows that are too long are named, short ones are filled`() throws {
    var bench = try Bench()
    try bench.take("title,size\nOne\nTwo,small,more\nThree,tiny\n", as: "csv")
    #expect(bench.community.tasks.map { String($0.title) }.sorted() == ["One", "Three"])
    #expect(bench.last.skippedCount == 1)
  }

  @Test func `our own table says nothing new, and a changed cell is a person's change`() throws {
    var bench = try Bench(site: "forum.example")
    try bench.take(Samples.topic())
    try bench.take(Samples.issueList)
    for kind in [Kind.member, .task, .question] {
      try bench.take(MemoryFiles(TableFile.bytes(of: bench.community, kind: kind)), as: "csv")
      #expect(bench.recorded == 0)
      #expect(bench.last.skippedCount == 0)
    }
    let table = String(decoding: TableFile.bytes(of: bench.community, kind: .task), as: UTF8.self)
    try bench.take(table.replacing("Crash when", with: "Stop when"), as: "csv")
    #expect(bench.recorded == 1)
    #expect(bench.community.tasks.map { String($0.title) } == ["Stop when the lamp is off"])
  }
}

@Suite struct `A calendar` {
  @Test(arguments: [
    (
      "2026-01-31T18:00:00Z", "monthly", nil,
      "RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
    ),
    ("2026-01-15T18:00:00Z", "monthly", nil, "RRULE:FREQ=MONTHLY\r\n"),
    (
      "2024-02-29T18:00:00Z", "yearly", nil,
      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"
    ),
    (
      "2026-01-15T18:00:00Z", "weekly", "2026-02-01T00:00:00Z",
      "RRULE:FREQ=WEEKLY;UNTIL=20260131T235959Z"
    ),
    ("2026-05-15T18:00:00Z", "weekly", "2026-02-01T00:00:00Z", "STATUS:CANCELLED"),
  ])
  func `what comes again does so on the days on which it does here, until it ended`(
    start: String, repeats: String, end: String?, line: String
  ) throws {
    var bench = try Bench()
    var dice = Dice(seed: 5)
    let id = ID.random(.event, using: &dice)
    let first = try #require(Moment(start))
    let make = try #require(
      Deed.make(
        id,
        [
          Setting(.title, .text("Evening")), Setting(.repeats, .word(repeats)),
          Setting(.start, .moment(first)),
        ]))
    try bench.act([make], at: "2024-01-01T00:00:00Z")
    if let end { try bench.act([.close(id)], at: end) }
    let bytes = CalendarFile.bytes(
      of: bench.community, now: bench.options.now,
      zone: CalendarZone(name: "UTC", LocalTime(ahead: 0)))
    #expect(String(decoding: bytes, as: UTF8.self).contains(line))
  }

  @Test func `lines are folded and escaped as the standard wants`() throws {
    var bench = try Bench()
    var dice = Dice(seed: 5)
    let id = ID.random(.event, using: &dice)
    let start = try #require(Moment("2026-05-01T18:00:00Z"))
    let title = "Lamps; bulbs, and \\ more: " + String(repeating: "é", count: 60)
    let make = try #require(
      Deed.make(
        id,
        [
          Setting(.title, .text(Text(title))), Setting(.start, .moment(start)),
          Setting(.minutes, .number(90)), Setting(.repeats, .word("fortnightly")),
          Setting(.notes, .text("One\nTwo\u{7}")),
        ]))
    try bench.act([make], at: "2026-01-01")
    let bytes = CalendarFile.bytes(
      of: bench.community, now: bench.options.now,
      zone: CalendarZone(name: "UTC", LocalTime(ahead: 0)))
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.utf8.contains(0x0A) })
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:Lamps\\; bulbs\\, and \\\\ more: éé"))
    #expect(unfolded.contains("DTSTART:20260501T180000Z\r\nDURATION:PT90M"))
    #expect(unfolded.contains("RRULE:FREQ=WEEKLY;INTERVAL=2"))
    #expect(unfolded.contains("DESCRIPTION:One\\nTwo\r\n"))
    #expect(
      text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
  }
}

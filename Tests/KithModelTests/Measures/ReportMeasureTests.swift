import Testing

@testable import KithModel

@Suite struct `A report of a month` {
  /// Ana's first answer is accepted, Cy finishes a first task, Bea and Dan are thanked, Dan quietly.
  private var village: Village {
    var village = Village("ana", "bea", "cy")
    village.enter("dan", #","quietThanks":true"#)
    village.happens(#""edited":"k-c","stages":["setup"]"#, by: nil, "2026-03-01")
    village.happens(
      #""promised":"k-c","supporter":"Pine Works","what":"a room","due":"2026-03-20T00:00:00Z""#,
      by: nil, "2026-03-01")
    village.asks("bea", "why", "2026-03-05")
    let reply = village.replies("ana", "q-why", "2026-03-06")
    village.happens(#""accepted":"q-why","reply":"\#(reply)""#, by: "bea", "2026-03-07")
    village.happens(#""opened":"t-fix","title":"Mend the fence""#, by: "ana", "2026-03-05")
    village.happens(#""assigned":"t-fix","to":["m-cy"]"#, by: "cy", "2026-03-06")
    village.happens(#""closed":"t-fix","reason":"done""#, by: "cy", "2026-03-08")
    village.asks("cy", "stuck", "2026-03-10", #","stage":"setup""#)
    village.thanks("ana", "bea", "dan", on: "2026-03-12")
    return village
  }

  private func page(_ village: Village, _ day: String = "2026-03-30") -> String {
    Report(village.community, at: Day(day) ?? Day(number: 0)).markdown()
  }

  @Test func `opens with moments and tells the rest in its order`() {
    let headings = page(village).split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# Village", "## Moments", "## In figures", "## New here", "## Questions still waiting",
        "## Thanks", "## Where people are stuck", "## What supporters promised",
        "## What the numbers mean",
      ])
  }

  @Test func `tells what happened in words`() {
    let page = page(village)
    for line in [
      "2026-03-01 to 2026-03-30", "- ana’s first accepted answer: why",
      "- cy’s first finished task: Mend the fence", "Welcome to ana, bea and cy.",
      "- stuck, 20 days", "- bea: “thanks” from ana", "1 person thanked quietly.",
      "| setup | 1 | 20 |", "- Pine Works\\: a room, was due on 2026-03-20",
    ] {
      #expect(page.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
  }

  @Test func `names nobody who wants quiet thanks`() {
    var village = village
    village.replies("dan", "q-stuck", "2026-03-12", hour: 11)
    let page = page(village)
    #expect(!page.contains("dan"))
    #expect(page.contains("Welcome to ana, bea, cy and 1 more."))
  }

  @Test func `tells nothing private and nothing meant for few`() {
    var village = village
    village.happens(#""asked":"q-own","title":"secret""#, by: "ana", "2026-03-09", isPrivate: true)
    village.happens(
      #""recognised":"r-own","to":["m-cy"],"words":"hush","quiet":true"#, by: "ana", "2026-03-09")
    let page = page(village)
    #expect(!page.contains("secret"))
    #expect(!page.contains("hush"))
    #expect(page.contains("2 people thanked quietly."))
  }

  @Test func `names nobody whom one keeps to oneself`() {
    var village = village
    village.happens(#""joined":"m-zoe","name":"zoe""#, by: nil, "2026-03-01", isPrivate: true)
    village.asks("zoe", "how", "2026-03-09")
    village.thanks("zoe", "bea", on: "2026-03-12")
    #expect(!page(village).contains("zoe"))
  }

  @Test func `shows at an earlier day what was known then`() {
    let page = page(village, "2026-03-06")
    #expect(!page.contains("accepted answer"))
    #expect(page.contains("- why, new") == false)
    #expect(page.contains("Pine Works\\: a room, due on 2026-03-20"))
  }

  @Test func `says how the figures changed since the window before`() {
    var village = village
    village.asks("ana", "early", "2026-02-10")
    #expect(page(village).contains("|  | until 2026-02-28 | until 2026-03-30 |"))
  }

  @Test func `is readable where nothing happened`() {
    let page = page(Village())
    #expect(page.contains("Nothing happened that can be counted."))
    #expect(!page.contains("## Moments"))
  }
}

@Suite struct `Foreign text in a report` {
  private func report(_ title: String, link: String = "") -> Report {
    var village = Village("ana")
    village.asks("ana", "odd", "2026-03-10", #","link":"\#(link)""#)
    village.happens(#""edited":"q-odd","title":"\#(title)""#, by: "ana", "2026-03-10")
    return Report(village.community, at: Day("2026-03-30") ?? Day(number: 0))
  }

  @Test(
    arguments: [
      ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
      ("*a* [b](c)", #"\*a\* \[b\]\(c\)"#),
      ("a | b", #"a \| b"#), (#"a\nb"#, "a b"), ("http://x.example", #"http\://x.example"#),
      ("www.x.example", #"www\.x\.example"#), ("@ana `x`", #"\@ana \`x\`"#),
    ])
  func `means nothing in Markdown`(title: String, written: String) {
    #expect(report(title).markdown().contains("- \(written), 20 days\n"))
  }

  @Test func `means nothing in a page`() {
    let page = report(#"<img src=x onerror='y'> & \"z\""#).html()
    #expect(page.contains("&lt;img src=x onerror=&#39;y&#39;&gt; &amp; &quot;z&quot;"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("<script"))
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "https://x.example/>y", #"https://x.example/ y"#, "/relative",
      "data:text/html,x",
    ])
  func `is linked only where it is an address of the web`(link: String) {
    #expect(report("odd", link: link).markdown().contains("- odd, 20 days\n"))
    #expect(!report("odd", link: link).html().contains("<a "))
  }

  @Test func `keeps links that can be followed`() {
    let report = report("odd", link: "https://x.example/t/1?a=b&c=d")
    #expect(report.markdown().contains("- [odd](<https://x.example/t/1?a=b&c=d>), 20 days"))
    #expect(report.html().contains(#"<a href="https://x.example/t/1?a=b&amp;c=d""#))
  }
}

@Suite struct `When somebody leaves` {
  private var village: Village {
    var village = Village()
    village.enter("ana", #","skills":["welding","tea"]"#)
    village.enter("bea", #","skills":["tea"],"interests":["welding"]"#)
    village.enter("cy")
    village.asks("cy", "one", "2026-03-01", #","labels":["docs"]"#)
    village.replies("ana", "q-one", "2026-03-02")
    village.happens(
      #""opened":"t-fix","title":"Mend","labels":["docs"]"#, by: "cy", "2026-03-01")
    village.happens(#""assigned":"t-fix","to":["m-ana"]"#, by: "ana", "2026-03-02")
    village.happens(
      #""scheduled":"e-meet","title":"Meet","start":"2026-06-01T18:00:00Z","hosts":["m-ana"]"#,
      by: "ana", "2026-03-02")
    village.happens(#""attended":"e-meet","who":["m-bea"]"#, by: "bea", "2026-03-02")
    return village
  }

  private func departure(_ village: Village) -> Departure {
    let moment = Moment("2026-03-30T00:00:00Z") ?? .earliest
    return Departure(of: JournalBuilder.id("m-ana"), from: village.community, at: moment)
  }

  @Test func `what nobody else looks after is told, with who could grow into it`() {
    let departure = departure(village)
    func told(_ losses: [Departure.Loss]) -> [String] {
      losses.map { loss in
        "\(loss.name): "
          + loss.successors.map { "\($0.person.description.prefix(4)) \($0.reason)" }
          .joined(separator: ", ")
      }
    }
    #expect(told(departure.skills) == ["welding: mbea is interested in welding"])
    #expect(told(departure.labels) == ["docs: mcy0 took part once in docs"])
    #expect(told(departure.events) == ["“Meet”: mbea came to it"])
    #expect(told(departure.work) == ["“Mend”: mcy0 took part once in docs"])
  }

  @Test func `nothing is lost that somebody else looks after too`() {
    var village = village
    village.builder.write(#"{"edited":"m-cy","skills":["Welding"]}"#)
    village.replies("bea", "q-one", "2026-03-03")
    village.happens(#""assigned":"t-fix","to":["m-cy"]"#, by: "cy", "2026-03-03")
    village.builder.write(#"{"edited":"e-meet","hosts":["m-ana","m-bea"]}"#)
    #expect(departure(village).isEmpty)
  }

  @Test func `a helper of long ago, a bot and an alumna take nothing over`() {
    var village = village
    village.enter("bot", #","bot":true,"skills":["welding"]"#)
    village.enter("eve", #","skills":["welding"],"roles":[{"name":"alumni"}]"#)
    village.asks("cy", "old", "2024-03-01", #","labels":["docs"]"#)
    village.replies("bea", "q-old", "2024-03-02")
    #expect(departure(village).skills.map(\.name) == ["welding"])
    #expect(departure(village).labels.map(\.name) == ["docs"])
  }
}

import Testing

@testable import KithModel

@Suite struct `Somebody who asked to be forgotten` {
  private let github = Identity.memberID("github:bea")

  private func lived() -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    journal.write(#"{"joined":"m-bea","name":"Bea Secret","place":"Secret"}"#)
    journal.write(#"{"identified":"m-bea","as":"github:bea"}"#)
    journal.write(#"{"asked":"q-why","title":"Secret?","body":"Secret"}"#, by: "m-bea")
    journal.write(#"{"asked":"q-how","title":"How?"}"#)
    journal.write(
      #"{"replied":"q-how","reply":"a-1","author":"\#(github)","text":"Secret"}"#)
    journal.write(#"{"recognised":"r-ty","to":["m-ana"],"words":"Secret"}"#, by: "m-bea")
    return journal
  }

  private func deliveries(_ journal: JournalBuilder) -> [Community] {
    var oneByOne = Community(id: Community.testID)
    for line in journal.lines { oneByOne.deliver([line]) }
    var latestFirst = Community(id: Community.testID)
    for line in journal.lines.reversed() { latestFirst.deliver([line]) }
    return [Community.of(journal), oneByOne, latestFirst]
  }

  @Test func `is hidden with every word, under every identity`() {
    var journal = lived()
    journal.write(#"{"forgotten":"m-bea"}"#)
    for community in deliveries(journal) {
      #expect(!community.text().lowercased().contains("secret"))
      #expect(!community.text().contains("github:bea"))
      #expect(community.called(JournalBuilder.id("m-bea")) == "somebody forgotten")
      #expect(community.findMember("Bea Secret") == .none)
      #expect(!community.log().map(\.sentence).joined().lowercased().contains("secret"))
      #expect(!community.log().map(\.sentence).joined().contains("github:bea"))
      #expect(community.questions.map { String($0.title) }.sorted() == ["", "How?"])
    }
  }

  @Test func `is meant by their own id, whoever they were made one with since`() throws {
    var journal = lived()
    journal.write(#"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(#"{"forgotten":"m-bea"}"#)
    #expect(Community.of(journal).findForgotten("mcy00") == nil)
    journal.write(#"{"merged":"m-bea","into":"m-cy"}"#)
    for community in deliveries(journal) {
      let bea = JournalBuilder.id("m-bea")
      #expect(community.findForgotten(bea.description) == bea)
      #expect(community.findForgotten("mbea0") == bea)
      #expect(community.findForgotten("Cy") == nil)
      #expect(!community.isForgotten(JournalBuilder.id("m-cy")))
      #expect(
        community.log().map(\.sentence).filter { $0.hasPrefix("forgot") }
          == ["forgot somebody forgotten"])
    }
  }

  @Test func `is asked, given and told nothing more, but can be let go`() throws {
    var journal = lived()
    journal.write(#"{"opened":"t-fix","title":"Fix it"}"#)
    journal.write(#"{"opened":"t-old","title":"Old"},{"assigned":"t-old","to":["m-bea"]}"#)
    journal.write(#"{"proposed":"i-dark","title":"Dark"},{"scheduled":"e-demo","title":"Demo"}"#)
    journal.write(#"{"forgotten":"m-bea"}"#)
    let community = Community.of(journal)
    let id = JournalBuilder.id
    let (ana, bea) = (id("m-ana"), id("m-bea"))
    func check(_ deed: Deed?) throws {
      let deeds = try [#require(deed)]
      try community.check(Action(by: ana, at: Moment(seconds: 1_767_225_700), deeds))
    }
    let deeds: [Deed?] = [
      .assign(id("t-fix"), to: [ana, bea]), .ask([bea], about: id("q-how")),
      .remind([bea], of: id("t-fix")), .vote(id("i-dark"), by: [bea]),
      .attend(id("e-demo"), [bea]), .make(id("r-new"), [Setting(.to, .ids([bea]))]),
      .edit(id("t-fix"), [Setting(.mentor, .id(bea))]),
      .edit(ana, [Setting(.mentors, .ids([bea]), mode: .add)]),
      .edit(bea, [Setting(.skills, .words(["tea"]), mode: .add)]),
      .give("mentor", to: bea), .give("mentor", to: ana, chosenBy: [bea]), .enter("team", bea),
      .note(bea, "Likes tea"),
    ]
    for deed in deeds {
      #expect(throws: Refusal.forgotten("mbea0")) { try check(deed) }
    }
    try check(.release(id("t-old"), from: [bea]))
    try check(.remind([bea], of: id("t-old")))
    #expect(
      Refusal.forgotten("mbea0").description
        == "mbea0 was forgotten: nothing can be asked of them, given to them or said of them any more."
    )
  }

  @Test func `takes nobody along who is joined to them afterwards`() throws {
    var journal = lived()
    journal.write(#"{"joined":"m-carl","name":"Carl"}"#)
    journal.write(#"{"asked":"q-carl","title":"Carl's own"}"#, by: "m-carl")
    journal.write(#"{"forgotten":"m-bea"}"#)
    let community = Community.of(journal)
    let (bea, carl) = (JournalBuilder.id("m-bea"), JournalBuilder.id("m-carl"))
    for deed in [
      Deed.merge(bea, into: carl), .merge(carl, into: bea), .claim("GitHub:bea", for: carl),
      .edit(carl, [Setting(.identities, .words(["github:bea"]), mode: .add)]),
    ] {
      #expect(throws: Refusal.isForgotten) {
        try community.check(Action(by: nil, at: Moment(seconds: 9), [deed]))
      }
    }
    // Another version may have written it all the same.
    journal.write(#"{"merged":"m-bea","into":"m-carl"}"#)
    journal.write(#"{"identified":"m-carl","as":"github:bea"}"#)
    for community in deliveries(journal) {
      #expect(community.called(carl) == "Carl")
      #expect(community.questions.contains { String($0.title) == "Carl's own" })
      #expect(!community.text().lowercased().contains("secret"))
    }
  }

  @Test func `leaves a name that several had to whom it means`() {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-wes","name":"Wes"}"#,
      #"{"identified":"m-ana","as":"github:x"}"#, #"{"identified":"m-wes","as":"github:x"}"#,
      #"{"asked":"q-own","title":"Ana's own","asker":"\#(Identity.memberID("github:x"))"}"#)
    let meant = Community.of(journal).resolved(Identity.memberID("github:x"))
    let other = meant == JournalBuilder.id("m-ana") ? "m-wes" : "m-ana"
    journal.write(#"{"forgotten":"\#(other)"}"#)
    #expect(Community.of(journal).questions.map { String($0.title) } == ["Ana's own"])
  }

  @Test func `has a name no more that was taken from them, whichever line is blanked`() {
    let written = Identity.memberID("github:x").description
    for (claimed, dropped) in [("github:x", written), (written, "GitHub:x")] {
      var journal = JournalBuilder()
      journal.write(
        #"{"joined":"m-wes","name":"Wes"}"#, #"{"edited":"m-wes","identities+":["\#(claimed)"]}"#,
        #"{"edited":"m-wes","identities-":["\#(dropped)"]}"#)
      #expect(Community.of(journal).members.map(\.identities) == [[]])
    }
  }

  @Test func `is not to be taken back by a slip`() throws {
    var journal = lived()
    journal.write(#"{"forgotten":"m-bea"}"#)
    let community = Community.of(journal)
    let last = try #require(community.log().max { $0.record.stamp < $1.record.stamp })
    #expect(throws: Refusal.forgettingStays) {
      try community.check(
        Action(by: nil, at: Moment(seconds: 9), takingBack: [last.record]))
    }
    // What was done before it still can be.
    let person = try #require(last.by)
    #expect(community.lastAction(by: person)?.record != last.record)
  }

  @Test func `is hidden also in what comes later`() {
    var journal = lived()
    journal.write(#"{"forgotten":"m-bea"}"#)
    journal.write(#"{"replied":"q-how","reply":"a-2","text":"Secret"}"#, by: "m-bea")
    journal.write(#"{"edited":"m-bea","place":"Secret"}"#)
    for community in deliveries(journal) {
      #expect(!community.text().lowercased().contains("secret"))
    }
  }

  @Test func `is found by none of their words, and told of in no news`() throws {
    var journal = lived()
    journal.write(
      #"{"edited":"m-bea","skills":["secrecy"]}"#,
      #"{"edited":"r-ty","title":"Secret","labels":["secret"]}"#,
      #"{"edited":"q-why","link":"https://secret.example"}"#)
    journal.write(#"{"forgotten":"m-bea"}"#)
    let community = Community.of(journal)
    let context = FilterContext(community, times: Square.times, me: JournalBuilder.id("m-ana"))
    for kind in [Kind.member, .question, .recognition] {
      var session = FilterSession(kind, context)
      #expect(try session.find("secret").ids == [])
      #expect(try session.find("\"Secret\"").ids == [])
    }
    var members = FilterSession(.member, context)
    #expect(members.completions(of: "skill:", at: 6).map(\.text) == ["none"])
    #expect(try members.find("skill:secrecy").ids == [])
    let today = community.today(
      for: JournalBuilder.id("m-ana"), since: Moment(seconds: 1_767_225_600), times: Square.times)
    #expect(!today.news.map(\.sentence).joined().lowercased().contains("secret"))
    #expect(today.news.map(\.sentence).contains("somebody forgotten thanked you"))
    let question = try #require(community.question(JournalBuilder.id("q-why")))
    #expect(question.core.link.isEmpty)
    let thanks = try #require(community.recognition(JournalBuilder.id("r-ty")))
    #expect(thanks.title.isEmpty && thanks.core.labels.isEmpty)
  }

  @Test func `is found by no rule through what is hidden`() {
    var journal = lived()
    journal.write(#"{"founded":"k-c","name":"Pine"}"#)
    journal.write(
      #"{"ruled":"k-c","name":"odd","of":"questions","filter":"is:open secret","todo":"look"}"#)
    journal.write(#"{"forgotten":"m-bea"}"#)
    let community = Community.of(journal)
    let today = community.today(for: nil, since: nil, times: Square.times)
    #expect(today.rules.last?.items == [])
    let rehearsals = community.rehearsal(of: community.rules, times: Square.times, me: nil)
    #expect(rehearsals.last?.matched == 0)
  }

  @Test func `has no old name under which a merge could be taken back`() {
    var journal = lived()
    journal.write(#"{"joined":"m-old","name":"Old Secret"}"#, #"{"merged":"m-old","into":"m-bea"}"#)
    journal.write(#"{"forgotten":"m-bea"}"#)
    #expect(Community.of(journal).mergedMembers.map { String($0.name) } == [""])
  }

  @Test func `is there again when that is taken back`() {
    let before = Community.of(lived()).text()
    var journal = lived()
    let name = journal.write(#"{"forgotten":"m-bea"}"#)
    journal.undo(name)
    for community in deliveries(journal) { #expect(community.text() == before) }
  }

  @Test func `is taken out of a line that was blanked for somebody else before`() throws {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-bea","name":"Bea"}"#,
      #"{"joined":"m-cy","name":"Cy"}"#, writer: "b")
    let reply = { (id: String, author: String) in
      #"{"id":"\#(id)","author":"\#(author)","at":"2026-01-01T00:00:00Z","text":"Of \#(author)"}"#
    }
    journal.write(
      #"{"imported":"q-why","rev":"2026-01-01T00:00:00Z","title":"Why?","replies":[\#(reply("a-1", "m-bea")),\#(reply("a-2", "m-cy")),\#(reply("a-3", "m-ana"))]}"#
    )
    let line = journal.lines[1]
    let forgotBea = journal.write(#"{"forgotten":"m-bea"}"#, writer: "b")
    let once = try #require(Community.of(journal).blanked(line.bytes))
    #expect(Community.of(journal).blanked(once) == nil)
    journal.write(#"{"forgotten":"m-cy"}"#, writer: "c")
    let twice = try #require(Community.of(journal).blanked(once))
    journal.undo(forgotBea, writer: "c")

    let blanked = [once, twice].map { JournalLine(writer: line.writer, bytes: $0) }
    let rest = journal.lines.filter { $0.writer != line.writer }
    for order in [[line] + blanked, [blanked[1], line, blanked[0]], blanked, [blanked[1]]] {
      var community = Community(id: Community.testID)
      for line in order { community.deliver([line]) }
      community.deliver(rest)
      let texts = community.question(JournalBuilder.id("q-why"))?.replies.map { String($0.text) }
      #expect(texts == ["", "", "Of m-ana"])
    }
  }
}

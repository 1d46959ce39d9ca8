import Testing

@testable import KithModel

@Suite struct `Members who are one person` {
  private let ana = JournalBuilder.id("m-ana")
  private let bea = JournalBuilder.id("m-bea")
  private let cy = JournalBuilder.id("m-cy")

  private func journal(_ parts: String...) -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana"}"#, #"{"joined":"m-bea","name":"Bea"}"#,
      #"{"joined":"m-cy","name":"Cy"}"#)
    journal.write(#"{"asked":"q-why","title":"Why?"}"#, by: "m-cy")
    for part in parts { journal.write(part) }
    return journal
  }

  /// Whom a filter finds.
  private func listed(_ community: Community, _ filter: String = "") -> [ID]? {
    var session = FilterSession(.member, FilterContext(community, times: Square.times, me: nil))
    return try? session.find(filter).ids.sorted()
  }

  /// However the lines come, those that are shown and whom Cy means are the same.
  private func expect(
    _ journal: JournalBuilder, shown: [ID], cyMeans: ID,
    _ location: SourceLocation = #_sourceLocation
  ) {
    var oneByOne = Community(id: Community.testID)
    for line in journal.lines { oneByOne.deliver([line]) }
    var latestFirst = Community(id: Community.testID)
    for line in journal.lines.reversed() { latestFirst.deliver([line]) }
    for community in [Community.of(journal), oneByOne, latestFirst] {
      #expect(community.members.map(\.id).sorted() == shown, sourceLocation: location)
      #expect(listed(community) == shown, sourceLocation: location)
      #expect(community.resolved(cy) == cyMeans, sourceLocation: location)
      #expect(community.activity(of: cyMeans).weeks == 1, sourceLocation: location)
      let question = community.text("q-why") ?? ""
      #expect(question.contains(#""asker":"\#(cyMeans)""#), sourceLocation: location)
    }
  }

  @Test func `are shown once, and what names the one means the other`() {
    expect(journal(#"{"merged":"m-cy","into":"m-bea"}"#), shown: [ana, bea], cyMeans: bea)
  }

  @Test func `are found by what the one was called, if nobody else is called so`() throws {
    var journal = journal(#"{"identified":"m-cy","as":"github:old-cy"}"#)
    journal.write(#"{"merged":"m-cy","into":"m-bea"}"#)
    let community = Community.of(journal)
    #expect(community.findMember("Cy") == .one(bea))
    #expect(community.findMember("@old-cy") == .one(bea))
    var questions = FilterSession(
      .question, FilterContext(community, times: Square.times, me: nil))
    #expect(try questions.find("asker:@old-cy").ids == [JournalBuilder.id("q-why")])
    let parser = SettingParser(community, kind: .task, times: Square.times, me: nil)
    #expect(try parser.value("cy", for: .mentor) == .id(bea))
    journal.write(#"{"joined":"m-dan","name":"Cy"}"#)
    #expect(Community.of(journal).findMember("cy") == .one(JournalBuilder.id("m-dan")))
  }

  @Test func `are one voice, also where a filter says why it hides something`() throws {
    var journal = journal(#"{"proposed":"i-dark","title":"Dark"}"#)
    journal.write(#"{"voted":"i-dark","by":["m-bea","m-cy"]}"#)
    journal.write(#"{"merged":"m-cy","into":"m-bea"}"#)
    let community = Community.of(journal)
    let matcher = try FilterMatcher(
      Filter.read("votes:2..", kind: .idea),
      FilterContext(community, times: Square.times, me: nil))
    let idea = try #require(community.object(JournalBuilder.id("i-dark")))
    #expect(
      matcher.hiding(idea).map(\.description)
        == ["“votes:2..” hides it: its number of votes is 1."])
  }

  @Test func `are followed through several`() {
    expect(
      journal(#"{"merged":"m-cy","into":"m-bea"}"#, #"{"merged":"m-bea","into":"m-ana"}"#),
      shown: [ana], cyMeans: ana)
  }

  @Test func `are the one with the smallest id when each was merged into the next`() {
    expect(
      journal(
        #"{"merged":"m-cy","into":"m-bea"}"#, #"{"merged":"m-bea","into":"m-ana"}"#,
        #"{"merged":"m-ana","into":"m-cy"}"#),
      shown: [ana], cyMeans: ana)
  }

  @Test func `are listed where the one they were merged into was never made after all`() {
    var journal = journal()
    let making = journal.write(#"{"joined":"m-dan","name":"Dan"}"#)
    journal.write(#"{"merged":"m-cy","into":"m-dan"}"#)
    journal.undo(making)
    expect(journal, shown: [ana, bea, cy], cyMeans: cy)
  }

  @Test func `are one that is listed where two people merged each into the other`() {
    expect(
      journal(#"{"merged":"m-cy","into":"m-bea"}"#, #"{"merged":"m-bea","into":"m-cy"}"#),
      shown: [ana, bea], cyMeans: bea)
  }

  /// Cy has skills, is of the team, mentors and has a note, and turns out to be Bea, who knows tea.
  private func known() -> JournalBuilder {
    var journal = journal(
      #"{"edited":"m-cy","skills":["tea","rust"],"interests":["boats"]}"#,
      #"{"edited":"m-bea","skills":["tea"]}"#,
      #"{"entered":"m-cy","circle":"team","since":"2026-01-01T00:00:00Z"}"#,
      #"{"entered":"m-bea","circle":"team","since":"2026-03-01T00:00:00Z"}"#,
      #"{"gave":"m-cy","role":"mentor","since":"2026-01-01T00:00:00Z"}"#)
    journal.write(#"{"noted":"m-cy","text":"Likes tea"}"#, writer: "b", isPrivate: true)
    journal.write(#"{"merged":"m-cy","into":"m-bea"}"#)
    return journal
  }

  @Test func `are known by what was said of either`() throws {
    let community = Community.of(known())
    let person = try #require(community.member(cy))
    #expect(person.id == bea)
    #expect(person.skills == ["tea", "rust"])
    #expect(person.interests == ["boats"])
    #expect(person.notes.map { String($0) } == ["Likes tea"])
    #expect(person.circles == [Tenure("team", since: Moment("2026-01-01T00:00:00Z"))])
    #expect(person.roles == [Tenure("mentor", since: Moment("2026-01-01T00:00:00Z"))])
    #expect(community.members.first { $0.id == bea }?.skills == ["tea", "rust"])
    #expect(community.text("m-bea")?.contains(#""skills":["tea","rust"]"#) ?? false)
    for filter in ["skill:rust", "is:team", "role:mentor"] {
      #expect(listed(community, filter) == [bea], "\(filter)")
    }
  }

  @Test func `keep to themselves what is known of one who is kept to oneself`() {
    var journal = journal()
    journal.write(
      #"{"joined":"m-dan","name":"Dan"}"#, #"{"edited":"m-dan","skills":["rust"]}"#,
      #"{"merged":"m-dan","into":"m-bea"}"#, writer: "b", isPrivate: true)
    let community = Community.of(journal)
    #expect(community.member(bea)?.skills == [])
    let without = Setting(.skills, .words(["rust"]), mode: .remove)
    let action = Action(by: nil, at: Square.now, [.edit(bea, [without])])
    #expect(community.recorded(action).deeds.map(\.object) == [bea])
  }

  @Test func `lose what is taken from them under whichever name it was said`() throws {
    var community = Community.of(known())
    let action = community.recorded(
      Action(
        by: nil, at: Square.now,
        [
          .edit(bea, [Setting(.skills, .words(["rust"]), mode: .remove)]), .leave("team", bea),
          .end("mentor", of: bea), .edit(bea, [Setting(.interests, .words(["kites"]))]),
        ]))
    try community.check(action)
    let lines = try action.lines(
      writer: JournalBuilder.writer("c"), firstNumber: 1,
      stamp: community.lastStamp.next(at: Square.now))
    community.deliver([JournalLine(writer: JournalBuilder.writer("c"), bytes: lines.bytes)])
    let person = try #require(community.member(bea))
    #expect(person.skills == ["tea"])
    #expect(person.interests == ["kites"])
    #expect(!person.isTeam(at: Square.now))
    #expect(!person.hasRole("mentor", at: Square.now))
  }

  @Test func `are two again after an unmerge`() {
    expect(
      journal(#"{"merged":"m-cy","into":"m-bea"}"#, #"{"unmerged":"m-cy"}"#),
      shown: [ana, bea, cy], cyMeans: cy)
  }

  @Test func `stay two as long as nobody made the other`() {
    expect(journal(#"{"merged":"m-cy","into":"m-dan"}"#), shown: [ana, bea, cy], cyMeans: cy)
  }

  @Test func `were made one by claiming an identity that had a member`() {
    var journal = journal(#"{"identified":"m-bea","as":"github:Eve"}"#)
    let eve = Identity.memberID("github:eve")
    journal.write(#"{"imported":"\#(eve)","rev":"2026-01-01T00:00:01Z","name":"Eve"}"#)
    let community = Community.of(journal)
    #expect(community.members.map(\.id).sorted() == [ana, bea, cy])
    #expect(listed(community) == [ana, bea, cy])
    #expect(community.resolved(eve) == bea)
    #expect(community.holder(of: "github:EVE") == bea)
    #expect(!community.text().contains("Eve\",\"identities"))
  }

  @Test func `stay one after an unmerge if one claimed the other's identity`() {
    let eve = Identity.memberID("github:eve")
    expect(
      journal(
        #"{"joined":"\#(eve)","name":"Eve"}"#, #"{"identified":"m-bea","as":"github:eve"}"#,
        #"{"merged":"\#(eve)","into":"m-bea"}"#, #"{"unmerged":"\#(eve)"}"#),
      shown: [ana, bea, cy], cyMeans: cy)
    let community = Community.of(
      journal(
        #"{"joined":"\#(eve)","name":"Eve"}"#, #"{"identified":"m-bea","as":"github:eve"}"#,
        #"{"merged":"\#(eve)","into":"m-bea"}"#, #"{"unmerged":"\#(eve)"}"#))
    #expect(community.resolved(eve) == bea)
  }

  @Test func `carry one task once, whichever of them it names`() {
    let community = Community.of(
      journal(
        #"{"merged":"m-cy","into":"m-bea"}"#, #"{"opened":"t-fix","title":"Fix it"}"#,
        #"{"assigned":"t-fix","to":["m-cy","m-bea"]}"#,
        #"{"recognised":"r-ty","to":["m-cy","m-bea"]}"#))
    #expect(community.load(of: bea) == 1)
    #expect(community.thanksReceived(by: bea) == 1)
    #expect(community.text("t-fix")?.contains(#""assignees":["\#(bea)"]"#) ?? false)
  }
}

import Testing

@testable import KithModel

@Suite struct `What makes no sense now` {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let deeds: [Deed]

    init(_ sentence: String, _ deeds: Deed?...) {
      testDescription = sentence
      self.deeds = deeds.compactMap { $0 }
    }
  }

  static let community: Community = {
    var journal = JournalBuilder()
    journal.write(ChangeCase.beginning.joined(separator: ","), at: 10)
    journal.write(#"{"replied":"q-why","reply":"a-1","text":"So"}"#, by: "m-bea")
    journal.write(#"{"opened":"t-old","title":"Old"},{"closed":"t-old"}"#)
    journal.write(#"{"opened":"t-gone","title":"Gone"},{"deleted":"t-gone"}"#)
    return Community.of(journal)
  }()

  private static func id(_ short: String) -> ID { JournalBuilder.id(short) }

  /// Each sentence word for word.
  @Test(arguments: objectCases + settingCases + workCases + peopleCases + communityCases)
  func `is refused with a sentence`(example: Case) throws {
    let action = Action(by: Self.id("m-ana"), at: Moment(seconds: 1_767_225_700), example.deeds)
    let refusal = #expect(throws: Refusal.self) { try Self.community.check(action) }
    #expect(refusal?.description == example.testDescription)
  }

  static let objectCases: [Case] = [
    .init("There is no task tn0ne000000000000 in this community.", .close(id("t-none"))),
    .init("“Gone” was deleted. “kith restore” brings it back.", .close(id("t-gone"))),
    .init("“Fix it” is there already.", .make(id("t-fix"), [Setting(.title, .text("x"))])),
    .init("A task needs title=…", .make(id("t-new"), [])),
    .init("A task needs title=…", .make(id("t-new"), [Setting(.title, .text(""))])),
    .init("A recognition needs to=…", .make(id("r-new"), [])),
    .init("“Old” is closed already.", .close(id("t-old"))),
    .init("“Fix it” is open already.", .reopen(id("t-fix"))),
    .init("“Fix it” is not deleted.", .restore(id("t-fix"))),
    .init("There is no task tn0ne000000000000 in this community.", .restore(id("t-none"))),
    .init(
      "“close” goes with tasks, questions, events, ideas and contributions, not with a member.",
      .close(id("m-ana"))),
    .init(
      "“delete” goes with members, tasks, questions, recognitions, events, ideas and "
        + "contributions, not with a community.", .delete(id("k-c"))),
    .init(
      "“convert” goes with tasks, questions, ideas and contributions, not with an event.",
      .convert(id("e-demo"), to: .task)),
    .init("It is a task already.", .convert(id("t-fix"), to: .task)),
    .init("It is an idea already.", .convert(id("i-dark"), to: .idea)),
    .init(
      "It makes no sense to link something with itself.",
      .link(id("t-fix"), to: id("t-fix"), as: .about)),
    .init(
      "There is no link “about” from “Fix it” to “Why?” in this community.",
      .unlink(id("t-fix"), from: id("q-why"), as: .about)),
    .init(
      "They are linked so already.",
      .link(id("t-fix"), to: id("q-why"), as: .about),
      .link(id("t-fix"), to: id("q-why"), as: .about)),
    .init(
      "There is no errand for “Fix it” in this community.",
      .carry(
        id("t-fix"),
        RecordName(
          writer: JournalBuilder.writer("a"), n: 1, stamp: Stamp(milliseconds: 1, counter: 0)))),
    .init("“Fix it” is closed already.", .close(id("t-fix")), .close(id("t-fix"))),
  ]

  static let settingCases: [Case] = [
    .init("A task has no field “asker”.", .edit(id("t-fix"), [Setting(.asker, .id(id("m-ana")))])),
    .init(
      "“closedAt” of a task can't be set by hand. Use “kith close”.",
      .edit(id("t-fix"), [Setting(.closedAt, .none)])),
    .init(
      "“turn” of a question can't be set by hand.",
      .edit(id("q-why"), [Setting(.turn, .word("check"))])),
    .init("“title” can't hold that.", .edit(id("t-fix"), [Setting(.title, .number(3))])),
    .init(
      "“title” can't hold that.",
      .edit(id("t-fix"), [Setting(.title, .text("x"), mode: .add)])),
    .init("“labels” can't hold that.", .edit(id("t-fix"), [Setting(.labels, .word("docs"))])),
    .init(
      "“size” can't be “huge”. It can be tiny, small, medium or large.",
      .edit(id("t-fix"), [Setting(.size, .word("huge"))])),
    .init(
      "The text has 524289 bytes; at most 524288 fit.",
      .edit(id("t-fix"), [Setting(.body, .text(Text(String(repeating: "x", count: 524_289))))])),
    .init(
      "There is no member mn0ne000000000000 in this community.",
      .edit(id("t-fix"), [Setting(.mentor, .id(id("m-none")))])),
    .init(
      "A task has no field “hosts”.",
      .import(id("t-fix"), revision: Moment(seconds: 1), [Setting(.hosts, .ids([]))])),
  ]

  static let workCases: [Case] = [
    .init(
      "“assign” goes with tasks, not with a question.",
      .assign(id("q-why"), to: [id("m-ana")])),
    .init("“assign” needs at least one person.", .assign(id("t-fix"), to: [])),
    .init("“Old” is closed already.", .assign(id("t-old"), to: [id("m-ana")])),
    .init(
      "“status” can't be “done”. It can be open, doing or review.",
      .move(id("t-fix"), to: "done")),
    .init("“Why?” has no reply a900000000000000" + "0.", .accept(id("a-9"), of: id("q-why"))),
    .init("a1000000000000000 is there already.", .reply(id("a-1"), to: id("q-why"), "Again")),
    .init("A reply needs words.", .reply(id("a-2"), to: id("q-why"), "")),
    .init(
      "The text has 524289 bytes; at most 524288 fit.",
      .reply(id("a-2"), to: id("q-why"), Text(String(repeating: "x", count: 524_289)))),
    .init(
      "That reply is accepted already.",
      .accept(id("a-1"), of: id("q-why")), .accept(id("a-1"), of: id("q-why"))),
    .init(
      "Bea voted for it already.",
      .vote(id("i-dark"), by: [id("m-bea")]), .vote(id("i-dark"), by: [id("m-bea")])),
    .init("“ask” goes with questions, not with a task.", .ask([id("m-ana")], about: id("t-fix"))),
    .init("“attend” goes with events, not with a task.", .attend(id("t-fix"), [id("m-ana")])),
    .init(
      "“set the turn” goes with questions and contributions, not with a task.",
      .setTurn(id("t-fix"), to: .check)),
  ]

  static let peopleCases: [Case] = [
    .init("They are one member already.", .merge(id("m-ana"), into: id("m-ana"))),
    .init("They are two members already.", .unmerge(id("m-ana"))),
    .init("There is no member mn0ne000000000000 in this community.", .unmerge(id("m-none"))),
    .init(
      "It makes no sense to keep apart something with itself.",
      .keepApart(id("m-ana"), from: id("m-ana"))),
    .init(
      "“identities” can't be “ana”. It can be github:ana or email:ana@pine.example.",
      .claim("ana", for: id("m-ana"))),
    .init(
      "That identity is theirs already.",
      .claim("github:ana", for: id("m-ana")), .claim("github:ANA", for: id("m-ana"))),
    .init(
      "There is no identity github:x of Ana in this community.",
      .drop("github:x", of: id("m-ana"))),
    .init("There is no role “mentor” of Ana in this community.", .end("mentor", of: id("m-ana"))),
    .init(
      "“circles” can't be “moon”. It can be community or team.",
      .enter("moon", id("m-ana"))),
    .init("There is no circle “team” of Ana in this community.", .leave("team", id("m-ana"))),
    .init("“forget” goes with members, not with a task.", .forget(id("t-fix"))),
    .init("A member needs notes=…", .note(id("m-ana"), "")),
  ]

  static let communityCases: [Case] = [
    .init("A community needs supporters=…", .promise(id("k-c"), supporter: "", what: "tea")),
    .init(
      "There is no promise “tea” of Elm in this community.",
      .keepPromise(id("k-c"), supporter: "Elm", what: "tea")),
    .init("There is no rule “x” in this community.", .dropRule(id("k-c"), named: "x")),
    .init("There is no view “x” in this community.", .dropView(id("k-c"), named: "x")),
    .init(
      "“save a view” goes with communities, not with a task.",
      .saveView(id("t-fix"), Charter.SavedView(name: "x", kind: .task, filter: ""))),
  ]

  @Test func `is a reply by nobody`() {
    let action = Action(
      by: nil, at: Moment(seconds: 1), [.reply(Self.id("a-2"), to: Self.id("q-why"), "So")])
    #expect(throws: Refusal.unknownPerson) { try Self.community.check(action) }
  }

  @Test func `is taking back what is not there, or is taken back`() {
    var journal = JournalBuilder()
    let made = journal.write(#"{"opened":"t-fix","title":"Fix it"}"#)
    journal.undo(made)
    let community = Community.of(journal)
    let none = RecordName(writer: made.writer, n: 9, stamp: made.stamp)
    #expect(throws: Refusal.notFound("record w/9".replacing("w", with: "\(made.writer)"))) {
      try community.check(Action(by: nil, at: Moment(seconds: 1), takingBack: [none]))
    }
    #expect(throws: Refusal.alreadySo("That is taken back")) {
      try community.check(Action(by: nil, at: Moment(seconds: 1), takingBack: [made]))
    }
  }

  @Test func `is said of those that only the program meets, too`() {
    #expect(Refusal.nothingToUndo.description == "There is nothing of yours to take back.")
    #expect(Refusal.tooLarge.description == "That is too much for one action. Do it in several.")
    #expect(
      Refusal.unknownPerson.description
        == "Kith doesn't know who you are here. “kith me NAME” tells it.")
  }
}

@Suite struct `A name that two people have` {
  @Test func `is not taken for nobody's`() {
    var journal = JournalBuilder()
    journal.write(
      #"{"joined":"m-ana","name":"Ana Lima"}"#, #"{"joined":"m-bea","name":"Ana Noll"}"#)
    let parser = SettingParser(
      Community.of(journal), kind: .task, times: Square.times, me: nil)
    let fault = #expect(throws: SettingParser.Fault.self) { try parser.parse("mentor=Ana") }
    #expect(
      fault?.description == "“Ana” could be several people; a handle or an id says which.")
  }
}

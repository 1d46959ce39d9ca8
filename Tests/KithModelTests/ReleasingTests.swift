import KithLines
import Testing

@testable import KithModel

/// What is done by the program itself, checked and written as a store does it.
struct Doer {
  private(set) var community: Community
  private let writer = JournalBuilder.writer("d")
  private var number = 0

  init(_ journal: JournalBuilder) { community = Community.of(journal) }

  mutating func `do`(_ deeds: Deed?..., by person: String = "m-ana") throws {
    let action = Action(
      by: JournalBuilder.id(person), at: Moment(seconds: 1_767_225_700), deeds.compactMap { $0 })
    try community.check(action)
    let lines = try community.recorded(action).lines(
      writer: writer, firstNumber: number + 1, stamp: community.lastStamp.next(at: action.at))
    number += lines.records.count
    community.take([Segment(writer: writer, path: "j", bytes: Bytes(lines.bytes))])
  }

  func list(_ field: FieldName, of short: String) -> [ID] {
    guard let object = community.object(JournalBuilder.id(short)),
      case .ids(let ids)? = community.value(of: field, of: object)
    else { return [] }
    return ids
  }
}

@Suite struct `Somebody whom an object knows by another of their ids` {
  private let ana = JournalBuilder.id("m-ana")
  private let cy = JournalBuilder.id("m-cy")
  private let task = JournalBuilder.id("t-fix")
  private let question = JournalBuilder.id("q-why")
  private let idea = JournalBuilder.id("i-dark")
  private let event = JournalBuilder.id("e-demo")

  private static func journal(ending parts: String...) -> JournalBuilder {
    var journal = JournalBuilder()
    journal.write(ChangeCase.beginning.joined(separator: ","), at: 10)
    journal.write(
      #"{"assigned":"t-fix","to":["m-cy"]}"#, #"{"routed":"q-why","to":["m-cy"]}"#,
      #"{"voted":"i-dark","by":["m-cy"]}"#, #"{"attended":"e-demo","who":["m-cy"]}"#,
      #"{"edited":"m-bea","mentors":["m-cy"]}"#, at: 20, by: "m-cy")
    for part in parts { journal.write(part) }
    return journal
  }

  private static let merged = journal(ending: #"{"merged":"m-cy","into":"m-ana"}"#)

  @Test func `can be let go by the one that they go by now`() throws {
    var doer = Doer(Self.merged)
    try doer.do(
      .release(task, from: [ana]), .stopAsking([ana], about: question), .unvote(idea, by: [ana]),
      .unattend(event, [ana]),
      .edit(JournalBuilder.id("m-bea"), [Setting(.mentors, .ids([ana]), mode: .remove)]))
    #expect(doer.list(.assignees, of: "t-fix") == [])
    #expect(doer.community.question(question)?.asked.isEmpty ?? false)
    #expect(doer.list(.voters, of: "i-dark") == [])
    #expect(doer.list(.attendees, of: "e-demo") == [])
    #expect(doer.list(.mentors, of: "m-bea") == [])
  }

  @Test func `is told of by name, once`() throws {
    var doer = Doer(Self.merged)
    try doer.do(.assign(task, to: [ana]))
    try doer.do(.release(task, from: [ana]))
    #expect(doer.list(.assignees, of: "t-fix") == [])
    #expect(doer.community.log(limit: 1).map(\.sentence) == ["released “Fix it” from Ana"])
  }

  @Test func `says that they still hold it`() throws {
    var doer = Doer(Self.merged)
    try doer.do(.renewClaim(task, of: [ana]))
    #expect(
      doer.community.task(task)?.claims == [.init(member: cy, at: Moment(seconds: 1_767_225_700))])
  }

  @Test func `votes but once, and counts once`() throws {
    var doer = Doer(Self.merged)
    let refusal = #expect(throws: Refusal.self) { try doer.do(.vote(idea, by: [ana])) }
    #expect(refusal?.description == "Ana voted for it already.")
    // Who voted under both names before it was known is one person.
    doer = Doer(
      Self.journal(
        ending: #"{"voted":"i-dark","by":["m-ana"]}"#, #"{"merged":"m-cy","into":"m-ana"}"#))
    #expect(doer.community.idea(idea).map(doer.community.voters) == [ana])
    var session = FilterSession(
      .idea, FilterContext(doer.community, times: Square.times, me: nil))
    #expect(try session.find("votes:1").ids == [idea])
  }

  @Test func `votes but once, also in the same breath as the merge`() throws {
    let journal = Self.journal()
    #expect(throws: Refusal.self) {
      var doer = Doer(journal)
      try doer.do(.merge(cy, into: ana), .vote(idea, by: [ana]))
    }
    var doer = Doer(journal)
    try doer.do(.merge(cy, into: ana), .unmerge(cy), .vote(idea, by: [ana]))
  }

  @Test func `can be let go when they are deleted`() throws {
    var doer = Doer(Self.journal(ending: #"{"deleted":"m-cy"}"#))
    try doer.do(
      .release(task, from: [cy]), .stopAsking([cy], about: question), .unvote(idea, by: [cy]),
      .unattend(event, [cy]),
      .edit(JournalBuilder.id("m-bea"), [Setting(.mentors, .ids([cy]), mode: .remove)]))
    #expect(doer.list(.assignees, of: "t-fix") == [])
    #expect(doer.list(.mentors, of: "m-bea") == [])
    #expect(throws: Refusal.self) { try doer.do(.assign(task, to: [cy])) }
  }
}

@Suite struct `What is told of a vote` {
  @Test func `names who it is of, where another recorded it`() throws {
    var journal = JournalBuilder()
    journal.write(ChangeCase.beginning.joined(separator: ","), at: 10)
    journal.write(#"{"voted":"i-dark","by":["m-bea"]}"#, by: "m-bea")
    journal.write(#"{"voted":"i-dark","by":["m-cy"]}"#, by: "m-bea")
    #expect(
      Community.of(journal).log(limit: 2).map(\.sentence)
        == ["voted for “Dark” for Cy", "voted for “Dark”"])
  }
}

@Suite struct `A member entered with the day they joined` {
  @Test func `joined on that day`() throws {
    var doer = Doer(JournalBuilder())
    let joined = Moment(seconds: 1_700_000_000)
    try doer.do(
      .make(
        JournalBuilder.id("m-eve"),
        [Setting(.name, .text("Eve")), Setting(.joined, .moment(joined))]
      ))
    #expect(doer.community.findings == [])
    #expect(doer.community.member(JournalBuilder.id("m-eve"))?.joined == joined)
  }
}

@Suite struct `A note about somebody` {
  @Test func `is private, and what is done to them after it in the same breath is not`() {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    let ana = JournalBuilder.id("m-ana")
    let action = Action(
      by: ana, at: Moment(seconds: 1),
      [.note(ana, "likes trains"), .edit(ana, [Setting(.place, .text("Porto"))])])
    let halves = Community.of(journal).split(action)
    #expect(halves.secret?.deeds.count == 1)
    #expect(halves.shared?.deeds.count == 1)
  }
}

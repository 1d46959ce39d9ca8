import KithModel
import Testing

@Suite struct `A reply that was carried home` {
  @Test func `is still the accepted one when it comes back under its own name`() throws {
    var maker = SystemRandomNumberGenerator()
    let (question, ana) = (ID.random(.question, using: &maker), ID.random(.member, using: &maker))
    let (here, there) = (ID.random(.reply, using: &maker), ID.random(.reply, using: &maker))
    let noon = Moment(milliseconds: 1_700_000_000_000)
    let base: [Setting] = [
      Setting(.title, .text("why?")), Setting(.source, .text("github:pine/racers#7")),
    ]
    let twin = Reply(
      id: there, author: ana, at: noon.adding(milliseconds: 60_000), text: "the servo")
    let actions = [
      Action(by: ana, at: noon, [.import(question, revision: noon, base)]),
      Action(by: ana, at: noon, [.reply(here, to: question, "the servo")]),
      Action(by: ana, at: noon, [.accept(here, of: question)]),
      Action(
        by: ana, at: noon,
        [
          .import(
            question, revision: noon.adding(days: 1),
            [Setting(.replies, .replies([twin]))])
        ]),
    ]
    var community = Community(id: ID.random(.community, using: &maker))
    let writer = WriterID.random(using: &maker)
    for (place, action) in actions.enumerated() {
      let lines = try action.lines(
        writer: writer, firstNumber: place + 1, stamp: community.lastStamp.next(at: noon))
      community.take([Segment(writer: writer, path: "memory", bytes: Bytes(lines.bytes))])
    }
    let known = try #require(community.question(question))
    #expect(known.replies.map(\.id) == [there])
    #expect(known.accepted == [there])
    #expect(known.core.closeReason == "solved")
    #expect(community.reply(here, of: question)?.id == there)
  }
}

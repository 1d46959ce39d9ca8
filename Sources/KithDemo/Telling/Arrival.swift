internal import KithModel

/// What came in from the places where the community was before: the old forum and the repository.
struct Arrival {
  let acts: [Act]
  /// How many days ago it was all brought in.
  static let daysAgo = 97

  init(_ almanac: Almanac, now: Moment) {
    let imported = almanac.stories.filter(\.isImported)
    let moment = now.adding(days: -Self.daysAgo)
    var dice = Dice("arrival")
    var chain = Chain()
    chain.append(
      Act(
        at: moment, by: almanac.me,
        deeds: imported.flatMap { Self.deeds($0, almanac, now: now, until: moment) },
        needs: imported.flatMap { [$0.teller] + $0.beats.map(\.who) }))
    let brought = chain.settled(now: now, dice: &dice)
    acts =
      brought
      + imported.flatMap { story in
        StoryTeller(story, almanac, now: now).acts(after: moment)
      }
  }

  private static func deeds(
    _ story: Story, _ almanac: Almanac, now: Moment, until moment: Moment
  ) -> [Deed] {
    guard let teller = almanac.resident(story.teller) else { return [] }
    var dice = Dice(story.title)
    var time = teller.awake(at: now.adding(milliseconds: -story.age), dice: &dice)
    var settings = StoryTeller.settings(of: story, in: almanac, now: now)
    settings += [
      Setting(story.kind == .question ? .asker : .createdBy, .id(teller.id)),
      Setting(.createdAt, .moment(time)),
      Setting(.source, .text(Text(story.attributes["source"] ?? ""))),
    ]
    var replies: [Reply] = []
    for beat in story.beats {
      guard beat.isReply, let author = almanac.resident(beat.who) else {
        time = time.adding(milliseconds: beat.delay)
        continue
      }
      let next = time.adding(milliseconds: beat.delay + 2 * Span.minute)
      guard next < moment else { break }
      time = max(author.awake(at: next, dice: &dice), time.adding(milliseconds: Span.minute))
      replies.append(
        Reply(
          id: story.reply(replies.count + 1), author: author.id, at: time, text: Text(beat.text)))
    }
    if !replies.isEmpty { settings.append(Setting(.replies, .replies(replies))) }
    settings.append(Setting(.updatedAt, .moment(time)))
    if story.attributes["backlog"] != nil { settings.append(Setting(.backlog, .flag(true))) }
    if let reason = story.attributes["ended"] {
      settings += [Setting(.closedAt, .moment(time)), Setting(.closeReason, .word(reason))]
    }
    return [.import(story.id, revision: time, settings)]
  }
}

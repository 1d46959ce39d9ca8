internal import KithModel

/// Turns a story into what people did.
struct StoryTeller {
  let story: Story
  private let id: ID
  let almanac: Almanac
  let now: Moment
  private var chain = Chain()
  private var time: Moment
  private var dice: Dice
  private var replyCount = 0

  init(_ story: Story, _ almanac: Almanac, now: Moment) {
    self.story = story
    id = story.id
    self.almanac = almanac
    self.now = now
    dice = Dice(story.title)
    time = now.adding(milliseconds: -story.age)
  }

  /// What was done, when those who did it were awake.
  var acts: [Act] {
    var teller = self
    teller.begin()
    for beat in story.beats { teller.tell(beat) }
    return teller.chain.settled(now: now, dice: &teller.dice)
  }

  /// What was done from some time on to a story that was already there.
  func acts(after moment: Moment) -> [Act] {
    var teller = self
    for beat in story.beats {
      teller.wait(beat.delay)
      guard teller.time > moment else {
        if beat.isReply { teller.replyCount += 1 }
        continue
      }
      teller.time = teller.time.adding(milliseconds: -beat.delay)
      teller.tell(beat)
    }
    return teller.chain.settled(now: now, dice: &teller.dice)
  }

  private mutating func begin() {
    guard let teller = almanac.resident(story.teller) else { return }
    var deeds = [Deed.make(id, settings)].compactMap(\.self)
    if let original = story.attributes["about"].flatMap(linked) {
      deeds.append(.link(id, to: original, as: .about))
    }
    chain.append(
      Act(at: time, by: teller, deeds: deeds, needs: story.attributes["mentor"].map { [$0] } ?? []))
  }

  /// Adds some minutes, so that nobody answers on the stroke of the hour.
  private mutating func wait(_ delay: Int64) {
    time = time.adding(
      milliseconds: delay + dice.span(0, min(max(Span.minute, delay / 12), 5 * Span.hour)))
  }

  private mutating func tell(_ beat: Story.Beat) {
    guard let who = almanac.resident(beat.who) else { return }
    if case .voted(let voters) = beat.happening { return vote(voters, apart: beat.delay) }
    wait(beat.delay)
    switch beat.happening {
    case .replied: reply(who, beat.text)
    case .answered:
      let answer = reply(who, beat.text)
      guard let asker = almanac.resident(story.teller) else { return }
      wait(Span.hour)
      chain.append(Act(at: time, by: asker, deeds: [.accept(answer, of: id)]))
    case .act(let word, let named):
      let deeds = deeds(word, named, by: who, beat.text)
      chain.append(Act(at: time, by: who, deeds: deeds, needs: Page.list(named)))
    case .voted: break
    }
  }

  @discardableResult
  private mutating func reply(_ who: Resident, _ text: String) -> ID {
    replyCount += 1
    let reply = story.reply(replyCount)
    chain.append(Act(at: time, by: who, deeds: [.reply(reply, to: id, Text(text))]))
    return reply
  }

  private mutating func vote(_ voters: [String], apart delay: Int64) {
    for voter in voters.compactMap(almanac.resident) {
      wait(delay)
      chain.append(Act(at: time, by: voter, deeds: [.vote(id, by: [voter.id])]))
    }
  }

  private func people(_ named: String) -> [ID] {
    Page.list(named).compactMap { almanac.resident($0)?.id }
  }

  private func linked(_ key: String) -> ID? { almanac.story(key)?.id }

  private func deeds(
    _ word: String, _ named: String, by who: Resident, _ text: String
  ) -> [Deed] {
    return switch word {
    case "asked": [.ask(people(named), about: id)]
    case "claimed": [.assign(id, to: [who.id])]
    case "assigned": [.assign(id, to: people(named))]
    case "reminded": [.remind(people(named), of: id)]
    case "doing", "review", "considered", "planned": [.move(id, to: word)]
    case "closed": [.close(id, reason: named.isEmpty ? nil : named)]
    case "duplicate":
      linked(named).map { [.link(id, to: $0, as: .duplicateOf), .close(id, reason: "duplicate")] }
        ?? []
    case "ledTo": linked(named).map { [.link(id, to: $0, as: .ledTo)] } ?? []
    case "canonical": linked(named).map { [.edit(id, [Setting(.canonical, .id($0))])] } ?? []
    case "priority": [.edit(id, [Setting(.priority, .word(named))])]
    case "thanked": thanked(named, by: who, text)
    default: []
    }
  }

  private func thanked(_ named: String, by who: Resident, _ text: String) -> [Deed] {
    let thanks = Thanks(
      from: who.handle, to: Page.list(named), age: 0, about: story.key, words: text)
    let isQuiet = thanks.to.contains { almanac.resident($0)?.isQuiet ?? false }
    return thanks.deeds(to: people(named), from: who.id, about: id, isQuiet: isQuiet)
  }
}

extension Story.Beat {
  /// Whether it is something written.
  var isReply: Bool {
    switch happening {
    case .replied, .answered: true
    case .act, .voted: false
    }
  }
}

extension Thanks {
  /// The recognition, and what it points to.
  func deeds(to people: [ID], from giver: ID, about object: ID?, isQuiet: Bool) -> [Deed] {
    var settings = [
      Setting(.from, .id(giver)), Setting(.to, .ids(people)), Setting(.reason, .word(reason)),
      Setting(.words, .text(Text(words))),
    ]
    if isQuiet { settings.append(Setting(.quiet, .flag(true))) }
    var deeds = [Deed.make(id, settings)].compactMap(\.self)
    if let object { deeds.append(.link(id, to: object, as: .about)) }
    return deeds
  }
}

/// Goes through a community once and writes its chronicle.
///
/// What is private stays out: a measure means the same to everybody.
struct ChronicleMaker {
  private let community: Community
  var chronicle = Chronicle()
  private(set) var numbering: Numbering
  private var sames = Sameness()
  private var stageNumbers: [String: Int32] = [:]
  /// What was told of the people of one object.
  private var told: Set<Int64> = []
  private var toldSlot: UInt32?

  init(_ community: Community) {
    self.community = community
    numbering = Numbering(community)
    chronicle.objects = community.slots
  }

  mutating func make() -> Chronicle {
    // Out of self, so that what is noted down need not be copied first.
    let community = community
    for member in community.memberRows where member.setUp != nil { note(member) }
    for slot in 0..<community.slots.count { note(slot, of: community) }
    if !sames.isEmpty { sames.countOnce(in: &chronicle, directory: community.directory) }
    chronicle.people = numbering.people
    chronicle.identities = numbering.identities
    chronicle.acts.sort { $0.at < $1.at }
    chronicle.asked.sort { $0.at < $1.at }
    chronicle.opened.sort { $0.at < $1.at }
    chronicle.ended.sort { $0.at < $1.at }
    chronicle.waits.sort { $0.from < $1.from }
    chronicle.thanks.sort { $0.at < $1.at }
    followPeople()
    return chronicle
  }

  private mutating func note(_ slot: Int, of community: Community) {
    let row = Int(community.slots[slot].row)
    switch community.slots[slot].id.kind {
    case .task: note(community.taskRows[row], UInt32(slot))
    case .question: note(community.questionRows[row], UInt32(slot))
    case .recognition: note(community.recognitionRows[row], UInt32(slot))
    case .event: note(community.eventRows[row], UInt32(slot))
    case .idea: note(community.ideaRows[row], UInt32(slot))
    case .contribution: note(community.contributionRows[row], UInt32(slot))
    case .community, .member, .reply: break
    }
  }

  /// Whether it counts, and what it is the same as.
  private mutating func isCounted(_ core: Core, _ slot: UInt32) -> Bool {
    guard core.isPresent, !core.isPrivate else { return false }
    for link in core.links where link.type == .sameAs { sames.add(slot, link.to) }
    return true
  }

  private mutating func note(_ member: Member) {
    guard member.core.isPresent, community.mayLeave(member.id), let setUp = member.setUp,
      let person = numbering.person(member.id)
    else { return }
    reach(.setUp, person, setUp.milliseconds)
  }

  private mutating func note(_ task: CommunityTask, _ slot: UInt32) {
    guard isCounted(task.core, slot) else { return }
    let opener = task.core.createdBy.flatMap { numbering.person($0) }
    task.tellFacts { id, kind, at in
      guard let (person, identity) = numbering.numbers(id) else { return }
      if kind == .claimed || kind == .finished || kind == .wasGiven {
        reach(.foundTask, person, at.milliseconds)
      }
      act(kind, person, identity, at, slot, isHelp: kind == .finished && person != opener)
    }
    noteEnds(of: task.core, slot)
  }

  private mutating func note(_ question: Question, _ slot: UInt32) {
    guard isCounted(question.core, slot) else { return }
    let asker = question.asker.flatMap { numbering.person($0) }
    question.tellFacts { id, kind, at in
      guard kind.isActivity, let (person, identity) = numbering.numbers(id) else { return }
      if kind == .asked { reach(.developedSkills, person, at.milliseconds) }
      act(kind, person, identity, at, slot, isHelp: kind == .replied && person != asker)
    }
    noteEnds(of: question.core, slot)
    guard let at = question.core.createdAt?.milliseconds else { return }
    var asked = Chronicle.Asked(at: at, slot: slot)
    asked.reply = firstReply(to: question, by: asker)
    if let asker, let reply = asked.reply { reach(.gotHelp, asker, reply.at) }
    for acceptance in question.acceptances { note(acceptance, of: question, &asked) }
    if question.core.closeReason == "solved" {
      asked.closedAsSolved = question.core.closedAt?.milliseconds
    }
    chronicle.asked.append(asked)
    noteWaits(of: question, asker, slot)
  }

  private func note(
    _ acceptance: Question.Acceptance, of question: Question, _ asked: inout Chronicle.Asked
  ) {
    guard let reply = question.replies.first(where: { $0.id == acceptance.reply }) else { return }
    let at = acceptance.at ?? reply.at
    if question.isOverruled(at) { return }
    asked.accepted.append(.init(at: at.milliseconds, replyAt: reply.at.milliseconds))
  }

  private mutating func firstReply(
    to question: Question, by asker: Int32?
  ) -> Chronicle.Asked.FirstReply? {
    for place in question.replies.indices where !question.replies[place].isHidden {
      guard let author = question.replies[place].author,
        let person = numbering.person(author), person != asker
      else { continue }
      let at = question.replies[place].at
      return .init(
        at: at.milliseconds, person: person, isTeam: numbering.isTeam(person, at: at))
    }
    return nil
  }

  private mutating func noteWaits(of question: Question, _ asker: Int32?, _ slot: UInt32) {
    let name = question.stage ?? "none"
    let stage = stageNumbers[name] ?? Int32(chronicle.stages.count)
    for wait in community.waits(of: question) {
      chronicle.waits.append(
        .init(from: wait.from, until: wait.until, asker: asker, stage: stage, slot: slot))
      if stageNumbers.updateValue(stage, forKey: name) == nil { chronicle.stages.append(name) }
    }
  }

  private mutating func noteEnds(of core: Core, _ slot: UInt32) {
    if let opened = core.createdAt {
      chronicle.opened.append(.init(at: opened.milliseconds, slot: slot))
    }
    if let ended = core.closedAt, !core.isDuplicate {
      chronicle.ended.append(.init(at: ended.milliseconds, slot: slot))
    }
  }

  private mutating func note(_ recognition: Recognition, _ slot: UInt32) {
    guard isCounted(recognition.core, slot) else { return }
    recognition.tellFacts { id, kind, at in
      guard let (person, identity) = numbering.numbers(id) else { return }
      act(kind, person, identity, at, slot)
    }
    guard let from = recognition.from.flatMap({ numbering.person($0) }),
      let at = recognition.core.createdAt?.milliseconds
    else { return }
    for to in Set(recognition.to.compactMap { numbering.person($0) }) where to != from {
      chronicle.thanks.append(.init(at: at, to: to, slot: slot))
      reach(.wasAppreciated, to, at)
    }
  }

  private mutating func note(_ event: Event, _ slot: UInt32) {
    guard isCounted(event.core, slot) else { return }
    event.tellFacts { id, kind, at in
      guard let (person, identity) = numbering.numbers(id) else { return }
      if kind == .attended { reach(.developedSkills, person, at.milliseconds) }
      act(kind, person, identity, at, slot)
    }
  }

  private mutating func note(_ idea: Idea, _ slot: UInt32) {
    guard isCounted(idea.core, slot) else { return }
    idea.tellFacts { id, kind, at in
      guard let (person, identity) = numbering.numbers(id) else { return }
      act(kind, person, identity, at, slot)
    }
  }

  private mutating func note(_ contribution: Contribution, _ slot: UInt32) {
    guard isCounted(contribution.core, slot) else { return }
    let maker = contribution.by.flatMap { numbering.person($0) }
    contribution.tellFacts { id, kind, at in
      guard let (person, identity) = numbering.numbers(id) else { return }
      // Who answers under another of their names reviews nothing.
      let isReview = kind == .reviewed && person != maker
      act(
        kind == .reviewed && !isReview ? .replied : kind, person, identity, at, slot,
        isHelp: isReview)
    }
  }

  private mutating func act(
    _ kind: Fact.Kind, _ person: Int32, _ identity: Int32, _ at: Moment, _ slot: UInt32,
    isHelp: Bool = false
  ) {
    guard kind.isActivity, isFirst(kind, person, slot) else { return }
    chronicle.acts.append(
      .init(
        at: at.milliseconds, person: person, identity: identity, slot: slot,
        kind: kind, isHelp: isHelp))
  }

  /// Whether it was not yet told of the person under another of their names: nobody comes to one
  /// event twice.
  private mutating func isFirst(_ kind: Fact.Kind, _ person: Int32, _ slot: UInt32) -> Bool {
    switch kind {
    case .finished, .hosted, .attended, .voted: break
    default: return true
    }
    if toldSlot != slot { told.removeAll(keepingCapacity: true) }
    toldSlot = slot
    return told.insert(Int64(person) << 8 | Int64(kind.rawValue)).inserted
  }

  private mutating func reach(_ milestone: Milestone, _ person: Int32, _ at: Int64) {
    let place = milestone.place
    while chronicle.milestones[place].count <= Int(person) {
      chronicle.milestones[place].append(.max)
    }
    chronicle.milestones[place][Int(person)] = min(chronicle.milestones[place][Int(person)], at)
  }

  /// What is known of each person once all is in the order of time.
  private mutating func followPeople() {
    let count = chronicle.people.count
    var firsts = [Int64](repeating: .max, count: count)
    var returned = [Bool](repeating: false, count: count)
    for act in chronicle.acts {
      let person = Int(act.person)
      if firsts[person] == .max { firsts[person] = act.at }
      let first = Moment(milliseconds: firsts[person]).day
      let days = first.distance(to: Moment(milliseconds: act.at).day)
      if 90...180 ~= days { returned[person] = true }
    }
    chronicle.firstActs = firsts
    chronicle.returned = returned
    for place in chronicle.milestones.indices {
      let missing = count - chronicle.milestones[place].count
      if missing > 0 {
        chronicle.milestones[place] += Array(repeating: .max, count: missing)
      }
    }
    chronicle.milestones[Milestone.discovered.place] = firsts
  }
}

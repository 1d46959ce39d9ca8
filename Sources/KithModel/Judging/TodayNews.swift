/// What happened since somebody last looked: first what concerns them, then everything else, counted.
extension Community {
  func news(for me: ID?, since: Moment, at now: Moment) -> [Today.News] {
    var gatherer = NewsGatherer(self, me.map(resolved), since: since, until: now)
    gatherer.gather()
    return gatherer.news()
  }
}

/// Goes through what was touched since a moment.
private struct NewsGatherer {
  private let community: Community
  private let me: ID?
  private let since: Moment
  private let until: Moment
  private var own: [(at: Moment, news: Today.News)] = []
  private var happened: [Happening: [ID]] = [:]

  /// What is counted, in the order in which it is told.
  private enum Happening: CaseIterable {
    case came, asked, replied, solved, opened, done, proposed, contributed, thanked
  }

  init(_ community: Community, _ me: ID?, since: Moment, until: Moment) {
    (self.community, self.me, self.since, self.until) = (community, me, since, until)
  }

  func news() -> [Today.News] {
    own.sorted {
      ($0.at, $0.news.items.first ?? community.id) < ($1.at, $1.news.items.first ?? community.id)
    }
    .map(\.news)
      + Happening.allCases.compactMap { kind in
        guard let ids = happened[kind]?.uniqued(), !ids.isEmpty else { return nil }
        return Today.News(sentence: sentence(kind, ids), items: ids)
      }
  }

  mutating func gather() {
    let community = community
    each(community.questionRows) { $0.note($1) }
    each(community.taskRows) { $0.note($1) }
    each(community.ideaRows) { gatherer, idea in
      if gatherer.isNew(idea.core.createdAt) { gatherer.count(.proposed, idea.core.id) }
      gatherer.noteReplies(idea.replies, of: idea.core.id, by: idea.proposer, "your idea")
    }
    each(community.contributionRows) { gatherer, contribution in
      let id = contribution.core.id
      if gatherer.isNew(contribution.core.createdAt) { gatherer.count(.contributed, id) }
      gatherer.noteReplies(contribution.replies, of: id, by: contribution.by, "your contribution")
    }
    each(community.recognitionRows) { $0.note($1) }
    each(community.memberRows) { gatherer, member in
      let isOther = !member.isBot && !member.isForgotten && !gatherer.isMe(member.core.id)
      if isOther, gatherer.isNew(member.joined ?? member.core.createdAt) {
        gatherer.count(.came, member.core.id)
      }
    }
  }

  /// Looks at what was touched; the rest is not even taken out of its place.
  private mutating func each<Object: SearchedObject>(
    _ rows: Pages<Object>, _ note: (inout Self, Object) -> Void
  ) {
    rows.forEachPage { _, page in
      guard let first = page.baseAddress else { return }
      for index in page.indices where (first + index).pointee.isShown(in: community) {
        let core = (first + index).pointee.core
        guard isNew(core.updatedAt) || isNew(core.createdAt) || isNew(core.closedAt) else {
          continue
        }
        note(&self, community.shown((first + index).pointee))
      }
    }
  }

  private mutating func count(_ happening: Happening, _ id: ID) {
    happened[happening, default: []].append(id)
  }

  private func isNew(_ moment: Moment?) -> Bool {
    moment.map { $0 > since && $0 <= until } ?? false
  }

  private func isMe(_ id: ID?) -> Bool { me != nil && community.isOne(id, me) }

  private func name(_ id: ID?) -> String { id.map(community.called) ?? "somebody" }

  private mutating func tell(_ at: Moment, _ id: ID, _ sentence: String) {
    own.append((at, .init(sentence: sentence, items: [id])))
  }

  private mutating func note(_ question: Question) {
    let id = question.core.id
    if isNew(question.core.createdAt), !isMe(question.asker) {
      count(.asked, id)
    }
    for ask in question.asked where isNew(ask.at) && isMe(ask.helper) && !isMe(ask.by) {
      tell(ask.at, id, "\(name(ask.by)) asked you about \(community.called(id))")
    }
    noteReplies(question.replies, of: id, by: question.asker, "your question")
    for acceptance in question.acceptances {
      guard let at = question.acceptedAt(acceptance), isNew(at),
        isMe(question.replies.first(where: { $0.id == acceptance.reply })?.author)
      else { continue }
      tell(at, id, "your answer to \(community.called(id)) was accepted")
    }
    if isNew(question.core.closedAt), question.core.closeReason == "solved" {
      count(.solved, id)
    }
  }

  private mutating func note(_ task: CommunityTask) {
    let id = task.core.id
    if isNew(task.core.createdAt), !isMe(task.core.createdBy) {
      count(.opened, id)
    }
    for claim in task.claims where isNew(claim.at) && isMe(claim.member) {
      guard !task.takings.contains(where: { isMe($0.member) && $0.at == claim.at }) else {
        continue
      }
      tell(claim.at, id, "you were given \(community.called(id))")
    }
    if isNew(task.core.closedAt), task.status == .done, !task.assignees.contains(where: isMe) {
      count(.done, id)
    }
    noteReplies(task.replies, of: id, by: task.core.createdBy, "your task")
  }

  private mutating func note(_ recognition: Recognition) {
    guard let at = recognition.core.createdAt, isNew(at), !isMe(recognition.from) else { return }
    if recognition.to.contains(where: isMe) {
      let words =
        recognition.words.isEmpty
        ? "" : ": “\(String(recognition.words).shortened(to: 60))”"
      tell(at, recognition.core.id, "\(name(recognition.from)) thanked you\(words)")
    } else if !recognition.isQuiet {
      count(.thanked, recognition.core.id)
    }
  }

  /// Replies to what is mine are told by name; where there are many, they are counted.
  private mutating func noteReplies(
    _ replies: [Reply], of id: ID, by originator: ID?, _ what: String
  ) {
    let fresh = replies.filter { !$0.isHidden && isNew($0.at) && !isMe($0.author) }
    guard let last = fresh.last else { return }
    guard isMe(originator) else {
      count(.replied, id)
      return
    }
    let people = fresh.compactMap(\.author).map(community.resolved).uniqued()
    let names = people.isEmpty ? "somebody" : community.names(of: people)
    tell(last.at, id, "\(names) replied to \(what) \(community.called(id))")
  }

  private func sentence(_ kind: Happening, _ ids: [ID]) -> String {
    let count = ids.count
    func were(_ noun: String, _ did: String) -> String {
      "\(Wording.count(count, noun)) \(count == 1 ? "was" : "were") \(did)"
    }
    switch kind {
    case .came:
      return count <= 4 ? "\(community.names(of: ids)) came" : "\(count) people came"
    case .asked: return were("question", "asked")
    case .replied: return "there were replies in \(Wording.count(count, "thread"))"
    case .solved: return were("question", "solved")
    case .opened: return were("task", "opened")
    case .done: return were("task", "finished")
    case .proposed: return were("idea", "proposed")
    case .contributed: return "\(Wording.count(count, "contribution")) came"
    case .thanked: return "people were thanked \(count == 1 ? "once" : "\(count) times")"
    }
  }
}

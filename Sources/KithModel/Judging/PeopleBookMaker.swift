/// Goes through a community once and writes the book of its people, as it stood at a moment.
struct PeopleBookMaker {
  private let community: Community
  private let until: Moment
  private var numbering: Numbering
  private var entries: [PeopleBook.Entry] = []
  private var solved: [PeopleBook.Mark] = []

  init(_ community: Community, until: Moment) {
    self.community = community
    self.until = until
    numbering = Numbering(community)
  }

  mutating func make() -> PeopleBook {
    // Out of self, so that what is noted down need not be copied first.
    let community = community
    for row in community.questionRows where isCounted(row.core) { note(row) }
    for row in community.taskRows where isCounted(row.core) { note(row) }
    for row in community.contributionRows where isCounted(row.core) { note(row) }
    for row in community.ideaRows where isCounted(row.core) {
      noteActivities(of: row.core.id) { row.tellFacts($0) }
      noteWelcomes(row.proposer, row.replies)
    }
    for row in community.eventRows where isCounted(row.core) { note(row) }
    for row in community.recognitionRows where isCounted(row.core) { note(row) }
    // Who is alone in a community began it: there is nobody to welcome them.
    if numbering.people.count == 1, !entries.isEmpty { entries[0].isWelcomed = true }
    var book = PeopleBook()
    book.entries = entries
    book.places.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() { book.places[entry.person] = place }
    book.solved = solved.sorted { ($0.at, $0.object) < ($1.at, $1.object) }
    return book
  }

  private func isCounted(_ core: Core) -> Bool { core.isPresent && !core.isPrivate }

  /// The place of whom an id means; nil for bots and for nobody.
  private mutating func place(_ id: ID?) -> Int? {
    guard let id, let number = numbering.person(id) else { return nil }
    let place = Int(number)
    while entries.count <= place { entries.append(.init(person: numbering.people[entries.count])) }
    return place
  }

  private mutating func noteActivities(
    of object: ID, _ facts: ((ID, Fact.Kind, Moment) -> Void) -> Void
  ) {
    facts { id, kind, at in
      guard let place = place(id) else { return }
      if kind == .holds { carry(object, place) }
      guard kind.isActivity, at <= until else { return }
      entries[place].activities += 1
      if entries[place].first.map({ at < $0 }) ?? true {
        entries[place].first = at
        entries[place].firstObject = object
      }
      entries[place].last = max(entries[place].last ?? at, at)
    }
  }

  private mutating func carry(_ object: ID, _ place: Int) {
    if entries[place].carried.last != object { entries[place].carried.append(object) }
  }

  // MARK: Each kind

  private mutating func note(_ question: Question) {
    noteActivities(of: question.core.id) { question.tellFacts($0) }
    noteWelcomes(question.asker, question.replies)
    let asker = place(question.asker)
    for ask in question.asked where question.isOpen {
      guard let helper = place(ask.helper) else { continue }
      let isAnswered = question.replies.contains {
        $0.at >= ask.at && community.isOne($0.author, ask.helper)
      }
      if !isAnswered { carry(question.core.id, helper) }
    }
    for help in helps(in: question, asker) {
      if help.way == .solved { noteFirst(\.firstAnswer, help.place, help.at, question.core.id) }
      entries[help.place].helps.append(
        Help(way: help.way, at: help.at, object: question.core.id))
    }
    let ended = question.core.closeReason == "solved" ? question.core.closedAt : nil
    let accepted = question.acceptances.compactMap { question.acceptedAt($0) }.min()
    if let at = [ended, accepted].compactMap(\.self).min(), at <= until {
      solved.append(.init(at: at, object: question.core.id))
    }
  }

  private mutating func note(_ task: CommunityTask) {
    noteActivities(of: task.core.id) { task.tellFacts($0) }
    noteWelcomes(task.core.createdBy, task.replies)
    guard task.status == .done, !task.core.isDuplicate, let end = task.core.closedAt, end <= until
    else { return }
    let opener = place(task.core.createdBy)
    for holder in Set(task.assignees.compactMap { place($0) }).sorted() {
      noteFirst(\.firstTask, holder, end, task.core.id)
      if holder != opener {
        entries[holder].helps.append(Help(way: .finished, at: end, object: task.core.id))
      }
    }
  }

  private mutating func note(_ contribution: Contribution) {
    noteActivities(of: contribution.core.id) { contribution.tellFacts($0) }
    noteWelcomes(contribution.by, contribution.replies)
    let maker = place(contribution.by)
    var reviews: [Int: Moment] = [:]
    for reply in contribution.replies where !reply.isHidden && reply.at <= until {
      guard let reviewer = place(reply.author), reviewer != maker else { continue }
      reviews[reviewer] = max(reviews[reviewer] ?? reply.at, reply.at)
    }
    for (reviewer, at) in reviews.sorted(by: { $0.key < $1.key }) {
      entries[reviewer].helps.append(
        Help(way: .reviewed, at: at, object: contribution.core.id))
    }
  }

  private mutating func note(_ event: Event) {
    noteActivities(of: event.core.id) { event.tellFacts($0) }
    guard let start = event.start, start <= until else { return }
    for host in Set(event.hosts.compactMap { place($0) }).sorted() {
      entries[host].helps.append(Help(way: .hosted, at: start, object: event.core.id))
    }
  }

  private mutating func note(_ recognition: Recognition) {
    noteActivities(of: recognition.core.id) { recognition.tellFacts($0) }
    guard let at = recognition.core.createdAt, at <= until else { return }
    let from = place(recognition.from)
    for person in Set(recognition.to.compactMap { place($0) }) where person != from {
      entries[person].thankedAt = max(entries[person].thankedAt ?? at, at)
      entries[person].isWelcomed = true
    }
  }

  private mutating func noteFirst(
    _ path: WritableKeyPath<PeopleBook.Entry, PeopleBook.Mark?>, _ place: Int, _ at: Moment,
    _ object: ID
  ) {
    if entries[place][keyPath: path].map({ at < $0.at }) ?? true {
      entries[place][keyPath: path] = .init(at: at, object: object)
    }
  }

  // MARK: What was said

  /// Whoever spoke is welcomed by whoever speaks after them.
  private mutating func noteWelcomes(_ originator: ID?, _ replies: [Reply]) {
    var waiting = place(originator).map { [$0] } ?? []
    for reply in replies where !reply.isHidden && reply.at <= until {
      guard let author = place(reply.author) else { continue }
      for person in waiting where person != author { entries[person].isWelcomed = true }
      waiting = [author]
    }
  }

  private struct QuestionHelp {
    let place: Int
    var way: WayOfHelping
    var at: Moment
  }

  /// Who wrote something useful: it was accepted or liked, the asker went on from it, or it was the
  /// last word under what was solved. Each person once, by the best they did.
  private mutating func helps(in question: Question, _ asker: Int?) -> [QuestionHelp] {
    let replies = question.replies.filter { !$0.isHidden && $0.at <= until }
    let authors = replies.map { place($0.author) }
    let last = authors.lastIndex { $0 != nil && $0 != asker }
    let isSolved = question.core.closeReason == "solved"
    var helps: [QuestionHelp] = []
    for (index, reply) in replies.enumerated() {
      guard let author = authors[index], author != asker else { continue }
      let acceptance = question.acceptances.first { $0.reply == reply.id }
      let acceptedAt = acceptance.map { $0.at ?? reply.at }.flatMap { $0 <= until ? $0 : nil }
      let goesOn = index + 1 < authors.count && asker != nil && authors[index + 1] == asker
      guard acceptedAt != nil || reply.likes > 0 || goesOn || (isSolved && index == last) else {
        continue
      }
      let way: WayOfHelping = acceptedAt == nil ? .replied : .solved
      let at = acceptedAt ?? reply.at
      if let known = helps.firstIndex(where: { $0.place == author }) {
        helps[known].way = max(helps[known].way, way)
        helps[known].at = max(helps[known].at, at)
      } else {
        helps.append(.init(place: author, way: way, at: at))
      }
    }
    return helps
  }
}

extension Community {
  /// The book of people as it stands at a moment.
  func people(at moment: Moment) -> PeopleBook {
    var maker = PeopleBookMaker(self, until: moment)
    return maker.make()
  }

  /// Since when the first of the helpers who were asked about an open question is silent, and who
  /// that is.
  func silence(in question: Question) -> (helper: ID, at: Moment)? {
    guard question.isOpen, !question.asked.isEmpty else { return nil }
    let silent = question.asked.filter { ask in
      !question.replies.contains { isOne($0.author, ask.helper) && $0.at >= ask.at }
    }
    return silent.min { ($0.at, $0.helper) < ($1.at, $1.helper) }.map { ($0.helper, $0.at) }
  }
}

extension CommunityTask {
  /// When its holders were reminded, if nothing happened to it since.
  var reminderInForce: Moment? {
    guard let remindedAt, remindedAt >= core.updatedAt ?? remindedAt else { return nil }
    return remindedAt
  }
}

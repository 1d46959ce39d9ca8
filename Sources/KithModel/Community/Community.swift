/// A community: what all the records of all its writers say, folded together.
///
/// It is a value. It changes through one door, `take`, which is given pieces of journals as they
/// stand on the disk; the same set of records gives the same community in whatever order they come.
/// Copies are cheap, so that a worker can read one while the original goes on.
public struct Community: Sendable {
  /// The community's own id, as its store names it.
  public let id: ID

  // What was read.
  var segments = Pages<Segment>()
  var records = Pages<Record>()
  var parts = Pages<Part>()
  var logs: [WriterID: WriterLog] = [:]
  var force = Force()
  /// What in the journals could not be used, or was odd.
  public internal(set) var findings: [JournalFinding] = []
  /// The latest stamp of all; what is done next comes after it.
  public internal(set) var lastStamp = Stamp(milliseconds: 0, counter: 0)

  // What came of it.
  var slots = Pages<Slot>()
  var directory = Directory()
  var conversions: [Int: [Kind: UInt32]] = [:]
  var charters = Pages<Charter>()
  var memberRows = Pages<Member>()
  var taskRows = Pages<CommunityTask>()
  var questionRows = Pages<Question>()
  var recognitionRows = Pages<Recognition>()
  var eventRows = Pages<Event>()
  var ideaRows = Pages<Idea>()
  var contributionRows = Pages<Contribution>()
  var forgotten: Set<ID> = []
  /// People with several names, as they are known under all of them.
  var persons: [ID: Member] = [:]

  // What is looked up often.
  var aliases = Aliases()
  var ledger = LedgerKeeper()

  /// A community of which nothing is known yet.
  public init(id: ID) {
    self.id = id
  }

  /// What the community says of itself.
  public var charter: Charter {
    guard let slot = directory[id], slots[slot].id.kind == .community else {
      return Charter(id: id)
    }
    return charters[Int(slots[slot].row)]
  }

  /// Its people, each once, however many identities they have.
  public var members: Objects<Member> {
    guard !aliases.isEmpty else { return objects(memberRows) }
    return Objects(rows: memberRows) { member in
      guard member.isShown(in: self) else { return nil }
      return person(member)
    }
  }

  public var tasks: Objects<CommunityTask> { objects(taskRows) }
  public var questions: Objects<Question> { objects(questionRows) }
  public var recognitions: Objects<Recognition> { objects(recognitionRows) }
  public var events: Objects<Event> { objects(eventRows) }
  public var ideas: Objects<Idea> { objects(ideaRows) }
  public var contributions: Objects<Contribution> { objects(contributionRows) }

  private func objects<Object: FoldedObject>(_ rows: Pages<Object>) -> Objects<Object> {
    let forgotten = forgotten
    return Objects(rows: rows) { object in
      guard object.core.isPresent else { return nil }
      return object.without(forgotten)
    }
  }

  /// How many records were read.
  package var recordCount: Int { records.count }

  // MARK: One object

  /// The object with an id, whatever its kind, deleted or not; of a merged member the other one.
  public func object(_ id: ID) -> AnyObject? {
    guard let slot = slot(of: id), isMade(slot) else { return nil }
    return object(at: slot)
  }

  func object(at slot: Int) -> AnyObject? {
    let row = Int(slots[slot].row)
    return switch slots[slot].id.kind {
    case .community: .community(charters[row])
    case .member: .member(person(memberRows[row]))
    case .task: .task(shown(taskRows[row]))
    case .question: .question(shown(questionRows[row]))
    case .recognition: .recognition(shown(recognitionRows[row]))
    case .event: .event(shown(eventRows[row]))
    case .idea: .idea(shown(ideaRows[row]))
    case .contribution: .contribution(shown(contributionRows[row]))
    case .reply: nil
    }
  }

  /// Somebody with what is known of them under all their names.
  public func member(_ id: ID) -> Member? { row(of: id, .member).map { person(memberRows[$0]) } }
  public func task(_ id: ID) -> CommunityTask? { row(of: id, .task).map { shown(taskRows[$0]) } }
  public func question(_ id: ID) -> Question? {
    row(of: id, .question).map { shown(questionRows[$0]) }
  }
  public func recognition(_ id: ID) -> Recognition? {
    row(of: id, .recognition).map { shown(recognitionRows[$0]) }
  }
  public func event(_ id: ID) -> Event? { row(of: id, .event).map { shown(eventRows[$0]) } }
  public func idea(_ id: ID) -> Idea? { row(of: id, .idea).map { shown(ideaRows[$0]) } }
  public func contribution(_ id: ID) -> Contribution? {
    row(of: id, .contribution).map { shown(contributionRows[$0]) }
  }

  /// A reply, by the id of what it was written under.
  public func reply(_ reply: ID, of id: ID) -> Reply? {
    switch object(id) {
    case .task(let task): task.place(of: reply).map { task.replies[$0] }
    case .question(let question): question.place(of: reply).map { question.replies[$0] }
    case .idea(let idea): idea.place(of: reply).map { idea.replies[$0] }
    case .contribution(let contribution):
      contribution.place(of: reply).map { contribution.replies[$0] }
    default: nil
    }
  }

  /// All that was written under something.
  public func replies(of id: ID) -> [Reply] {
    switch object(id) {
    case .task(let task): task.replies
    case .question(let question): question.replies
    case .idea(let idea): idea.replies
    case .contribution(let contribution): contribution.replies
    default: []
    }
  }

  // MARK: Slots

  /// The slot of an object, aliases followed.
  func slot(of id: ID) -> Int? {
    directory[aliasTarget(of: id) ?? id]
  }

  private func row(of id: ID, _ kind: Kind) -> Int? {
    guard let slot = slot(of: id), slots[slot].id.kind == kind, isMade(slot) else {
      return nil
    }
    return Int(slots[slot].row)
  }

  func core(at slot: Int) -> Core {
    let row = Int(slots[slot].row)
    return switch slots[slot].id.kind {
    case .community: charters[row].core
    case .member: shown(memberRows[row]).core
    case .task: shown(taskRows[row]).core
    case .question: shown(questionRows[row]).core
    case .recognition: shown(recognitionRows[row]).core
    case .event: shown(eventRows[row]).core
    case .idea: shown(ideaRows[row]).core
    case .contribution: shown(contributionRows[row]).core
    case .reply: Core(id: slots[slot].id)
    }
  }

  /// The slot of an id, made if nobody has spoken of it yet.
  mutating func slot(making id: ID) -> Int {
    let slot = directory.slot(of: id, orElse: slots.count)
    if slot == slots.count { slots.append(Slot(id: id, row: UInt32(newRow(for: id)))) }
    return slot
  }

  mutating func newRow(for id: ID) -> Int {
    switch id.kind {
    case .community:
      charters.append(Charter(id: id))
      return charters.count - 1
    case .member:
      memberRows.append(Member(id: id))
      return memberRows.count - 1
    case .task:
      taskRows.append(CommunityTask(id: id))
      return taskRows.count - 1
    case .question:
      questionRows.append(Question(id: id))
      return questionRows.count - 1
    case .recognition:
      recognitionRows.append(Recognition(id: id))
      return recognitionRows.count - 1
    case .event:
      eventRows.append(Event(id: id))
      return eventRows.count - 1
    case .idea:
      ideaRows.append(Idea(id: id))
      return ideaRows.count - 1
    case .contribution:
      contributionRows.append(Contribution(id: id))
      return contributionRows.count - 1
    case .reply: return 0
    }
  }
}

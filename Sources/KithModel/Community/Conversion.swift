/// What becomes of an object that turns out to be of another kind.
extension Community {
  /// The object keeps its digits and everything that both kinds have; its id changes its letter.
  mutating func convert(_ slot: Int, to kind: Kind, _ act: Act) {
    guard Kind.convertible.contains(kind), Kind.convertible.contains(slots[slot].id.kind),
      slots[slot].id.kind != kind
    else { return }
    let old = Essence(self, slot)
    turn(slot, into: kind)
    let row = Int(slots[slot].row)
    switch kind {
    case .task:
      old.pour(into: &taskRows[row], id: slots[slot].id, act)
      taskRows[row].body = old.body
      taskRows[row].priority = old.priority
      taskRows[row].waitUntil = old.waitUntil
    case .question:
      old.pour(into: &questionRows[row], id: slots[slot].id, act)
      questionRows[row].body = old.body
      questionRows[row].asker = old.originator
      questionRows[row].priority = old.priority
      questionRows[row].waitUntil = old.waitUntil
    case .idea:
      old.pour(into: &ideaRows[row], id: slots[slot].id, act)
      ideaRows[row].body = old.body
      ideaRows[row].proposer = old.originator
    case .contribution:
      old.pour(into: &contributionRows[row], id: slots[slot].id, act)
      contributionRows[row].body = old.body
      contributionRows[row].by = old.originator
    default: break
    }
  }

  /// Keeps the object of a slot in the rows of another kind from now on.
  mutating func turn(_ slot: Int, into kind: Kind) {
    let old = slots[slot]
    conversions[slot, default: [:]][old.id.kind] = old.row
    unmake(slot)
    slots[slot].id = old.id.asKind(kind)
    slots[slot].row = conversions[slot]?[kind] ?? UInt32(newRow(for: slots[slot].id))
  }

  private mutating func unmake(_ slot: Int) {
    let row = Int(slots[slot].row)
    switch slots[slot].id.kind {
    case .task: taskRows[row].core.isMade = false
    case .question: questionRows[row].core.isMade = false
    case .idea: ideaRows[row].core.isMade = false
    case .contribution: contributionRows[row].core.isMade = false
    case .member: memberRows[row].core.isMade = false
    case .recognition: recognitionRows[row].core.isMade = false
    case .event: eventRows[row].core.isMade = false
    case .community, .reply: break
    }
  }
}

/// What all kinds that can be converted have.
private struct Essence {
  var core: Core
  var body = Text.empty
  var originator: ID?
  var replies: [Reply] = []
  var twins: [ID: ID] = [:]
  var priority: String?
  var waitUntil: Moment?

  init(_ community: Community, _ slot: Int) {
    core = Core(id: community.slots[slot].id)
    let row = Int(community.slots[slot].row)
    switch community.slots[slot].id.kind {
    case .task:
      let task = community.taskRows[row]
      take(task, body: task.body)
      (priority, waitUntil) = (task.priority, task.waitUntil)
    case .question:
      let question = community.questionRows[row]
      take(question, body: question.body)
      (priority, waitUntil) = (question.priority, question.waitUntil)
    case .idea: take(community.ideaRows[row], body: community.ideaRows[row].body)
    case .contribution:
      take(community.contributionRows[row], body: community.contributionRows[row].body)
    default: break
    }
  }

  private mutating func take(_ object: some Repliable, body: Text) {
    core = object.core
    self.body = body
    originator = object.originator
    replies = object.replies
    twins = object.twins
  }

  func pour<Object: Repliable>(into object: inout Object, id: ID, _ act: Act) {
    object = Object(id: id)
    object.core = core
    object.core.id = id
    object.core.touch(act.at)
    object.replies = replies
    object.twins = twins
  }
}

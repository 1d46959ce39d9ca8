/// Who helped with what, and who took part in it: by the labels of things and the skills that tasks
/// ask for.
struct TopicEvidence {
  /// One label or skill.
  struct Topic {
    let name: String
    /// Whether it is a label of anything; else only a skill.
    var isLabel = false
    fileprivate var helps: [ID: Int] = [:]
    fileprivate var parts: [ID: Int] = [:]

    var helpers: some Sequence<ID> { helps.keys }
    func helped(_ person: ID) -> Int { helps[person] ?? 0 }
    func tookPart(_ person: ID) -> Int { parts[person] ?? 0 }
  }

  private(set) var topics: [Topic] = []
  private var places: [String: Int] = [:]

  init(_ community: Community, since: Moment, until: Moment) {
    var maker = ChronicleMaker(community)
    let chronicle = maker.make()
    for act in chronicle.acts where act.at >= since.milliseconds && act.at <= until.milliseconds {
      let object = chronicle.object(act.slot)
      guard let core = community.core(of: object) else { continue }
      let person = chronicle.person(act.person)
      for label in core.labels { note(label, isLabel: true, person, act.isHelp) }
      guard object.kind == .task, let task = community.task(object) else { continue }
      for skill in task.skills where !core.labels.contains(skill) {
        note(skill, isLabel: false, person, act.isHelp)
      }
    }
  }

  private mutating func note(_ name: String, isLabel: Bool, _ person: ID, _ isHelp: Bool) {
    let place = places[name] ?? topics.count
    if place == topics.count {
      places[name] = place
      topics.append(Topic(name: name))
    }
    if isLabel { topics[place].isLabel = true }
    if isHelp {
      topics[place].helps[person, default: 0] += 1
    } else {
      topics[place].parts[person, default: 0] += 1
    }
  }
}

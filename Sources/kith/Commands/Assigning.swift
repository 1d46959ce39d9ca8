internal import KithModel

/// `kith assign`: gives a task to people.
enum AssignCommand: Command {
  static let spec = CommandSpec(
    name: "assign", summary: "give a task to people",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "the task", completes: .ids([.task], .open)),
      ArgumentSpec(name: "MEMBER", meaning: "who takes it", need: .several, completes: .member),
    ],
    examples: [
      .init(line: "kith assign t4c1x ana tomoko", meaning: "to two people")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.task])
    try session.carryOut(
      [.assign(id, to: try session.members(arguments.words(from: 1)))], arguments)
  }
}

/// `kith unassign`: relieves people of a task.
enum UnassignCommand: Command {
  static let spec = CommandSpec(
    name: "unassign", summary: "relieve people of a task",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "the task", completes: .ids([.task], .open)),
      ArgumentSpec(name: "MEMBER", meaning: "who lets it go", need: .several, completes: .member),
    ],
    examples: [
      .init(line: "kith unassign t4c1x tomoko", meaning: "one of them can't")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.task])
    try session.carryOut(
      [.release(id, from: try session.members(arguments.words(from: 1)))], arguments)
  }
}

/// `kith claim`: I take it, or still hold it.
enum ClaimCommand: Command {
  static let spec = CommandSpec(
    name: "claim", summary: "take a task yourself, or say that you still hold it",
    arguments: [ArgumentSpec(name: "ID", meaning: "the task", completes: .ids([.task], .open))],
    examples: [
      .init(line: "kith claim t4c1x", meaning: "you do it")
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.task])
    guard id.kind == .task else {
      throw .said("“claim” goes with tasks, not with \(id.kind.one()).", status: 1)
    }
    let me = try session.actor(arguments)
    let community = try session.community()
    let holders = community.task(id)?.assignees.map(community.resolved) ?? []
    try session.carryOut(
      [holders.contains(me) ? .renewClaim(id, of: [me]) : .assign(id, to: [me])], arguments)
  }
}

/// `kith mentor`: names somebody who helps with a task, or a member's mentor.
enum MentorCommand: Command {
  static let spec = CommandSpec(
    name: "mentor", summary: "name who helps with a task, or who mentors a member",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "the task, or the member", completes: .ids([.task, .member], .open)),
      ArgumentSpec(name: "MEMBER", meaning: "the mentor", completes: .member),
    ],
    examples: [
      .init(line: "kith mentor t4c1x sam", meaning: "who helps whoever does it"),
      .init(line: "kith mentor runa ines", meaning: "Inês is Runa's mentor"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.task, .member])
    let mentor = try session.member(arguments.word(1) ?? "")
    let setting =
      id.kind == .member
      ? Setting(.mentors, .ids([mentor]), mode: .add) : Setting(.mentor, .id(mentor))
    try session.carryOut([.edit(id, [setting])], arguments)
  }
}

/// `kith wait`: puts something aside until a day.
enum WaitCommand: Command {
  static let spec = CommandSpec(
    name: "wait", summary: "put a task or a question aside until a day",
    arguments: [
      ArgumentSpec(name: "ID", meaning: "what waits", completes: .ids([.question, .task], .open)),
      ArgumentSpec(name: "WHEN", meaning: "friday, 2w, 2026-12-01, …"),
    ],
    examples: [
      .init(line: "kith wait q7k3m friday", meaning: "not before Friday"),
      .init(line: "kith wait t4c1x 2w", meaning: "in two weeks"),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let id = try session.object(arguments.word(0) ?? "", kinds: [.task, .question])
    guard [.task, .question].contains(id.kind) else {
      throw .said("“wait” goes with tasks and questions, not with \(id.kind.one()).", status: 1)
    }
    let until = try session.moment(arguments.word(1) ?? "", .ahead)
    try session.carryOut([.edit(id, [Setting(.waitUntil, .moment(until))])], arguments)
  }
}

internal import KithModel
internal import KithStore

/// What `kith` says where there is no terminal: the whole community in a few plain lines.
enum Overview {
  static func print(_ session: Session) throws(CommandFault) {
    let community = try session.community()
    let charter = community.charter
    let name = charter.title.isEmpty ? try session.store().location.name : String(charter.title)
    let line = charter.characteristic
    try session.print(line.isEmpty ? name : "\(name): \(String(line))")
    try session.print()
    let openQuestions = community.questions.filter(\.isOpen)
    let openTasks = community.tasks.filter(\.isOpen)
    try session.print("members       \(community.members.count)")
    try session.print(
      "questions     \(openQuestions.count) open, "
        + "\(openQuestions.count { $0.turn == .helpers }) waiting for a helper")
    try session.print(
      "tasks         \(openTasks.count) open, \(openTasks.count { $0.assignees.isEmpty }) not taken"
    )
    try session.print("recognitions  \(community.recognitions.count)")
    try session.print("outbox        \(community.outbox().count) to carry")
  }
}

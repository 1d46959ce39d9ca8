internal import KithModel
internal import KithStore

/// What `kith` says by itself: the whole community in a few plain lines.
enum Overview {
  static func print(_ session: Session) throws(CommandFault) {
    let community: Community
    do throws(CommandFault) {
      community = try session.community()
    } catch .store(.noCommunity) {
      return try session.print(welcome)
    }
    let title = community.charter.title
    let name = title.isEmpty ? try session.store().location.name : String(title)
    try print(community, named: name, session)
  }

  /// What somebody sees who has no community yet.
  private static let welcome = """
    Kith: your community in the terminal.
    There is none here yet; these are the ways in:

      kith demo          look round a made-up one;
                         nothing is kept
      kith new NAME      start one of your own
      kith import FILE   then bring in issues,
                         a forum, a chat, a table;
                         “kith look .” only looks

    “kith help” lists every command.
    """

  static func print(
    _ community: Community, named name: String, _ session: Session
  ) throws(CommandFault) {
    let charter = community.charter
    let line = charter.characteristic
    try session.print(line.isEmpty ? name : "\(name): \(String(line))")
    try session.print()
    let openQuestions = community.questions.filter(\.isOpen)
    // What was old when it was imported waits for nobody today.
    let waiting = openQuestions.count {
      !$0.isBacklog && community.turn(of: $0) == .helpers
    }
    let openTasks = community.tasks.filter(\.isOpen)
    try session.print("members       \(community.members.count)")
    try session.print(
      "questions     \(openQuestions.count) open, \(waiting) waiting for a helper")
    try session.print(
      "tasks         \(openTasks.count) open, \(openTasks.count { $0.assignees.isEmpty }) not taken"
    )
    try session.print("recognitions  \(community.recognitions.count)")
    let events = community.events.count { ($0.end ?? session.now) >= session.now }
    try session.print("events        \(events) to come")
    try session.print("ideas         \(community.ideas.count { $0.isOpen }) open")
    let contributions = community.contributions
    try session.print(
      "contributions \(contributions.count), \(contributions.count { $0.isOpen }) open")
    try session.print("outbox        \(community.outbox().count) to carry")
  }
}

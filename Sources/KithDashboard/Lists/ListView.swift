package import KithModel

/// A named way of looking at the objects of a kind.
package struct ListView: Hashable, Sendable {
  package let name: String
  package let filter: String
  package let meaning: String

  init(_ name: String, _ filter: String, _ meaning: String) {
    self.name = name
    self.filter = filter
    self.meaning = meaning
  }

  /// What was old when it was brought in, and still is open.
  static let backlog = ListView("Backlog", "is:open is:backlog", "old when it was brought in")

  /// The views that every community has; the first is where one begins.
  package static func builtIn(for kind: Kind) -> [ListView] {
    switch kind {
    case .question:
      [
        ListView(
          "Waiting", "is:open -is:backlog -is:waiting sort:turn,createdAt",
          "open, whose turn it is first, the longest waiting on top"),
        ListView("Unanswered", "is:open is:unanswered -is:backlog", "nobody replied yet"),
        ListView("Mine", "is:open me", "that name you"),
        ListView("All open", "is:open", "with the backlog and what is put aside"),
        ListView("Solved", "status:solved", "the newest first"),
        .backlog,
        ListView("All", "", "every question"),
      ]
    case .task:
      [
        ListView(
          "Open", "is:open -is:backlog -is:waiting", "open tasks, the newest first"),
        ListView("Free", "is:open assignees:none -is:backlog", "nobody took them yet"),
        ListView(
          "For newcomers", "is:open goodForNewcomer:yes assignees:none", "good to begin with"),
        ListView("Mine", "is:open me", "that name you"),
        ListView("Due", "is:open due:..2w sort:due", "due within two weeks"),
        ListView("Done", "status:done", "what was finished"),
        .backlog,
        ListView("All", "", "every task"),
      ]
    case .member:
      [
        ListView("Here lately", "-is:bot sort:-lastSeen", "who was here last comes first"),
        ListView("By name", "-is:bot sort:name", "everybody by name"),
        ListView("Newcomers", "is:newcomer -is:bot sort:-firstSeen", "first here this month"),
        ListView("Carrying most", "load:1.. -is:bot sort:-load", "to relieve them"),
        ListView(
          "Quiet lately", "lastSeen:..60d weeks:4.. -is:bot sort:-lastSeen", "who used to be here"),
        ListView("Team", "is:team", "the team"),
        ListView("Away", "is:away", "who is away now"),
        ListView("Bots", "is:bot", "which never count"),
      ]
    case .recognition:
      [
        ListView("All", "", "the newest first"),
        ListView("Thanks", "reason:thanks", "thanks alone"),
        ListView("Moments", "reason:moment", "stories worth telling"),
        ListView("Mine", "me", "that name you"),
      ]
    case .event:
      [
        ListView("To come", "is:upcoming sort:start", "the next one first"),
        ListView("Past", "is:past", "the latest first"),
        ListView("All", "", "every event"),
      ]
    case .idea:
      [
        ListView("By votes", "is:open sort:-votes", "open ideas, the most wanted first"),
        ListView("By age", "is:open", "open ideas, the newest first"),
        ListView("Unanswered", "is:open is:unanswered", "nobody replied yet"),
        ListView("Shipped", "status:shipped", "what came of them"),
        ListView("All", "", "every idea"),
      ]
    case .contribution:
      [
        ListView("Open", "is:open", "open contributions"),
        ListView("To review", "is:open turn:helpers", "that wait for a review"),
        ListView("All", "", "every contribution"),
      ]
    case .community, .reply: [ListView("All", "", "everything")]
    }
  }
}

extension ObjectLists {
  /// Begins with the backlog where nothing else is open: an archive is old altogether.
  mutating func showBacklog(of community: Community) {
    func isAllOld(_ cores: some Sequence<Core>) -> Bool {
      let open = cores.filter { $0.isPresent && $0.isOpen }
      return !open.isEmpty && open.allSatisfy(\.isBacklog)
    }
    if isAllOld(community.questions.lazy.map(\.core)) { self[.question].change(view: .backlog) }
    if isAllOld(community.tasks.lazy.map(\.core)) { self[.task].change(view: .backlog) }
  }
}

extension ObjectList {
  /// What can be done where there is no row to do anything to; nil where there is one.
  func hintsWhereEmpty(_ desk: Desk) -> [Wish]? {
    guard isKnown, isEmpty, fault == nil else { return nil }
    let first: [Wish] = isWaitingInBacklog(desk) ? [.open] : typed.isEmpty ? [] : [.back]
    return first + [.new, .filter, .views]
  }

  /// Whether nothing waits but what was old when it was brought in.
  func isWaitingInBacklog(_ desk: Desk) -> Bool {
    isKnown && fault == nil && typed.isEmpty && total == 0
      && view == ListView.builtIn(for: kind)[0] && desk.tallies.backlog(of: kind) > 0
  }
}

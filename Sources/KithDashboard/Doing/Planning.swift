internal import KithModel

// What becomes of an idea: planned into a task, or declined with a reason.

extension Doing {
  static let planning = Doing(.plan, [.idea], takesOne: true) { id, desk in
    guard let idea = desk.community.idea(id) else { return "It is no longer here." }
    if !idea.isOpen {
      return "\(desk.community.called(id)) is \(idea.status.rawValue); "
        + "\(desk.key(of: .reopen)) reopens it."
    }
    let tasks = idea.core.links.filter { $0.type == .ledTo }.map(\.to)
    if let task = tasks.first(where: { desk.community.task($0)?.core.isPresent ?? false }) {
      return "\(desk.community.called(id)) led to \(desk.community.called(task)) already."
    }
    return nil
  } start: { ids, _, desk in
    let id = ids[0]
    guard let idea = desk.community.idea(id) else { return }
    desk.push(
      LinePrompt(
        "Plan it: the task", note: "enter makes the task, and says that the idea is planned",
        String(idea.core.title)
      ) { title, desk in
        guard !title.isEmpty else { return "A task needs a title." }
        desk.plan(id, as: title)
        return nil
      })
  }

  static let declining = Doing(.decline, [.idea], takesOne: true) { id, desk in
    desk.community.object(id)?.core.isOpen ?? false
      ? nil : "\(desk.community.called(id)) is closed already."
  } start: { ids, _, desk in
    let id = ids[0]
    let proposer = desk.community.idea(id)?.proposer.map(desk.community.called)
    desk.push(
      LinePrompt(
        "Decline \(desk.community.called(id))",
        note: "your words become the answer that \(proposer ?? "its proposer") is owed"
      ) { words, desk in
        guard !words.isEmpty else { return "Say why: an idea is not declined without a word." }
        desk.decline(id, because: words)
        return nil
      })
  }
}

extension Desk {
  fileprivate mutating func plan(_ id: ID, as title: String) {
    guard let idea = community.idea(id) else { return }
    let task = ID.random(.task, using: &chance)
    var settings = [Setting(.title, .text(Text(title)))]
    if !idea.body.isEmpty { settings.append(Setting(.body, .text(idea.body))) }
    if !idea.core.labels.isEmpty { settings.append(Setting(.labels, .words(idea.core.labels))) }
    guard let make = Deed.make(task, settings) else { return }
    let isPlanned = idea.status == .planned
    // No one command makes such a task, with all that it takes from the idea.
    save(
      [make] + (isPlanned ? [] : [.move(id, to: "planned")])
        + [.link(id, to: task, as: .ledTo)],
      sentence: "planned \(community.called(id)): “\(title)” is a task now",
      isPrivate: idea.core.isPrivate)
  }

  fileprivate mutating func decline(_ id: ID, because words: String) {
    let reply = ID.random(.reply, using: &chance)
    save(
      [.reply(reply, to: id, Text(words)), .close(id, reason: "declined")],
      command: replyTwin([id], words).map {
        "\($0) && " + twin("close", [id], "--reason declined")
      },
      sentence: "declined \(community.called(id)), and said why")
  }
}

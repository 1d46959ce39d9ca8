internal import KithModel

// What becomes of an idea: planned into a task, or declined with a reason.

extension Doing {
  static let planning = Doing(.plan, [.idea], takesOne: true) { id, desk in
    desk.objectionToPlanning(id)
  } start: { ids, _, desk in
    guard let idea = desk.community.idea(ids[0]) else { return }
    desk.open(Form.plan(idea, &desk))
  }

  static let declining = Doing(.decline, [.idea], takesOne: true) { id, desk in
    desk.objectionToDeclining(id)
  } start: { ids, _, desk in
    desk.open(Form.decline(ids[0], &desk))
  }
}

extension Form {
  /// The task that an idea becomes.
  fileprivate static func plan(_ idea: Idea, _ desk: inout Desk) -> Form {
    let (id, task) = (idea.id, ID.random(.task, using: &desk.chance))
    let title = FormField("title", "title", .line, String(idea.core.title))
    return Form(
      "Plan it: the task", draft: "plan-\(id)",
      note: "enter makes the task, and says that the idea is planned", [title]
    ) { form, desk in
      if let objection = desk.objectionToPlanning(id) { return .refused(objection) }
      let title = form.text("title").trimmedOfSpace
      guard !title.isEmpty else { return .faults(["title": "A task needs a title."]) }
      return desk.plan(id, as: task, title).map { .saving($0, of: form, desk) }
        ?? .refused("It is no longer here.")
    }
  }

  /// Why an idea is declined, below the idea itself.
  fileprivate static func decline(_ id: ID, _ desk: inout Desk) -> Form {
    let reply = ID.random(.reply, using: &desk.chance)
    let proposer = desk.community.idea(id)?.proposer.map(desk.community.called)
    let save = desk.name(of: .save, in: [.forms])
    let why = FormField("text", "why", .area, placeholder: "Say why. \(save) declines it.")
    return Form(
      "Decline \(desk.community.called(id))", draft: "decline-\(id)", about: id,
      note: "your words become the answer that \(proposer ?? "its proposer") is owed", [why]
    ) { form, desk in
      if let objection = desk.objectionToDeclining(id) { return .refused(objection) }
      let words = form.text("text").trimmedOfSpace
      guard !words.isEmpty else {
        return .refused("Say why: an idea is not declined without a word.")
      }
      return .saving(desk.decline(id, with: reply, words), of: form, desk)
    }
  }
}

extension Desk {
  fileprivate func objectionToPlanning(_ id: ID) -> String? {
    guard let idea = community.idea(id) else { return "It is no longer here." }
    if !idea.isOpen {
      return "\(community.called(id)) is \(idea.status.rawValue); \(key(of: .reopen)) reopens it."
    }
    let tasks = idea.core.links.filter { $0.type == .ledTo }.map(\.to)
    if let task = tasks.first(where: { community.task($0)?.core.isPresent ?? false }) {
      return "\(community.called(id)) led to \(community.called(task)) already."
    }
    return nil
  }

  fileprivate func objectionToDeclining(_ id: ID) -> String? {
    community.object(id)?.core.isOpen ?? false
      ? nil : "\(community.called(id)) is closed already."
  }

  fileprivate func plan(_ id: ID, as task: ID, _ title: String) -> Submission.Saved? {
    guard let idea = community.idea(id) else { return nil }
    var settings = [Setting(.title, .text(Text(title)))]
    if !idea.body.isEmpty { settings.append(Setting(.body, .text(idea.body))) }
    if !idea.core.labels.isEmpty { settings.append(Setting(.labels, .words(idea.core.labels))) }
    guard let make = Deed.make(task, settings) else { return nil }
    let isPlanned = idea.status == .planned
    // No one command makes such a task, with all that it takes from the idea.
    return .init(
      deeds: [make] + (isPlanned ? [] : [.move(id, to: "planned")])
        + [.link(id, to: task, as: .ledTo)], command: nil,
      sentence: "planned \(community.called(id)): “\(title)” is a task now",
      isPrivate: idea.core.isPrivate)
  }

  fileprivate func decline(_ id: ID, with reply: ID, _ words: String) -> Submission.Saved {
    .init(
      deeds: [.reply(reply, to: id, Text(words)), .close(id, reason: "declined")],
      command: replyTwin([id], words).map {
        "\($0) && " + twin("close", [id], "--reason declined")
      }, sentence: "declined \(community.called(id)), and said why")
  }
}

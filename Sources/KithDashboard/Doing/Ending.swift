internal import KithModel

// Closing, opening again, deleting: what ends something and what brings it back.

extension Doing {
  static let closing = Doing(.close, [.task, .question, .idea, .event, .contribution]) { id, desk in
    desk.community.object(id)?.core.isOpen ?? false
      ? nil : "\(desk.community.called(id)) is closed already."
  } start: { ids, _, desk in
    let reasons = ids.allSatisfy { $0.kind == ids[0].kind } ? ids[0].kind.reasons : ["done"]
    let choices = reasons.map { Choice($0, $0) }
    let title = ids.count == 1 ? "Close \(desk.community.called(ids[0]))" : "Close \(ids.count)"
    desk.push(
      Picker(title, choices, takesNew: true) { reasons, desk in
        let reason = reasons.first ?? ""
        desk.save(
          ids.map { .close($0, reason: reason) },
          command: desk.twin("close", ids, "--reason \(Shell.quoted(reason))"))
      })
  }

  static let reopening = Doing(.reopen, [.task, .question, .idea, .event, .contribution]) {
    id, desk in
    desk.community.object(id)?.core.isOpen ?? true
      ? "\(desk.community.called(id)) is open." : nil
  } start: { ids, _, desk in
    desk.save(ids.map { .reopen($0) }, command: desk.twin("reopen", ids))
  }

  static let deleting = Doing(.delete, Kind.listed) { ids, _, desk in
    desk.save(ids.map { .delete($0) }, command: desk.twin("delete", ids))
  }
}

extension Kind {
  /// Why one of them ends, the usual reason first.
  var reasons: [String] {
    switch self {
    case .question: ["solved", "answered elsewhere", "no answer came", "off topic"]
    case .task: ["done", "dropped"]
    case .idea: ["shipped", "declined"]
    case .contribution: ["merged", "closed"]
    case .event: ["over", "called off"]
    case .community, .member, .recognition, .reply: []
    }
  }
}

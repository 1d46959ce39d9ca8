internal import KithModel

// Closing, opening again, deleting: what ends something and what brings it back.

extension Doing {
  static let closing = Doing(.close, [.task, .question, .idea, .event, .contribution]) { id, desk in
    desk.objectionAsClosed(id, word: "closed already")
  } start: { ids, _, desk in
    let reasons = ids.allSatisfy { $0.kind == ids[0].kind } ? ids[0].kind.reasons : ["done"]
    let title = "Close \(desk.called(ids))"
    desk.push(
      Picker(title + ": why?", reasons.map { Choice($0, $0) }, takesNew: true) { chosen, desk in
        let reason = chosen.first ?? ""
        let proposals = ids.map { id in
          Proposal(
            id, desk.standing(of: id), "closed: \(reason)", [.close(id, reason: reason)])
        }
        desk.propose("\(title) as \(reason)", proposals) { ids, desk in
          desk.twin("close", ids, "--reason \(Shell.quoted(reason))")
        }
      })
  }

  static let reopening = Doing(.reopen, [.task, .question, .idea, .event, .contribution]) {
    id, desk in
    desk.community.object(id)?.core.isOpen ?? true
      ? "\(desk.community.called(id)) is open." : nil
  } start: { ids, _, desk in
    let proposals = ids.map { Proposal($0, desk.standing(of: $0), "open", [.reopen($0)]) }
    desk.propose("Open \(ids.count) again", proposals) { ids, desk in desk.twin("reopen", ids) }
  }

  static let deleting = Doing(.delete, Kind.listed) { id, desk in
    guard desk.community.object(id)?.core.isDeleted ?? true else { return nil }
    let history = desk.key(of: .history)
    return "\(desk.community.called(id)) is deleted already; \(history) takes that back."
  } start: { ids, _, desk in
    let proposals = ids.map { Proposal($0, desk.standing(of: $0), "deleted", [.delete($0)]) }
    desk.propose("Delete \(ids.count)", proposals) { ids, desk in desk.twin("delete", ids) }
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

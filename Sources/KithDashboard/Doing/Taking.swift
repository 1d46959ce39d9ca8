internal import KithModel

// Taking a task or a question on oneself, and voting.

extension Doing {
  static let taking = Doing(.take, [.task, .question]) { id, desk in
    desk.community.object(id)?.core.isOpen ?? false
      ? nil : "\(desk.community.called(id)) is closed; X opens it again."
  } start: { ids, _, desk in
    guard let me = desk.me else { return desk.askWhoIsHere() }
    let deeds = ids.map { id -> Deed in
      if id.kind == .question { return .ask([me], about: id) }
      let holds = desk.community.task(id)?.assignees.map(desk.community.resolved).contains(me)
      return holds ?? false ? .renewClaim(id, of: [me]) : .assign(id, to: [me])
    }
    let verb = ids[0].kind == .question ? "ask" : "claim"
    desk.save(deeds, command: desk.twin(verb, ids, verb == "ask" ? "me" : ""))
  }

  static let voting = Doing(.vote, [.idea]) { ids, _, desk in
    guard let me = desk.me else { return desk.askWhoIsHere() }
    let deeds = ids.map { id -> Deed in
      let voters = desk.community.idea(id)?.voters.map(desk.community.resolved) ?? []
      return voters.contains(me) ? .unvote(id, by: [me]) : .vote(id, by: [me])
    }
    desk.save(deeds, command: desk.twin("vote", ids))
  }
}

internal import KithModel

// Taking a task or a question on oneself, and voting.

extension Doing {
  static let taking = Doing(.take, [.task, .question]) { id, desk in
    desk.objectionAsClosed(id)
  } start: { ids, _, desk in
    guard let me = desk.known() else { return }
    let proposals = ids.map { id in
      let holds = desk.holders(of: id).contains(me)
      let before = desk.standing(of: id)
      if id.kind == .question {
        return Proposal(id, before, "you are asked", [.ask([me], about: id)])
      }
      return holds
        ? Proposal(id, before, "still yours", [.renewClaim(id, of: [me])])
        : Proposal(id, before, "yours", [.assign(id, to: [me])])
    }
    desk.propose("Take \(ids.count) yourself", proposals) { ids, desk in
      desk.twin(ids) { $0.kind == .question ? ("ask", "me") : ("claim", "") }
    }
  }

  static let voting = Doing(.vote, [.idea]) { id, desk in
    desk.objectionAsClosed(id)
  } start: { ids, _, desk in
    guard let me = desk.known() else { return }
    let proposals = ids.map { id in
      let voters = desk.community.idea(id).map { desk.community.voters(of: $0) } ?? []
      let count = "\(voters.count) \(voters.count == 1 ? "vote" : "votes")"
      return voters.contains(me)
        ? Proposal(id, count, "without yours", [.unvote(id, by: [me])])
        : Proposal(id, count, "with yours", [.vote(id, by: [me])])
    }
    desk.propose("Vote for \(ids.count) ideas", proposals) { ids, desk in
      desk.twin(ids) { id in
        let voters = desk.community.idea(id).map { desk.community.voters(of: $0) } ?? []
        return ("vote", voters.contains(me) ? "--withdraw" : "")
      }
    }
  }
}

extension Desk {
  /// Who has a task, who was asked about a question, who was at an event.
  func holders(of id: ID) -> [ID] {
    let people: [ID] =
      switch community.object(id) {
      case .task(let task): task.assignees
      case .question(let question): question.asked.map(\.helper)
      case .event(let event): event.attendees
      case .member(let member): member.mentors
      default: []
      }
    var seen: Set<ID> = []
    return people.map(community.resolved).filter { seen.insert($0).inserted }
  }
}

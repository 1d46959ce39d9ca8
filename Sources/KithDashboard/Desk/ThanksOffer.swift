package import KithModel
internal import KithScreen

/// Thanks that suggest themselves: something ended on which others helped.
package struct ThanksOffer: Hashable, Sendable {
  package let about: [ID]
  package let people: [ID]

  /// nil if nothing ended just now, or nobody helped.
  init?(after objects: [ID], before: Community, _ desk: Desk) {
    let ended = objects.filter { id in
      guard let then = before.object(id)?.core, let now = desk.community.object(id)?.core else {
        return false
      }
      return then.isOpen && !now.isOpen && !now.isDeleted
        && !["duplicate", "dropped", "declined", "off topic"].contains(now.closeReason ?? "")
    }
    let people = desk.helpers(with: ended).filter { !desk.isThanked($0, for: ended) }
    guard !ended.isEmpty, !people.isEmpty else { return nil }
    about = ended
    self.people = people
  }

  /// “T thanks Sam and Inès for it”.
  func sentence(_ desk: Desk) -> String? {
    guard let key = desk.keymap.key(of: .thank, in: [.doing]) else { return nil }
    return "\(key.name) thanks \(desk.community.names(of: people)) for it"
  }
}

extension Desk {
  /// Who helped with objects and was not the one who asked, those accepted first.
  func helpers(with ids: [ID]) -> [ID] {
    var helpers: [ID] = []
    for id in ids {
      for person in candidates(of: id) where !helpers.contains(person) { helpers.append(person) }
    }
    return helpers.filter { person in
      person != me && community.member(person).map { !$0.isBot && !$0.isForgotten } ?? false
    }
  }

  private func candidates(of id: ID) -> [ID] {
    func authors(_ replies: [Reply], except asker: ID?) -> [ID] {
      let asker = asker.map(community.resolved)
      return replies.filter { !$0.isHidden }.compactMap(\.author).map(community.resolved)
        .filter { $0 != asker }
    }
    switch community.object(id) {
    case .question(let question):
      let accepted = question.replies.filter { question.accepted.contains($0.id) }
      return authors(accepted, except: question.asker)
        + authors(question.replies, except: question.asker)
    case .task(let task):
      return (task.assignees + (task.mentor.map { [$0] } ?? [])).map(community.resolved)
        + authors(task.replies, except: nil)
    case .idea(let idea):
      return (idea.proposer.map { [community.resolved($0)] } ?? [])
        + authors(idea.replies, except: idea.proposer)
    case .contribution(let contribution):
      return (contribution.by.map { [community.resolved($0)] } ?? [])
        + authors(contribution.replies, except: contribution.by)
    case .event(let event): return event.hosts.map(community.resolved)
    case .recognition(let recognition): return recognition.to.map(community.resolved)
    case .member(let member): return [member.id]
    case .community, nil: return []
    }
  }

  /// Whether somebody was thanked already for one of the objects.
  func isThanked(_ person: ID, for ids: [ID]) -> Bool {
    community.facts(of: person).contains { fact in
      guard fact.kind == .wasThanked else { return false }
      let links = community.object(community.source(of: fact))?.core.links ?? []
      return links.contains { $0.type == .about && ids.contains(community.resolved($0.to)) }
    }
  }

  /// Words of thanks, drafted from what people did.
  func draftedThanks(for people: [ID], about ids: [ID]) -> String {
    guard ids.count == 1, let id = ids.first, let object = community.object(id) else {
      let kinds = Set(ids.map(\.kind))
      let what = kinds.count == 1 ? kinds.first?.plural ?? "" : "things"
      return ids.isEmpty ? "" : "helping with \(ids.count) \(what)"
    }
    let called = community.called(id)
    switch object {
    case .question(let question):
      let accepted = question.replies.filter { question.accepted.contains($0.id) }
        .compactMap(\.author).map(community.resolved)
      let isAnswer = !people.isEmpty && people.allSatisfy(accepted.contains)
      return isAnswer ? "answering \(called)" : "helping with \(called)"
    case .task(let task):
      let holders = task.assignees.map(community.resolved)
      return people.allSatisfy(holders.contains) ? "doing \(called)" : "helping with \(called)"
    case .idea: return "the idea \(called)"
    case .contribution(let contribution):
      let isMaker = people == contribution.by.map { [community.resolved($0)] }
      return isMaker ? "the contribution \(called)" : "helping with \(called)"
    case .event: return "hosting \(called)"
    case .member, .recognition, .community: return ""
    }
  }
}

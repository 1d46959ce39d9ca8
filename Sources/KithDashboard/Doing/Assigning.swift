internal import KithModel

// Giving tasks to people, asking them about questions and for reviews, naming mentors, noting who
// came.

extension Doing {
  static let assigning = Doing(.assign, [.task, .question, .contribution]) { id, desk in
    desk.objectionAsClosed(id)
  } start: { ids, _, desk in
    let reviews = ids.filter { $0.kind == .contribution }
    let ids = ids.filter { $0.kind != .contribution }
    guard !ids.isEmpty else { return desk.chooseReviewers(of: reviews) }
    if !reviews.isEmpty {
      let many = reviews.count == 1 ? "The contribution is" : "The contributions are"
      desk.say("\(many) left out: ask for a review by itself.")
    }
    let isAsking = ids.allSatisfy { $0.kind == .question }
    let called = desk.called(ids)
    let title = isAsking ? "Ask about \(called)" : "Assign \(called)"
    let marked = desk.commonHolders(of: ids)
    desk.choosePeople(title, about: ids, marked: marked) { chosen, desk in
      let joined = chosen.filter { !marked.contains($0) }
      let left = marked.filter { !chosen.contains($0) }
      desk.propose(title, ids.map { desk.assigning($0, joined, left) }.filter(\.doesSomething)) {
        ids, desk in
        let names = joined.map(desk.word(for:)).joined(separator: " ")
        let given = desk.twin(ids) { ($0.kind == .question ? "ask" : "assign", names) }
        if left.isEmpty { return given }
        // No command stops asking.
        guard ids.allSatisfy({ $0.kind == .task }) else { return nil }
        let gone = desk.twin("unassign", ids, left.map(desk.word(for:)).joined(separator: " "))
        return joined.isEmpty ? gone : given + "; " + gone
      }
    }
  }

  static let mentoring = Doing(.mentor, [.task, .member]) { ids, _, desk in
    let called = desk.called(ids)
    let areTasks = ids.allSatisfy { $0.kind == .task }
    let marked =
      areTasks
      ? (desk.community.task(ids[0])?.mentor).map { [desk.community.resolved($0)] } ?? []
      : desk.commonHolders(of: ids.filter { $0.kind == .member })
    desk.choosePeople(
      "Mentor of \(called)", about: ids, marked: marked, several: !areTasks, without: ids,
      carriesMore: false
    ) { chosen, desk in
      let proposals = ids.map { desk.mentoring($0, chosen, marked) }.filter(\.doesSomething)
      desk.propose("Mentor of \(ids.count)", proposals) { ids, desk in
        if chosen.isEmpty, areTasks { return desk.twin("set", ids, "mentor=") }
        let joined = areTasks ? chosen : chosen.filter { !marked.contains($0) }
        guard joined.count == 1, areTasks || marked.allSatisfy(chosen.contains) else { return nil }
        return desk.twin("mentor", ids, desk.word(for: joined[0]))
      }
    }
  }

  static let attending = Doing(.attend, [.event]) { ids, _, desk in
    let called = desk.called(ids)
    let marked = desk.commonHolders(of: ids)
    desk.choosePeople(
      "Who came to \(called)", about: ids, marked: marked, carriesMore: false
    ) { chosen, desk in
      let joined = chosen.filter { !marked.contains($0) }
      let left = marked.filter { !chosen.contains($0) }
      let proposals = ids.map { id in
        Proposal(
          id, "\(desk.holders(of: id).count) came", desk.difference(joined, left),
          (joined.isEmpty ? [] : [.attend(id, joined)])
            + (left.isEmpty ? [] : [.unattend(id, left)]))
      }
      desk.propose("Who came", proposals.filter(\.doesSomething)) { ids, desk in
        guard left.isEmpty else { return nil }
        return desk.twin("attend", ids, joined.map(desk.word(for:)).joined(separator: " "))
      }
    }
  }
}

extension Form {
  /// A reply in which people are asked to look at something: a review has no holder.
  static func asking(_ people: [ID], toLookAt ids: [ID], _ desk: inout Desk) -> Form {
    // Words to one are no words to another.
    let draft = draftName("look", of: (people.sorted() + ids.sorted()).map(\.description))
    let words = "\(desk.community.names(of: people)): could you have a look?"
    return .reply(to: ids, &desk, words: words, draft: draft, for: people)
  }
}

extension Proposal {
  var doesSomething: Bool { !deeds.isEmpty }
}

extension Desk {
  fileprivate mutating func chooseReviewers(of ids: [ID]) {
    let makers = ids.compactMap { community.contribution($0)?.by }.map(community.resolved)
    choosePeople(
      "Who could review \(called(ids))", about: ids, marked: [], without: makers,
      carriesMore: false
    ) { chosen, desk in
      guard !chosen.isEmpty else { return }
      desk.open(Form.asking(chosen, toLookAt: ids, &desk))
    }
  }

  /// Who has all of these objects.
  fileprivate func commonHolders(of ids: [ID]) -> [ID] {
    guard let first = ids.first else { return [] }
    return holders(of: first).filter { person in
      ids.allSatisfy { holders(of: $0).contains(person) }
    }
  }

  /// `me`, or a handle, or an id: what a command takes for a person.
  func word(for person: ID) -> String {
    person == me ? "me" : Shell.quoted(community.shortID(person))
  }

  /// “+ Ana, Sam − Runa”.
  fileprivate func difference(_ joined: [ID], _ left: [ID]) -> String {
    let parts =
      (joined.isEmpty ? [] : ["+ " + community.names(of: joined)])
      + (left.isEmpty ? [] : ["- " + community.names(of: left)])
    return parts.joined(separator: " ")
  }

  fileprivate func assigning(_ id: ID, _ joined: [ID], _ left: [ID]) -> Proposal {
    let now = holders(of: id)
    let new = joined.filter { !now.contains($0) }
    let gone = left.filter(now.contains)
    let isQuestion = id.kind == .question
    var deeds: [Deed] = []
    if !new.isEmpty { deeds.append(isQuestion ? .ask(new, about: id) : .assign(id, to: new)) }
    if !gone.isEmpty {
      deeds.append(isQuestion ? .stopAsking(gone, about: id) : .release(id, from: gone))
    }
    let before = now.isEmpty ? "nobody" : community.names(of: now)
    return Proposal(id, before, difference(new, gone), deeds)
  }

  fileprivate func mentoring(_ id: ID, _ chosen: [ID], _ marked: [ID]) -> Proposal {
    guard id.kind == .task else {
      let now = holders(of: id)
      let new = chosen.filter { !now.contains($0) && $0 != id }
      let gone = marked.filter { now.contains($0) && !chosen.contains($0) }
      let settings = [
        Setting(.mentors, .ids(new), mode: .add), Setting(.mentors, .ids(gone), mode: .remove),
      ].filter { !$0.value.isEmpty }
      let before = now.isEmpty ? "nobody" : community.names(of: now)
      return Proposal(
        id, before, difference(new, gone), settings.isEmpty ? [] : [.edit(id, settings)])
    }
    let before = community.task(id)?.mentor.map(community.resolved)
    let after = chosen.first
    return Proposal(
      id, before.map(community.called) ?? "nobody", after.map(community.called) ?? "nobody",
      before == after ? [] : [.edit(id, [Setting(.mentor, after.map { .id($0) } ?? .none)])])
  }
}

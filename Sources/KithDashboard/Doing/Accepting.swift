internal import KithModel

extension Doing {
  /// Accepts the answer to a question; finishes a task.
  static let accepting = Doing(.accept, [.question, .task]) { id, desk in
    let community = desk.community
    if let task = community.task(id) {
      return task.isOpen ? nil : "\(community.called(id)) is closed already."
    }
    guard desk.likelyAnswers(to: id).isEmpty else { return nil }
    return community.question(id)?.accepted.isEmpty ?? true
      ? "Nobody replied to \(community.called(id)) yet; "
        + "\(desk.key(of: .close)) closes it for another reason."
      : "Every reply to \(community.called(id)) is accepted already."
  } start: { ids, _, desk in
    if ids.count == 1, let question = desk.community.question(ids[0]) {
      let answers = desk.likelyAnswers(to: question.id)
      let others = answers.filter { !desk.isByAsker($0, of: question) }
      let isChecked = desk.community.turn(of: question) == .check
      if !question.isOpen || !isChecked && others.count != 1 {
        return desk.push(Picker.answers(to: question, answers, desk))
      }
    }
    let proposals = ids.compactMap { id -> Proposal? in
      guard id.kind == .question else {
        return Proposal(id, desk.standing(of: id), "done", [.close(id, reason: "done")])
      }
      return desk.likelyAnswers(to: id).first.map { reply in
        let author = reply.author.map(desk.community.called) ?? "somebody"
        return Proposal(
          id, desk.standing(of: id), "solved by \(author)", [.accept(reply.id, of: id)])
      }
    }
    desk.propose("Solved: \(proposals.count)", proposals) { ids, desk in desk.accepting(ids) }
  }
}

extension Picker {
  /// Chooses the reply that solved a question, the likeliest first.
  fileprivate static func answers(to question: Question, _ replies: [Reply], _ desk: Desk) -> Picker
  {
    let choices = replies.map { reply in
      let monogram = reply.author.map { Monogram($0, in: desk.community) }
      let author = reply.author.map(desk.community.called) ?? "somebody unknown"
      let likes = reply.likes > 0 ? " · +\(reply.likes)" : ""
      return Choice(
        reply.id.description, author,
        note: "\(reply.at.age(at: desk.now))\(likes) · \(reply.text.beginning)",
        spans: monogram.map { [.init($0.letters, $0.style), .init(" ")] } ?? [])
    }
    let id = question.id
    return Picker("Which reply solved it?", choices) { names, desk in
      guard let reply = names.first.flatMap({ ID($0) }) else { return }
      desk.save(
        [.accept(reply, of: id)],
        command: desk.twin("accept", [id], desk.number(of: reply, in: id)))
    }
  }
}

extension Desk {
  /// The replies that may have solved a question: the last one by somebody else first.
  func likelyAnswers(to id: ID) -> [Reply] {
    guard let question = community.question(id) else { return [] }
    let open = question.replies.filter { !$0.isHidden && !question.accepted.contains($0.id) }
      .sorted { $0.at > $1.at }
    return open.filter { !isByAsker($0, of: question) }
      + open.filter { isByAsker($0, of: question) }
  }

  /// Whether the asker wrote a reply, under whichever of their names.
  fileprivate func isByAsker(_ reply: Reply, of question: Question) -> Bool {
    reply.author.map(community.resolved) == question.asker.map(community.resolved)
  }

  /// Where a reply stands in its thread, as a command names it.
  func number(of reply: ID, in id: ID) -> String {
    let place = community.replies(of: id).firstIndex { $0.id == reply }
    return place.map { "\($0 + 1)" } ?? reply.description
  }

  /// The command that says the same of each, one after the other.
  fileprivate func accepting(_ ids: [ID]) -> String {
    ids.map { id in
      guard id.kind == .question else { return twin("close", [id], "--reason done") }
      let reply = likelyAnswers(to: id).first.map { number(of: $0.id, in: id) } ?? "1"
      return twin("accept", [id], reply)
    }.joined(separator: "; ")
  }
}

extension Text {
  /// Its first line that says something.
  var beginning: String {
    String(self).split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
      .map { String($0).trimmedOfSpace } ?? ""
  }
}

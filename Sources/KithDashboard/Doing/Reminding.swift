internal import KithModel

// Claims that grow old: a reminder, then a release with a kind word. Both only by a person's key.

extension Doing {
  static let reminding = Doing(.remind, [.task]) { id, desk in
    desk.claimObjection(id)
  } start: { ids, _, desk in
    guard ids.count > 1 else {
      let names = desk.community.names(of: desk.holders(of: ids[0]))
      desk.save(
        [.remind(desk.holders(of: ids[0]), of: ids[0])], command: desk.twin("remind", ids),
        sentence: "noted that you remind \(names) of it; Kith writes to nobody, so tell them")
      return
    }
    let proposals = ids.map { id in
      let holders = desk.holders(of: id)
      let before = desk.community.task(id)?.remindedAt.map {
        "reminded \($0.age(at: desk.now)) ago"
      }
      return Proposal(
        id, before ?? "held by \(desk.community.names(of: holders))", "reminded now",
        [.remind(holders, of: id)])
    }
    desk.propose("Remind those who hold \(ids.count)", proposals) { ids, desk in
      desk.twin("remind", ids)
    }
  }

  static let releasing = Doing(.release, [.task, .question]) { id, desk in
    desk.claimObjection(id)
  } start: { ids, _, desk in
    guard ids.count > 1 else { return desk.open(Form.release(ids[0], &desk)) }
    let proposals = ids.map { id in
      Proposal(
        id, desk.community.names(of: desk.holders(of: id)), "free for everybody",
        desk.releasing(id, saying: desk.kindWords(releasing: id)))
    }
    desk.propose("Release \(ids.count), each with a kind word", proposals) { _, _ in nil }
  }
}

extension Form {
  /// A claim goes back to everybody, with words for whoever held it.
  static func release(_ id: ID, _ desk: inout Desk) -> Form {
    let isAbroad = !(desk.community.object(id)?.core.source.isEmpty ?? true)
    let note =
      "\(desk.community.names(of: desk.holders(of: id))) will no longer hold it."
      + (isAbroad ? " Your words will wait in the Outbox." : "")
    let field = FormField(
      "text", "words", .area, desk.kindWords(releasing: id),
      placeholder: "Without words it is released in silence.")
    let reply = ID.random(.reply, using: &desk.chance)
    return Form(
      "Release \(desk.community.called(id))", draft: "release-\(id)", about: id, note: note, [field]
    ) { form, desk in
      let words = form.text("text")
      return .saving(
        .init(
          deeds: desk.releasing(id, saying: words, reply: reply),
          command: desk.releaseTwin(id, saying: words)), of: form, desk)
    }
  }
}

extension Desk {
  fileprivate func claimObjection(_ id: ID) -> String? {
    guard community.object(id)?.core.isOpen ?? false else {
      return "\(community.called(id)) is closed; nobody holds it."
    }
    return holders(of: id).isEmpty
      ? "Nobody holds \(community.called(id)); \(key(of: .assign)) finds somebody." : nil
  }

  fileprivate func releasing(_ id: ID, saying words: String, reply: ID) -> [Deed] {
    let holders = holders(of: id)
    let release: Deed =
      id.kind == .question ? .stopAsking(holders, about: id) : .release(id, from: holders)
    guard !words.trimmedOfSpace.isEmpty else { return [release] }
    return [release, .reply(reply, to: id, Text(words))]
  }

  /// The commands that do the same; nil of a question, which no command stops asking about.
  fileprivate func releaseTwin(_ id: ID, saying words: String) -> String? {
    guard id.kind == .task else { return nil }
    let people = holders(of: id).map(word(for:)).joined(separator: " ")
    let release = twin("unassign", [id], people)
    guard !words.trimmedOfSpace.isEmpty else { return release }
    return replyTwin([id], words).map { release + "; " + $0 }
  }

  fileprivate mutating func releasing(_ id: ID, saying words: String) -> [Deed] {
    let reply = ID.random(.reply, using: &chance)
    return releasing(id, saying: words, reply: reply)
  }

  /// Words with which nobody is shamed.
  fileprivate func kindWords(releasing id: ID) -> String {
    let names = community.names(of: holders(of: id))
    let still = community.object(id)?.core.updatedAt.map { now.since($0) / 86_400_000 } ?? 0
    let quiet = still > 1 ? " It has been quiet here for \(still) days, so it" : " It"
    return
      "Thank you for taking this on, \(names).\(quiet) goes back to everybody. "
      + "Nothing is lost: take it again whenever it suits you."
  }
}

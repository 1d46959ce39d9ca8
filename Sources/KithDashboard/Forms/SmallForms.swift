internal import KithModel

// Forms of one or two fields, for what a list to choose from can't say.

extension Form {
  /// A reply to one object, below what it replies to, or the same to several.
  static func reply(
    to ids: [ID], _ desk: inout Desk, words: String = "", draft: String? = nil,
    for people: [ID] = []
  ) -> Form {
    let replies = ids.map { _ in ID.random(.reply, using: &desk.chance) }
    let abroad = ids.compactMap { desk.community.object($0)?.core.source }.filter { !$0.isEmpty }
    let note =
      abroad.isEmpty
      ? ""
      : ids.count == 1
        ? "It lives at \(String(abroad[0])); your words will wait in the Outbox to be carried there."
        : "\(abroad.count) of them live elsewhere; your words will wait in the Outbox."
    let title = "Reply to \(desk.called(ids))"
    let save = desk.name(of: .save, in: [.forms])
    let field = FormField(
      "text", "reply", .area, words, placeholder: "Write here. \(save) saves it.")
    let name = draft ?? draftName("reply", of: ids)
    return Form(
      title, draft: name, for: people, about: ids.count == 1 ? ids[0] : nil, note: note, [field]
    ) { form, desk in
      let text = form.text("text")
      guard !text.trimmedOfSpace.isEmpty else {
        let back = desk.name(of: .back, in: form.places)
        return .refused("There is nothing to save yet; \(back) closes.")
      }
      let proposals = zip(ids, replies).map { id, reply in
        Proposal(
          id, "\(desk.community.replies(of: id).count) replies", "one more",
          [.reply(reply, to: id, Text(text))])
      }
      guard ids.count > 1 else {
        return .saving(
          .init(deeds: proposals[0].deeds, command: desk.replyTwin(ids, text)), of: form, desk)
      }
      return .goOn { desk in
        desk.propose("Reply to", proposals, draft: form.draftName) { ids, desk in
          desk.replyTwin(ids, text)
        }
      }
    }
  }

  /// One field of several objects, or one that has a key of its own.
  static func field(_ name: FieldName, of ids: [ID], title: String, _ desk: Desk) -> Form {
    let value = ids.count == 1 ? desk.value(of: name, of: ids[0]) : .none
    let reread: Reread = { desk in
      desk.loss(of: ids[0]) == nil
        ? [name.word: desk.typing(desk.value(of: name, of: ids[0]))] : nil
    }
    return Form(
      title, draft: draftName(name.word, of: ids), for: ids.count == 1 ? [] : ids,
      kind: ids[0].kind, [FormField(name, holding: value, desk)],
      reread: ids.count == 1 ? reread : nil
    ) { form, desk in
      if ids.count == 1, form.fields.allSatisfy({ !$0.isChanged }) { return .unchanged(desk) }
      var proposals: [Proposal] = []
      var faults: [String: String] = [:]
      for (kind, ids) in Dictionary(grouping: ids, by: \.kind).sorted(by: { $0.key < $1.key }) {
        let (settings, wrong) = form.settings(
          of: form.fields, kind: kind, differingFrom: nil, desk)
        faults.merge(wrong) { first, _ in first }
        let after = settings.first.map { desk.typing($0.value) } ?? ""
        proposals += ids.map { id in
          Proposal(
            id, desk.typing(desk.value(of: name, of: id)).orNothing, after.orNothing,
            [.edit(id, settings)])
        }
      }
      guard faults.isEmpty else { return .faults(faults) }
      let command: Rehearsal.Command = { ids, desk in
        let settings = form.settings(
          of: form.fields, kind: ids[0].kind, differingFrom: nil, desk
        ).settings
        return desk.twin("set", ids, Form.words(settings, desk).trimmedOfSpace)
      }
      guard proposals.count > 1 else {
        return .saving(
          .init(deeds: proposals[0].deeds, command: command(ids, desk)), of: form, desk)
      }
      return .goOn { [proposals] desk in
        desk.propose(title, proposals, draft: form.draftName, command: command)
      }
    }
  }
}

extension Form {
  /// Words for these are no words for others: each has a draft of its own, and so has each number
  /// of them.
  private static func draftName(_ start: String, of ids: [ID]) -> String {
    if ids.count == 1 { return "\(start)-\(ids[0])" }
    return draftName(start, of: ids.sorted().map(\.description))
  }

  /// However many words they are, a name of one length.
  static func draftName(_ start: String, of words: [String]) -> String {
    "\(start)-\(ID(.recognition, source: words.joined(separator: " ")))"
  }
}

extension String {
  /// A dash where there is nothing.
  var orNothing: String { isEmpty ? "–" : self }
}

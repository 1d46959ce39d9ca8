internal import KithModel

// Making something new, and changing what is there.

extension Doing {
  static let making = Doing(.new, []) { _, home, desk in
    let kind = home.flatMap { Kind.listed.contains($0) ? $0 : nil } ?? .question
    desk.open(kind == .recognition ? Form.thank([], about: [], &desk) : Form.new(kind, &desk))
  }

  static let editing = Doing(.edit, Kind.listed + [.community]) { ids, _, desk in
    guard ids.count > 1 else {
      return desk.open(Form.edit(desk.community.resolved(ids[0]), desk))
    }
    let kind = ids[0].kind
    guard ids.allSatisfy({ $0.kind == kind }) else {
      return desk.refuse("Several can be edited at once only if they are of one kind.")
    }
    let choices = kind.formFields.map { Choice($0.word, $0.label, note: $0.meaning) }
    desk.push(
      Picker("Which field of \(ids.count) \(kind.plural)?", choices) { names, desk in
        guard let field = names.first.flatMap({ FieldName(word: $0) }) else { return }
        desk.open(Form.field(field, of: ids, title: "Set \(field.label) of \(ids.count)", desk))
      })
  }

  static let replying = Doing(.reply, [.task, .question, .idea, .contribution]) { ids, _, desk in
    desk.open(Form.reply(to: ids, &desk))
  }
}

internal import KithModel

// Changing what the community says of itself, with the fields that `kith set` knows.

extension Desk {
  /// Lets somebody change one thing.
  mutating func change(_ entry: CharterEntry) {
    let charter = community.charter
    switch entry {
    case .field(.joining): chooseJoining()
    case .field(let field):
      open(Form.field(field, of: [community.id], title: field.meaning, self))
    case .promise(let supporter, let what):
      if let promise = charter.promise(of: supporter, what) { keep(promise) }
    case .newPromise: open(.promise)
    case .rule(let name): if let rule = charter.rule(name) { change(rule) }
    case .view(let name): if let view = charter.view(name) { change(view) }
    }
  }

  // MARK: Fields

  private mutating func chooseJoining() {
    let choices = [
      Choice("open", "open", note: "everybody"),
      Choice("application", "application", note: "who asks, and is let in"),
      Choice("invitation", "invitation", note: "who is invited"),
    ]
    push(
      Picker("Who can join", choices, at: community.charter.joining) { words, desk in
        let (id, word) = (desk.community.id, words.first ?? "")
        desk.save(
          [.edit(id, [Setting(.joining, .word(word))])],
          command: desk.twin("set", [id], Shell.quoted("joining=\(word)")))
      })
  }

  /// Asks for a line in the place of one that stands there now.
  /// - Parameters:
  ///   - present: what stands there; nil once it is gone.
  ///   - submit: what comes of the line.
  mutating func askForLine(
    _ title: String, _ label: String, draft words: [String],
    present: @escaping @Sendable (Charter) -> String?, submit: @escaping Form.Submit
  ) {
    let field = FormField("line", label, .line, present(community.charter) ?? "")
    let form = Form(
      title, draft: Form.draftName("charter", of: words), [field],
      reread: { desk in present(desk.community.charter).map { ["line": $0] } },
      submit: { form, desk in
        guard present(desk.community.charter) != nil else {
          let back = desk.name(of: .back, in: form.places)
          return .refused("It is gone: somebody dropped it meanwhile. \(back) leaves.")
        }
        return form.fields[0].isChanged ? submit(form, desk) : .unchanged(desk)
      })
    open(form)
  }

  // MARK: Promises

  private mutating func keep(_ promise: Charter.Promise) {
    guard promise.keptAt == nil else { return refuse("That promise is kept already.") }
    let id = community.id
    push(
      Picker(
        "\(promise.supporter): \(promise.what)",
        [Choice("kept", "it was kept", note: "notes it down as kept today")]
      ) { _, desk in
        desk.save(
          [.keepPromise(id, supporter: promise.supporter, what: promise.what)],
          command: Self.twin("promises --kept", [promise.supporter, promise.what]))
      })
  }
}

extension Form {
  /// What an organisation promised, and until when.
  fileprivate static var promise: Form {
    let fields = [
      FormField(
        "supporter", "who", .line, meaning: "an organisation that supports the community"),
      FormField("what", "what", .line, meaning: "what they promised"),
      FormField("due", "until", .moment, meaning: "until when; empty leaves it open"),
    ]
    return Form("What somebody promised", draft: "promise", fields) { form, desk in
      let (supporter, what) = (form.text("supporter"), form.text("what"))
      var faults: [String: String] = [:]
      if supporter.trimmedOfSpace.isEmpty { faults["supporter"] = "Say who it was." }
      if what.trimmedOfSpace.isEmpty { faults["what"] = "Say what it was." }
      let text = form.text("due").trimmedOfSpace
      let due = desk.times.moment(text)
      if due == nil, !text.isEmpty { faults["due"] = "“\(text)” is no day that Kith knows." }
      guard faults.isEmpty else { return .faults(faults) }
      let promise = Deed.promise(
        desk.community.id, supporter: supporter.trimmedOfSpace, what: what.trimmedOfSpace, due: due)
      let words = [supporter, what].map(\.trimmedOfSpace)
      let command = Desk.twin(
        due == nil ? "promises" : "promises --due \(Shell.quoted(text))", words)
      return .saving(.init(deeds: [promise], command: command), of: form, desk)
    }
  }
}

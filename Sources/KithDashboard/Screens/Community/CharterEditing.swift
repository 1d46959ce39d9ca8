internal import KithModel

// Changing what the community says of itself, with the fields that `kith set` knows.

extension Desk {
  /// Lets somebody change one thing.
  mutating func change(_ entry: CharterEntry) {
    let charter = community.charter
    switch entry {
    case .field(.joining): chooseJoining()
    case .field(let field): ask(for: field)
    case .promise(let supporter, let what):
      if let promise = charter.promise(of: supporter, what) { keep(promise) }
    case .newPromise: askForPromise()
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
        _ = desk.set(.joining, to: words.first ?? "")
      })
  }

  private mutating func ask(for field: FieldName) {
    let note = field.type == .words ? ", with commas between" : ""
    askForLine(field.meaning, note: "enter saves" + note + "; empty clears it") {
      $0.text(of: field)
    } ending: { text, desk in
      desk.set(field, to: text)
    }
  }

  /// Gives a field of the community another value; says what is wrong with it, if anything.
  fileprivate mutating func set(_ field: FieldName, to text: String) -> String? {
    let parser = SettingParser(community, kind: .community, times: times, me: me)
    do throws(SettingParser.Fault) {
      let value = try parser.value(text, for: field)
      save(
        [.edit(community.id, [Setting(field, value)])],
        command: "kith set \(community.shortID(community.id)) "
          + Shell.quoted("\(field.word)=\(text)"))
      return nil
    } catch {
      return error.description
    }
  }

  /// Asks for a line in the place of one that stands there now. Where somebody else changed that
  /// meanwhile it is said, and asked once more: neither is lost unseen.
  /// - Parameter present: what stands there; nil once it is gone.
  mutating func askForLine(
    _ title: String, note: String = "", typed: String? = nil,
    present: @escaping @Sendable (Charter) -> String?,
    ending: @escaping @Sendable (String, inout Desk) -> String?
  ) {
    let before = present(community.charter) ?? ""
    push(
      LinePrompt(title, note: note, typed ?? before) { text, desk in
        guard let now = present(desk.community.charter) else {
          return "It is gone: somebody dropped it meanwhile. "
            + "\(desk.name(of: .back, in: [.picking])) leaves."
        }
        guard now == before || now == text else {
          let save = desk.name(of: .choose, in: [.picking])
          let theirs = "Somebody made it “\(now)” meanwhile; \(save) puts yours in its place."
          desk.askForLine(title, note: theirs, typed: text, present: present, ending: ending)
          return nil
        }
        return ending(text, &desk)
      })
  }

  // MARK: Promises

  private mutating func askForPromise() {
    push(
      LinePrompt("Who promised something?", note: "an organisation that supports the community") {
        supporter, desk in
        guard !supporter.isEmpty else { return "Say who it was." }
        desk.push(
          LinePrompt("What did \(supporter) promise?") { what, desk in
            guard !what.isEmpty else { return "Say what it was." }
            desk.askWhen(supporter, what)
            return nil
          })
        return nil
      })
  }

  private mutating func askWhen(_ supporter: String, _ what: String) {
    push(
      LinePrompt("Until when?", note: "a day such as 2026-12-31, or 3w; empty leaves it open") {
        text, desk in
        let due = desk.times.moment(text)
        if due == nil, !text.isEmpty { return "“\(text)” is no day that Kith knows." }
        desk.save(
          [.promise(desk.community.id, supporter: supporter, what: what, due: due)],
          command: Self.twin(
            due == nil ? "promises" : "promises --due \(Shell.quoted(text))", [supporter, what]))
        return nil
      })
  }

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

extension Charter {
  /// A field as somebody would type it.
  fileprivate func text(of field: FieldName) -> String {
    switch field {
    case .name: String(core.title)
    case .characteristic: String(characteristic)
    case .purpose: String(purpose)
    case .activeCount: activeCount.map(String.init) ?? ""
    case .activeDays: activeDays.map(String.init) ?? ""
    case .replyTarget: replyTarget.map(String.init) ?? ""
    case .stages: stages.joined(separator: ",")
    default: ""
    }
  }
}

internal import KithModel

// Changing what the community says of itself, with the fields that `kith set` knows.

extension Desk {
  /// Lets somebody change one thing.
  mutating func change(_ entry: CharterEntry) {
    let charter = community.charter
    switch entry {
    case .field(.joining): chooseJoining()
    case .field(let field): ask(for: field)
    case .promise(let place): keep(charter.promises[place])
    case .newPromise: askForPromise()
    case .rule(let place): change(charter.rules[place])
    case .view(let place): change(charter.views[place])
    }
  }

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
    let charter = community.charter
    let now: String
    switch field {
    case .name: now = String(charter.core.title)
    case .characteristic: now = String(charter.characteristic)
    case .purpose: now = String(charter.purpose)
    case .activeCount: now = charter.activeCount.map(String.init) ?? ""
    case .activeDays: now = charter.activeDays.map(String.init) ?? ""
    case .replyTarget: now = charter.replyTarget.map(String.init) ?? ""
    case .stages: now = charter.stages.joined(separator: ",")
    default: now = ""
    }
    let note = field.type == .words ? ", with commas between" : ""
    push(
      LinePrompt(field.meaning, note: "enter saves" + note + "; empty clears it", now) {
        $1.set(field, to: $0)
      })
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
        desk.save([
          .promise(desk.community.id, supporter: supporter, what: what, due: due)
        ])
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
        desk.save([.keepPromise(id, supporter: promise.supporter, what: promise.what)])
      })
  }

  // MARK: Rules and views

  private mutating func change(_ rule: Charter.Rule) {
    let id = community.id
    let choices = [
      Choice("filter", "change what it finds", note: rule.filter),
      Choice("todo", "change what to do about it", note: rule.todo),
      Choice("drop", "drop the rule"),
    ]
    push(
      Picker("The rule “\(rule.name)”", choices) { words, desk in
        switch words.first {
        case "drop": desk.save([.dropRule(id, named: rule.name)])
        case "todo":
          desk.push(
            LinePrompt("What to do about “\(rule.name)”", rule.todo) { todo, desk in
              desk.save([
                .setRule(
                  id, .init(name: rule.name, kind: rule.kind, filter: rule.filter, todo: todo))
              ])
              return nil
            })
        default:
          desk.push(
            LinePrompt("What “\(rule.name)” finds among \(rule.kind.plural)", rule.filter) {
              filter, desk in
              if let fault = desk.fault(in: filter, rule.kind) { return fault }
              desk.save([
                .setRule(
                  id, .init(name: rule.name, kind: rule.kind, filter: filter, todo: rule.todo))
              ])
              return nil
            })
        }
      })
  }

  private mutating func change(_ view: Charter.SavedView) {
    let id = community.id
    let choices = [
      Choice("filter", "change what it shows", note: view.filter), Choice("drop", "drop the view"),
    ]
    push(
      Picker("The view “\(view.name)”", choices) { words, desk in
        guard words.first == "filter" else {
          desk.save([.dropView(id, named: view.name)])
          return
        }
        desk.push(
          LinePrompt("What “\(view.name)” shows of \(view.kind.plural)", view.filter) {
            filter, desk in
            if let fault = desk.fault(in: filter, view.kind) { return fault }
            desk.save([
              .saveView(id, .init(name: view.name, kind: view.kind, filter: filter))
            ])
            return nil
          })
      })
  }

  /// What is wrong with a filter, if anything.
  private func fault(in filter: String, _ kind: Kind) -> String? {
    do throws(FilterFault) {
      _ = try Filter.read(filter, kind: kind)
      return nil
    } catch {
      return error.description
    }
  }
}

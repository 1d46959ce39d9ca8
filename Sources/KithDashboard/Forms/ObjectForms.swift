internal import KithModel

// The forms in which objects are made and changed.

extension Form {
  /// A form for a new object; for an event, on a day that was chosen.
  static func new(_ kind: Kind, on day: Day? = nil, _ desk: inout Desk) -> Form {
    let id = ID.random(kind, using: &desk.chance)
    let start = day.map { FieldValue.moment(desk.start(of: $0)) }
    var fields = kind.formFields.filter { ![.backlog, .canonical, .awayUntil].contains($0) }
      .map { FormField($0, holding: $0 == .start ? start ?? .none : .none, isNew: true, desk) }
    fields.append(
      FormField("private", "private", .flag, "no", meaning: FieldName.isPrivate.meaning))
    let draft = "new-\(kind.singular)" + (day.map { "-\($0)" } ?? "")
    return Form("New \(kind.singular)", draft: draft, kind: kind, fields) { form, desk in
      form.making(id, desk)
    }
  }

  private func making(_ id: ID, _ desk: Desk) -> Submission {
    let filled = fields.filter {
      // The day of an event may have been chosen before the form was opened.
      $0.field != nil && ($0.isChanged || $0.field == .start) && !$0.text.trimmedOfSpace.isEmpty
    }
    let (settings, wrong) = settings(of: filled, kind: id.kind, differingFrom: nil, desk)
    var faults = wrong
    if id.kind == .event, text("start").trimmedOfSpace.isEmpty {
      faults["start"] = "This is needed: friday, or 2026-12-01 18:00."
    }
    var isPrivate = false
    do throws(SettingParser.Fault) {
      let typed = text("private").trimmedOfSpace
      isPrivate = try parser(id.kind, desk).value(typed, for: .isPrivate) == .flag(true)
    } catch {
      faults["private"] = error.description
    }
    guard faults.isEmpty else { return .faults(faults) }
    var id = id
    if case .words(let identities)? = settings.value(of: .identities), let first = identities.first
    {
      id = Identity.memberID(first)
    }
    let command =
      "kith add \(id.kind.singular)" + Self.words(settings, desk)
      + (isPrivate ? " private=yes" : "")
    return .saving(
      .init(
        deeds: Deed.make(id, settings).map { [$0] } ?? [], command: command,
        isPrivate: isPrivate, shows: id), of: self, desk)
  }

  /// A form for all that can be changed of an object.
  static func edit(_ id: ID, _ desk: Desk) -> Form {
    let kind = id.kind
    let names = kind.formFields
    let texts = Self.texts(of: id, names, desk)
    var fields = names.map { FormField($0, holding: desk.value(of: $0, of: id), desk) }
    if let steps = Self.steps(of: kind), desk.community.object(id)?.core.isOpen ?? false {
      let step = FormField(
        steps.name, steps.name, .choice(steps.words), texts[steps.name] ?? "",
        meaning: steps.meaning)
      fields.insert(step, at: min(2, fields.count))
    }
    let called = kind == .community ? "the community" : desk.community.called(id)
    return Form(
      "Edit \(called)", draft: "edit-\(id)", kind: kind, fields,
      reread: { desk in desk.loss(of: id) == nil ? Self.texts(of: id, names, desk) : nil },
      submit: { form, desk in form.changing(id, desk) })
  }

  /// How far a task or an idea has come, and whose turn a question is.
  private static func steps(
    of kind: Kind
  ) -> (name: String, words: [String], meaning: String)? {
    switch kind {
    case .task: ("status", ["open", "doing", "review"], "how far it has come")
    case .idea: ("status", ["new", "considered", "planned"], "what was said of it")
    case .question: ("turn", ["helpers", "asker", "check"], "whose turn it is")
    default: nil
    }
  }

  private static func texts(of id: ID, _ names: [FieldName], _ desk: Desk) -> [String: String] {
    var texts: [String: String] = [:]
    for name in names { texts[name.word] = desk.typing(desk.value(of: name, of: id)) }
    if let steps = steps(of: id.kind), let field = FieldName(word: steps.name) {
      let word = desk.typing(desk.value(of: field, of: id))
      texts[steps.name] = word == "claimed" ? "open" : word
    }
    return texts
  }

  private func changing(_ id: ID, _ desk: Desk) -> Submission {
    if let loss = desk.loss(of: id) { return .refused(loss) }
    let changed = fields.filter { $0.field != nil && $0.isChanged }
    var (settings, faults) = settings(of: changed, kind: id.kind, differingFrom: id, desk)
    for field in changed where [.title, .name].contains(field.field) {
      // What needs one when it is made needs one ever after.
      if field.text.trimmedOfSpace.isEmpty { faults[field.name] = "This is needed." }
    }
    guard faults.isEmpty else { return .faults(faults) }
    var deeds = settings.isEmpty ? [] : [Deed.edit(id, settings)]
    var command = Self.words(settings, desk)
    if let step = fields.first(where: { $0.field == nil && $0.isChanged }) {
      if id.kind == .question {
        guard let turn = Question.Turn(rawValue: step.text) else {
          return .faults([step.name: "“\(step.text)” is nobody’s turn: helpers, asker or check."])
        }
        deeds.append(.setTurn(id, to: turn))
      } else {
        deeds.append(.move(id, to: step.text))
      }
      command += " \(step.name)=\(Shell.quoted(step.text))"
    }
    return .saving(
      .init(deeds: deeds, command: "kith set \(desk.community.shortID(id))" + command), of: self,
      desk)
  }
}

extension Form {
  /// The settings that fields say, and what is wrong with them.
  ///
  /// Of a list only what joined and what left is said: what others added stays.
  func settings(
    of fields: [FormField], kind: Kind, differingFrom id: ID?, _ desk: Desk
  ) -> (settings: [Setting], faults: [String: String]) {
    let parser = parser(kind, desk)
    var settings: [Setting] = []
    var faults: [String: String] = [:]
    for field in fields {
      guard let name = field.field else { continue }
      do throws(SettingParser.Fault) {
        let value = try parser.value(field.settled, for: name)
        let before = id == nil ? nil : try? parser.value(field.original, for: name)
        settings += Self.settings(name, value, before: before ?? .none)
      } catch {
        faults[field.name] = error.description
      }
    }
    return (settings, faults)
  }

  private func parser(_ kind: Kind, _ desk: Desk) -> SettingParser {
    SettingParser(desk.community, kind: kind, times: desk.times, me: desk.me)
  }

  static func settings(
    _ field: FieldName, _ value: FieldValue, before: FieldValue
  ) -> [Setting] {
    switch (before, value) {
    case (.words(let old), .words(let new)) where Set(old) != Set(new):
      [
        Setting(field, .words(new.filter { !old.contains($0) }), mode: .add),
        Setting(field, .words(old.filter { !new.contains($0) }), mode: .remove),
      ].filter { !$0.value.isEmpty }
    case (.ids(let old), .ids(let new)) where Set(old) != Set(new):
      [
        Setting(field, .ids(new.filter { !old.contains($0) }), mode: .add),
        Setting(field, .ids(old.filter { !new.contains($0) }), mode: .remove),
      ].filter { !$0.value.isEmpty }
    default: [Setting(field, value)]
    }
  }

  /// Settings as a command says them.
  static func words(_ settings: [Setting], _ desk: Desk) -> String {
    settings.map { setting in
      let sign =
        switch setting.mode {
        case .set: "="
        case .add: "+="
        case .remove: "-="
        }
      return " \(setting.field.word)\(sign)\(Shell.quoted(desk.saying(setting.value)))"
    }.joined()
  }
}

extension FormField {
  /// What stands here, without the spaces round a single line.
  fileprivate var settled: String { isArea ? text : text.trimmedOfSpace }
}

extension Desk {
  /// Why what a form is about can't be changed any more, if it became another object or is gone.
  func loss(of id: ID) -> String? {
    let now = community.resolved(id)
    let stays = "Nothing was saved; what you typed stays here."
    if now.kind != id.kind { return "It was made a \(now.kind.singular) elsewhere. \(stays)" }
    if now != id { return "It was merged into \(community.called(now)) elsewhere. \(stays)" }
    guard community.object(id) != nil else { return "It is no longer here. \(stays)" }
    return community.isForgotten(id) ? "Whom it is about was forgotten elsewhere. \(stays)" : nil
  }

  func value(of field: FieldName, of id: ID) -> FieldValue {
    community.object(id).flatMap { community.value(of: field, of: $0) } ?? .none
  }

  /// A value as a command takes it.
  func saying(_ value: FieldValue) -> String {
    switch value {
    case .words(let words): words.joined(separator: ",")
    case .moment(let moment): "\(moment)"
    case .id(let id): community.shortID(id)
    case .ids(let ids): ids.map(community.shortID).joined(separator: ",")
    default: typing(value)
    }
  }
}
